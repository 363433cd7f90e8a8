//! What a transform must know before it starts.

pub(crate) mod activity;
pub(crate) mod liveness;
