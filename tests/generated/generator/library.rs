//! The functions that all programs share, written by hand.

/// Functions of `f64` or of dual numbers, with the marks of `tree.rs`.
pub(crate) const FUNCTIONS: &[&str] = &[
    "soften(t: $F) -> $F {
    t / ($(1.0) + t * t)
}",
    "stepped(mut t: $F, k: usize) -> $F {
    for i in 0..k % 4 {
        t = (t + $(0.3) * $[i as f64]).sin();
    }
    t
}",
    "blend(p: &$F, q: &$F) -> $F {
    let mixed = p * q;
    if mixed > $(0.27) { mixed.tanh() } else { $(0.4) * p - q * $(0.2) }
}",
    "mean(v: &[$F]) -> $F {
    let mut sum = $(0.0);
    for y in v {
        sum += *y;
    }
    sum / $[v.len() as f64]
}",
    "weighted(v: &[$F], w: &[$F], n: usize) -> $F {
    let mut sum = $(0.1) * v[n % v.len()];
    for (p, q) in v.iter().zip(w) {
        sum += p * q * $(0.3);
    }
    sum.sin()
}",
    "relax(v: &mut [$F], t: $F) {
    let last = v.len() - 1;
    for i in 0..last {
        v[i] = $(0.6) * v[i] + $(0.3) * v[i + 1].sin();
    }
    v[last] = (v[last] + t).tanh();
}",
    "add_scaled(v: &mut [$F], w: &[$F], t: $F) {
    for (p, q) in v.iter_mut().zip(w) {
        *p = $(0.7) * *p + t * $(0.2) * q.cos();
    }
}",
    "rotate(v: &mut [$F]) -> $F {
    let first = v[0];
    for i in 1..v.len() {
        v[i - 1] = v[i];
    }
    let last = v.len() - 1;
    v[last] = first * $(0.9);
    first.sin()
}",
    "nudge(s: &mut $F, t: $F) {
    if t > $(0.13) {
        *s = $(0.7) * *s + $(0.2) * t;
    } else {
        *s *= $(0.85);
    }
}",
    "drain(s: &mut $F) -> $F {
    let half = *s * $(0.5);
    *s = half.sin();
    half
}",
    "positive(t: $F) -> Option<$F> {
    if t > $(0.07) { Some((t + $(0.2)).sqrt()) } else { None }
}",
    "chained(p: $F, q: $F) -> Option<$F> {
    let first = positive(p)?;
    let second = positive(first * $(0.6) - q)?;
    Some(first.sin() + second)
}",
    "first_above(v: &[$F], t: $F) -> Option<$F> {
    for y in v {
        let found = positive(*y - t);
        if found.is_some() {
            return Some($(0.5) + found?);
        }
    }
    None
}",
    "checked(t: $F, k: usize) -> Result<$F, u8> {
    if k % 4 == 3 {
        return Err(1);
    }
    if t < $(-0.83) { Err(2) } else { Ok((t + $(1.1)).ln_1p()) }
}",
    "staged(p: $F, q: $F, k: usize) -> Result<$F, u8> {
    let mut sum = checked(p, k)?;
    for i in 0..k % 3 {
        sum += $(0.4) * checked(q * $(0.5), i + k)?;
    }
    Ok(sum.tanh())
}",
];

/// What both forms use, without derivatives.
pub(crate) const ENUMERATION: &str = "
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Low,
    Middle,
    High,
}

pub fn mode(n: usize) -> Mode {
    match n % 5 {
        0 | 3 => Mode::Low,
        1 => Mode::Middle,
        _ => Mode::High,
    }
}
";
