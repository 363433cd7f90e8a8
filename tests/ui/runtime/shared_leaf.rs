use static_autodiff::prelude::*;

fn main() {
    let x = Var::new(1.0);
    std::thread::scope(|scope| {
        scope.spawn(|| x.zero_grad());
    });
}
