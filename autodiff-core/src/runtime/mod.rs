//! Leaves that gather gradients, and what is computed from them: PyTorch's habits as a thin layer over the static
//! derivatives.
//!
//! [`Var`] is a leaf. `f::track(&x, ..)` evaluates a differentiable function `f` and gives a [`Node`]: the value, and
//! the pullback of this one call, which [`Node::backward`] runs. There is no graph: a node borrows its arguments, and
//! its type says what they are.

mod backward;
mod gradient;
mod kind;
mod leaf_slot;
mod node;
mod node_slot;
mod tracked;
mod var;

pub use self::backward::{Leaves, Reach, Root, Roots, backward};
pub use self::gradient::Gradient;
pub use self::kind::{
    Flag, ImplicitSeed, KeepsGrad, Or, Released, RequiresGrad, Retained, WithGrad, WithoutGrad,
};
pub use self::leaf_slot::LeafSlot;
pub use self::node::{Node, RetainsGrad};
pub use self::node_slot::NodeSlot;
pub use self::tracked::{NoSlot, Represents, Slot, Tracked};
pub use self::var::Var;
