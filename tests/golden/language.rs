//! Small functions of every kind, checked at 60 digits. The ids are explained in `tests/README.md`.

use nalgebra::{Matrix2, Matrix3, Matrix3x2, Vector2, Vector3};
use static_autodiff::prelude::*;

use crate::case::EXACT;
use crate::common::{Tol, assert_all_close, assert_close};

#[differentiable]
fn two_references(x: &f64, y: &f64) -> f64 {
    x * y + x.sin()
}

#[differentiable]
fn aliased(a: f64) -> f64 {
    two_references(&a, &a)
}

#[test]
fn mu21_aliasing_same_argument() {
    case!(aliased(0.8) = 1.3573560908995228, [2.2967067093471654], Tol::REFERENCE);
}

#[differentiable]
fn nested_tuple(x: [f64; 3]) -> f64 {
    let t = ((x[0], x[1]), x[2]);
    let ((a, b), c) = t;
    a * b + b * c * c
}

#[test]
fn mu24_nested_tuple_destructure() {
    case!(nested_tuple([1.0, -2.0, 3.0]) = -20.0, [-2.0, 10.0, -12.0], Tol::REFERENCE);
}

#[differentiable]
fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

#[test]
fn ca15_multi_output_tuple_vjp() {
    let (value, pullback) = polar::vjp(3.0, -4.0);
    assert_all_close(&value, &(5.0, -0.9272952180016122), Tol::REFERENCE);
    assert_all_close(&pullback((1.0, 0.5)), &(0.68, -0.74), Tol::REFERENCE);
    check!(polar(3.0, -4.0));
}

#[differentiable(wrt(x, z))]
fn subset(x: f64, y: f64, z: f64) -> f64 {
    x * x * y + (x * z).exp()
}

#[test]
fn ca16_partial_wrt_subset() {
    let gradient = [1.3934693402873666, 0.3032653298563167];
    case!(
        subset(0.5, 2.0, -1.0),
        along(1.0, -0.5) = 1.1065306597126334,
        [gradient[0], gradient[1]],
        Tol::REFERENCE
    );
}

#[differentiable]
fn single(x: f32, y: f32) -> f32 {
    x * x + 3.0 * y
}

#[test]
fn ca20_f32_variant() {
    case!(single(5.0_f32, 7.0_f32) = 46.0, [10.0, 3.0], EXACT);
}

#[differentiable]
fn round_trip(x: f64) -> f64 {
    #[expect(clippy::cast_possible_truncation, reason = "the case under test")]
    let i = detach(x) as i64;
    i as f64 * x
}

#[test]
fn ca21_cast_int_roundtrip() {
    case!(round_trip(2.6) = 5.2, [2.0], Tol::REFERENCE);
}

#[differentiable]
fn valley(x: f64, y: f64) -> f64 {
    (1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2)
}

#[test]
fn ho01_rosenbrock_gradient() {
    case!(valley(-1.2, 1.0) = 24.2, [-215.6, -88.0], Tol::REFERENCE);
}

#[differentiable]
fn product_trace(a: &Matrix3<f64>, b: &Matrix3<f64>) -> f64 {
    (a * b.transpose() * a).trace()
}

#[test]
fn la01_matmul_trace() {
    let a = Matrix3::new(2.0, -0.5, 0.3, 0.4, 1.7, -0.2, 0.1, 0.6, 2.3);
    let b = Matrix3::new(0.5, 1.0, -1.0, 2.0, -0.3, 0.7, -0.6, 0.2, 1.1);
    let (value, gradient) = product_trace::value_and_grad(&a, &b);
    let a_bar = Matrix3::new(1.94, 4.0, -3.26, 7.15, -0.74, 3.98, -2.6, 0.7, 4.68);
    let b_bar = Matrix3::new(3.83, -1.67, 1.39, 1.46, 2.57, -0.68, 0.67, 2.35, 5.2);
    assert_close(value, 6.316, Tol::REFERENCE);
    assert_all_close(&gradient, &(a_bar, b_bar), Tol::REFERENCE);
    check_scalar!(product_trace(&a, &b));
}

#[differentiable]
fn logistic(
    #[constant] x: &Matrix3x2<f64>,
    w: &Vector2<f64>,
    b: f64,
    #[constant] y: &Vector3<f64>,
) -> f64 {
    let z = (x * w).add_scalar(b);
    let p = z.map(|v| 0.5 * (v.tanh() + 1.0));
    -(p.zip_map(y, |p, t| (p * t + (1.0 - p) * (1.0 - t)).ln())).sum()
}

#[test]
fn la12_logistic_regression() {
    let x = Matrix3x2::new(0.5, 1.0, -0.3, 0.8, 1.2, -0.7);
    let (w, y) = (Vector2::new(0.4, -0.9), Vector3::new(1.0, 0.0, 1.0));
    case!(
        logistic(&x, &w, 0.1, &y),
        along(&w, 1.0) = 1.7535620762358581,
        [-1.0757658481826342, -1.1260413384830312, -1.32951523933526],
        Tol::REFERENCE
    );
}

/// `α + q₀ + q₁ - |Q (x - μ)|² / 2` with `Q = [exp q₀, 0; q₂, exp q₁]`.
#[differentiable]
fn component(alpha: f64, mean: &[f64; 2], q: &[f64; 3], #[constant] x: &Vector2<f64>) -> f64 {
    let factor = Matrix2::new(q[0].exp(), 0.0, q[2], q[1].exp());
    let scaled = factor * (x - Vector2::new(mean[0], mean[1]));
    alpha + q[0] + q[1] - 0.5 * scaled.norm_squared()
}

#[differentiable]
fn point(
    alphas: &[f64; 2],
    means: &[[f64; 2]; 2],
    q: &[[f64; 3]; 2],
    #[constant] x: &Vector2<f64>,
) -> f64 {
    let first = component(alphas[0], &means[0], &q[0], x);
    let second = component(alphas[1], &means[1], &q[1], x);
    log_sum_exp(&Vector2::new(first, second))
}

#[differentiable]
fn mixture(
    alphas: &[f64; 2],
    means: &[[f64; 2]; 2],
    q: &[[f64; 3]; 2],
    #[constant] x: &[Vector2<f64>],
) -> f64 {
    let a = point(alphas, means, q, &x[0]);
    let b = point(alphas, means, q, &x[1]);
    let c = point(alphas, means, q, &x[2]);
    a + b + c - 3.0 * log_sum_exp(&Vector2::new(alphas[0], alphas[1]))
}

#[test]
fn la14_adbench_gmm_small() {
    let (alphas, means) = ([0.2, -0.3], [[0.1, 0.4], [-0.8, 0.9]]);
    let q = [[0.1, -0.2, 0.3], [0.4, 0.05, -0.6]];
    let x = [Vector2::new(0.3, 0.2), Vector2::new(-0.5, 1.0), Vector2::new(0.9, -0.4)];
    case!(
        mixture(&alphas, &means, &q, &x),
        along(&alphas, &means, &q) = -1.5856745271307562,
        [
            0.4789349041762975,
            -0.4789349041762975,
            0.7565040187949669,
            -0.3014569727176587,
            0.7308383413404296,
            -0.1944973371961445,
            1.3272498263955077,
            1.991968747768789,
            0.4327969221638873,
            0.2586760150036467,
            0.5464949841115221,
            0.17596893286877355
        ],
        Tol::REFERENCE
    );
}

#[differentiable]
fn guarded_root(x: f64) -> f64 {
    0.0 * x.sqrt() + x
}

#[test]
fn ed08_sqrt_zero_cotangent() {
    assert_eq!(guarded_root::value_and_grad(0.0), (0.0, 1.0));
}

#[differentiable]
fn norm(v: &Vector2<f64>) -> f64 {
    v.norm()
}

#[test]
fn ed09_norm_at_0() {
    kink!(norm(&Vector2::zeros()) = 0.0, [0.0, 0.0], jvp(&Vector2::new(1.0, 2.0)) = 0.0);
}

#[differentiable]
fn squared_norms(v: &Vector2<f64>) -> f64 {
    v.norm().powi(2) + v.norm_squared()
}

#[test]
fn ed10_squared_norm_at_0() {
    kink!(squared_norms(&Vector2::zeros()) = 0.0, [0.0, 0.0], jvp(&Vector2::new(1.0, 2.0)) = 0.0);
}

#[differentiable]
fn powers(x: f64) -> f64 {
    x.powi(1) + x.powi(2) + x.powi(3) + x.powi(0)
}

#[test]
fn ed12_powi_zero_base() {
    kink!(powers(0.0) = 1.0, [1.0], jvp(2.0) = 2.0);
}

#[differentiable]
fn angle(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

#[test]
fn ed16_atan2_origin() {
    kink!(angle(0.0, 0.0) = 0.0, [0.0, 0.0], jvp(1.0, 2.0) = 0.0);
}

#[differentiable]
fn steps(x: f64) -> f64 {
    x.floor() + x.ceil() + x.round() + x.trunc() + x.fract()
}

#[test]
fn ed20_floor_round_trunc_fract() {
    case!(steps(1.3) = 5.3, [1.0], EXACT);
}

#[differentiable]
fn max_with_nan(x: f64) -> f64 {
    x.max(f64::NAN)
}

#[test]
fn ed21_max_with_nan() {
    case!(max_with_nan(2.0) = 2.0, [1.0], EXACT);
}

#[differentiable]
fn copysign(x: f64, s: f64) -> f64 {
    x.copysign(s)
}

#[test]
fn ed22_copysign() {
    case!(copysign(3.0, -1.0) = -3.0, [-1.0, 0.0], EXACT);
}

#[differentiable]
fn abs_cubed(x: f64) -> f64 {
    x.abs().powi(3)
}

#[test]
fn ed23_abs_cubed() {
    kink!(abs_cubed(0.0) = 0.0, [0.0], jvp(1.0) = 0.0);
}

#[differentiable]
fn small_logarithm(x: f64) -> f64 {
    x.ln_1p() * x.exp_m1()
}

#[test]
fn ed31_log1p_expm1_small() {
    let (value, gradient) = small_logarithm::value_and_grad(1e-12);
    assert_close(value * 1e24, 1.0, Tol::REFERENCE);
    assert_close(gradient * 1e12, 2.0, Tol::REFERENCE);
}

#[differentiable]
fn all_unary(x: f64) -> f64 {
    let trigonometric = x.sin() + x.cos() + x.tan() + x.asin() + x.acos() + x.atan();
    let hyperbolic = x.sinh() + x.cosh() + x.tanh() + x.asinh() + (x + 1.0).acosh() + x.atanh();
    let exponential = x.exp() + x.exp2() + x.exp_m1() + x.ln() + x.log2() + x.log10() + x.ln_1p();
    trigonometric + hyperbolic + exponential + x.sqrt() + x.cbrt() + x.recip() + x.abs()
}

#[test]
fn ed32_all_unary() {
    case!(all_unary(0.3) = 11.005141039433022, [13.656370021203275], Tol::REFERENCE);
    case!(all_unary(0.71) = 17.889207349636045, [18.591287403920383], Tol::REFERENCE);
}

#[differentiable]
fn pair(x: f64) -> f64 {
    let (s, c) = x.sin_cos();
    s * s * c + c
}

#[test]
fn ed34_sin_cos_pair() {
    case!(pair(0.9) = 1.0030304958425957, [-0.6586237268589819], Tol::REFERENCE);
}

#[differentiable]
fn at_zero(x: f64) -> f64 {
    let circular = x.sin() + 2.0 * x.tan() + 3.0 * x.asin() + 5.0 * x.atan();
    let hyperbolic = 7.0 * x.sinh() + 11.0 * x.tanh() + 13.0 * x.asinh() + 17.0 * x.atanh();
    circular + hyperbolic + 19.0 * x.exp_m1() + 23.0 * x.ln_1p()
}

#[test]
fn ed42_unary_at_exact_zero() {
    case!(at_zero(0.0) = 0.0, [101.0], Tol::REFERENCE);
}

#[differentiable]
fn at_one(x: f64) -> f64 {
    let z = x - 1.0;
    let logarithms = x.ln() + 2.0 * x.log2() + 3.0 * x.log10();
    let powers = 5.0 * x.sqrt() + 7.0 * x.cbrt() + 11.0 * x.recip() + 13.0 * x.powi(-2);
    let exponentials = 19.0 * z.exp() + 23.0 * z.exp2() + 29.0 * z.cos() + 31.0 * z.cosh();
    logarithms + powers + 17.0 * x.atan() + exponentials
}

#[test]
fn ed43_unary_at_exact_one() {
    case!(at_one(1.0) = 151.35176877775663, [16.46399201369976], Tol::REFERENCE);
}
