//! The functions of `static_autodiff::functions`.

use static_autodiff::functions::{
    elu, gelu_tanh, huber, leaky_relu, log_add_exp, log_sigmoid, logit, relu, sigmoid, silu,
    softplus, xlogy,
};
use static_autodiff::prelude::*;

macro_rules! checked {
    ($($f:ident($($x:expr),+);)*) => {$(
        $f::gradcheck($($x),+).assert_ok();
        $f::gradgradcheck($($x),+).assert_ok();
    )*};
}

#[test]
fn derivatives_agree_with_differences() {
    for x in [-3.1, -0.7, 0.4, 2.6] {
        checked! {
            sigmoid(x); log_sigmoid(x); softplus(x); relu(x); leaky_relu(x, 0.2); elu(x, 1.3); silu(x); gelu_tanh(x);
            huber(x, 1.1); log_add_exp(x, 0.8); log_add_exp(0.3, x); xlogy(x, 1.7);
        }
    }
    checked! { logit(0.3); xlogy(0.0, 1.7); log_add_exp(0.4, 0.4); }
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-14 * expected.abs(), "{found:e} is not {expected:e}");
}

/// Values at 60 digits, rounded.
#[test]
fn far_out_nothing_overflows_or_cancels() {
    near(sigmoid(-40.0), 4.248_354_255_291_589e-18);
    near(sigmoid::grad(40.0), 4.248_354_255_291_589e-18);
    near(sigmoid::hvp(40.0, 1.0), -4.248_354_255_291_589e-18);
    near(softplus(-40.0), 4.248_354_255_291_589e-18);
    near(softplus::grad(-40.0), 4.248_354_255_291_589e-18);
    near(log_sigmoid(-1e4), -1e4);
    near(logit(1e-20), -46.051_701_859_880_914);
    for x in [1e4, 1e300] {
        assert_eq!((sigmoid(x), sigmoid(-x), softplus(x), softplus(-x)), (1.0, 0.0, x, 0.0));
        assert_eq!((sigmoid::grad(x), softplus::grad(x), silu::grad(x)), (0.0, 1.0, 1.0));
        assert_eq!((log_add_exp(x, -x), log_add_exp::grad(x, -x)), (x, (1.0, 0.0)));
    }
}

#[test]
fn kinks_and_limits_are_those_of_pytorch() {
    assert_eq!(
        (relu::grad(0.0), leaky_relu::grad(0.0, 0.2).0, elu::grad(0.0, 1.5).0),
        (0.0, 0.2, 1.5)
    );
    assert_eq!((huber::grad(1.0, 1.0).0, huber::grad(-1.0, 1.0).0), (1.0, -1.0));
    assert_eq!((xlogy(0.0, 0.0), xlogy::grad(0.0, 0.0)), (0.0, (0.0, 0.0)));
    assert_eq!((xlogy(0.0, -1.0), xlogy::grad(0.0, -1.0)), (0.0, (0.0, 0.0)));
    let infinite = f64::INFINITY;
    assert_eq!(log_add_exp(-infinite, -infinite), -infinite);
    assert_eq!(log_add_exp::grad(-infinite, 0.3), (0.0, 1.0));
    assert!(relu(f64::NAN).is_nan() && sigmoid(f64::NAN).is_nan());
    assert_eq!((sigmoid(0.0_f32), sigmoid::grad(0.0_f32)), (0.5, 0.25));
}

#[differentiable(order = 2)]
fn network(w: &nalgebra::DMatrix<f64>, x: &nalgebra::DVector<f64>) -> f64 {
    let h = (w * x).map(|z| silu(z) + relu(z));
    let mut loss = 0.0;
    for y in h.iter() {
        loss += huber(*y - 0.3, 0.5) + softplus(-y);
    }
    loss
}

#[test]
fn they_are_called_like_other_functions() {
    let w = nalgebra::DMatrix::from_row_slice(2, 2, &[0.3, -0.8, 0.5, 1.2]);
    let x = nalgebra::DVector::from_vec(vec![0.7, -0.4]);
    network::gradcheck(&w, &x).assert_ok();
    network::gradgradcheck(&w, &x).assert_ok();
}
