//! The checker finds wrong derivatives, says where they are, and accepts right ones.

use autodiff_core::{Gradcheck, Real, Report, gradcheck};
use nalgebra::{DVector, Vector2};

/// `y = (x₀ x₁, sin x₁)`, with derivatives scaled by `forward` and `reverse`.
fn check<T: Real>(point: [T; 2], forward: f64, reverse: f64) -> Report {
    let f = |x: &[T; 2]| [x[0] * x[1], x[1].sin()];
    let (forward, reverse) = (T::lit(forward), T::lit(reverse));
    gradcheck(
        &point,
        f,
        |x, x_dot| (f(x), [x_dot[0] * x[1] + x[0] * x_dot[1], forward * x[1].cos() * x_dot[1]]),
        |x, y_bar| [y_bar[0] * x[1], y_bar[0] * x[0] + reverse * y_bar[1] * x[1].cos()],
    )
}

#[test]
fn right_derivatives_pass() {
    for scale in [1e-3, 1.0, 30.0] {
        check([0.4 * scale, 0.7 * scale], 1.0, 1.0).assert_ok();
    }
    check([0.4_f32, 0.7], 1.0, 1.0).assert_ok();
}

#[test]
fn large_and_small_points_pass() {
    for x in [1e-6_f64, 1.0, 1e4, 1e8] {
        let f = |x: &f64| x * x;
        gradcheck(&x, f, |x, x_dot| (f(x), 2.0 * x * x_dot), |x, y_bar| 2.0 * x * y_bar)
            .assert_ok();
    }
}

/// One wrong factor a row, and what the report must say about it.
#[test]
fn wrong_derivatives_fail_where_they_are_wrong() {
    let rows = [
        (1.05, 1.0, "FAIL forward mode against differences (2 compared), worst at ∂/∂x[1] of y[1]"),
        (1.0, 0.95, "FAIL reverse mode against differences (2 compared), worst at ∂/∂x[1]"),
        (1.0, 0.95, "FAIL forward and reverse mode are transposes"),
        (1.05, 1.05, "ok   forward and reverse mode are transposes"),
        (
            f64::NAN,
            1.0,
            "FAIL forward mode against differences (2 compared), worst at ∂/∂x[0] of y[1]",
        ),
    ];
    for (forward, reverse, message) in rows {
        for report in [check([0.4, 0.7], forward, reverse), check([0.4_f32, 0.7], forward, reverse)]
        {
            assert!(!report.is_ok());
            assert!(report.to_string().contains(message), "no `{message}` in {report}");
        }
    }
}

#[test]
#[should_panic(expected = "FAIL value of forward mode")]
fn a_wrong_value_fails() {
    gradcheck(&1.0, |x: &f64| *x, |x, x_dot| (x + 1e-15, *x_dot), |_, y_bar| *y_bar).assert_ok();
}

#[test]
fn one_wrong_entry_of_many_is_found() {
    let f = |x: &DVector<f64>| Vector2::new(x.sum(), x[0]);
    let check = |wrong: usize| {
        gradcheck(
            &DVector::from_element(300, 0.5),
            f,
            |x, x_dot| (f(x), Vector2::new(x_dot.sum(), x_dot[0])),
            |x, y_bar| {
                let mut x_bar = DVector::from_element(x.len(), y_bar[0]);
                x_bar[0] += y_bar[1];
                if let Some(entry) = x_bar.get_mut(wrong) {
                    *entry *= 1.1;
                }
                x_bar
            },
        )
    };
    check(usize::MAX).assert_ok();
    assert!(!check(17).is_ok());
}

#[test]
fn step_and_tolerance_can_be_set() {
    let f = |x: &f64| x.exp();
    let wrong = |factor: f64| {
        Gradcheck::new().step(1e-3).tolerance(1e-2).run(
            &0.3,
            f,
            |x, x_dot| (f(x), x.exp() * x_dot),
            |x, y_bar| factor * x.exp() * y_bar,
        )
    };
    assert!(wrong(1.0).is_ok());
    assert!(!wrong(1.05).is_ok());
}

#[test]
fn an_empty_point_passes() {
    let none = Vec::<f64>::new();
    gradcheck(&none, Vec::clone, |x, x_dot| (x.clone(), x_dot.clone()), |_, y_bar| y_bar.clone())
        .assert_ok();
}
