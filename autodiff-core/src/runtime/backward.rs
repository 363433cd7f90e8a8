//! Where `backward` begins and ends: several roots, some leaves.

use super::kind::{ImplicitSeed, KeepsGrad, RequiresGrad};
use super::node::Node;
use super::var::Var;
use crate::{Differentiable, Tangent};

/// Which leaves `backward` brings a gradient to.
#[derive(Clone, Copy, Debug)]
pub struct Reach<'r>(Option<&'r [*const ()]>);

impl<'r> Reach<'r> {
    pub(super) const ALL: Reach<'static> = Reach(None);

    pub(super) fn only(leaves: &'r [*const ()]) -> Reach<'r> {
        Reach(Some(leaves))
    }

    #[inline]
    pub(super) fn includes(&self, leaf: *const ()) -> bool {
        self.0.is_none_or(|leaves| leaves.contains(&leaf))
    }
}

/// One leaf, `&x`, or a tuple of them, `(&x, &y)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no leaf and no tuple of leaves",
    note = "name at least one `Var`: `&x`, or `(&x, &y)`"
)]
pub trait Leaves: Copy {
    /// The gradient of each leaf, if it has one.
    type Gradients: Default;
    /// A tangent for each leaf.
    type Tangents;

    #[doc(hidden)]
    fn addresses(&self) -> impl AsRef<[*const ()]>;

    /// Puts other gradients in the place of those that are there.
    #[doc(hidden)]
    fn exchange(&self, gradients: Self::Gradients) -> Self::Gradients;

    #[doc(hidden)]
    fn unwrap(gradients: Self::Gradients) -> Self::Tangents;
}

/// The gradient of a leaf of which the user expects one.
fn expected<G>(gradient: Option<G>, position: usize) -> G {
    gradient.unwrap_or_else(|| {
        panic!(
            "the leaf at position {position} appears to not have been used: the node was not made from it (`try_grad_of` gives `None` then)"
        )
    })
}

fn address<T: Differentiable>(leaf: &Var<T>) -> *const () {
    assert!(leaf.requires_grad, "one of the leaves that were asked for does not require grad");
    leaf.address()
}

impl<T: Differentiable> Leaves for &Var<T> {
    type Gradients = Option<T::Tangent>;
    type Tangents = T::Tangent;

    fn addresses(&self) -> impl AsRef<[*const ()]> {
        [address(self)]
    }

    fn exchange(&self, gradient: Option<T::Tangent>) -> Option<T::Tangent> {
        let mut own = self.grad.borrow_mut();
        let before = own.take();
        own.set(gradient);
        before
    }

    fn unwrap(gradient: Option<T::Tangent>) -> T::Tangent {
        expected(gradient, 0)
    }
}

macro_rules! leaves {
    ($(($($T:ident $i:tt)*))*) => {$(
        impl<$($T: Differentiable),*> Leaves for ($(&Var<$T>,)*) {
            type Gradients = ($(Option<$T::Tangent>,)*);
            type Tangents = ($($T::Tangent,)*);

            fn addresses(&self) -> impl AsRef<[*const ()]> {
                [$(address(self.$i)),*]
            }

            fn exchange(&self, gradients: Self::Gradients) -> Self::Gradients {
                ($(Leaves::exchange(&self.$i, gradients.$i),)*)
            }

            fn unwrap(gradients: Self::Gradients) -> Self::Tangents {
                ($(expected(gradients.$i, $i),)*)
            }
        }
    )*};
}

leaves! {
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
}

/// A node with its seed: a reference to a cotangent, or `()` for a scalar.
pub trait Root<S> {
    /// Runs the pullback.
    fn begin(self, seed: S);
}

impl<Y, K, P, R> Root<()> for Node<Y, K, P, R>
where
    Y: Differentiable + ImplicitSeed,
    K: RequiresGrad,
    P: Fn(&Y::Tangent, &Reach<'_>),
    R: KeepsGrad<Y::Tangent>,
{
    fn begin(self, (): ()) {
        self.backward();
    }
}

impl<Y, K, P, R, G> Root<&G> for Node<Y, K, P, R>
where
    Y: Differentiable<Tangent = G>,
    G: Tangent,
    K: RequiresGrad,
    P: Fn(&Y::Tangent, &Reach<'_>),
    R: KeepsGrad<Y::Tangent>,
{
    fn begin(self, seed: &G) {
        self.backward_with(seed);
    }
}

/// Several nodes and as many seeds, each a tuple.
#[diagnostic::on_unimplemented(
    message = "`backward` needs one seed for each node, and these do not fit",
    note = "give two tuples of the same length: nodes, and for each a reference to the cotangent of its value, or `()` if it is a scalar"
)]
pub trait Roots<Seeds> {
    #[doc(hidden)]
    fn begin_all(self, seeds: Seeds);
}

/// [`backward`](Node::backward) of several nodes: adds the derivatives of all of them, each weighted by its seed.
///
/// # Panics
/// If a seed has another shape than the value of its node, or no leaf behind a node requires a gradient.
///
/// ```
/// # extern crate autodiff_core as static_autodiff;
/// # use autodiff_core::__private::differentiable;
/// use autodiff_core::{Var, backward};
///
/// #[differentiable]
/// fn square(x: f64) -> f64 {
///     x * x
/// }
///
/// #[differentiable]
/// fn powers(x: f64) -> [f64; 2] {
///     [x, x * x * x]
/// }
///
/// let x = Var::new(2.0);
/// backward((square::track(&x), powers::track(&x)), ((), &[10.0, 1.0]));
/// assert_eq!(x.grad(), Some(4.0 + 10.0 + 12.0));
/// ```
pub fn backward<N: Roots<Seeds>, Seeds>(nodes: N, seeds: Seeds) {
    nodes.begin_all(seeds);
}

macro_rules! roots {
    ($(($($N:ident $S:ident $i:tt)*))*) => {$(
        impl<$($N: Root<$S>, $S),*> Roots<($($S,)*)> for ($($N,)*) {
            fn begin_all(self, seeds: ($($S,)*)) {
                $(self.$i.begin(seeds.$i);)*
            }
        }
    )*};
}

roots! {
    (A SA 0)
    (A SA 0 B SB 1)
    (A SA 0 B SB 1 C SC 2)
    (A SA 0 B SB 1 C SC 2 D SD 3)
    (A SA 0 B SB 1 C SC 2 D SD 3 E SE 4)
    (A SA 0 B SB 1 C SC 2 D SD 3 E SE 4 F SF 5)
}
