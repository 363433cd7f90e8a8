//! Draws the loss curve and a grid of misread digits as SVG.

use std::fmt::Write;

use crate::data::{Digit, INK, SIDE};

/// An SVG document of the given size with a white background.
fn document(width: f64, height: f64, body: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"white\"/>\n{body}</svg>\n"
    )
}

fn text(x: f64, y: f64, anchor: &str, content: &str) -> String {
    format!("<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{content}</text>\n")
}

fn line(from: (f64, f64), to: (f64, f64)) -> String {
    format!(
        "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"#ccc\"/>\n",
        from.0, from.1, to.0, to.1
    )
}

/// The positive `losses` over the iterations, on a logarithmic axis.
pub(crate) fn loss_curve(losses: &[f64]) -> String {
    const WIDTH: f64 = 640.0;
    const HEIGHT: f64 = 400.0;
    const LEFT: f64 = 60.0;
    const RIGHT: f64 = 620.0;
    const TOP: f64 = 40.0;
    const BOTTOM: f64 = 350.0;

    let last = losses.len().saturating_sub(1).max(1);
    let low = losses.iter().copied().fold(f64::INFINITY, f64::min).log10();
    let high = losses.iter().copied().fold(f64::NEG_INFINITY, f64::max).log10();
    let x = |i: usize| LEFT + (RIGHT - LEFT) * count(i) / count(last);
    let y = |loss: f64| BOTTOM - (BOTTOM - TOP) * (loss.log10() - low) / (high - low).max(1e-12);

    let mut body = text(WIDTH / 2.0, 20.0, "middle", "Train loss (logarithmic)");
    for tick in 0..=4 {
        let loss = 10.0_f64.powf(low + (high - low) * count(tick) / 4.0);
        body += &line((LEFT, y(loss)), (RIGHT, y(loss)));
        body += &text(LEFT - 6.0, y(loss) + 4.0, "end", &format!("{loss:.3}"));
        let i = last * tick / 4;
        body += &line((x(i), TOP), (x(i), BOTTOM));
        body += &text(x(i), BOTTOM + 16.0, "middle", &i.to_string());
    }
    body += &text(WIDTH / 2.0, HEIGHT - 14.0, "middle", "iteration");
    body += "<polyline fill=\"none\" stroke=\"#1f77b4\" stroke-width=\"2\" points=\"";
    for (i, &loss) in losses.iter().enumerate() {
        let _ = write!(body, "{:.1},{:.1} ", x(i), y(loss));
    }
    body += "\"/>\n";
    document(WIDTH, HEIGHT, &body)
}

/// Images in rows of eight, each with its label and the digit that was read instead.
pub(crate) fn misread(digits: &[(&Digit, usize)]) -> String {
    const IN_ROW: usize = 8;
    const CELL: f64 = 100.0;
    const PIXEL: f64 = 9.0;
    const MARGIN: f64 = 14.0;

    let mut body = format!(
        "<text x=\"{MARGIN}\" y=\"20\" font-size=\"14\">{} misread test digits</text>\n",
        digits.len()
    );
    for (i, (digit, read)) in digits.iter().enumerate() {
        let (left, top) = (MARGIN + CELL * count(i % IN_ROW), 34.0 + CELL * count(i / IN_ROW));
        for (j, &pixel) in digit.pixels.iter().enumerate() {
            let (x, y) = (left + PIXEL * count(j % SIDE), top + PIXEL * count(j / SIDE));
            let grey = 255 - u32::from(pixel) * 255 / u32::from(INK);
            let _ = writeln!(
                body,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{PIXEL}\" height=\"{PIXEL}\" \
                 fill=\"rgb({grey},{grey},{grey})\"/>"
            );
        }
        let caption = format!("{} read as {read}", digit.label);
        body += &text(left + PIXEL * 4.0, top + PIXEL * 8.0 + 15.0, "middle", &caption);
    }
    let rows = digits.len().div_ceil(IN_ROW);
    document(MARGIN + CELL * count(IN_ROW), 34.0 + CELL * count(rows), &body)
}

/// A small count as a coordinate.
fn count(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::PIXELS;

    /// Every tag of `svg` is closed and no number is NaN or infinite.
    fn check(svg: &str) {
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
        assert_eq!(svg.matches('<').count(), svg.matches('>').count());
        assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }

    #[test]
    fn the_curve_has_a_point_for_every_loss() {
        let svg = loss_curve(&[2.3, 0.5, 0.2]);
        check(&svg);
        assert!(svg.contains("points=\"60.0,40.0 340.0,"));
        assert!(svg.contains(" 620.0,350.0 \""));
    }

    #[test]
    fn the_curve_of_a_single_loss_is_drawn() {
        check(&loss_curve(&[0.5]));
    }

    #[test]
    fn the_grid_shows_label_and_reading() {
        let digit = Digit { pixels: [INK; PIXELS], label: 3 };
        let svg = misread(&[(&digit, 8)]);
        check(&svg);
        assert_eq!(svg.matches("fill=\"rgb(0,0,0)\"").count(), PIXELS);
        assert!(svg.contains(">3 read as 8<"));
    }
}
