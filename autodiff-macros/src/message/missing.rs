//! What rustc says of a type that lacks a derivative.

/// Why a type has no derivative of some name. rustc puts the type in place of `{Self}`.
pub(crate) struct Missing {
    pub(crate) message: String,
    pub(crate) label: &'static str,
    pub(crate) note: &'static str,
}

pub(crate) fn method_without_derivative(name: &str) -> Missing {
    Missing {
        message: format!("the method `{name}` of `{{Self}}` has no derivative"),
        label: "has no derivative",
        note: "mark the method with `#[differentiable]`, or wrap the call in `detach(..)` if the derivative should stop here",
    }
}

pub(crate) fn order_of_nested(name: &str) -> Missing {
    Missing {
        message: format!(
            "`{name}` of `{{Self}}` is differentiated here, which needs second derivatives"
        ),
        label: "has first derivatives only",
        note: "write `#[differentiable(order = 2)]` on the function whose derivative this is, or wrap the call in `detach(..)` if the derivative should stop here",
    }
}

pub(crate) fn order_of_callee() -> Missing {
    Missing {
        message:
            "a function with `order = 2` calls one of `{Self}` that has first derivatives only"
                .to_owned(),
        label: "has no second derivative",
        note: "write `#[differentiable(order = 2)]` on the function that is called, or wrap the call in `detach(..)` if the derivative should stop here",
    }
}

pub(crate) fn third_derivative(name: &str) -> Missing {
    Missing {
        message: format!(
            "a function with `order = 2` calls `{name}` of `{{Self}}`, which would need third derivatives"
        ),
        label: "has no third derivative",
        note: "remove `order = 2` from the function that calls it, or wrap the call in `detach(..)` if the derivative should stop here",
    }
}

pub(crate) fn unnested(name: &str) -> Missing {
    Missing {
        message: format!("`{name}` of `{{Self}}` has no derivative of its own"),
        label: "has no derivative",
        note: "write it with `grad`, `value_and_grad` or `jvp` of that function, which have derivatives where it has `order = 2`, or wrap the call in `detach(..)` if the derivative should stop here",
    }
}
