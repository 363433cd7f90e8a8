//! Every message that a user may read: what is wrong, then what to do.

mod missing;

pub(crate) use self::missing::*;

pub(crate) const NOT_A_FUNCTION: &str = "`#[differentiable]` must be applied to a function, an `impl` \
     block or a trait";

pub(crate) const NO_ACTIVE_PARAMETER: &str = "no parameter can carry a derivative; \
     `#[differentiable]` needs one of a float, slice, matrix or other differentiable type that is \
     not `#[constant]`";

pub(crate) const NO_ACTIVE_PATH: &str = "the result does not depend differentiably on any active \
     parameter, so every gradient would be zero; remove `#[differentiable]` and call the function \
     inside `detach(..)`, or use a parameter";

pub(crate) const RETURNS_REFERENCE: &str =
    "a differentiable function must return an owned value; return a copy (`.clone()`)";

pub(crate) const OPTION_OF_A_METHOD: &str = "this option belongs to one method: write \
     `#[differentiable(..)]` with it at the method, inside the block";

pub(crate) const SKIP: &str = "`skip` is for methods of a block that is `#[differentiable]`";

pub(crate) const EXPLAIN_OF_A_TRAIT: &str = "`explain` is for functions and for methods of a type, not \
     for those of a trait";

pub(crate) const ORDER_OPTION: &str = "write `order = 1` or `order = 2`";

pub(crate) const ORDER_OF_FUNCTION: &str = "a function that takes functions has first derivatives only; \
     remove `order = 2`, or mark the parameter `#[constant]`";

pub(crate) const ORDER_OF_CLOSURE: &str = "a function that hands closures to others has first derivatives \
     only; remove `order = 2`, or write the closure out";

pub(crate) const ORDER_OF_HOOK: &str = "a function with a `grad_hook` has first derivatives only; remove \
     `order = 2`, or remove the hook";

pub(crate) const ORDER_OF_RULE: &str = "second derivatives of a function with a rule are derivatives of `vjp = path`: give it \
     one that is a `#[differentiable]` function, or remove `order = 2`";

pub(crate) const RULE_OPTION: &str = "write `vjp = path` or `jvp = path`, with the path of a function \
     that takes the arguments, the result, and the cotangent or the tangents";

pub(crate) const RULE_FOR_MUT: &str = "a function with a rule of its own cannot change its parameters; \
     return the new value";

pub(crate) const RULE_FOR_FUNCTION: &str = "a function with a rule of its own cannot take functions with a \
     derivative; mark the parameter `#[constant]`";

pub(crate) const RECEIVER: &str = "the receiver of a differentiable method must be `self`, `&self` or \
     `&mut self`";

pub(crate) const CLOSURE_EXIT: &str = "control flow that leaves a closure has no derivative rule; \
     write the loop out, or move the closure's body into a `#[differentiable]` function";

pub(crate) const ITERATOR: &str = "this iterator over active values is not understood; loop over \
     indices, or over a chain that begins with `iter()`, `windows`, `chunks`, `column_iter` or a \
     range and is consumed where it is written";

pub(crate) const ITERATOR_PARAMETER: &str = "an iterator cannot carry a derivative into a function; take a \
     slice (`&[f64]`) or a `Vec`, or mark the parameter `#[constant]`";

pub(crate) fn iterator_method(name: &str) -> String {
    format!(
        "`.{name}(..)` of an iterator over active values is not understood; write a `for` loop, or \
         collect into a `Vec` before"
    )
}

pub(crate) const COLLECT: &str = "active values can be collected only into a `Vec`; collect into a \
     `Vec`, and convert it then";

pub(crate) const LOST_STORE: &str = "an active value is stored in a place that is constant, so its \
     derivative would be lost; remove `#[constant]` or name the parameter in `wrt(..)`, or wrap the \
     value in `detach(..)`";

pub(crate) const IMMUTABLE_STORE: &str = "this changes a value that is not known to be a variable; \
     bind it with `let mut` first";

pub(crate) const STATIC_STORE: &str = "an active value is stored outside of the function, where its \
     derivative would be lost; return it, or wrap it in `detach(..)`";

pub(crate) const UNKNOWN_TARGET: &str = "it is not known which variable this changes; store in a \
     variable, a field, an element or a sub-slice by its name";

pub(crate) const CHANGED_INSIDE: &str = "what is inside of an `Option` or a `Result` cannot be changed in \
     place; store a new one in the variable: `x = Some(..)`";

pub(crate) const UNKNOWN_REFERENCE: &str = "an active value is stored through a reference, and it \
     is not known to what; borrow by name (`let r = &mut x;`, `&mut x[i]`, `x.split_at_mut(k)`), or \
     store in the variable itself";

pub(crate) const SEVERAL_ROOTS: &str = "a reference to active values cannot move on to another \
     place; give the other reference a name of its own, or use indices";

pub(crate) const REFERENCE_VALUE: &str = "a `&mut` to active values cannot be a part of another \
     value, be chosen by a branch or an alternative of a pattern, or move to another name; write \
     `let name = &mut place;`, or use the place itself";

pub(crate) const REF_MUT: &str = "`ref mut` needs a variable, and no name in the pattern that copies; \
     bind the value with `let mut`, or use `let name = &mut place;`";

pub(crate) const EFFECT_IN_ITERATOR: &str = "this closure changes a variable, and a later adaptor \
     decides how often it runs; write a `for` loop";

pub(crate) const RETURN_IN_FLAT_MAP: &str = "control flow that leaves this closure early is not \
     supported; write nested `for` loops";

pub(crate) const OPTION_ERROR: &str = "a function of the error of a `Result` is not supported here; \
     use `match`";

pub(crate) const ASSIGNED_PATTERN: &str = "this target of a destructuring assignment is not \
     understood; assign to each variable by itself";

pub(crate) const RIGHT_SIDE_EFFECT: &str = "the right side changes a variable while the place on \
     the left is in use; compute it with `let` first";

pub(crate) const UNSAFE: &str = "`unsafe` code that involves active values cannot be \
     differentiated; move it into a function with a rule of its own, or wrap it in `detach(..)`";

pub(crate) const ASYNC: &str = "`async` code that involves active values cannot be differentiated; \
     move it out of the function";

pub(crate) const RAW_POINTER: &str = "a raw pointer to an active value cannot be differentiated; use \
     a reference";

pub(crate) const CLOSURE: &str = "a closure over active values can be called by its name, \
     handed to a `#[differentiable]` function, to `map`, `zip_map` and the adaptors of iterators, but not be stored, returned or \
     chosen by a branch; write a `#[differentiable]` function, or wrap the expression in \
     `detach(..)`";

pub(crate) const CLOSURE_VALUE: &str = "a closure over active values cannot be called inside of \
     this expression; bind the result of the call with `let` first";

pub(crate) const CLOSURE_CALLS: &str = "the calls of closures in this function are more than a \
     thousand when they are written out; make one of the closures a `#[differentiable]` function";

pub(crate) const CLOSURE_ARITY: &str = "this closure has another number of parameters than it is \
     called with";

pub(crate) const MUT_BORROW: &str = "only a variable or a part of one can be borrowed with `&mut` \
     here; bind the value with `let mut` first";

pub(crate) const CELL: &str = "a derivative does not follow what is stored in a `Cell`, a `RefCell` \
     or the like; use a variable (`let mut x`) and `&mut x`, or wrap the value in `detach(..)`";

pub(crate) const CHANGE_IN_MACRO: &str = "this changes a variable inside a macro that only reads \
     active values; do it in a statement before";

pub(crate) const PATTERN: &str = "this pattern cannot take an active value apart; use names and \
     tuples, or read the fields one by one";

pub(crate) const REST_IN_THE_MIDDLE: &str = "how many parts `..` leaves out here is not known; write them \
     as `_`, or let `..` stand at the end";

pub(crate) const TUPLE_LENGTH: &str = "the pattern and the tuple have different lengths";

pub(crate) const STATEMENT_ATTRIBUTE: &str =
    "this attribute on a statement with active values is not understood; remove it";

pub(crate) const NOT_UNDERSTOOD: &str = "this expression has no derivative rule; bind its parts \
     with `let`, or wrap it in `detach(..)` if the derivative should stop here";

pub(crate) const INTEGER_CAST: &str = "an integer cast loses the derivative; wrap the operand in \
     `detach(..)` if this is intended";

pub(crate) const FLOAT_CAST: &str = "a cast of an active value has no derivative rule; wrap the \
     operand in `detach(..)` if the derivative should stop here, or convert with `f64::from(..)` \
     outside";

pub(crate) const CONVERSION: &str = "a conversion of an active value has no derivative rule, because its \
     types are not to be seen; write it out (`Some(x)`, `x.to_vec()`, a struct), compute in one type of \
     float, or wrap the value in `detach(..)`";

pub(crate) const ACTIVE_INDEX: &str =
    "an index cannot carry a derivative; wrap the active part in `detach(..)`";

pub(crate) const ACTIVE_CONDITION: &str = "a condition cannot carry a derivative; if a call gave it, \
     annotate the variable (`let name: bool = ..`), or wrap the call in `detach(..)`";

pub(crate) const CRATE_OPTION: &str = "expected `crate = path::to::static_autodiff`";

pub(crate) const WRT_OPTION: &str =
    "expected the names of parameters: `#[differentiable(wrt(x, y))]`";

pub(crate) const UNKNOWN_OPTION: &str = "unknown option; the options are `wrt(..)`, `allow_unused`, \
     `vjp = path`, `jvp = path`, `order = 2`, `boxed`, `explain`, `skip` and `crate = path`";

pub(crate) const DUPLICATE_OPTION: &str = "this option is given twice; remove one";

pub(crate) const METHOD_VALUE: &str = "only a function with a namespace of its own can be handed on by its \
     path; write a closure that calls this one: `|x| Type::f(x)`";

pub(crate) const CLOSURE_BEFORE_CHANGE: &str = "a later argument changes something after this closure has \
     captured it; give the closure a name with `let` first";

pub(crate) const CLOSURE_CHANGES: &str = "a closure that is handed to another function cannot change what it \
     captures; let it return the new value";

pub(crate) const CLOSURE_CAPTURES: &str = "a closure that is handed to another function can capture at most \
     twelve active variables; put some of them into a tuple or a struct";

pub(crate) const CLOSURE_IN_REGION: &str = "inside of the closure of a matrix's `map` no closure can be handed \
     to a function; write a loop over the elements";

pub(crate) const NO_CLOSURE: &str = "`diff_fn!` takes a closure: `diff_fn!(|x: f64| x * x)`";

pub(crate) const UNTYPED_PARAMETER: &str = "write the type of this parameter, as in `|x: f64|`: here nothing \
     tells it";

pub(crate) const FUNCTION_RESULT: &str = "the result of a function that is a parameter must be an owned \
     value; return a copy, or mark the parameter `#[constant]`";

pub(crate) const FUNCTION_ARGUMENT: &str = "a function that is a parameter takes owned values and plain \
     references, such as `f64`, `&[f64]` or `&DVector<f64>`; pass one of these, or mark the parameter \
     `#[constant]`";

pub(crate) const FUNCTION_ARGUMENTS: &str = "a function that is a parameter has at most eight \
     arguments; pass some of them as a tuple or a struct";

pub(crate) const FUNCTION_CHANGES: &str = "a function that is a parameter cannot change its arguments; \
     let it return the new value, or mark the parameter `#[constant]`";

pub(crate) const FUNCTION_BY_MUT: &str = "a function that is a parameter cannot be borrowed with `&mut`; \
     take it by value or by `&`";

pub(crate) const FUNCTION_ARITY: &str = "this function is called with another number of arguments than \
     its bound says";

pub(crate) const CALLEE: &str = "only a function that is called by its path, and a parameter \
     `f: impl Fn(..)` that is not `#[constant]`, can be differentiated; take it as one of these, or wrap \
     the call in `detach(..)`";

pub(crate) const UNION: &str = "`Differentiable` can be derived for structs and enums only; which field \
     of a union is alive nobody knows";

pub(crate) const EMPTY_ENUM: &str = "an enum without variants has no values to differentiate; remove \
     the derive";

pub(crate) const VARIANT_ATTRIBUTE: &str = "this attribute belongs on a field; mark the fields of the \
     variant that carry no derivative `#[constant]`";

pub(crate) const FIELD_ATTRIBUTE: &str = "a field has no options; a field that carries no derivative is \
     marked `#[constant]`";

pub(crate) const CONSTANT_ARGUMENT: &str = "`#[constant]` takes no arguments";

pub(crate) const CONSTANT_ITEM: &str = "`#[constant]` belongs on a field or a parameter; to make the \
     whole type constant, do not derive `Differentiable`";

pub(crate) const MUTABLE_FIELD: &str = "a `&mut` in a struct cannot carry a derivative; hold the value \
     itself, or mark the field `#[constant]`";

pub(crate) const DERIVE_OPTION: &str = "unknown option; the option of the derive is `crate = path`, and \
     fields that carry no derivative are marked `#[constant]`";

pub(crate) fn inactive_field(ty: &str) -> String {
    format!("a field of type `{ty}` cannot carry a derivative; mark it `#[constant]`")
}

pub(crate) fn qualifier(word: &str) -> String {
    format!("`{word}` functions cannot be differentiated; remove `{word}`")
}

pub(crate) fn result_type(ty: &str) -> String {
    format!(
        "a result of type `{ty}` cannot carry a derivative; return a float, a matrix or another \
         differentiable type"
    )
}

pub(crate) fn unknown_parameter(name: &str, known: &[String]) -> String {
    let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    format!("no parameter is named `{name}`; the parameters are {}", known.join(", "))
}

pub(crate) fn inactive_wrt(name: &str, ty: &str) -> String {
    format!("`{name}` has type `{ty}`, which cannot carry a derivative; remove it from `wrt(..)`")
}

pub(crate) fn constant_wrt(name: &str) -> String {
    format!("`{name}` is named in `wrt(..)` and marked `#[constant]`; remove one of the two")
}

pub(crate) fn unused_wrt(name: &str) -> String {
    format!(
        "the result does not depend on `{name}`, which is named in `wrt(..)`; remove it, or add \
         `allow_unused` for a zero gradient"
    )
}

pub(crate) fn method(name: &str) -> String {
    format!(
        "`.{name}(..)` has no derivative rule; wrap the call in `detach(..)` if the derivative \
         should stop here, or move it into a `#[differentiable]` function"
    )
}

pub(crate) fn macro_call(name: &str) -> String {
    format!(
        "`{name}!` on active values is not understood; write what it stands for, or wrap it in \
         `detach(..)` if the derivative should stop here"
    )
}

pub(crate) fn std_function(name: &str) -> String {
    format!(
        "`{name}(..)` of active values has no derivative rule; write a loop, or wrap the call in \
         `detach(..)` if the derivative should stop here"
    )
}

pub(crate) fn constructor(name: &str) -> String {
    format!(
        "`{name}(..)` with an active argument has no derivative rule yet; use tuples, arrays or \
         nalgebra's constructors"
    )
}

pub(crate) fn operator(op: &str) -> String {
    format!("`{op}` on active values has no derivative rule; use `+`, `-`, `*`, `/` or `%`")
}

pub(crate) const INDEX_PLACE: &str = "only the index may tell which place this is, as the tangent is indexed in the same \
     way: write `&self.field[i]`, or a choice of such places; where the place depends on other fields, index the field \
     itself, `grid.cells[i * grid.columns + j]`";

pub(crate) const INDEX_MUT: &str = "the tangent has one place for `Index` and `IndexMut` of this type: mark `IndexMut` with \
     `#[differentiable]`, too, and write the same place in both";

pub(crate) fn operator_impl(name: &str) -> String {
    format!(
        "`{name}` cannot be differentiated as an operator; write a `#[differentiable]` method and \
         call it by its name"
    )
}

pub(crate) fn compound_form(name: &str, symbol: char) -> String {
    let fields = if symbol == '-' { ", or `self.x -= other.x` for every field" } else { "" };
    format!(
        "a differentiable `{name}` must be `*self = *self {symbol} other`{fields}: that is what its derivative is taken \
         of; write a `#[differentiable]` method with `&mut self` for anything else"
    )
}

pub(crate) const INTEGER_IN_A_TUPLE: &str = "each part of a tuple that holds active values and is stored carries a derivative, which \
     this cannot; give it a variable of its own";

pub(crate) const SUM_OF_TYPES: &str = "a differentiable `+`, `-` or `+=` has operands and a result of \
     one type; write a `#[differentiable]` method for anything else";

pub(crate) fn sum_of_coordinates(name: &str) -> String {
    let (form, example) = match name {
        "Sub" => ("subtract field by field", "Self { x: self.x - other.x, .. }"),
        "Neg" => ("negate field by field", "Self { x: -self.x, .. }"),
        "AddAssign" => ("add to each field", "self.x += other.x"),
        _ => ("add field by field", "Self { x: self.x + other.x, .. }"),
    };
    format!(
        "a differentiable `{name}` must {form}, in a form that shows it: `{example}` with every \
         field; write a `#[differentiable]` method for anything else"
    )
}

pub(crate) const ACTIVE_HOOK: &str = "a hook of a gradient can use constants only: what it does has no \
     derivative of its own; wrap the active value in `detach(..)` with `let` before";

pub(crate) const CHANGING_HOOK: &str = "the reverse sweep makes this hook again, and a variable that it uses \
     may have another value then; bind the value to a name without `mut` before";

pub(crate) const IMPURE: &str = "this may give another value when the reverse sweep runs the \
     closure again; compute it before, and capture the result";

pub(crate) const DEFERRED: &str = "it is not known whether this name has a \
     value already; give it one where it is introduced";

pub(crate) const NESTED_ITEM: &str = "an item in an inner block of a differentiable function would \
     change its scope; move it to the beginning of the function, or out of it";

pub(crate) fn view_lifetime(ty: &str) -> String {
    format!("the lifetime of a view must be written here: `{ty}<'_, ..>`")
}

/// A method that hands out a `&mut` to a part of its receiver.
pub(crate) fn borrowing_method(name: &str) -> String {
    format!(
        "`.{name}(..)` hands out a reference to an active value, and it is not known to which part; \
         borrow by name (`let r = &mut x[i];`, `&mut x[a..b]`, `x.split_at_mut(k)`)"
    )
}
