//! Buffers that are filled in inner loops and read in outer ones: what is read of them is recorded,
//! instead of what every store overwrites.

use static_autodiff::prelude::*;

#[differentiable]
fn squares(x: &[f64], n: usize) -> f64 {
    let d = x.len();
    let mut y = vec![0.0; d];
    let mut sum = 0.0;
    for k in 0..n {
        for i in 0..d {
            y[i] = 0.0;
        }
        for i in 0..d {
            for j in 0..=i {
                y[j] += x[i] * x[j] + k as f64;
            }
        }
        for i in 0..d {
            sum += y[i] * y[i];
        }
    }
    sum
}

/// The state is carried from iteration to iteration.
#[differentiable]
fn carried(x: &[f64], n: usize) -> f64 {
    let d = x.len();
    let mut y = vec![1.0; d];
    let mut sum = 0.0;
    for _ in 0..n {
        for i in 0..d {
            for j in 0..d {
                y[j] += 0.1 * x[i];
            }
        }
        for i in 0..d {
            sum += y[i].sin() * y[d - 1 - i];
        }
    }
    sum
}

/// Read at both depths, and by a verbatim expression.
#[differentiable]
fn read_everywhere(x: &[f64], n: usize) -> f64 {
    let mut y = vec![0.5; x.len()];
    let mut sum = 0.0;
    for k in 0..n {
        for i in 0..x.len() {
            let old = y[i];
            y[i] = old * x[i];
            if y[i] > 0.2 {
                y[i] -= x[k % x.len()] * y[i];
            }
        }
        let last = y[x.len() - 1];
        sum += last * last;
    }
    sum
}

/// The caller of a function with a `&mut` parameter wants it back as it was.
#[differentiable]
fn lent(x: &[f64], y: &mut [f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for _ in 0..n {
        for i in 0..y.len() {
            for j in 0..x.len() {
                y[i] += x[j] * 0.5;
            }
        }
        for i in 0..y.len() {
            sum += y[i] * y[i];
        }
    }
    sum
}

/// What a buffer is made of is active.
#[differentiable]
fn made_of_active(x: &[f64], n: usize) -> f64 {
    let mut y = x.to_vec();
    let mut sum = 0.0;
    for _ in 0..n {
        for i in 1..y.len() {
            for j in 0..i {
                y[j] += y[i] * 0.25;
            }
        }
        let first = y[0];
        sum += first * first * first;
    }
    sum
}

#[differentiable]
fn left(x: &[f64], limit: f64) -> f64 {
    let mut y = vec![0.0; x.len()];
    let mut sum = 0.0;
    'outer: for k in 0..4 {
        for i in 0..x.len() {
            for j in 0..x.len() {
                if y[j] > detach(limit) {
                    break 'outer;
                }
                y[j] += x[i] * (k as f64 + 1.0);
            }
        }
        for i in 0..x.len() {
            let v = y[i];
            sum += v * v;
        }
    }
    sum + y[0] * y[1]
}

#[test]
fn buffers() {
    let x = [0.4, -0.3, 0.9];
    for n in [0, 1, 3] {
        squares::gradcheck(&x, n).assert_ok();
        carried::gradcheck(&x, n).assert_ok();
        read_everywhere::gradcheck(&x, n).assert_ok();
        lent::gradcheck(&x, &mut [0.2, 0.7], n).assert_ok();
        made_of_active::gradcheck(&x, n).assert_ok();
    }
    squares::gradcheck(&[], 2).assert_ok();
    for limit in [-1.0, 0.5, 1.5, 100.0] {
        left::gradcheck(&x, limit).assert_ok();
    }
}

/// A buffer of zeros to which nothing happens has a cotangent, but gives none away.
#[differentiable]
fn untouched(x: &[f64], n: usize) -> f64 {
    let mut y = vec![0.0; x.len()];
    let bad = (x[0] - x[0]).ln();
    for i in 0..n {
        y[i] = bad * x[i];
    }
    for i in 0..n {
        y[i] = 0.0;
    }
    let mut sum = x[1];
    for i in 0..n {
        sum += y[i];
    }
    sum
}

#[test]
fn nothing_that_is_no_number() {
    assert_eq!(untouched::grad(&[1.0, 2.0], 0), [0.0, 1.0]);
}

/// A running index, as of a triangle that is stored row by row, up and down.
#[differentiable]
fn packed(l: &[f64], x: &[f64], n: usize) -> f64 {
    let d = x.len();
    let mut sum = 0.0;
    let mut skipped = 0;
    for k in 0..n {
        let mut at = k;
        for i in 0..d {
            for j in 0..=i {
                sum += l[at] * x[i] * x[j];
                at += 1;
            }
            if i == 1 {
                at -= 1;
                skipped += 2;
            }
        }
        while at > 0 {
            at -= 1;
            if at == 2 {
                continue;
            }
            sum += l[at].sin();
            if sum > 3.0 {
                break;
            }
        }
    }
    sum * f64::from(skipped)
}

/// An index that goes on by other steps, too.
#[differentiable]
fn jumps(x: &[f64]) -> f64 {
    let mut at: usize = 0;
    let mut product = 1.0;
    while at < x.len() {
        product *= x[at].sin();
        at += 1;
        if at % 3 == 1 {
            at += 1;
        }
        if at == 4 {
            at = 5;
        }
    }
    product
}

#[test]
fn running_indices() {
    let l = [0.3, -0.5, 0.8, 0.1, 0.9, -0.2, 0.7, 0.4, 1.1];
    for n in [0, 1, 3] {
        packed::gradcheck(&l, &[0.4, -0.3, 0.9], n).assert_ok();
    }
    packed::gradcheck(&l.map(|v| 5.0 * v), &[0.4, -0.3, 0.9], 2).assert_ok();
    jumps::gradcheck(&l).assert_ok();
}

/// Elements that are read several times, before and behind stores, under several names.
#[differentiable]
fn names_of_elements(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let mut a = y[0];
    let b = y[0];
    a += 2.0 * y[1];
    let c = y[0];
    let mut d = y[0];
    d *= b + c;
    y[0] = a * d;
    let e = y[0];
    let f = &mut y[0];
    *f += e * y_squared(e);
    y[0] * y[0] * a + b * c * d + e * y[0]
}

#[differentiable]
fn y_squared(y: f64) -> f64 {
    y * y
}

#[test]
fn elements_under_names() {
    names_of_elements::gradcheck(&[0.3, -0.5]).assert_ok();
}

/// An index that saturates: going back by the opposite would be wrong.
#[derive(Clone, Copy)]
struct Clamped(usize);

impl std::ops::Add<usize> for Clamped {
    type Output = Clamped;

    fn add(self, by: usize) -> Clamped {
        Clamped((self.0 + by).min(2))
    }
}

#[differentiable]
fn saturating(x: &[f64]) -> f64 {
    let mut at = Clamped(0);
    let mut s = 0.0;
    for _ in 0..4 {
        at = at + 1;
        s += x[at.0] * x[at.0];
    }
    s
}

#[test]
fn an_index_that_saturates() {
    assert_eq!(saturating::grad(&[0.5, 2.0, 3.0]), [0.0, 4.0, 18.0]);
}

/// Its `+=` is not its `+`.
#[derive(Clone, Copy)]
struct Twofold(usize);

impl std::ops::Add<usize> for Twofold {
    type Output = Twofold;

    fn add(self, by: usize) -> Twofold {
        Twofold(self.0 + 100 * by)
    }
}

impl std::ops::AddAssign<usize> for Twofold {
    fn add_assign(&mut self, by: usize) {
        self.0 += by;
    }
}

#[differentiable]
fn twofold(x: &[f64], step: usize) -> f64 {
    let mut at = Twofold(0);
    let mut s = 0.0;
    for _ in 0..2 {
        s += x[at.0] * x[at.0];
        at += step;
    }
    s
}

#[test]
fn the_operator_of_the_user() {
    assert_eq!(twofold::value_and_grad(&[0.5, 2.0], 1), (4.25, vec![1.0, 4.0]));
}
