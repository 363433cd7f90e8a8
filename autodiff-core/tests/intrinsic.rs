//! The policy at kinks and singular points, one line each.

use autodiff_core::__private::ops::{
    clamp_above, clamp_below, clamp_inside, constant, integer, ln_or_zero, max_over, max_share,
    min_share, min_under, recip_or_zero, sign, weigh,
};

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

#[test]
fn special_values() {
    let rows = [
        ("weigh(0, inf)", weigh(0.0, INF), 0.0),
        ("weigh(0, nan)", weigh(0.0, NAN), 0.0),
        ("weigh(-0, inf)", weigh(-0.0, INF), 0.0),
        ("weigh(2, 3)", weigh(2.0, 3.0), 6.0),
        ("weigh(2, inf)", weigh(2.0, INF), INF),
        ("weigh(nan, 3)", weigh(NAN, 3.0), NAN),
        ("sign(0)", sign(0.0), 0.0),
        ("sign(-0)", sign(-0.0), 0.0),
        ("sign(-3)", sign(-3.0), -1.0),
        ("sign(inf)", sign(INF), 1.0),
        ("sign(nan)", sign(NAN), NAN),
        ("recip_or_zero(0)", recip_or_zero(0.0), 0.0),
        ("recip_or_zero(-0)", recip_or_zero(-0.0), 0.0),
        ("recip_or_zero(4)", recip_or_zero(4.0), 0.25),
        ("recip_or_zero(nan)", recip_or_zero(NAN), NAN),
        ("ln_or_zero(0)", ln_or_zero(0.0), 0.0),
        ("ln_or_zero(1)", ln_or_zero(1.0), 0.0),
        ("ln_or_zero(inf)", ln_or_zero(INF), INF),
        ("ln_or_zero(-1)", ln_or_zero(-1.0), NAN),
        ("max_share(2, 1)", max_share(2.0, 1.0), 1.0),
        ("max_share(1, 2)", max_share(1.0, 2.0), 0.0),
        ("max_share(1, 1)", max_share(1.0, 1.0), 0.5),
        ("max_share(0, -0)", max_share(0.0, -0.0), 0.5),
        ("max_share(nan, 1)", max_share(NAN, 1.0), 0.0),
        ("max_share(1, nan)", max_share(1.0, NAN), 1.0),
        ("max_share(nan, nan)", max_share(NAN, NAN), 0.5),
        ("min_share(2, 1)", min_share(2.0, 1.0), 0.0),
        ("min_share(1, 2)", min_share(1.0, 2.0), 1.0),
        ("min_share(1, 1)", min_share(1.0, 1.0), 0.5),
        ("min_share(nan, 1)", min_share(NAN, 1.0), 0.0),
        ("min_share(1, nan)", min_share(1.0, NAN), 1.0),
        ("max_over(1, 0)", max_over(1.0, 0.0), 1.0),
        ("max_over(0, 0)", max_over(0.0, 0.0), 0.0),
        ("max_over(-1, 0)", max_over(-1.0, 0.0), 0.0),
        ("max_over(1, nan)", max_over(1.0, NAN), 1.0),
        ("max_over(nan, 1)", max_over(NAN, 1.0), 0.0),
        ("min_under(1, 0)", min_under(1.0, 0.0), 0.0),
        ("min_under(0, 0)", min_under(0.0, 0.0), 0.0),
        ("min_under(-1, 0)", min_under(-1.0, 0.0), 1.0),
        ("min_under(1, nan)", min_under(1.0, NAN), 1.0),
        ("min_under(nan, 1)", min_under(NAN, 1.0), 0.0),
        ("clamp_inside(1, 0, 2)", clamp_inside(1.0, 0.0, 2.0), 1.0),
        ("clamp_inside(0, 0, 2)", clamp_inside(0.0, 0.0, 2.0), 1.0),
        ("clamp_inside(2, 0, 2)", clamp_inside(2.0, 0.0, 2.0), 1.0),
        ("clamp_inside(3, 0, 2)", clamp_inside(3.0, 0.0, 2.0), 0.0),
        ("clamp_inside(nan, 0, 2)", clamp_inside(NAN, 0.0, 2.0), 1.0),
        ("clamp_below(-1, 0)", clamp_below(-1.0, 0.0), 1.0),
        ("clamp_below(0, 0)", clamp_below(0.0, 0.0), 0.0),
        ("clamp_above(3, 2)", clamp_above(3.0, 2.0), 1.0),
        ("clamp_above(2, 2)", clamp_above(2.0, 2.0), 0.0),
        ("constant(_, 0.1)", f64::from(constant(&1.0_f32, 0.1)), f64::from(0.1_f32)),
        ("integer(_, -3)", integer(&1.0, -3), -3.0),
    ];
    for (what, found, wanted) in rows {
        let equal = found == wanted || (found.is_nan() && wanted.is_nan());
        assert!(equal, "{what} is {found}, not {wanted}");
    }
}
