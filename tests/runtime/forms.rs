//! What can be an argument, and which functions have a `track`.

use nalgebra::{DMatrix, DMatrixView, DVector, Matrix1, SVector};
use static_autodiff::prelude::*;
use static_autodiff::{Node, backward};

use crate::{square, sum};

#[differentiable]
fn residual(w: &DVector<f64>, #[constant] x: &DMatrix<f64>, #[constant] y: &DVector<f64>) -> f64 {
    let r = x * w - y;
    0.5 * r.dot(&r)
}

#[differentiable]
fn product(a: &DMatrix<f64>, b: &DMatrix<f64>) -> DMatrix<f64> {
    a * b
}

#[differentiable]
fn total(a: &DMatrix<f64>) -> f64 {
    a.sum()
}

/// `b³`, all elements added.
#[differentiable]
fn cubed(b: &DMatrix<f64>) -> f64 {
    (b * b * b).sum()
}

fn matrix() -> DMatrix<f64> {
    DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0])
}

#[test]
fn value_and_gradient_are_those_of_the_static_derivative() {
    let x = DMatrix::from_row_slice(3, 2, &[1.0, 0.0, 1.0, 1.0, 1.0, 2.0]);
    let y = DVector::from_vec(vec![1.0, 3.0, 5.0]);
    let w = Var::new(DVector::from_vec(vec![0.5, -0.25]));
    let (value, gradient) = residual::value_and_grad(w.value(), &x, &y);
    let node = residual::track(&w, &x, &y);
    assert_eq!(*node.value(), value);
    assert_eq!(node.backward(), value);
    assert_eq!(w.grad(), Some(gradient));
}

/// The leaf is an argument twice, and is reached through a node as well: every path counts.
#[test]
fn one_leaf_on_several_paths() {
    let b = Var::new(matrix());
    let h = product::track(&b, &b);
    let node = total::track(&product::track(&h, &b)).into_value();
    assert_eq!(node, cubed(b.value()));
    let p = product::track(&h, &b);
    total::track(&p).backward();
    assert_eq!(b.grad(), Some(cubed::grad(b.value())));
    // the other order: the leaf stands in front of the node
    b.zero_grad();
    let p = product::track(&b, &h);
    total::track(&p).backward();
    assert_eq!(b.grad(), Some(cubed::grad(b.value())));
}

#[differentiable]
fn of_three(a: f64, b: f64, c: f64) -> f64 {
    a * b * b * c.sin()
}

#[test]
fn tracked_and_constant_arguments_in_any_mix() {
    let (a_bar, b_bar, c_bar) = of_three::grad(2.0, 3.0, 0.5);
    let (a, b, c) = (Var::new(2.0), Var::new(3.0), Var::new(0.5));
    of_three::track(&a, 3.0, &c).backward();
    assert_eq!((a.grad(), b.grad(), c.grad()), (Some(a_bar), None, Some(c_bar)));
    of_three::track(a.detach(), &b, *c.value()).backward();
    assert_eq!((a.grad(), b.grad(), c.grad()), (Some(a_bar), Some(b_bar), Some(c_bar)));
    let (a, node) = (Var::new(2.0), square::track(&b));
    of_three::track(&a, node.detach(), &c).backward();
    assert_eq!(a.grad(), Some(81.0 * 0.5_f64.sin()));
    assert_eq!(b.grad(), Some(b_bar));
}

#[test]
fn slices_take_what_owns_their_elements() {
    let (vector, array) = (Var::new(vec![1.0, 2.0]), Var::new([1.0, 2.0]));
    sum::track(&vector).backward();
    sum::track(&array).backward();
    assert_eq!((vector.grad(), array.grad()), (Some(vec![1.0, 1.0]), Some([1.0, 1.0])));
    assert_eq!(sum::track(&[1.0, 2.0][..]).into_value(), 3.0);
    assert_eq!(sum::track(vec![1.0, 2.0]).into_value(), 3.0);
    assert_eq!(sum::track(&[1.0, 2.0]).into_value(), 3.0);
}

#[differentiable]
fn generic<T: Real, const N: usize>(x: &SVector<T, N>, scale: T) -> T {
    x.dot(x) * scale
}

#[differentiable]
fn power(x: f32, n: i32) -> f32 {
    x.powi(n)
}

#[differentiable]
fn view(x: DMatrixView<'_, f64>, scale: f64) -> f64 {
    x.sum() * scale
}

#[differentiable]
fn named<'a>(x: &'a DVector<f64>, y: &'a DVector<f64>, s: f64) -> f64 {
    x.dot(y) * s
}

#[differentiable]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * x
}

#[differentiable(vjp = twice_vjp)]
fn twice(x: f64) -> f64 {
    x + x
}

fn twice_vjp(_x: f64, _y: f64, y_bar: f64) -> f64 {
    2.0 * y_bar
}

#[differentiable]
fn factorial(n: u32, x: f64) -> f64 {
    if n == 0 { x } else { f64::from(n) * factorial(n - 1, x) }
}

#[test]
fn every_kind_of_function() {
    let x = Var::new(SVector::<f64, 2>::new(1.0, 2.0));
    generic::track(&x, 3.0).backward();
    assert_eq!(x.grad(), Some(SVector::<f64, 2>::new(6.0, 12.0)));
    let x = Var::new(2.0);
    power::track(&x, 3).backward();
    assert_eq!(x.grad(), Some(12.0_f32));
    let (m, s) = (matrix(), Var::new(2.0));
    view::track(m.as_view(), &s).backward();
    assert_eq!(s.grad(), Some(10.0));
    let v = DVector::from_vec(vec![1.0, 2.0]);
    named::track(&v, v.add_scalar(0.0), &s).backward();
    assert_eq!(s.grad(), Some(15.0));
    let x = Var::new(3.0);
    apply::track(square {}, &x).backward();
    assert_eq!(x.grad(), Some(27.0));
    twice::track(&x).backward();
    assert_eq!(x.grad(), Some(29.0));
    factorial::track(3, &x).backward();
    assert_eq!(x.grad(), Some(35.0));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Spring {
    stiffness: f64,
    rest: Vec<f64>,
}

#[differentiable]
impl Spring {
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x + self.rest.iter().sum::<f64>()
    }

    fn consumed(self, x: f64) -> f64 {
        self.stiffness * x
    }

    fn stretched(&self, by: f64) -> Spring {
        Spring { stiffness: self.stiffness * by, rest: self.rest.clone() }
    }
}

#[differentiable]
trait Potential: Differentiable {
    fn potential(&self, x: f64) -> f64;
}

#[differentiable]
impl Potential for Spring {
    fn potential(&self, x: f64) -> f64 {
        self.stiffness * x * x * x
    }
}

#[test]
fn methods_take_a_leaf_as_their_first_argument() {
    let spring = Var::new(Spring { stiffness: 2.0, rest: vec![0.0] });
    let x = Var::new(3.0);
    Spring::energy_track(&spring, &x).backward();
    assert_eq!(spring.grad(), Some(SpringTangent { stiffness: 4.5, rest: vec![1.0] }));
    assert_eq!(x.grad(), Some(6.0));
    Spring::consumed_track(&spring, &x).backward();
    <Spring as Potential>::potential_track(&spring, 2.0).backward();
    assert_eq!(spring.grad().map(|g| g.stiffness), Some(4.5 + 3.0 + 8.0));
}

#[test]
fn struct_and_tuple_outputs() {
    let spring = Var::new(Spring { stiffness: 2.0, rest: vec![1.0, 2.0] });
    let by = Var::new(3.0);
    let stretched = Spring::stretched_track(&spring, &by);
    let seed = SpringTangent { stiffness: 1.0, rest: vec![10.0, 0.0] };
    stretched.backward_with_retain(&seed);
    assert_eq!(by.grad(), Some(2.0));
    assert_eq!(spring.grad(), Some(SpringTangent { stiffness: 3.0, rest: vec![10.0, 0.0] }));
    let wrong = SpringTangent { stiffness: 1.0, rest: vec![10.0] };
    let mismatch = stretched.try_backward_with_retain(&wrong).unwrap_err();
    assert_eq!(
        mismatch.to_string(),
        "mismatch in shape: the seed has the shape Spring(1, [1]) and the value has the shape Spring(1, [2])"
    );
    assert_eq!(by.grad(), Some(2.0));
    // a node is an argument as a leaf is
    by.zero_grad();
    Spring::energy_track(&stretched, 2.0).backward();
    assert_eq!(by.grad(), Some(4.0));
}

#[differentiable]
fn powers(x: f64) -> (f64, [f64; 2]) {
    (x * x, [x, x * x * x])
}

#[test]
fn several_roots_with_several_seeds() {
    let x = Var::new(2.0);
    backward((square::track(&x), powers::track(&x)), ((), &(1.0, [10.0, 0.5])));
    assert_eq!(x.grad(), Some(4.0 + 4.0 + 10.0 + 6.0));
}

#[test]
fn one_element_is_a_scalar() {
    #[differentiable]
    fn scaled(x: Matrix1<f64>) -> Matrix1<f64> {
        x * 3.0
    }
    let x = Var::new(Matrix1::new(2.0));
    scaled::track(&x).backward();
    assert_eq!(x.grad(), Some(Matrix1::new(3.0)));
}

#[test]
#[should_panic(expected = "the seed has the shape 2x1 and the value has the shape 2x2")]
fn a_seed_of_another_shape_panics_with_both() {
    let a = Var::new(matrix());
    product::track(&a, matrix()).backward_with(&DMatrix::zeros(2, 1));
}

#[test]
#[should_panic(expected = "`square` does not require grad")]
fn backward_of_what_no_leaf_wants_panics() {
    let mut x = Var::new(1.0);
    x.set_requires_grad(false);
    square::track(&x).backward();
}

#[test]
fn shapes_may_change_between_gradients() {
    let mut x = Var::new(vec![1.0]);
    sum::track(&x).backward();
    x.zero_grad();
    x.value_mut().push(2.0);
    sum::track(&x).backward();
    assert_eq!(x.grad(), Some(vec![1.0, 1.0]));
}

/// The memory of a gradient outlives it.
#[test]
fn nothing_is_allocated_for_the_second_gradient() {
    let x = Var::new(vec![1.0; 100]);
    sum::track(&x).backward();
    let counted = allocation_counter::measure(|| {
        x.zero_grad();
        sum::track(&x).backward();
    });
    assert_eq!(counted.count_total, 0);
    assert_eq!(x.grad(), Some(vec![1.0; 100]));
}

#[test]
fn a_leaf_can_be_sent() {
    fn is_send<T: Send>(_: &T) {}
    let x = Var::new(vec![1.0]);
    is_send(&x);
    let x = std::thread::spawn(move || {
        sum::track(&x).backward();
        x
    });
    assert_eq!(x.join().unwrap().grad(), Some(vec![1.0]));
}

/// Writes down which function was called: its static name is all that a node knows of it.
#[test]
fn a_node_shows_its_operation() {
    fn name<K, P>(node: &Node<f64, K, P>) -> &'static str {
        node.operation()
    }
    let x = Var::new(3.0);
    let node = square::track(&x);
    assert_eq!(name(&node), "square");
    let text = format!("{node:?} {x:?}");
    assert_eq!(
        text,
        "Node { operation: \"square\", value: 9.0, requires_grad: true, .. } Var { value: 3.0, grad: None, requires_grad: true }"
    );
}

#[test]
fn gradients_can_be_changed_taken_and_set() {
    let mut x = Var::new(3.0);
    square::track(&x).backward();
    x.grad_mut().unwrap().rescale(2.0);
    assert_eq!(x.take_grad(), Some(12.0));
    assert_eq!(x.grad(), None);
    x.set_grad(Some(1.0));
    square::track(&x).backward();
    assert_eq!(x.grad(), Some(7.0));
    x.set_grad(None);
    assert_eq!(x.grad(), None);
}
