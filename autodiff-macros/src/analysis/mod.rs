//! What a transform must know before it starts.

pub(crate) mod activity;
pub(crate) mod coordinates;
pub(crate) mod kinds;
pub(crate) mod layout;
pub(crate) mod liveness;
