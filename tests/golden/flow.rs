//! Branches, loops, early exits and iterators, checked at 60 digits. The ids are explained in
//! `tests/README.md`.

#![allow(
    unreachable_code,
    unused_assignments,
    clippy::assign_op_pattern,
    clippy::cast_lossless,
    clippy::range_plus_one,
    reason = "every way of writing is a case"
)]

use static_autodiff::prelude::*;

use crate::case::EXACT;
use crate::common::Tol;

#[differentiable]
fn three_arms(x: f64) -> f64 {
    let y;
    if x > 0.0 {
        y = x * x;
    } else if x == -1337.0 {
        y = 0.0;
    } else {
        y = x + x;
    }
    y
}

#[test]
fn cf02_three_way_constant_arm() {
    case!(three_arms(4.0) = 16.0, [8.0], Tol::REFERENCE);
    case!(three_arms(-10.0) = -20.0, [2.0], Tol::REFERENCE);
    kink!(three_arms(-1337.0) = 0.0, [0.0], jvp(1.0) = 0.0);
}

#[differentiable]
fn odd_powers(x: f64) -> f64 {
    let mut r = x;
    for i in 1..10 {
        if i % 2 == 0 {
            continue;
        }
        r = r * x;
    }
    r
}

#[test]
fn cf05_loop_continue() {
    case!(odd_powers(2.0) = 64.0, [192.0], Tol::REFERENCE);
    case!(odd_powers(3.0) = 729.0, [1458.0], Tol::REFERENCE);
    case!(odd_powers(-0.5) = 0.015625, [-0.1875], Tol::REFERENCE);
}

#[differentiable]
fn first_term(u: f64, _v: f64) -> f64 {
    let mut r = 0.0;
    for i in 1..3 {
        r += i as f64 * u;
        if i == 1 {
            break;
        }
    }
    r
}

#[test]
fn cf13_break_first_iteration() {
    case!(first_term(3.0, 5.0) = 3.0, [1.0, 0.0], Tol::REFERENCE);
}

#[differentiable]
fn assigned_by_condition(i: f64, j: f64) -> f64 {
    let mut r = 0.0;
    let mut c = 0;
    while {
        r = i * j;
        r != 0.0
    } {
        if c == 1 {
            break;
        }
        c += 1;
    }
    r
}

#[test]
fn cf14_assign_in_loop_condition() {
    case!(assigned_by_condition(3.0, 5.0) = 15.0, [5.0, 3.0], Tol::REFERENCE);
}

#[differentiable]
fn quadrature(lower: f64, upper: f64) -> f64 {
    let n = 10;
    let h = (upper - lower) / n as f64;
    let mut x = lower;
    let mut s = 0.0;
    for _ in 0..n {
        s += x * x * h;
        x += h;
    }
    s
}

#[test]
fn cf15_active_loop_variable() {
    case!(quadrature(1.0, 3.0) = 7.88, [-0.42, 8.02], Tol::REFERENCE);
    case!(quadrature(-0.5, 0.25) = 0.054609375, [-0.2996875, 0.0559375], Tol::REFERENCE);
}

#[differentiable]
fn serial(a: f64, n: usize) -> f64 {
    let mut a = a;
    if a > 0.0 {
        a = a * a;
    }
    a = 2.0 * a;
    for _ in 0..n {
        a = a * a;
    }
    for _ in 0..n + 1 {
        a = a * 3.0;
    }
    if a < 0.0 {
        a = 3.0 * a;
    }
    a
}

#[test]
fn cf24_serial_if_for_for_if() {
    case!(serial(0.8, 2), along(1.0) = 72.47757312000003, [724.7757312000003], Tol::REFERENCE);
    case!(serial(-0.8, 0), along(1.0) = -14.4, [18.0], Tol::REFERENCE);
    case!(serial(-0.8, 1), along(1.0) = 23.040000000000003, [-57.6], Tol::REFERENCE);
    case!(serial(0.8, 0), along(1.0) = 3.8400000000000003, [9.600000000000001], Tol::REFERENCE);
}

#[differentiable]
fn after_return(x: f64) -> f64 {
    return 3.0 * x;
    #[allow(unused, reason = "the case under test")]
    let y = 1.0;
    y
}

#[test]
fn cf25_statement_after_return() {
    case!(after_return(1.0) = 3.0, [3.0], Tol::REFERENCE);
}

#[differentiable]
fn four_arms(x: f64, k: usize) -> f64 {
    let mut y = x;
    for i in 0..6 {
        match (i + k) % 4 {
            0 => y = y * x,
            1 => y = y + x.sin(),
            2 => {
                if y > 2.0 {
                    continue;
                }
                y = y * 2.0;
            }
            _ => y = y - x / (1.0 + y * y),
        }
    }
    y
}

#[test]
fn cf28_match_in_loop() {
    let expected = [
        (0.8, 0, 2.8126591902051343, 7.122835319077335),
        (0.8, 1, 3.082438988064283, 6.415893668858263),
        (1.4, 2, 4.622694396325016, 5.833472448734987),
    ];
    for (x, k, y, x_bar) in expected {
        case!(four_arms(x, k), along(x) = y, [x_bar], Tol::REFERENCE);
    }
}

#[differentiable]
fn expressions(x: f64, y: f64) -> f64 {
    let a = if x > y { x * y } else { x - y };
    let b = {
        let t = a;
        if t > 0.0 { t.sin() } else { t * t }
    };
    b * x
}

#[test]
fn cf29_if_let_expression() {
    let gradient = [1.305311893677558, 0.9611464692114837];
    case!(expressions(1.2, 0.7) = 0.8935717439650311, [gradient[0], gradient[1]], Tol::REFERENCE);
    case!(expressions(0.3, 0.9) = 0.10800000000000001, [0.0, 0.36], Tol::REFERENCE);
}

#[differentiable]
fn rectifier(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.0 }
}

#[test]
fn ed02_relu_at_0() {
    kink!(rectifier(0.0) = 0.0, [0.0], jvp(1.0) = 0.0);
}

#[differentiable]
fn variance(x: &[f64]) -> f64 {
    let n = x.len() as f64;
    let m = x.iter().sum::<f64>() / n;
    x.iter().map(|v| (v - m).powi(2)).sum::<f64>() / n
}

#[test]
fn ed25_var_std_of_constant() {
    case!(variance(&[1.0, 1.0, 1.0]) = 0.0, [0.0, 0.0, 0.0], EXACT);
}

#[differentiable]
fn sum_and_product(x: &[f64]) -> f64 {
    x.iter().sum::<f64>() + x.iter().product::<f64>()
}

#[test]
fn ed26_negative_zero_and_empty() {
    let empty: [f64; 0] = [];
    case!(sum_and_product(&empty) = 1.0, [], EXACT);
    assert_eq!(sum_and_product::grad(&empty), Vec::<f64>::new());
}

#[differentiable]
fn zipped_and_folded(a: &[f64], b: &[f64]) -> f64 {
    let d: f64 = a.iter().zip(b).map(|(x, y)| x * y).sum();
    a.iter().fold(1.0, |p, x| p * (1.0 + x * d))
}

#[test]
fn ed39_zip_fold_scan() {
    case!(
        zipped_and_folded(&[0.2, -0.4, 0.9], &[1.5, 0.3, -0.7]) = 0.638911,
        [1.019445, 0.023425500000000005, -1.106392, 0.178052, -0.356104, 0.801234],
        Tol::REFERENCE
    );
}

#[differentiable]
fn entropy(x: [f64; 3]) -> f64 {
    x.iter().map(|v| -v * v.ln()).sum()
}

#[test]
fn ho02_entropy_gradient() {
    case!(
        entropy([0.2, 0.5, 0.3]) = 1.0296530140645734,
        [0.6094379124341003, -0.3068528194400547, 0.20397280432593604],
        Tol::REFERENCE
    );
}

#[differentiable]
fn nested_loops(x: [f64; 2]) -> f64 {
    let mut r = 1.0;
    for i in 0..3 {
        for v in x {
            r += (v * r).sin() * (i + 1) as f64 / 4.0;
        }
    }
    r
}

#[test]
fn ho03_gradient_through_loops() {
    case!(
        nested_loops([0.4, -0.7]) = 0.5038364456444252,
        [0.7037829710469498, 1.0038565747455443],
        Tol::Relative(1e-8)
    );
}

#[differentiable]
fn log_density(mu: f64, sg: f64, #[constant] x: &[f64]) -> f64 {
    x.iter().map(|v| -(v - mu).powi(2) / (2.0 * sg * sg) - sg.ln()).sum()
}

#[test]
fn la17_normal_lpdf() {
    let x = [0.1, -1.2, 2.5, 0.9];
    let gradient = [0.3806228373702423, -0.8284144107469977];
    case!(
        log_density(0.3, 1.7, &x),
        along(0.3, 1.7) = -3.4183607551137336,
        [gradient[0], gradient[1]],
        Tol::REFERENCE
    );
}
