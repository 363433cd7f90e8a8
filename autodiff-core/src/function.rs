//! Functions as values: what a parameter of a differentiable function may be called with.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::generated::ConstantParameter;
use crate::{Cotangent, Differentiable};

/// An argument of a [`DiffFn`] through which derivatives flow, whether it is passed by value or by
/// reference.
#[derive(Debug)]
pub struct Active<X: ?Sized>(PhantomData<X>);

/// An argument of a [`DiffFn`] that carries no derivative: an integer, a text, what the function
/// takes as `#[constant]`.
#[derive(Debug)]
pub struct Constant<X: ?Sized>(PhantomData<X>);

/// [`Active`] or [`Constant`].
pub trait Argument: 'static {
    /// What is passed by reference.
    type Input: ?Sized + 'static;
    /// What a cotangent is added to, and a tangent is read from.
    type Buffer: ?Sized + 'static;
}

impl<X: Cotangent + ?Sized + 'static> Argument for Active<X> {
    type Input = X;
    type Buffer = X::Buffer;
}

impl<X: ?Sized + 'static> Argument for Constant<X> {
    type Input = X;
    type Buffer = ConstantParameter;
}

/// The arguments of a function: a tuple of [`Argument`]s.
pub trait Arguments: 'static {
    /// A reference to each argument.
    type Inputs<'a>;
    /// A buffer for the cotangent of each argument that wants one.
    type Slots<'a>;
    /// The tangent of each argument that has one.
    type Tangents<'a>;
}

/// A function with a derivative.
///
/// `F: Fn(f64) -> f64` as a bound of a `#[differentiable]` function means
/// `F: DiffFn<(Active<f64>,), f64>` for its derivatives. It is implemented by
///
/// - the namespace of a differentiable function: `square {}` for `square`,
/// - closures in differentiable code, whose captured variables get their cotangents,
/// - [`diff_fn!`](crate::diff_fn) everywhere else.
///
/// The tangent of a function is that of what it captured.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no function with a derivative of these arguments",
    label = "no derivative with respect to these arguments",
    note = "pass a differentiable function by its namespace, `f {{}}`, and outside of differentiable code a closure as `diff_fn!(|x: f64| ..)`",
    note = "what a function takes as `#[constant]` has no derivative here: pass a closure that wraps that argument in `detach(..)`"
)]
pub trait DiffFn<A: Arguments, Y: Differentiable>: Differentiable + Clone {
    /// The value, and the pullback: it takes the function and its arguments again and adds the
    /// cotangents of both to the buffers.
    #[expect(clippy::type_complexity, reason = "an opaque type has no name")]
    fn fwd(
        &self,
        args: A::Inputs<'_>,
    ) -> (
        Y,
        impl Fn(&Self, A::Inputs<'_>, &Y::Tangent, Option<&mut Self::Tangent>, A::Slots<'_>)
        + use<Self, A, Y>,
    );

    /// The value and its derivative along the tangents.
    fn push(
        &self,
        args: A::Inputs<'_>,
        f_dot: Option<&Self::Tangent>,
        dots: A::Tangents<'_>,
    ) -> (Y, Y::Tangent);

    /// The value.
    #[inline(always)]
    fn call(&self, args: A::Inputs<'_>) -> Y {
        self.fwd(args).0
    }
}

/// The tangent that a caller has for `x`, or zero.
#[inline(always)]
pub fn tangent_of<'a, X: Differentiable + Cotangent + ?Sized>(
    x: &X,
    dot: Option<&'a X::Buffer>,
    zero: &'a mut Option<X::Tangent>,
) -> &'a X::Buffer {
    match dot {
        Some(dot) => dot,
        None => X::buffer_ref(zero.insert(x.zero_tangent())),
    }
}

/// A closure with a derivative: its body as two functions of what it captured and of its arguments.
#[derive(Clone, Copy)]
pub struct Lifted<E, D, W, P> {
    env: E,
    data: D,
    fwd: W,
    push: P,
}

impl<E, D, W, P> Lifted<E, D, W, P> {
    /// Of the active variables `env` and the constant ones `data`.
    #[inline(always)]
    pub fn new(env: E, data: D, fwd: W, push: P) -> Lifted<E, D, W, P> {
        Lifted { env, data, fwd, push }
    }
}

impl<E, D, W, P> fmt::Debug for Lifted<E, D, W, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lifted").finish_non_exhaustive()
    }
}

impl<E: Differentiable, D, W, P> Differentiable for Lifted<E, D, W, P> {
    type Tangent = E::Tangent;

    #[inline(always)]
    fn zero_tangent(&self) -> E::Tangent {
        self.env.zero_tangent()
    }

    #[inline(always)]
    fn advance(&mut self, by: &E::Tangent) {
        self.env.advance(by);
    }
}

/// What a closure may capture beside active variables: it gets a copy, so what is stored in a `Cell`
/// by one would not be seen by the other.
pub trait CopiedByClosure: Clone + Sync + 'static {}

impl<D: Clone + Sync + 'static> CopiedByClosure for D {}

/// What gives the two functions of a closure their types, where its arguments are known: a tuple of
/// [`Argument`]s.
#[derive(Debug)]
pub struct Typed<A>(PhantomData<A>);

/// A plain function of arguments that carry no derivative: whatever it captured is constant.
#[derive(Debug)]
pub struct Plain<F>(Arc<F>);

impl<F> Plain<F> {
    /// The function `f`.
    #[inline(always)]
    pub fn new(f: F) -> Plain<F> {
        Plain(Arc::new(f))
    }
}

impl<F> Clone for Plain<F> {
    fn clone(&self) -> Plain<F> {
        Plain(Arc::clone(&self.0))
    }
}

impl<F> Differentiable for Plain<F> {
    type Tangent = ();

    #[inline(always)]
    fn zero_tangent(&self) {}

    #[inline(always)]
    fn advance(&mut self, _by: &()) {}
}

macro_rules! functions {
    ($(($($A:ident $a:ident $i:tt)*))*) => {$(
        impl<$($A: Argument),*> Arguments for ($($A,)*) {
            type Inputs<'a> = ($(&'a $A::Input,)*);
            type Slots<'a> = ($(Option<&'a mut $A::Buffer>,)*);
            type Tangents<'a> = ($(Option<&'a $A::Buffer>,)*);
        }

        #[allow(unused_variables, reason = "there may be no argument")]
        #[allow(refining_impl_trait, reason = "the arguments are spelt out")]
        impl<F, Y, $($A: ?Sized + 'static),*> DiffFn<($(Constant<$A>,)*), Y> for Plain<F>
        where
            F: Fn($(&$A),*) -> Y,
            Y: Differentiable,
        {
            #[inline(always)]
            fn fwd(
                &self,
                ($($a,)*): ($(&$A,)*),
            ) -> (
                Y,
                impl Fn(&Self, ($(&$A,)*), &Y::Tangent, Option<&mut ()>, ($(Option<&mut <Constant<$A> as Argument>::Buffer>,)*))
                + use<F, Y, $($A),*>,
            ) {
                ((self.0)($($a),*), |_: &Self, _: ($(&$A,)*), _: &Y::Tangent, _: Option<&mut ()>, _: ($(Option<&mut <Constant<$A> as Argument>::Buffer>,)*)| {})
            }

            #[inline(always)]
            fn push(
                &self,
                ($($a,)*): ($(&$A,)*),
                _f_dot: Option<&()>,
                _dots: ($(Option<&<Constant<$A> as Argument>::Buffer>,)*),
            ) -> (Y, Y::Tangent) {
                let y = (self.0)($($a),*);
                let y_dot = y.zero_tangent();
                (y, y_dot)
            }
        }

        impl<$($A: Argument),*> Typed<($($A,)*)> {
            /// A closure with these arguments.
            #[inline(always)]
            pub fn lift<E, D, W, P, B, Y>(env: E, data: D, fwd: W, push: P) -> Lifted<E, D, W, P>
            where
                E: Differentiable,
                D: CopiedByClosure,
                Y: Differentiable,
                W: Fn(&E, &D, $(&$A::Input),*) -> (Y, B),
                B: Fn(&E, &D, $(&$A::Input,)* &Y::Tangent, Option<&mut E::Tangent>, $(Option<&mut $A::Buffer>),*),
                P: Fn(&E, &D, $(&$A::Input,)* Option<&E::Tangent>, $(Option<&$A::Buffer>),*) -> (Y, Y::Tangent),
            {
                Lifted::new(env, data, fwd, push)
            }
        }

        #[allow(unused_variables, reason = "there may be no argument")]
        #[allow(refining_impl_trait, reason = "the arguments are spelt out")]
        impl<E, D, W, P, B, Y, $($A: Argument),*> DiffFn<($($A,)*), Y> for Lifted<E, D, W, P>
        where
            E: Differentiable + Clone,
            D: Clone,
            Y: Differentiable,
            W: Fn(&E, &D, $(&$A::Input),*) -> (Y, B) + Clone,
            B: Fn(&E, &D, $(&$A::Input,)* &Y::Tangent, Option<&mut E::Tangent>, $(Option<&mut $A::Buffer>),*),
            P: Fn(&E, &D, $(&$A::Input,)* Option<&E::Tangent>, $(Option<&$A::Buffer>),*) -> (Y, Y::Tangent) + Clone,
        {
            #[inline(always)]
            fn fwd(
                &self,
                ($($a,)*): ($(&$A::Input,)*),
            ) -> (
                Y,
                impl Fn(&Self, ($(&$A::Input,)*), &Y::Tangent, Option<&mut E::Tangent>, ($(Option<&mut $A::Buffer>,)*))
                + use<E, D, W, P, B, Y, $($A),*>,
            ) {
                let (y, pullback) = (self.fwd)(&self.env, &self.data, $($a),*);
                let again = move |
                    f: &Self,
                    ($($a,)*): ($(&$A::Input,)*),
                    y_bar: &Y::Tangent,
                    f_bar: Option<&mut E::Tangent>,
                    slots: ($(Option<&mut $A::Buffer>,)*)
                | {
                    pullback(&f.env, &f.data, $($a,)* y_bar, f_bar, $(slots.$i),*);
                };
                (y, again)
            }

            #[inline(always)]
            fn push(
                &self,
                ($($a,)*): ($(&$A::Input,)*),
                f_dot: Option<&E::Tangent>,
                dots: ($(Option<&$A::Buffer>,)*),
            ) -> (Y, Y::Tangent) {
                (self.push)(&self.env, &self.data, $($a,)* f_dot, $(dots.$i),*)
            }
        }
    )*};
}

functions! {
    ()
    (A0 a0 0)
    (A0 a0 0 A1 a1 1)
    (A0 a0 0 A1 a1 1 A2 a2 2)
    (A0 a0 0 A1 a1 1 A2 a2 2 A3 a3 3)
    (A0 a0 0 A1 a1 1 A2 a2 2 A3 a3 3 A4 a4 4)
    (A0 a0 0 A1 a1 1 A2 a2 2 A3 a3 3 A4 a4 4 A5 a5 5)
    (A0 a0 0 A1 a1 1 A2 a2 2 A3 a3 3 A4 a4 4 A5 a5 5 A6 a6 6)
    (A0 a0 0 A1 a1 1 A2 a2 2 A3 a3 3 A4 a4 4 A5 a5 5 A6 a6 6 A7 a7 7)
}

/// A closure with a derivative, to be handed to a differentiable function that takes functions.
///
/// Its parameters need their types. The variables that it captures are constants: they are copied, and
/// no derivative flows to them. (In differentiable code a plain closure does; there the captured
/// variables get their derivatives.)
#[macro_export]
macro_rules! diff_fn {
    ($($closure:tt)*) => { $crate::__private::diff_fn! { $crate; $($closure)* } };
}
