use static_autodiff::prelude::*;

fn main() {
    let n = Var::new(3);
    let names = Var::new(vec![String::new()]);
}
