//! ADBench's Gaussian mixtures, bundle adjustment and LSTM as a user would write them, against its
//! own numbers. Larger data sets are found through the environment variable `ADBENCH_DATA`, the
//! folder `data` of <https://github.com/microsoft/ADBench>.

mod bundle;
mod golden;
mod lstm;
mod mixture;
