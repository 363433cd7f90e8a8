//! The adjoint of the LSTM: the results of all gates are kept, so that the way back has only sums
//! and products.

use super::float;
use super::lstm::Problem;

/// The width of all data sets.
const WIDTH: usize = 14;
type Row = [f64; WIDTH];

/// What one layer computed in one step, and from what.
#[derive(Clone, Default)]
struct Step {
    input: Row,
    hidden: Row,
    cell: Row,
    forget: Row,
    ingate: Row,
    outgate: Row,
    change: Row,
    /// The hyperbolic tangent of the new cell.
    squashed: Row,
}

/// The memory of all calls.
pub(super) struct Recording {
    /// The layers of a step one after the other.
    steps: Vec<Step>,
    /// For each step the outputs of the last layer, and the cotangents of the scores.
    outputs: Vec<(Row, Row)>,
    state: Vec<[Row; 2]>,
    state_bar: Vec<[Row; 2]>,
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The text as rows, all data sets have the same width.
fn rows(numbers: &[f64]) -> &[Row] {
    numbers.as_chunks().0
}

impl Recording {
    pub(super) fn new(p: &Problem) -> Self {
        assert_eq!(p.width, WIDTH, "the width of all data sets");
        let layers = p.start.len() / (2 * WIDTH);
        let steps = p.text.len() / WIDTH - 1;
        let state = vec![[Row::default(); 2]; layers];
        Self {
            steps: vec![Step::default(); steps * layers],
            outputs: vec![<(Row, Row)>::default(); steps],
            state_bar: state.clone(),
            state,
        }
    }

    pub(super) fn value_and_gradient(
        &mut self,
        p: &Problem,
        (layers_bar, ends_bar): &mut (Vec<f64>, Vec<f64>),
    ) -> f64 {
        let scale = -1.0 / float(self.outputs.len() * WIDTH);
        let value = scale * self.forward(p, scale);
        layers_bar.fill(0.0);
        ends_bar.fill(0.0);
        let layers_bar = layers_bar.as_chunks_mut().0.as_chunks_mut().0;
        let [ends_bar] = ends_bar.as_chunks_mut().0.as_chunks_mut().0 else { return f64::NAN };
        self.reverse(p, layers_bar, ends_bar);
        value
    }

    fn forward(&mut self, p: &Problem, scale: f64) -> f64 {
        let (ends, text) = (rows(&p.ends), rows(&p.text));
        let layers = rows(&p.layers).as_chunks::<8>().0;
        self.state.copy_from_slice(rows(&p.start).as_chunks().0);
        let mut total = 0.0;
        let steps = self.steps.chunks_exact_mut(layers.len());
        for (t, (steps, (output, y_bar))) in steps.zip(&mut self.outputs).enumerate() {
            let mut x: Row = std::array::from_fn(|j| text[t][j] * ends[0][j]);
            for ((w, state), step) in layers.iter().zip(&mut self.state).zip(steps) {
                x = step.run(w, state, &x);
            }
            *output = x;
            let target = &text[t + 1];
            let (mut sum, mut chosen, mut count) = (2.0, 0.0, 0.0);
            for j in 0..WIDTH {
                let y = x[j] * ends[1][j] + ends[2][j];
                y_bar[j] = y.exp();
                sum += y_bar[j];
                chosen += target[j] * y;
                count += target[j];
            }
            total += chosen - count * sum.ln();
            let share = count / sum;
            *y_bar = std::array::from_fn(|j| scale * (target[j] - share * y_bar[j]));
        }
        total
    }

    fn reverse(&mut self, p: &Problem, layers_bar: &mut [[Row; 8]], ends_bar: &mut [Row; 3]) {
        let (ends, text) = (rows(&p.ends), rows(&p.text));
        let layers = rows(&p.layers).as_chunks::<8>().0;
        self.state_bar.fill(<[Row; 2]>::default());
        let steps = self.steps.chunks_exact(layers.len());
        for ((steps, (output, y_bar)), input) in steps.zip(&self.outputs).zip(text).rev() {
            let mut x_bar = Row::default();
            for j in 0..WIDTH {
                ends_bar[1][j] += y_bar[j] * output[j];
                ends_bar[2][j] += y_bar[j];
                x_bar[j] = y_bar[j] * ends[1][j];
            }
            let layers = layers.iter().zip(&mut *layers_bar).zip(&mut self.state_bar);
            for (((w, w_bar), state_bar), step) in layers.zip(steps).rev() {
                x_bar = step.pull_back(w, w_bar, state_bar, &x_bar);
            }
            for j in 0..WIDTH {
                ends_bar[0][j] += x_bar[j] * input[j];
            }
        }
    }
}

impl Step {
    /// The output; `state` holds hidden values and cells.
    fn run(&mut self, w: &[Row; 8], [hidden, cell]: &mut [Row; 2], x: &Row) -> Row {
        (self.input, self.hidden, self.cell) = (*x, *hidden, *cell);
        for j in 0..WIDTH {
            let h = hidden[j];
            self.forget[j] = sigmoid(x[j] * w[0][j] + w[4][j]);
            self.ingate[j] = sigmoid(h * w[1][j] + w[5][j]);
            self.outgate[j] = sigmoid(x[j] * w[2][j] + w[6][j]);
            self.change[j] = (h * w[3][j] + w[7][j]).tanh();
            cell[j] = cell[j] * self.forget[j] + self.ingate[j] * self.change[j];
            self.squashed[j] = cell[j].tanh();
            hidden[j] = self.outgate[j] * self.squashed[j];
        }
        *hidden
    }

    /// The cotangent of the input. `state_bar` comes with that of the new state and leaves with that
    /// of the old one; `out_bar` is what else the output receives.
    fn pull_back(
        &self,
        w: &[Row; 8],
        w_bar: &mut [Row; 8],
        [hidden_bar, cell_bar]: &mut [Row; 2],
        out_bar: &Row,
    ) -> Row {
        let mut x_bar = Row::default();
        for j in 0..WIDTH {
            let (x, h) = (self.input[j], self.hidden[j]);
            let (forget, ingate, outgate) = (self.forget[j], self.ingate[j], self.outgate[j]);
            let (change, squashed) = (self.change[j], self.squashed[j]);
            let h_bar = hidden_bar[j] + out_bar[j];
            let c_bar = cell_bar[j] + h_bar * outgate * (1.0 - squashed * squashed);
            let forget_bar = c_bar * self.cell[j] * forget * (1.0 - forget);
            let ingate_bar = c_bar * change * ingate * (1.0 - ingate);
            let outgate_bar = h_bar * squashed * outgate * (1.0 - outgate);
            let change_bar = c_bar * ingate * (1.0 - change * change);
            cell_bar[j] = c_bar * forget;
            hidden_bar[j] = ingate_bar * w[1][j] + change_bar * w[3][j];
            x_bar[j] = forget_bar * w[0][j] + outgate_bar * w[2][j];
            w_bar[0][j] += forget_bar * x;
            w_bar[1][j] += ingate_bar * h;
            w_bar[2][j] += outgate_bar * x;
            w_bar[3][j] += change_bar * h;
            w_bar[4][j] += forget_bar;
            w_bar[5][j] += ingate_bar;
            w_bar[6][j] += outgate_bar;
            w_bar[7][j] += change_bar;
        }
        x_bar
    }
}
