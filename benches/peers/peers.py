"""Value and gradient of a few models by JAX and PyTorch, on one thread.

    python3 -m venv venv && venv/bin/pip install -r benches/peers/requirements.txt
    venv/bin/python benches/peers/peers.py

prints a Markdown table: milliseconds of process CPU time, the median of the rounds; JAX compiled with
`jit`, PyTorch eager. `cargo bench --bench gradients -- MLP logistic "GMM d10 K25"` prints the rows of the
same sizes by this crate.
"""

import os

# before the libraries are loaded: one thread each
for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["JAX_PLATFORMS"] = "cpu"

import math
import statistics
import time

import jax
import jax.numpy as jnp
import numpy as np
import torch

jax.config.update("jax_enable_x64", True)
torch.set_num_threads(1)
torch.set_num_interop_threads(1)

ROUNDS = 31
SAMPLE = 0.02  # seconds

rng = np.random.default_rng(1)


def mlp(sizes, batch, activation):
    """One sample a row; softmax and cross-entropy."""
    inputs, hidden, outputs = sizes
    parameters = [
        rng.normal(size=(inputs, hidden)) / math.sqrt(inputs),
        0.1 * rng.normal(size=hidden),
        rng.normal(size=(hidden, outputs)) / math.sqrt(hidden),
        0.1 * rng.normal(size=outputs),
    ]
    x = rng.normal(size=(batch, inputs))
    labels = rng.integers(0, outputs, size=batch)

    def with_jax(w1, b1, w2, b2, x, labels):
        f = {"tanh": jnp.tanh, "relu": jax.nn.relu}[activation]
        scores = f(x @ w1 + b1) @ w2 + b2
        chosen = scores[jnp.arange(batch), labels]
        return jnp.mean(jax.nn.logsumexp(scores, axis=1) - chosen)

    def with_torch(w1, b1, w2, b2, x, labels):
        f = {"tanh": torch.tanh, "relu": torch.relu}[activation]
        scores = f(x @ w1 + b1) @ w2 + b2
        return torch.nn.functional.cross_entropy(scores, labels)

    return parameters, [x, labels], with_jax, with_torch


def logistic(samples, features):
    """Labels are 0 or 1."""
    x = rng.normal(size=(samples, features))
    labels = (rng.random(samples) < 0.5).astype(float)
    parameters = [0.3 * rng.normal(size=features)]

    def with_jax(w, x, labels):
        z = x @ w
        return jnp.mean(jax.nn.softplus(z) - labels * z)

    def with_torch(w, x, labels):
        return torch.nn.functional.binary_cross_entropy_with_logits(x @ w, labels)

    return parameters, [x, labels], with_jax, with_torch


def mixture(d, count, n):
    """ADBench's GMM without the additive constants; gamma is 1 and m is 0, as in its data."""
    parameters = [
        rng.normal(size=count),
        rng.random(size=(count, d)),
        rng.normal(size=(count, d)),
        rng.normal(size=(count, d * (d - 1) // 2)),
    ]
    x = rng.normal(size=(n, d))
    # below the diagonal, column by column
    columns, rows = np.triu_indices(d, 1)

    def with_jax(alphas, means, logarithms, lower, x):
        e = jnp.exp(logarithms)
        factors = jnp.zeros((count, d, d), x.dtype).at[:, rows, columns].set(lower)
        centred = x[:, None, :] - means
        y = e * centred + jnp.einsum("kij,nkj->nki", factors, centred)
        terms = alphas + logarithms.sum(1) - 0.5 * (y * y).sum(2)
        likelihood = jax.nn.logsumexp(terms, axis=1).sum() - n * jax.nn.logsumexp(alphas)
        return likelihood + 0.5 * ((e * e).sum() + (lower * lower).sum())

    def with_torch(alphas, means, logarithms, lower, x):
        e = torch.exp(logarithms)
        factors = torch.zeros((count, d, d), dtype=x.dtype)
        factors[:, rows, columns] = lower
        centred = x[:, None, :] - means
        y = e * centred + torch.einsum("kij,nkj->nki", factors, centred)
        terms = alphas + logarithms.sum(1) - 0.5 * (y * y).sum(2)
        likelihood = torch.logsumexp(terms, 1).sum() - n * torch.logsumexp(alphas, 0)
        return likelihood + 0.5 * ((e * e).sum() + (lower * lower).sum())

    return parameters, [x], with_jax, with_torch


MODELS = {
    "MLP 64-128-10 tanh, batch 32": mlp((64, 128, 10), 32, "tanh"),
    "MLP 784-256-10 rectifier, batch 128": mlp((784, 256, 10), 128, "relu"),
    "logistic regression, n = 10000, d = 100": logistic(10_000, 100),
    "GMM d10 K25, 1000 points": mixture(10, 25, 1000),
}


def compiled(model, dtype):
    """A call by JAX."""
    parameters, data, with_jax, _ = model
    parameters = tuple(jnp.asarray(p, dtype) for p in parameters)
    data = [jnp.asarray(x, dtype if x.dtype.kind == "f" else None) for x in data]
    both = jax.value_and_grad(lambda p, *data: with_jax(*p, *data))
    both = jax.jit(both)

    def call():
        value, gradient = jax.block_until_ready(both(parameters, *data))
        return float(value), [np.asarray(g) for g in gradient]

    return call, lambda: jax.block_until_ready(both(parameters, *data))


def eager(model, dtype):
    """A call by PyTorch."""
    parameters, data, _, with_torch = model
    dtype = {"float64": torch.float64, "float32": torch.float32}[dtype]
    parameters = [torch.tensor(p, dtype=dtype, requires_grad=True) for p in parameters]
    data = [torch.tensor(x, dtype=dtype if x.dtype.kind == "f" else None) for x in data]

    def run():
        value = with_torch(*parameters, *data)
        return value, torch.autograd.grad(value, parameters)

    def call():
        value, gradient = run()
        return value.item(), [g.numpy() for g in gradient]

    return call, run


def milliseconds(run):
    """The median CPU time of one call."""
    calls = 1
    while True:
        start = time.process_time()
        for _ in range(calls):
            run()
        if time.process_time() - start >= SAMPLE:
            break
        calls *= 2
    samples = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(calls):
            run()
        samples.append((time.process_time() - start) / calls * 1e3)
    return statistics.median(samples)


def check_agreement(name, dtype, one, other):
    """Both systems give the same numbers."""
    tolerance = {"float64": 1e-9, "float32": 1e-3}[dtype]
    (value, gradient), (other_value, other_gradient) = one, other
    pairs = [(np.array([value]), np.array([other_value])), *zip(gradient, other_gradient)]
    for a, b in pairs:
        if np.abs(a - b).max() > tolerance * max(1.0, np.abs(b).max()):
            raise SystemExit(f"{name}, {dtype}: JAX and PyTorch disagree")


def main():
    print(f"JAX {jax.__version__}, PyTorch {torch.__version__}, NumPy {np.__version__}; ms\n")
    print("| model | JAX f64 | PyTorch f64 | JAX f32 | PyTorch f32 |\n|---|---|---|---|---|")
    for name, model in MODELS.items():
        cells = []
        for dtype in ("float64", "float32"):
            (jax_call, jax_run), (torch_call, torch_run) = compiled(model, dtype), eager(model, dtype)
            check_agreement(name, dtype, jax_call(), torch_call())
            cells += [milliseconds(jax_run), milliseconds(torch_run)]
        print(f"| {name} | " + " | ".join(f"{cell:.3f}" for cell in cells) + " |", flush=True)


if __name__ == "__main__":
    main()
