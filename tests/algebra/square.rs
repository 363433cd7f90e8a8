//! Determinants, inverses, powers and exponentials.

use nalgebra::{Const, DMatrix, DVector, DimMin, Matrix3, Matrix4, SMatrix, Vector3};
use static_autodiff::prelude::*;

use crate::{dynamic, regular3, regular4, regular5, vector3, vector5};

#[differentiable]
fn determinant(a: &DMatrix<f64>) -> f64 {
    a.determinant()
}

#[differentiable]
fn determinant_of_product(a: &DMatrix<f64>, b: &DMatrix<f64>) -> f64 {
    (a * b).determinant() * 0.1
}

#[differentiable]
fn static_determinant<const N: usize>(a: &SMatrix<f64, N, N>) -> f64
where
    Const<N>: DimMin<Const<N>, Output = Const<N>>,
{
    a.determinant()
}

#[test]
fn determinants() {
    determinant::gradcheck(&regular5()).assert_ok();
    determinant::gradcheck(&dynamic(&regular4())).assert_ok();
    determinant::gradcheck(&DMatrix::from_element(1, 1, 0.3)).assert_ok();
    determinant::gradcheck(&DMatrix::from_row_slice(2, 2, &[0.3, 1.0, -0.4, 2.0])).assert_ok();
    determinant_of_product::gradcheck(&regular5(), &regular5().transpose()).assert_ok();
    static_determinant::gradcheck(&regular3()).assert_ok();
    static_determinant::gradcheck(&regular4()).assert_ok();
    assert_eq!(determinant::grad(&DMatrix::zeros(0, 0)).len(), 0);
}

/// The gradient of the determinant is the matrix of cofactors, where there is no inverse, too.
#[test]
fn the_determinant_of_a_singular_matrix() {
    let rank_three =
        regular4() - regular4().column(0) * nalgebra::RowVector4::new(1.0, 0.0, 0.0, 0.0);
    let grad = determinant::grad(&dynamic(&rank_three));
    for i in 0..4 {
        for j in 0..4 {
            let minor = rank_three.remove_row(i).remove_column(j).determinant();
            let cofactor = if (i + j) % 2 == 0 { minor } else { -minor };
            assert!((grad[(i, j)] - cofactor).abs() < 1e-13, "{i} {j}: {cofactor} {grad}");
        }
    }
    // Two ranks less: every minor vanishes.
    let rank_two = DMatrix::from_fn(4, 4, |i, j| (i + 2 * j) as f64);
    assert!(determinant::grad(&rank_two).norm() < 1e-11);
    // Of three elements the cofactors are products.
    let zero = static_determinant::grad(&Matrix3::from_diagonal(&Vector3::new(0.0, 2.0, 3.0)));
    assert_eq!(zero, Matrix3::from_diagonal(&Vector3::new(6.0, 0.0, 0.0)));
}

#[differentiable]
fn inverse(a: &DMatrix<f64>, x: &DVector<f64>) -> Option<DVector<f64>> {
    let inverse = a.clone().try_inverse()?;
    Some(inverse * x)
}

#[differentiable]
fn inverse_or_zero(a: &Matrix3<f64>, x: &Vector3<f64>) -> f64 {
    match a.try_inverse() {
        Some(inverse) => (inverse * x).norm_squared(),
        None => a[(0, 0)],
    }
}

#[test]
fn inverses() {
    inverse::gradcheck(&regular5(), &vector5()).assert_ok();
    inverse_or_zero::gradcheck(&regular3(), &vector3()).assert_ok();
    let (a_bar, x_bar) = inverse_or_zero::grad(&Matrix3::zeros(), &vector3());
    assert_eq!((a_bar[(0, 0)], a_bar.sum(), x_bar), (1.0, 1.0, Vector3::zeros()));
    assert!(inverse::vjp(&DMatrix::zeros(5, 5), &vector5()).0.is_none());
}

#[differentiable]
fn power(a: &DMatrix<f64>, n: u32) -> DMatrix<f64> {
    a.pow(n)
}

#[differentiable]
fn exponential(a: &Matrix4<f64>, x: &nalgebra::Vector4<f64>) -> f64 {
    let y = Matrix4::exp(a) * x;
    y.norm_squared()
}

#[test]
fn powers_and_exponentials() {
    for n in 0..6 {
        power::gradcheck(&(regular5() * 0.3), n).assert_ok();
    }
    exponential::gradcheck(&(regular4() * 0.4), &nalgebra::Vector4::new(0.2, -0.3, 0.5, 1.0))
        .assert_ok();
    let nothing =
        exponential::grad(&Matrix4::zeros(), &nalgebra::Vector4::new(1.0, 0.0, 0.0, 0.0)).0;
    // d exp(A) = dA at zero, and y = x.
    assert!((nothing[(0, 0)] - 2.0).abs() < 1e-15, "{nothing}");
}

#[differentiable]
fn generic<T: Real>(a: &Matrix3<T>, x: &Vector3<T>) -> T {
    let factor = a.lu();
    let y = factor.solve(x).expect("regular");
    y.dot(x) + a.determinant() + y.normalize().sum()
}

#[test]
fn single_precision() {
    generic::gradcheck(&regular3(), &vector3()).assert_ok();
    let (a, x) = (regular3(), vector3());
    let (a_bar, x_bar) = generic::grad(&a, &x);
    let (a_bar32, x_bar32) = generic::grad(&a.cast::<f32>(), &x.cast::<f32>());
    assert!((a_bar - a_bar32.cast::<f64>()).norm() < 1e-5);
    assert!((x_bar - x_bar32.cast::<f64>()).norm() < 1e-5);
}
