//! Functions of structs, checked at 60 digits. The ids are explained in `tests/README.md`.

use static_autodiff::prelude::*;

use crate::common::{Tol, assert_close, coordinates};

#[derive(Clone, Debug, Differentiable)]
struct Model {
    w: f64,
    b: f64,
    #[constant]
    id: u32,
}

#[differentiable]
fn called(m: &Model, x: f64) -> f64 {
    m.w * (m.b * x).sin() + m.w * m.w
}

#[test]
fn ca06_struct_with_an_integer() {
    let m = Model { w: 0.8, b: 1.7, id: 3 };
    let (value, (m_bar, x_bar)) = called::value_and_grad(&m, 0.9);
    assert_close(value, 1.439334356217181, Tol::REFERENCE);
    assert_close(m_bar.w, 2.599167945271476, Tol::REFERENCE);
    assert_close(m_bar.b, 0.029365208093945567, Tol::REFERENCE);
    assert_close(x_bar, 0.055467615288563844, Tol::REFERENCE);
    let () = m_bar.id;
    called::gradcheck(&m, 0.9).assert_ok();
}

#[differentiable]
impl Model {
    fn call(&self, x: f64) -> f64 {
        self.w * (self.b * x).sin() + self.w * self.w
    }
}

#[test]
fn ca06_method_on_struct() {
    let m = Model { w: 0.8, b: 1.7, id: 3 };
    let (value, (m_bar, x_bar)) = m.call_value_and_grad(0.9);
    assert_close(value, 1.439334356217181, Tol::REFERENCE);
    assert_close(m_bar.w, 2.599167945271476, Tol::REFERENCE);
    assert_close(m_bar.b, 0.029365208093945567, Tol::REFERENCE);
    assert_close(x_bar, 0.055467615288563844, Tol::REFERENCE);
    let () = m_bar.id;
    m.call_gradcheck(0.9).assert_ok();
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    w: f64,
    b: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Net {
    layers: Vec<Layer>,
    scale: f64,
}

#[differentiable]
fn chained(m: &Net, x: f64) -> f64 {
    let mut r = x;
    for l in &m.layers {
        r = (l.w * r + l.b).tanh();
    }
    r * m.scale
}

#[test]
fn ca07_nested_struct_vec() {
    let layers = [(0.5, 0.1), (-1.2, 0.3), (0.9, -0.2)].map(|(w, b)| Layer { w, b });
    let net = Net { layers: layers.to_vec(), scale: 2.0 };
    let (value, (net_bar, x_bar)) = chained::value_and_grad(&net, 0.7);
    let expected = [
        -1.0323989213073792,
        -1.4748556018676846,
        0.6308183097173232,
        1.4951879522529672,
        -0.3524994956370775,
        1.7330190405619148,
        -0.3653634898550244,
    ];
    assert_close(value, -0.7307269797100489, Tol::REFERENCE);
    for (found, expected) in coordinates(&net_bar).into_iter().zip(expected) {
        assert_close(found, expected, Tol::REFERENCE);
    }
    assert_eq!(net_bar.layers.len(), 3);
    assert_close(x_bar, -0.7374278009338423, Tol::REFERENCE);
    chained::gradcheck(&net, 0.7).assert_ok();
}
