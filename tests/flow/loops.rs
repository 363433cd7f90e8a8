//! `for` over ranges, `while`, `while let` and `loop`.

use nalgebra::{DMatrix, DVector, Matrix2, SVector, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn power(x: f64, n: usize) -> f64 {
    let mut y = 1.0;
    for _ in 0..n {
        y *= x;
    }
    y
}

#[differentiable]
fn reversed(p: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for i in (0..p.len()).rev() {
        y = y * x + p[i];
    }
    y
}

#[differentiable]
fn stepped(v: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in (0..v.len()).step_by(2) {
        s += v[i] * v[i];
    }
    for i in (1..v.len()).step_by(n).rev() {
        s *= v[i];
    }
    s
}

#[differentiable]
fn integer_types(x: f64, a: i32, b: u64) -> f64 {
    let mut s = x;
    for i in -a..=a {
        s += x.powi(i);
    }
    for k in (1..b).rev() {
        s += k as f64 * x;
    }
    for c in 0_u8..=2 {
        s *= f64::from(c) + x;
    }
    s
}

#[test]
fn ranges_of_every_kind() {
    for (n, x_bar) in [(0, 0.0), (1, 1.0), (2, 4.0), (5, 80.0)] {
        assert_eq!(check_scalar!(power(2.0, n), along(1.0)), x_bar);
    }
    assert_eq!(check_scalar!(reversed(&[3.0, 5.0, 7.0], 2.0)), (vec![1.0, 2.0, 4.0], 33.0));
    let empty: [f64; 0] = [];
    assert_eq!(check_scalar!(reversed(&empty, 2.0)), (vec![], 0.0));
    let (v, v_dot) = ([1.0, 2.0, 3.0, 4.0], [0.5, -1.0, 2.0, 0.25]);
    assert_eq!(check_scalar!(stepped(&v, 2), along(&v_dot)), [16.0, 40.0, 48.0, 20.0]);
    assert_eq!(check_scalar!(stepped(&v, 9), along(&v_dot)), [4.0, 10.0, 12.0, 0.0]);
    assert_eq!(check_scalar!(stepped(&v[..1], 9), along(&v_dot[..1])), [2.0]);
    check_scalar!(integer_types(2.0, 2, 4), along(1.0));
    check_scalar!(integer_types(2.0, -1, 0), along(1.0));
}

#[differentiable]
fn triangle(m: &DMatrix<f64>, x: f64) -> f64 {
    let mut s = x;
    for i in 0..m.nrows() {
        let mut row = 0.0;
        for j in 0..i {
            row += m[(i, j)] * s;
            for _ in j..i {
                s *= x;
            }
        }
        s += row;
    }
    s
}

#[differentiable]
fn dependent_bounds(x: f64, y: f64, #[constant] sizes: &[usize]) -> f64 {
    let mut s = y;
    for n in sizes {
        for k in 0..*n {
            s = s * x + k as f64;
        }
        let m = if s > 20.0 { 1 } else { *n };
        for _ in 0..m {
            s += y;
        }
    }
    s
}

#[test]
fn loops_may_be_nested() {
    let m = DMatrix::from_fn(3, 3, |i, j| (i + 2 * j) as f64 * 0.25 - 0.5);
    check_scalar!(triangle(&m, 1.5));
    check_scalar!(triangle(&DMatrix::<f64>::zeros(0, 0), 1.5));
    check_scalar!(dependent_bounds(1.5, 2.0, &[2, 0, 3, 1]), along(1.0, 0.5));
    assert_eq!(check_scalar!(dependent_bounds(1.5, 2.0, &[]), along(1.0, 0.5)), (0.0, 1.0));
    assert_eq!(check_scalar!(dependent_bounds(1.5, 2.0, &[0, 0]), along(1.0, 0.5)), (0.0, 1.0));
}

#[differentiable]
fn halved(x: f64, y: f64) -> f64 {
    let mut z = x;
    let mut trips = 0;
    while z > 1.0 {
        z *= 0.5;
        z -= y;
        trips += 1;
    }
    z * z + f64::from(trips) * y
}

#[differentiable]
fn condition_with_assignment(x: f64, limit: f64) -> f64 {
    let mut s = 0.0;
    let mut y = 1.0;
    while {
        y *= x;
        let t = s + y;
        s = t;
        t < limit
    } {
        s += x;
    }
    s * y
}

#[differentiable]
fn inactive_stack(v: &[f64], x: f64) -> f64 {
    let mut stack = vec![v.len()];
    let mut s = x;
    while let Some(n) = stack.pop() {
        if n == 0 {
            continue;
        }
        s += s * v[n - 1];
        if n > 1 {
            stack.push(n - 2);
            stack.push(n / 2);
        }
    }
    s
}

#[differentiable]
fn active_stack(x: f64, y: f64) -> f64 {
    let mut stack = vec![x, x * y];
    let mut s = y;
    while let Some(v) = stack.pop() {
        s += v * s;
        if v > 1.0 {
            stack.push(v * 0.5);
            stack.push(v - 1.0);
        }
    }
    s
}

#[test]
fn while_loops() {
    assert_eq!(check_scalar!(halved(0.5, 0.25)), (1.0, 0.0));
    // x / 4 - 3 y / 2 after two iterations
    assert_eq!(check_scalar!(halved(4.0, 0.25)), (0.3125, 0.125));
    check_scalar!(halved(37.0, 0.25));
    check_scalar!(condition_with_assignment(1.5, 20.0));
    check_scalar!(condition_with_assignment(1.5, 0.0));
    check_scalar!(inactive_stack(&[0.5, -0.25, 1.5, 2.0, 1.0], 1.5));
    let empty: [f64; 0] = [];
    assert_eq!(check_scalar!(inactive_stack(&empty, 1.5)), (vec![], 1.0));
    check_scalar!(active_stack(2.5, 1.25));
    check_scalar!(active_stack(-2.5, 0.75));
}

#[differentiable]
fn endless(x: f64, y: f64) -> (f64, f64) {
    let mut s = x;
    let mut count = 0;
    loop {
        count += 1;
        s = s * y + 1.0;
        if s > 10.0 || count == 20 {
            break;
        }
    }
    (s, s * f64::from(count))
}

#[differentiable]
fn data_dependent(x: f64) -> f64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a trip count that depends on data"
    )]
    let mut n = detach(x * 8.0) as usize;
    let mut y = x;
    while n != 1 {
        if n.is_multiple_of(2) {
            n /= 2;
            y *= 0.75;
        } else {
            n = 3 * n + 1;
            y = y * x + 0.125;
        }
    }
    y
}

#[test]
fn trip_counts_depend_on_data() {
    check!(endless(1.5, 1.25));
    check!(endless(1.5, 0.5));
    check!(endless(15.0, 2.0));
    check_scalar!(data_dependent(0.4));
    check_scalar!(data_dependent(0.9));
    assert_eq!(check_scalar!(data_dependent(0.1875)), 1.0);
}

#[differentiable]
fn vectors(m: &DMatrix<f64>, v: &DVector<f64>, n: usize) -> DVector<f64> {
    let mut h = v.clone();
    let mut total = DVector::zeros(v.len());
    for i in 0..n {
        h = (m * &h + v).map(|a| a.tanh());
        total += &h * (i + 1) as f64;
    }
    total
}

#[differentiable]
fn matrices(m: &Matrix2<f64>, n: usize) -> Matrix2<f64> {
    let mut power = Matrix2::identity();
    let mut sum = power;
    for k in 1..=n {
        power = power * m / k as f64;
        sum += power;
    }
    sum
}

#[differentiable]
fn tuples(x: f64, y: f64, n: usize) -> f64 {
    let mut state = (x, (y, Vector2::new(x, y)));
    for _ in 0..n {
        let (a, (b, v)) = state;
        state = (a * b, (b + v[0], v * a));
    }
    state.0 + state.1.0 * state.1.1.sum()
}

#[differentiable]
fn fibonacci(x: f64, y: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, y);
    for _ in 0..n {
        (a, b) = (b, a + b * b);
    }
    a * b
}

#[differentiable]
fn generic<T: Real, const N: usize>(v: SVector<T, N>, x: T) -> T {
    let mut w = v;
    let mut s = x;
    for i in 0..N {
        w = w * s + v;
        s += w[i] * w[N - 1 - i];
    }
    s
}

#[test]
fn loops_carry_every_type() {
    let m = DMatrix::from_row_slice(2, 2, &[0.5, -0.25, 0.75, 0.125]);
    let v = DVector::from_vec(vec![0.5, -1.0]);
    for n in [0, 1, 5] {
        check!(vectors(&m, &v, n), along(&m, &v));
        check!(
            matrices(&Matrix2::new(0.5, -0.25, 0.75, 0.125), n),
            along(&Matrix2::new(1.0, 0.5, -0.5, 2.0))
        );
        check_scalar!(tuples(0.75, 1.25, n), along(1.0, 0.5));
        check_scalar!(fibonacci(0.75, 0.5, n), along(1.0, 0.5));
    }
    check_scalar!(generic(SVector::<f64, 3>::new(0.5, 0.25, -1.0), 1.5));
    check_scalar!(generic(SVector::<f32, 2>::new(0.5, 0.25), 1.5_f32));
}

#[differentiable]
fn strange_names(__0: f64, x_bar: f64, r#type: f64, trips: usize) -> f64 {
    let mut rec = __0;
    let mut value = x_bar;
    for exit in 0..trips {
        let body = rec * r#type;
        let y_bar = body + value;
        let x_dot = y_bar * exit as f64;
        rec = x_dot - rec;
        let rec = value * 0.5;
        value = rec + x_bar * __0;
    }
    rec * value
}

#[differentiable]
fn active_bounds(lower: f64, upper: f64, h: f64) -> f64 {
    let mut t = lower;
    let mut s = 0.0;
    while t < upper - 0.5 * h {
        s += t * t * h;
        t += h;
    }
    s + (upper - t) * upper
}

#[test]
fn names_and_bounds_of_any_kind() {
    for trips in 0..5 {
        check_scalar!(strange_names(1.5, 0.5, -0.75, trips), along(1.0, 0.5, 0.25));
    }
    check_scalar!(active_bounds(0.5, 2.0, 0.25));
    assert_eq!(check_scalar!(active_bounds(2.0, 0.5, 0.25)), (-0.5, -1.0, 0.0));
}

/// The inner counter is declared behind an exit of the outer loop.
#[differentiable]
fn counter_behind_an_exit(x: f64, n: usize) -> f64 {
    let mut sum = x;
    let mut k = 0;
    loop {
        k += 1;
        if sum > 3.0 || k > n {
            break;
        }
        let mut i = 0;
        while i < k {
            sum += x * sum.sin() * i as f64;
            i += 1;
        }
    }
    sum
}

#[test]
fn counters_behind_exits_go_back() {
    for n in [0, 1, 3, 6] {
        check_scalar!(counter_behind_an_exit(0.4, n), along(0.7));
    }
}
