//! Measures process CPU time: the contenders take turns, the median of the rounds counts.

use std::time::Duration;

use cpu_time::ProcessTime;

use crate::workloads::Contender;

/// How often each contender is measured.
const ROUNDS: usize = 31;
/// The length of one measurement: far above the resolution of the CPU clock.
const SAMPLE: Duration = Duration::from_millis(10);

/// The median time of one call of each contender, in nanoseconds.
pub(crate) fn measure(contenders: &mut [Contender]) -> Vec<f64> {
    let calls: Vec<u32> = contenders.iter_mut().map(calibrate).collect();
    let mut samples = vec![Vec::with_capacity(ROUNDS); contenders.len()];
    for round in 0..ROUNDS {
        // another one begins in each round
        for turn in 0..contenders.len() {
            let i = (round + turn) % contenders.len();
            samples[i].push(nanoseconds_per_call(&mut contenders[i], calls[i]));
        }
    }
    samples.into_iter().map(median).collect()
}

/// The number of calls that take about `SAMPLE`.
fn calibrate(contender: &mut Contender) -> u32 {
    let mut calls = 1;
    loop {
        let start = ProcessTime::now();
        contender.repeat(calls);
        let elapsed = start.elapsed();
        if elapsed >= SAMPLE {
            return calls;
        }
        calls *= if elapsed < SAMPLE / 10 { 8 } else { 2 };
    }
}

fn nanoseconds_per_call(contender: &mut Contender, calls: u32) -> f64 {
    let start = ProcessTime::now();
    contender.repeat(calls);
    start.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
