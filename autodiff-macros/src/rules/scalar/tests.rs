//! A zero cotangent gives a zero gradient, whatever the partial derivative is.

use proc_macro2::{Ident, Span};

use super::Scalar;
use crate::analysis::activity;
use crate::ir::eval::{Data, Matrix, Run, World};
use crate::ir::{Bilinear, Builder, Extremum, Function, Kind, Op, Param, Prim, Value};
use crate::transform::reverse;

/// `y = prim(x..)`, where every parameter is active.
fn function(prim: Prim, arity: usize, kind: Kind) -> Function {
    let span = Span::mixed_site();
    let mut out = Builder::new(Vec::new(), span);
    let names = ["a", "b", "c"].iter().take(arity);
    let params: Vec<_> = names.map(|name| out.named(Ident::new(name, span), kind)).collect();
    let y = out.emit(Op::Prim(prim, params.iter().map(|var| (*var).into()).collect()));
    Function {
        name: Ident::new("f", span),
        vars: out.vars,
        params: params.into_iter().map(|var| Param { var, active: true, in_out: false }).collect(),
        body: out.block,
        result: Value::Operand(y.into()),
        pullback: None,
        records: Vec::new(),
        constructs: Vec::new(),
        real: None,
    }
}

/// The value, and the gradient for a zero cotangent.
fn at(func: &Function, args: &[Data]) -> (Data, Vec<Data>) {
    let vjp = reverse::vjp(func, &activity::analyse(func));
    let world = World::default();
    let run = Run::new(&world, &vjp, args).expect("a value");
    let y = run.result().expect("a value");
    let zero = args.iter().map(|x| Some(x.zero())).collect();
    let x_bar = run.pull_back(&y.zero(), zero).expect("a gradient").bars;
    (y, x_bar.into_iter().flatten().collect())
}

/// Wherever the value is a number, infinite ones included.
fn check(prim: Prim, kind: Kind, args: &[Data]) {
    check_where(|y| !y.is_nan(), prim, kind, args);
}

fn check_where(is_fit: fn(f64) -> bool, prim: Prim, kind: Kind, args: &[Data]) {
    let (y, x_bar) = at(&function(prim, args.len(), kind), args);
    let is_fit = y.numbers().into_iter().all(is_fit);
    let is_zero = x_bar.iter().flat_map(Data::numbers).all(|x| x == 0.0);
    assert!(is_zero || !is_fit, "{prim:?} at {args:?} is {y:?}, the gradient {x_bar:?}");
}

const POINTS: &[f64] = &[0.0, -0.0, 1.0, -1.0, 0.5, -2.0, 1e300, -1e300, 1e-300, 700.0, -700.0];

#[test]
fn scalar_functions() {
    for &function in Scalar::ALL {
        if function.is_intrinsic() {
            continue;
        }
        for &a in POINTS {
            for &b in POINTS {
                let args = match function.arity() {
                    1 => vec![a],
                    2 if function.takes_integer(1) => continue,
                    2 => vec![a, b],
                    _ if function == Scalar::clamp => vec![b, a.min(-a), a.abs()],
                    _ => vec![a, b, a],
                };
                let args: Vec<Data> = args.into_iter().map(Data::Scalar).collect();
                for kind in [Kind::Primitive, Kind::Real] {
                    check(Prim::Scalar(function), kind, &args);
                }
            }
        }
    }
}

#[test]
fn quotients_and_norms() {
    for &a in POINTS {
        for &b in POINTS {
            let (x, y) = (Data::Scalar(a), Data::Scalar(b));
            check(Prim::Bilinear(Bilinear::Div), Kind::Primitive, &[x.clone(), y.clone()]);
            let m = Data::Matrix(Matrix::column(vec![a, b, a]));
            // The cotangent of a denominator under a matrix reads the quotient, which is infinite.
            check_where(
                f64::is_finite,
                Prim::Bilinear(Bilinear::Div),
                Kind::Unknown,
                &[m.clone(), y.clone()],
            );
            let n = Data::Matrix(Matrix::column(vec![b, a, b]));
            let components = [m.clone(), n.clone()];
            check_where(f64::is_finite, Prim::ComponentDiv, Kind::Unknown, &components);
            check(Prim::Bilinear(Bilinear::Dot), Kind::PrimitiveElements, &[m.clone(), n]);
            for prim in [Prim::Norm, Prim::NormSquared, Prim::Extremum(Extremum::Max)] {
                check(prim, Kind::PrimitiveElements, std::slice::from_ref(&m));
            }
        }
    }
}
