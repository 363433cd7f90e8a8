//! Gradients on their way back.

use crate::Differentiable;
use crate::generated::ConstantParameter;

/// `x` itself. Inside a differentiable function `hook` gets the cotangent of this value in the reverse sweep, and what it
/// returns goes on in its place: to clip a gradient, to scale it, or to look at it.
///
/// The cotangent is complete when the hook gets it: the sum over all uses of the value. Where no cotangent arrives,
/// because the result does not depend on the value, the hook is not called.
///
/// A hook is a part of the reverse mode only. In forward mode (`jvp`) this is the identity, so a function with a hook
/// that changes its argument has a `jvp` and a `vjp` that differ, and its `gradcheck` fails.
///
/// ```
/// use autodiff_core::grad_hook;
///
/// assert_eq!(grad_hook(3.0, |g: f64| g.clamp(-1.0, 1.0)), 3.0);
/// ```
#[inline(always)]
pub fn grad_hook<X, F>(x: X, hook: F) -> X
where
    X: Differentiable,
    F: Fn(X::Tangent) -> X::Tangent,
{
    let _ = hook;
    x
}

/// What a hook is to generated code: each sweep has its own closure.
type Hook<'a, X> = dyn Fn(<X as Differentiable>::Tangent) -> <X as Differentiable>::Tangent + 'a;

/// The closure itself, of which the type of the value tells the type of its argument.
#[inline(always)]
pub fn hook_of<X, F>(_: &X, hook: F) -> F
where
    X: Differentiable,
    F: Fn(X::Tangent) -> X::Tangent,
{
    hook
}

/// The derivatives of [`grad_hook`](fn@grad_hook).
#[doc(hidden)]
#[derive(Debug)]
#[expect(non_camel_case_types, reason = "the namespace of a function")]
pub struct grad_hook {}

impl grad_hook {
    /// The value and its pullback.
    #[inline]
    #[expect(clippy::type_complexity, reason = "an opaque type has no other name")]
    pub fn fwd<X: Differentiable + Clone>(
        x: &X,
        _: &Hook<'_, X>,
    ) -> (
        X,
        impl Fn(&X, &Hook<'_, X>, &X::Tangent, Option<&mut X::Tangent>, Option<&mut ConstantParameter>)
        + use<X>,
    ) {
        let pullback = |_: &X,
                        hook: &Hook<'_, X>,
                        y_bar: &X::Tangent,
                        x_bar: Option<&mut X::Tangent>,
                        _: Option<&mut ConstantParameter>| {
            let changed = hook(y_bar.clone());
            if let Some(x_bar) = x_bar {
                crate::Tangent::accumulate(x_bar, &changed);
            }
        };
        (x.clone(), pullback)
    }

    /// The value and its tangent.
    #[inline]
    pub fn push<X: Differentiable + Clone>(
        x: &X,
        _: &Hook<'_, X>,
        x_dot: Option<&X::Tangent>,
        _: Option<&ConstantParameter>,
    ) -> (X, X::Tangent) {
        (x.clone(), x_dot.cloned().unwrap_or_else(|| x.zero_tangent()))
    }
}
