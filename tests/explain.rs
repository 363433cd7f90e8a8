//! `#[differentiable(explain)]`: what the derivatives are, as text.

#![allow(clippy::too_many_lines, reason = "texts")]

use expect_test::expect;
use static_autodiff::prelude::*;

#[differentiable(explain)]
fn damped(x: &[f64], rate: f64) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        if x[i] > 0.0 {
            sum += (rate * x[i - 1]).sin();
        }
    }
    sum * rate
}

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
}

impl Spring {
    #[differentiable(explain)]
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x
    }
}

#[test]
fn functions_as_text() {
    expect![[r#"
        // primal
        fn damped(x, rate) {
            t3 = 0.0                                                 // line 9
            mut sum = <owned(__part_0)> where __part_0 = t3          // line 9
            t5 = inactive(<x.len()>)                                 // line 11
            for i in 1..t5 {                                         // line 11
                t7 = inactive(<x[i] > 0.0>)                          // line 12
                if t7 {                                              // line 13
                    t8 = <i - 1>                                     // line 13
                    t9 = x[t8]                                       // line 13
                    t10 = rate * t9                                  // line 13
                    t11 = t10.sin()                                  // line 13
                    sum += t11                                       // line 13
                }                                                    // line 13
            }                                                        // line 11
            t12 = sum * rate                                         // line 16
            return t12
        }

        // JVP
        fn damped(x, rate, x_dot, rate_dot) {
            t3 = 0.0                                                 // line 9
            mut sum = <owned(__part_0)> where __part_0 = t3          // line 9
            sum_dot = 0.0                                            // line 9
            t5 = inactive(<x.len()>)                                 // line 11
            for i in 1..t5 {                                         // line 11
                t7 = inactive(<x[i] > 0.0>)                          // line 12
                if t7 {                                              // line 13
                    t8 = <i - 1>                                     // line 13
                    t9 = x[t8]                                       // line 13
                    t_dot16 = x_dot[t8]                              // line 13
                    t10 = rate * t9                                  // line 13
                    t17 = t9 * rate_dot                              // line 13
                    t18 = rate * t_dot16                             // line 13
                    t_dot19 = t17 + t18                              // line 13
                    t11 = t10.sin()                                  // line 13
                    t20 = t10.cos()                                  // line 13
                    t_dot21 = t20 * t_dot19                          // line 13
                    sum_dot += t_dot21                               // line 13
                    sum += t11                                       // line 13
                }                                                    // line 13
            }                                                        // line 11
            t12 = sum * rate                                         // line 16
            t22 = rate * sum_dot                                     // line 16
            t23 = sum * rate_dot                                     // line 16
            t_dot24 = t22 + t23                                      // line 16
            return (t12, t_dot24)
        }

        // VJP
        fn damped(x, rate) {
            t3 = 0.0                                                 // line 9
            mut sum = <owned(__part_0)> where __part_0 = t3          // line 9
            t5 = inactive(<x.len()>)                                 // line 11
            for i6 in 1..t5 {                                        // line 11
                t7 = inactive(<x[i] > 0.0>) where i = i6             // line 12
                if t7 {                                              // line 13
                    t8 = <i - 1> where i = i6                        // line 13
                    t9 = x[t8]                                       // line 13
                    t10 = rate * t9                                  // line 13
                    t11 = t10.sin()                                  // line 13
                    sum += t11                                       // line 13
                }                                                    // line 13
            }                                                        // line 11
            t12 = sum * rate                                         // line 16
            return t12
            pullback(y_bar) {
                t_bar16 = y_bar                                      // line 9
                sum_bar = t_bar16 * rate                             // line 16
                rate_bar18 = t_bar16 * sum                           // line 16
                for i19 in 1..t5 {                                   // line 11
                    t20 = inactive(<x[i] > 0.0>) where i = i19       // line 13
                    if t20 {                                         // line 13
                        t_bar21 = sum_bar                            // line 13
                        t23 = <i - 1> where i = i19                  // line 13
                        t24 = x[t23]                                 // line 13
                        t25 = rate * t24                             // line 13
                        t22 = t25.cos()                              // line 13
                        t_bar26 = t_bar21 * t22                      // line 13
                        rate_bar18 += t_bar26 * t24                  // line 13
                        t_bar27 = t_bar26 * rate                     // line 13
                        x_bar[t23] += t_bar27                        // line 13
                    }                                                // line 13
                }                                                    // line 11
                rate_bar15 += rate_bar18                             // line 9
            }
        }
    "#]]
    .assert_eq(damped::EXPLAIN);
}

#[test]
fn methods_as_text() {
    expect![[r#"
        // primal
        fn energy(self_, x) {
            t3 = 0.5 * self_.stiffness                               // line 27
            t4 = t3 * x                                              // line 27
            t5 = t4 * x                                              // line 27
            return t5
        }

        // JVP
        fn energy(self_, x, self__dot, x_dot) {
            t3 = 0.5 * self_.stiffness                               // line 27
            t_dot8 = 0.5 * self__dot.stiffness                       // line 27
            t4 = t3 * x                                              // line 27
            t9 = x * t_dot8                                          // line 27
            t10 = t3 * x_dot                                         // line 27
            t_dot11 = t9 + t10                                       // line 27
            t5 = t4 * x                                              // line 27
            t12 = x * t_dot11                                        // line 27
            t13 = t4 * x_dot                                         // line 27
            t_dot14 = t12 + t13                                      // line 27
            return (t5, t_dot14)
        }

        // VJP
        fn energy(self_, x) {
            t3 = 0.5 * self_.stiffness                               // line 27
            t4 = t3 * x                                              // line 27
            t5 = t4 * x                                              // line 27
            return t5
            pullback(y_bar) {
                t_bar9 = y_bar                                       // line 26
                t_bar10 = t_bar9 * x                                 // line 27
                x_bar11 = t_bar9 * t4                                // line 27
                t_bar12 = t_bar10 * x                                // line 27
                x_bar11 += t_bar10 * t3                              // line 27
                self__bar.stiffness += 0.5 * t_bar12                 // line 27
                x_bar8 += x_bar11                                    // line 27
            }
        }
    "#]]
    .assert_eq(Spring::energy_EXPLAIN);
}

#[test]
fn graphs() {
    expect![[r#"
        digraph energy {
            n0 [shape=box, label="self_"];
            n1 [shape=box, label="x"];
            n2 [shape=box, label="t3 = 0.5 * self_.stiffness"];
            n0 -> n2;
            n3 [shape=box, label="t4 = t3 * x"];
            n2 -> n3;
            n1 -> n3;
            n4 [shape=box, label="t5 = t4 * x"];
            n3 -> n4;
            n1 -> n4;
            n5 [shape=box, label="return t5"];
            n4 -> n5;
        }
    "#]]
    .assert_eq(&Spring::energy_graph().to_dot());
    expect![[r#"
        flowchart TD
            n0["x"]
            n1["rate"]
            n2["t3 = 0.0"]
            n3["mut sum = <owned(__part_0)> where __part_0 = t3"]
            n2 --> n3
            n4["t5 = inactive(<x.len()>)"]
            n0 --> n4
            n5["for i in 1..t5"]
            n4 --> n5
            n6["t7 = inactive(<x[i] > 0.0>)"]
            n0 --> n6
            n7["if t7"]
            n6 --> n7
            n8["t8 = <i - 1>"]
            n9["t9 = x[t8]"]
            n0 --> n9
            n8 --> n9
            n10["t10 = rate * t9"]
            n1 --> n10
            n9 --> n10
            n11["t11 = t10.sin()"]
            n10 --> n11
            n12["sum += t11"]
            n3 --> n12
            n11 --> n12
            n13["t12 = sum * rate"]
            n12 --> n13
            n1 --> n13
            n14["return t12"]
            n13 --> n14
    "#]]
    .assert_eq(&damped::graph().to_mermaid());
}
