//! Nodes as arguments.

use std::fmt;

use super::backward::Reach;
use super::kind::{Flag, KeepsGrad};
use super::node::Node;
use super::tracked::{Represents, Slot, Tracked};
use crate::{Cotangent, Differentiable};

/// The slot of a node: the cotangent of its value, which its pullback then gets.
pub struct NodeSlot<'s, Y: Differentiable, K, P, R> {
    node: &'s Node<Y, K, P, R>,
    reach: &'s Reach<'s>,
    y_bar: Option<Y::Tangent>,
}

impl<Y: Differentiable, K, P, R> fmt::Debug for NodeSlot<'_, Y, K, P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NodeSlot").finish_non_exhaustive()
    }
}

impl<X, Y, K, P, R> Tracked<X> for &Node<Y, K, P, R>
where
    X: Cotangent + ?Sized,
    Y: Represents<X>,
    K: Flag,
    P: Fn(&Y::Tangent, &Reach<'_>),
    R: KeepsGrad<Y::Tangent>,
{
    type Kind = K;
    type Slot<'s>
        = NodeSlot<'s, Y, K, P, R>
    where
        Self: 's;

    #[inline]
    fn value(&self) -> &X {
        Node::value(self).as_parameter()
    }

    #[inline]
    fn requires_grad(&self) -> bool {
        Node::requires_grad(self)
    }

    #[inline]
    fn open<'s>(&'s self, reach: &'s Reach<'s>) -> NodeSlot<'s, Y, K, P, R> {
        let y_bar = Node::requires_grad(self).then(|| Node::value(self).zero_tangent());
        NodeSlot { node: self, reach, y_bar }
    }
}

impl<X, Y, K, P, R> Slot<X> for NodeSlot<'_, Y, K, P, R>
where
    X: Cotangent + ?Sized,
    Y: Represents<X>,
    P: Fn(&Y::Tangent, &Reach<'_>),
    R: KeepsGrad<Y::Tangent>,
{
    #[inline]
    fn buffer(&mut self) -> Option<&mut X::Buffer> {
        self.y_bar.as_mut().map(Y::buffer_of)
    }

    #[inline]
    fn pass_on(self) {
        if let Some(y_bar) = self.y_bar {
            self.node.pull_back(&y_bar, self.reach);
        }
    }
}
