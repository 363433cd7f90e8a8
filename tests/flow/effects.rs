//! Side effects of loops and branches happen once and in their order; what they yielded is
//! remembered.

use std::cell::{Cell, RefCell};

use static_autodiff::prelude::*;

/// The next number of a sequence.
fn draw(state: &Cell<u32>) -> u32 {
    state.set((state.get() * 5 + 3) % 16);
    state.get()
}

#[differentiable]
fn drawn(x: f64, #[constant] state: &Cell<u32>) -> f64 {
    let mut s = x;
    while draw(state) != 4 {
        let k = draw(state) + draw(state);
        if k > 14 && s > 1.0 {
            s *= x;
            continue;
        }
        s = s * f64::from(k) + x;
    }
    s
}

/// The value and the derivative of `drawn`, and the state afterwards.
fn drawn_by_hand(x: f64, state: u32) -> (f64, f64, u32) {
    let state = Cell::new(state);
    let (mut s, mut s_dot) = (x, 1.0);
    while draw(&state) != 4 {
        let k = draw(&state) + draw(&state);
        if k > 14 && s > 1.0 {
            (s, s_dot) = (s * x, s_dot * x + s);
            continue;
        }
        (s, s_dot) = (s * f64::from(k) + x, s_dot * f64::from(k) + 1.0);
    }
    (s, s_dot, state.get())
}

#[test]
fn what_was_drawn_in_the_forward_sweep_is_remembered() {
    for start in 0..16 {
        let (value, slope, last) = drawn_by_hand(0.75, start);
        let state = Cell::new(start);
        assert_eq!((drawn(0.75, &state), state.get()), (value, last));
        state.set(start);
        let (y, pullback) = drawn::vjp(0.75, &state);
        assert_eq!((y, state.get()), (value, last));
        assert_eq!((pullback(1.0), pullback(1.0), state.get()), (slope, slope, last));
        state.set(start);
        assert_eq!((drawn::jvp(0.75, &state, 1.0), state.get()), ((value, slope), last));
        state.set(start);
        assert_eq!((drawn::value_and_grad(0.75, &state), state.get()), ((value, slope), last));
    }
}

#[differentiable]
fn logged(v: &[f64], y: f64, #[constant] log: &RefCell<Vec<String>>) -> f64 {
    let mut s = y;
    for (i, a) in v.iter().enumerate() {
        log.borrow_mut().push(format!("{i}: {s}"));
        if *a > s {
            log.borrow_mut().push(String::from("larger"));
            s *= a;
        } else if *a < 0.0 {
            log.borrow_mut().push(String::from("negative"));
            return s * a;
        }
    }
    log.borrow_mut().push(format!("{s}"));
    s
}

#[test]
fn a_log_is_written_once() {
    for (v, lines) in [(&[2.0, 1.5, 4.0][..], 6), (&[0.5, -1.0, 7.0], 3), (&[], 1)] {
        let plain = RefCell::new(Vec::new());
        let value = logged(v, 1.0, &plain);
        assert_eq!(plain.borrow().len(), lines);
        let log = RefCell::new(Vec::new());
        let (y, pullback) = logged::vjp(v, 1.0, &log);
        assert_eq!((y, &log), (value, &plain));
        assert_eq!(pullback(1.0), pullback(1.0));
        assert_eq!(log, plain);
        log.borrow_mut().clear();
        let _ = logged::value_and_grad(v, 1.0, &log);
        assert_eq!(log, plain);
        log.borrow_mut().clear();
        let _ = logged::jvp(v, 1.0, &log, v, 0.5);
        assert_eq!(log, plain);
    }
}

#[differentiable]
fn inactive_state(v: &[f64], x: f64) -> f64 {
    let mut counts = vec![0_usize; 3];
    let mut name = String::new();
    let mut seen = Vec::new();
    let mut s = x;
    for (i, a) in v.iter().enumerate() {
        let class = if *a > 1.0 {
            name.push('a');
            0
        } else if *a > 0.0 {
            1
        } else {
            seen.push(i);
            2
        };
        counts[class] += 1;
        s = s * a + counts[class] as f64 * x;
        if name.len() > 2 {
            break;
        }
    }
    for i in seen.iter().rev() {
        s += v[*i] * x;
    }
    if name == "aa" { s * s } else { s }
}

#[test]
fn inactive_state_changes_along_the_way() {
    check_scalar!(inactive_state(&[1.5, -0.5, 0.25, 2.0, -1.5], 0.75));
    check_scalar!(inactive_state(&[1.5, 2.0, 3.0, 2.5], 0.75));
    let none: [f64; 0] = [];
    assert_eq!(check_scalar!(inactive_state(&none, 0.75)), (vec![], 1.0));
}
