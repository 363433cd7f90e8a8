//! Numbers, slices, arrays, vectors and tuples that are overwritten.

use static_autodiff::prelude::*;

#[differentiable]
fn compound(x: f64, y: f64) -> f64 {
    let mut s = x;
    s *= s;
    s += y;
    s -= s * y;
    s /= x;
    s %= 4.0;
    s *= 2.0;
    s
}

#[differentiable]
fn parameters(mut x: f64, mut y: f64) -> f64 {
    let z = x * y;
    x = y * y;
    y += x * z;
    x *= y;
    x + z
}

#[differentiable]
fn single_precision(mut x: f32, n: usize) -> f32 {
    let mut s = 0.5;
    for _ in 0..n {
        s += 2.0 * x;
        x *= 0.5;
        x -= 1.0;
    }
    s * x
}

#[differentiable]
fn shadowed(x: f64) -> f64 {
    let mut y = x;
    y *= x;
    let z = y;
    let mut y = y + 1.0;
    {
        let mut x = y;
        x *= 2.0;
        y = x * z;
    }
    y -= x;
    let x = y * x;
    x + z
}

#[test]
fn numbers_are_overwritten() {
    // 2 (((x² + y) (1 - y) / x) mod 4)
    let gradient = check_scalar!(compound(2.0, 0.5));
    assert_eq!(gradient, (0.875, -4.0));
    // z = x y, y₁ = y + y² z, y² y₁ + z
    assert_eq!(check_scalar!(parameters(2.0, 3.0)), (243.0 + 3.0, 27.0 + 810.0 + 2.0));
    assert_eq!(check_scalar!(single_precision(4.0_f32, 0), along(1.0_f32)), 0.5);
    assert_eq!(
        check_scalar!(single_precision(4.0_f32, 2), along(1.0_f32)),
        0.25 * 10.5 - 0.5 * 3.0
    );
    // (2 (x² + 1) x² - x) x + x²
    assert_eq!(check_scalar!(shadowed(2.0)), 10.0 * 16.0 + 6.0 * 4.0);
}

#[differentiable]
fn squared_twice(x: [f64; 3]) -> f64 {
    let mut x = x;
    for i in 0..3 {
        x[i] = x[i] * x[i];
        x[i] = x[i] * x[i];
    }
    x[0] + x[1] * x[2]
}

#[differentiable]
fn stores(x: &[f64], a: f64) -> f64 {
    let n = x.len();
    let mut w = vec![0.0; n];
    w[0] = a;
    for i in 1..n {
        w[i] = w[i - 1] * x[i];
        w[i - 1] += a;
        w[i] -= x[i - 1];
    }
    w[n - 1] *= w[0];
    w[n / 2] /= x[0];
    w[0] = w[n - 1];
    w[0] + w[n / 2] * w[n - 1]
}

#[differentiable]
fn nested(x: f64, y: f64) -> f64 {
    let mut a = [[x; 2]; 2];
    a[0][1] *= y;
    a[1] = [y, a[0][1]];
    a[1][0] += a[1][1];
    let mut w = vec![vec![1.0, x], vec![y]];
    w[0][1] = w[1][0] * a[1][0];
    let product = w[0][1] * x;
    w[1].push(product);
    w[1][0] -= w[1][1];
    let mut t = (x, [y, 0.0], (1.0, x));
    t.0 += w[1][0];
    t.1[1] = t.0 * t.1[0];
    t.2.0 -= t.1[1];
    t.2 = (t.2.1, t.2.0 * y);
    t.2.0 * t.2.1 + a[0][0]
}

#[test]
fn elements_and_fields_are_overwritten() {
    assert_eq!(check_scalar!(squared_twice([2.0, 1.0, 0.5])), [32.0, 0.25, 0.5]);
    check_scalar!(stores(&[1.5, -0.5, 2.0, 0.75], 0.5));
    check_scalar!(stores(&[1.5, -0.5], 0.5));
    check_scalar!(nested(1.5, -0.75));
}

#[differentiable]
fn swapped(x: &[f64], a: f64) -> f64 {
    let mut w = x.to_vec();
    for i in 1..w.len() {
        w[i] *= a;
        w.swap(i - 1, i);
        w[i] += w[i - 1];
    }
    w.swap(0, 0);
    w[0] * w[w.len() - 1]
}

#[differentiable]
fn filled(x: f64, n: usize) -> f64 {
    let mut w = [1.0; 4];
    w.fill(x);
    w[1] *= x;
    let cube = w[1] * x;
    w[2..].fill(cube);
    let mut v = vec![0.0; n];
    v.fill(w[3]);
    let mut s = w[0] + w[2];
    for a in v {
        s += a;
    }
    s
}

#[differentiable]
fn pushed(x: f64, n: usize) -> Vec<f64> {
    let mut powers = Vec::new();
    let mut odd = vec![x];
    for k in 0..n {
        let last = if k == 0 { 1.0 } else { powers[k - 1] };
        powers.push(last * x);
        if k % 2 == 1 {
            odd.push(powers[k]);
        }
    }
    odd.push(powers.len() as f64);
    if let Some(last) = powers.pop() {
        odd.push(last * odd[0]);
    }
    odd
}

#[differentiable]
fn cloned(x: Vec<f64>, a: f64) -> f64 {
    let mut w = x.clone();
    w[0] = a * x[1];
    let v = w.clone();
    w[1] = v[0] * w[0];
    let mut u = [w[1], v[1]];
    let t = u;
    u[0] *= t[1];
    x[0] * w[1] + u[0] * t[0]
}

#[test]
fn collections_are_changed() {
    check_scalar!(swapped(&[1.5, -0.5, 2.0, 0.75], 0.5));
    check_scalar!(swapped(&[1.5], 0.5));
    assert_eq!(check_scalar!(filled(2.0, 0), along(1.0)), 13.0);
    assert_eq!(check_scalar!(filled(2.0, 3), along(1.0)), 49.0);
    for n in 0..5 {
        check!(pushed(1.5, n), along(1.0));
    }
    check_scalar!(cloned(vec![2.0, 3.0], 0.5));
}

#[differentiable]
fn exchanged(x: f64, y: f64, v: &[f64]) -> f64 {
    let (mut a, mut b) = (x * y, y);
    std::mem::swap(&mut a, &mut b);
    let old = std::mem::replace(&mut a, x);
    let mut w = v.to_vec();
    let mut u = vec![a, b];
    std::mem::swap(&mut w, &mut u);
    w[0] += std::mem::replace(&mut u[0], old * b);
    let taken = std::mem::take(&mut u);
    let number = std::mem::take(&mut b);
    taken[0] * w[0] + number * w[1] * taken[1] + b + u.len() as f64
}

#[differentiable]
fn exchanged_in_a_loop(x: &[f64], n: usize) -> f64 {
    let mut current = x.to_vec();
    let mut next = vec![0.0; x.len()];
    for _ in 0..n {
        for i in 0..x.len() {
            let left = if i == 0 { 0.0 } else { current[i - 1] };
            next[i] = current[i] * left + x[i];
        }
        std::mem::swap(&mut current, &mut next);
    }
    let mut s = 0.0;
    for (a, b) in current.iter().zip(&next) {
        s += a * b;
    }
    s
}

#[test]
fn values_are_exchanged() {
    // a = y, b = x y, old = y, a = x; w = [x + v₀, x y], u = [x y², v₁]
    let (x, y, v) = (2.0, 3.0, [0.5, -1.0]);
    let (t0, w0) = (x * y * y, x + v[0]);
    let gradient = check_scalar!(exchanged(x, y, &v));
    let x_bar = y * y * w0 + t0 + 2.0 * x * y * y * v[1];
    let y_bar = 2.0 * x * y * w0 + 2.0 * x * x * y * v[1];
    assert_eq!(gradient, (x_bar, y_bar, vec![t0, x * x * y * y]));
    for n in 0..4 {
        check_scalar!(exchanged_in_a_loop(&[1.5, -0.5, 2.0], n), along(&[1.0, 0.5, -2.0]));
    }
}

#[differentiable]
fn chunked(x: &[f64], a: f64) -> f64 {
    let mut w = x.to_vec();
    for c in w.chunks_mut(2) {
        c[0] *= a;
        if c.len() > 1 {
            c[1] += c[0] * c[1];
            c.swap(0, 1);
        }
    }
    for (k, c) in w.chunks_mut(3).enumerate() {
        for v in c.iter_mut() {
            *v += *v * k as f64;
        }
    }
    let mut s = 1.0;
    for v in &w {
        s = s * 0.5 + v * v;
    }
    s
}

#[differentiable]
fn split(x: &[f64], k: usize) -> f64 {
    let mut w = x.to_vec();
    let n = w.len();
    {
        let (a, b) = w.split_at_mut(k);
        a[0] *= b[0];
        b[0] += a[k - 1];
        for (p, q) in a.iter_mut().zip(b.iter_mut()) {
            *p += *q;
            *q *= *p;
        }
    }
    let middle = &mut w[1..n - 1];
    middle[0] *= 2.0;
    let last = middle.len() - 1;
    middle[last] += middle[0] * x[0];
    let (first, rest) = (&w[..k], &w[k..]);
    first[0] * rest[0] + w[1] * w[n - 2] + w[n - 1]
}

#[differentiable]
fn second_difference(x: &[f64]) -> f64 {
    let n = x.len();
    let (left, middle, right) = (&x[..n - 2], &x[1..n - 1], &x[2..]);
    let mut s = 0.0;
    for i in 0..middle.len() {
        let d = left[i] - 2.0 * middle[i] + right[i];
        s += d * d;
    }
    let inner = &middle[1..];
    s + inner.iter().sum::<f64>() * inner.len() as f64
}

#[test]
fn parts_of_slices_are_changed() {
    check_scalar!(chunked(&[1.5, -0.5, 2.0, 0.75, 1.25], 0.5));
    check_scalar!(chunked(&[1.5, -0.5, 2.0, 0.75], 0.5));
    let empty: [f64; 0] = [];
    assert_eq!(check_scalar!(chunked(&empty, 0.5)), (vec![], 0.0));
    for k in 1..5 {
        check_scalar!(split(&[1.5, -0.5, 2.0, 0.75, 1.25], k), along(&[1.0, 0.5, -1.0, 2.0, 0.25]));
    }
    // differences 1 and 0, twice the one element
    assert_eq!(check_scalar!(second_difference(&[1.0, 2.0, 4.0, 6.0])), [2.0, -4.0, 3.0, 0.0]);
}

#[differentiable]
fn dereferenced(x: f64, y: f64) -> f64 {
    let mut a = x;
    let r = &mut a;
    *r *= y;
    *r += *r * x;
    let mut w = [y, a];
    let first = &mut w[0];
    *first -= a;
    let v = &w;
    let t = &v[0];
    a * *t * v[1]
}

#[differentiable]
fn generic<T: Real>(x: &[T], mut a: T) -> T {
    let mut w = x.to_vec();
    for i in 1..w.len() {
        let left = w[i - 1];
        w[i] += left * a;
        a *= w[i];
        w[i - 1] = a;
    }
    w[0] * w[w.len() - 1] + a
}

#[differentiable]
fn strange_names(mut __0: f64, x_bar: f64, mut rec: [f64; 2]) -> f64 {
    let mut y_bar = __0;
    __0 *= x_bar;
    rec[0] *= __0;
    let mut r#type = rec;
    r#type[1] -= y_bar;
    y_bar = r#type[1] * rec[0];
    rec[1] = y_bar * r#type[0];
    let mut __1 = rec[1];
    __1 += __0;
    __1 * y_bar
}

#[test]
fn references_generics_and_names() {
    check_scalar!(dereferenced(1.5, -0.75));
    check_scalar!(generic(&[1.5, -0.5, 2.0], 0.75));
    check_scalar!(generic(&[1.5_f32, -0.5, 2.0], 0.75_f32));
    check_scalar!(strange_names(1.5, -0.75, [0.5, 2.0]));
}
