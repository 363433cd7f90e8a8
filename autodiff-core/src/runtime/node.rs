//! Results.

use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;

use super::backward::{Leaves, Reach};
use super::gradient::Gradient;
use super::kind::{ImplicitSeed, KeepsGrad, Released, RequiresGrad, Retained};
use crate::tangent::{Shape, ShapeMismatch};
use crate::{Differentiable, Tangent};

/// The result of a function that was called by `f::track(..)`: its value, and how it came from the arguments.
///
/// A node borrows the [`Var`](super::Var)s and nodes that it was made from. It can be an argument of `track` itself
/// (`&node`); then the pullbacks run one after the other, once for each path that leads to a node. Large compositions
/// belong into one differentiable function.
///
/// ```
/// # extern crate autodiff_core as static_autodiff;
/// # use autodiff_core::__private::differentiable;
/// use autodiff_core::Var;
///
/// #[differentiable]
/// fn square(x: f64) -> f64 {
///     x * x
/// }
///
/// let x = Var::new(3.0);
/// let y = square::track(&x);
/// let z = square::track(&y);
/// assert_eq!((*y.value(), *z.value()), (9.0, 81.0));
/// assert_eq!(z.backward(), 81.0);
/// assert_eq!(x.grad(), Some(108.0)); // the derivative of x⁴
/// ```
///
/// The parameters of the type are the value, whether a leaf is behind it, the pullback, and whether
/// [the node's own gradient](Node::retain_grad) is kept.
#[must_use = "a node brings its leaves a gradient only if `backward` is called"]
pub struct Node<Y, K, P, R = Released> {
    operation: &'static str,
    value: Y,
    requires_grad: bool,
    pullback: P,
    kept: R,
    kind: PhantomData<K>,
}

impl<Y: Differentiable, K, P: Fn(&Y::Tangent, &Reach<'_>)> Node<Y, K, P> {
    /// What `track` returns.
    #[doc(hidden)]
    #[inline]
    pub fn new(operation: &'static str, value: Y, requires_grad: bool, pullback: P) -> Self {
        Node { operation, value, requires_grad, pullback, kept: Released, kind: PhantomData }
    }

    /// Keeps the gradient of the node itself: [`grad`](Node::grad) is there then.
    ///
    /// ```
    /// # extern crate autodiff_core as static_autodiff;
    /// # use autodiff_core::__private::differentiable;
    /// use autodiff_core::Var;
    ///
    /// #[differentiable]
    /// fn square(x: f64) -> f64 {
    ///     x * x
    /// }
    ///
    /// let x = Var::new(3.0);
    /// let y = square::track(&x).retain_grad();
    /// square::track(&y).backward();
    /// assert_eq!((y.grad(), x.grad()), (Some(18.0), Some(108.0)));
    /// ```
    pub fn retain_grad(self) -> Node<Y, K, P, Retained<Y::Tangent>>
    where
        K: RequiresGrad,
    {
        let Node { operation, value, requires_grad, pullback, kept: Released, kind } = self;
        let kept = Retained(RefCell::new(Gradient::ABSENT));
        Node { operation, value, requires_grad, pullback, kept, kind }
    }
}

impl<Y, K, P, R> Node<Y, K, P, R> {
    /// The value.
    #[inline]
    pub fn value(&self) -> &Y {
        &self.value
    }

    /// The value, without the node.
    #[inline]
    pub fn into_value(self) -> Y {
        self.value
    }

    /// The value as an argument through which no derivative flows.
    #[inline]
    pub fn detach(&self) -> &Y {
        &self.value
    }

    /// The name of the function that was called.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Whether a leaf that requires a gradient is behind the node.
    #[inline]
    pub fn requires_grad(&self) -> bool {
        self.requires_grad
    }

    /// Whether nothing that requires a gradient is behind the node, so that it is a constant.
    pub fn is_leaf(&self) -> bool {
        !self.requires_grad
    }
}

/// A node that keeps its own gradient.
#[diagnostic::on_unimplemented(
    message = "this node is no leaf, and its gradient is not kept",
    label = "not kept",
    note = "ask for it when the node is made, `let y = f::track(..).retain_grad();`, or read the gradient of a leaf"
)]
pub trait RetainsGrad<G> {
    #[doc(hidden)]
    fn retained(&self) -> Option<G>;

    #[doc(hidden)]
    fn remove(&self);
}

impl<G: Tangent + Clone> RetainsGrad<G> for Retained<G> {
    fn retained(&self) -> Option<G> {
        self.0.borrow().get().cloned()
    }

    fn remove(&self) {
        self.0.borrow_mut().zero();
    }
}

impl<Y: Differentiable, K, P, R> Node<Y, K, P, R> {
    /// A copy of the node's own gradient: the sum of the cotangents of its value so far. Only for nodes made by
    /// [`retain_grad`](Node::retain_grad).
    pub fn grad(&self) -> Option<Y::Tangent>
    where
        R: RetainsGrad<Y::Tangent>,
    {
        self.kept.retained()
    }

    /// Removes the node's own gradient.
    pub fn zero_grad(&self)
    where
        R: RetainsGrad<Y::Tangent>,
    {
        self.kept.remove();
    }
}

impl<Y, K, P, R> Node<Y, K, P, R>
where
    Y: Differentiable,
    P: Fn(&Y::Tangent, &Reach<'_>),
    R: KeepsGrad<Y::Tangent>,
{
    #[inline]
    pub(super) fn pull_back(&self, y_bar: &Y::Tangent, reach: &Reach<'_>) {
        self.kept.keep(y_bar);
        (self.pullback)(y_bar, reach);
    }

    /// The same of a node at which the user begins.
    #[inline]
    fn begin(&self, y_bar: &Y::Tangent, reach: &Reach<'_>) {
        assert!(
            self.requires_grad,
            "`{}` does not require grad: none of the leaves that it was made from does (`set_requires_grad`)",
            self.operation
        );
        self.pull_back(y_bar, reach);
    }

    /// Adds the derivatives of the value, which is a scalar, to the gradients of the leaves. Gives the value back.
    ///
    /// The node is used up; [`backward_retain`](Node::backward_retain) leaves it.
    ///
    /// # Panics
    /// If no leaf behind the node requires a gradient.
    #[inline]
    pub fn backward(self) -> Y
    where
        Y: ImplicitSeed,
        K: RequiresGrad,
    {
        self.backward_retain();
        self.value
    }

    /// [`backward`](Node::backward) that can be called again, by which the gradients add up once more.
    ///
    /// # Panics
    /// If no leaf behind the node requires a gradient.
    ///
    /// ```
    /// # extern crate autodiff_core as static_autodiff;
    /// # use autodiff_core::__private::differentiable;
    /// use autodiff_core::Var;
    ///
    /// #[differentiable]
    /// fn square(x: f64) -> f64 {
    ///     x * x
    /// }
    ///
    /// let x = Var::new(3.0);
    /// let y = square::track(&x);
    /// y.backward_retain();
    /// y.backward();
    /// assert_eq!(x.grad(), Some(12.0));
    /// ```
    #[inline]
    pub fn backward_retain(&self)
    where
        Y: ImplicitSeed,
        K: RequiresGrad,
    {
        self.begin(&crate::scalar_output::seed(&self.value), &Reach::ALL);
    }

    /// Adds the pullback of the cotangent `seed` to the gradients of the leaves: the transposed Jacobian times `seed`.
    /// Gives the value back.
    ///
    /// # Panics
    /// If `seed` has another shape than the value (both are in the message), or no leaf behind the node requires a
    /// gradient.
    ///
    /// ```
    /// # extern crate autodiff_core as static_autodiff;
    /// # use autodiff_core::__private::differentiable;
    /// use autodiff_core::Var;
    /// use nalgebra::{DMatrix, DVector};
    ///
    /// #[differentiable]
    /// fn product(m: &DMatrix<f64>, x: &DVector<f64>) -> DVector<f64> {
    ///     m * x
    /// }
    ///
    /// let m = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
    /// let x = Var::new(DVector::from_vec(vec![2.0, 1.0]));
    /// product::track(&m, &x).backward_with(&DVector::from_vec(vec![1.0, 0.0]));
    /// assert_eq!(x.grad(), Some(DVector::from_vec(vec![1.0, 2.0])));
    /// ```
    pub fn backward_with(self, seed: &Y::Tangent) -> Y
    where
        K: RequiresGrad,
    {
        self.backward_with_retain(seed);
        self.value
    }

    /// [`backward_with`](Node::backward_with) that can be called again.
    ///
    /// # Panics
    /// As [`backward_with`](Node::backward_with).
    pub fn backward_with_retain(&self, seed: &Y::Tangent)
    where
        K: RequiresGrad,
    {
        if let Err(mismatch) = self.try_backward_with_retain(seed) {
            panic!("{mismatch}");
        }
    }

    /// [`backward_with`](Node::backward_with) for a seed of a shape that is not known.
    ///
    /// # Errors
    /// If `seed` has another shape than the value. The gradients stay as they are, and the node is lost.
    ///
    /// # Panics
    /// If no leaf behind the node requires a gradient.
    pub fn try_backward_with(self, seed: &Y::Tangent) -> Result<Y, ShapeMismatch>
    where
        K: RequiresGrad,
    {
        self.try_backward_with_retain(seed)?;
        Ok(self.value)
    }

    /// [`backward_with_retain`](Node::backward_with_retain) for a seed of a shape that is not known.
    ///
    /// # Errors
    /// If `seed` has another shape than the value. The gradients stay as they are.
    ///
    /// # Panics
    /// If no leaf behind the node requires a gradient.
    pub fn try_backward_with_retain(&self, seed: &Y::Tangent) -> Result<(), ShapeMismatch>
    where
        K: RequiresGrad,
    {
        self.check(seed)?;
        self.begin(seed, &Reach::ALL);
        Ok(())
    }

    fn check(&self, seed: &Y::Tangent) -> Result<(), ShapeMismatch> {
        let found = seed.tangent_shape();
        if let Shape::Number = found {
            return Ok(()); // so is that of the value: the types are the same
        }
        self.value.zero_tangent().tangent_shape().check(found)
    }

    /// [`backward`](Node::backward) that brings only these leaves a gradient: `&x`, or `(&x, &y)`.
    ///
    /// # Panics
    /// If one of the leaves does not require a gradient.
    ///
    /// ```
    /// # extern crate autodiff_core as static_autodiff;
    /// # use autodiff_core::__private::differentiable;
    /// use autodiff_core::Var;
    ///
    /// #[differentiable]
    /// fn product(x: f64, y: f64) -> f64 {
    ///     x * y
    /// }
    ///
    /// let (x, y) = (Var::new(3.0), Var::new(4.0));
    /// product::track(&x, &y).backward_only(&x);
    /// assert_eq!((x.grad(), y.grad()), (Some(4.0), None));
    /// ```
    pub fn backward_only(self, leaves: impl Leaves) -> Y
    where
        Y: ImplicitSeed,
        K: RequiresGrad,
    {
        self.begin(
            &crate::scalar_output::seed(&self.value),
            &Reach::only(leaves.addresses().as_ref()),
        );
        self.value
    }

    /// The derivatives of the value, which is a scalar, with respect to these leaves; their gradients stay as they are.
    ///
    /// # Panics
    /// If one of the leaves does not require a gradient, or the node was not made from it
    /// ([`try_grad_of`](Node::try_grad_of) gives `None` then).
    ///
    /// ```
    /// # extern crate autodiff_core as static_autodiff;
    /// # use autodiff_core::__private::differentiable;
    /// use autodiff_core::Var;
    ///
    /// #[differentiable]
    /// fn product(x: f64, y: f64) -> f64 {
    ///     x * y
    /// }
    ///
    /// let (x, y, z) = (Var::new(3.0), Var::new(4.0), Var::new(5.0));
    /// let node = product::track(&x, &y);
    /// assert_eq!(node.grad_of((&x, &y)), (4.0, 3.0));
    /// assert_eq!(node.try_grad_of((&x, &z)), (Some(4.0), None));
    /// assert_eq!(x.grad(), None);
    /// ```
    pub fn grad_of<L: Leaves>(&self, leaves: L) -> L::Tangents
    where
        Y: ImplicitSeed,
        K: RequiresGrad,
    {
        L::unwrap(self.try_grad_of(leaves))
    }

    /// [`grad_of`](Node::grad_of) with `None` for a leaf that the node was not made from.
    ///
    /// # Panics
    /// If one of the leaves does not require a gradient.
    pub fn try_grad_of<L: Leaves>(&self, leaves: L) -> L::Gradients
    where
        Y: ImplicitSeed,
        K: RequiresGrad,
    {
        let reach = leaves.addresses();
        let before = leaves.exchange(L::Gradients::default());
        self.begin(&crate::scalar_output::seed(&self.value), &Reach::only(reach.as_ref()));
        leaves.exchange(before)
    }
}

impl<Y: fmt::Debug, K, P, R> fmt::Debug for Node<Y, K, P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Node")
            .field("operation", &self.operation)
            .field("value", &self.value)
            .field("requires_grad", &self.requires_grad)
            .finish_non_exhaustive()
    }
}
