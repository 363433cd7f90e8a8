//! Leaves.

use std::cell::RefCell;
use std::fmt;

use super::gradient::Gradient;
use crate::Differentiable;

/// A leaf: a value, and the gradient that gathers there.
///
/// `f::track(&x, ..)` evaluates a differentiable function; [`backward`](super::Node::backward) of what it returns
/// adds to the gradient of `x`, until [`zero_grad`](Var::zero_grad). A number, a matrix or a whole model can be a leaf:
/// the gradient is of the value's tangent type.
///
/// A `Var` can be sent to another thread, but not shared between threads.
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
/// product::track(&x, &y).backward();
/// assert_eq!((x.grad(), y.grad()), (Some(4.0), Some(3.0)));
/// product::track(&x, 5.0).backward();
/// assert_eq!((x.grad(), y.grad()), (Some(9.0), Some(3.0)));
/// x.zero_grad();
/// assert_eq!(x.grad(), None);
/// ```
pub struct Var<T: Differentiable> {
    pub(super) value: T,
    pub(super) grad: RefCell<Gradient<T::Tangent>>,
    pub(super) requires_grad: bool,
}

impl<T: Differentiable> Var<T> {
    /// A leaf that requires a gradient, and has none yet.
    ///
    /// ```
    /// use autodiff_core::Var;
    ///
    /// let x = Var::new(vec![1.0, 2.0]);
    /// assert!(x.requires_grad() && x.is_leaf());
    /// assert_eq!(x.grad(), None);
    /// ```
    pub fn new(value: T) -> Var<T> {
        Var { value, grad: RefCell::new(Gradient::ABSENT), requires_grad: true }
    }

    /// The value.
    #[inline]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value, to be changed. No [`Node`](super::Node) of this leaf can be alive: what it recorded would not be
    /// that of the new value. The gradient stays as it is.
    ///
    /// ```
    /// use autodiff_core::Var;
    ///
    /// let mut x = Var::new(1.0);
    /// *x.value_mut() -= 0.25;
    /// assert_eq!(*x.value(), 0.75);
    /// ```
    pub fn value_mut(&mut self) -> &mut T {
        self.grad.get_mut().forget_memory();
        &mut self.value
    }

    /// The value, without the leaf.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The value as an argument through which no derivative flows.
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
    /// let x = Var::new(3.0);
    /// product::track(&x, x.detach()).backward();
    /// assert_eq!(x.grad(), Some(3.0)); // not 6
    /// ```
    #[inline]
    pub fn detach(&self) -> &T {
        &self.value
    }

    /// A copy of the gradient: the sum of what `backward` has brought since the last `zero_grad`; `None` if it has
    /// brought nothing. ([`grad_mut`](Var::grad_mut) copies nothing.)
    pub fn grad(&self) -> Option<T::Tangent> {
        self.grad.borrow().get().cloned()
    }

    /// The gradient, to be read or changed in place.
    ///
    /// ```
    /// # extern crate autodiff_core as static_autodiff;
    /// # use autodiff_core::__private::differentiable;
    /// use autodiff_core::{Tangent, Var};
    ///
    /// #[differentiable]
    /// fn square(x: f64) -> f64 {
    ///     x * x
    /// }
    ///
    /// let mut x = Var::new(3.0);
    /// square::track(&x).backward();
    /// if let Some(gradient) = x.grad_mut() {
    ///     gradient.rescale(0.5);
    /// }
    /// assert_eq!(x.grad(), Some(3.0));
    /// ```
    pub fn grad_mut(&mut self) -> Option<&mut T::Tangent> {
        self.grad.get_mut().get_mut()
    }

    /// Replaces the gradient.
    pub fn set_grad(&mut self, gradient: Option<T::Tangent>) {
        self.grad.get_mut().set(gradient);
    }

    /// Takes the gradient out; there is none then.
    pub fn take_grad(&mut self) -> Option<T::Tangent> {
        self.grad.get_mut().take()
    }

    /// Removes the gradient. Its memory is kept for the next one.
    pub fn zero_grad(&self) {
        self.grad.borrow_mut().zero();
    }

    /// Sets the gradient to zero, if there is one.
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
    /// x.zero_grad_in_place();
    /// assert_eq!(x.grad(), None);
    /// square::track(&x).backward();
    /// x.zero_grad_in_place();
    /// assert_eq!(x.grad(), Some(0.0));
    /// ```
    pub fn zero_grad_in_place(&self) {
        self.grad.borrow_mut().zero_in_place();
    }

    /// Whether `backward` brings a gradient here.
    #[inline]
    pub fn requires_grad(&self) -> bool {
        self.requires_grad
    }

    /// Says whether `backward` brings a gradient here. A gradient that is there stays.
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
    /// let (mut x, y) = (Var::new(3.0), Var::new(4.0));
    /// x.set_requires_grad(false);
    /// product::track(&x, &y).backward();
    /// assert_eq!((x.grad(), y.grad()), (None, Some(3.0)));
    /// ```
    pub fn set_requires_grad(&mut self, requires_grad: bool) {
        self.requires_grad = requires_grad;
    }

    /// `true`: nothing is behind a `Var`.
    #[inline]
    pub fn is_leaf(&self) -> bool {
        true
    }

    /// What tells this leaf from all others.
    pub(super) fn address(&self) -> *const () {
        std::ptr::from_ref(self).cast()
    }
}

impl<T: Differentiable> From<T> for Var<T> {
    fn from(value: T) -> Var<T> {
        Var::new(value)
    }
}

impl<T> fmt::Debug for Var<T>
where
    T: Differentiable<Tangent: fmt::Debug> + fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Var")
            .field("value", &self.value)
            .field("grad", &self.grad.borrow().get())
            .field("requires_grad", &self.requires_grad)
            .finish()
    }
}
