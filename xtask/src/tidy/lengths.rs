//! Small files: what fits on a few screens gets read. Tests may be as long as they need.

use super::{problem::Problem, source::Source};

const LONGEST: usize = 500;
const NINE_OF_TEN_UNDER: usize = 300;
const MEDIAN: usize = 120;

pub fn check(sources: &[Source]) -> Vec<Problem> {
    let mut problems: Vec<Problem> = sources.iter().filter_map(too_long).collect();
    let lengths = lengths(sources);
    let (median, ninth) = (at(&lengths, 50), at(&lengths, 90));
    if median > MEDIAN {
        problems.push(Problem::of("crates", format!("the median file has {median} lines, agreed are {MEDIAN}: split")));
    }
    if ninth > NINE_OF_TEN_UNDER {
        let sentence =
            format!("one file in ten is longer than {ninth} lines, agreed are {NINE_OF_TEN_UNDER}: split the longest");
        problems.push(Problem::of("crates", sentence));
    }
    problems
}

/// One line of figures about the whole repository.
pub fn summary(sources: &[Source]) -> String {
    let all: usize = sources.iter().map(Source::lines).sum();
    let product: usize = sources.iter().map(Source::product_lines).sum();
    let lengths = lengths(sources);
    let ratio = if product == 0 { 0.0 } else { (all - product) as f64 / product as f64 };
    format!(
        "tidy: {} Rust files, median {} lines, 90 % within {}; {product} lines of product, {} of tests ({ratio:.2} to 1)",
        sources.len(),
        at(&lengths, 50),
        at(&lengths, 90),
        all - product,
    )
}

fn too_long(source: &Source) -> Option<Problem> {
    let lines = source.product_lines();
    let sentence = format!("{lines} lines, at most {LONGEST} are agreed: find the two things this file is about");
    (lines > LONGEST).then(|| Problem::of(&source.path, sentence))
}

fn lengths(sources: &[Source]) -> Vec<usize> {
    let mut lengths: Vec<usize> = sources.iter().map(Source::product_lines).filter(|lines| *lines > 0).collect();
    lengths.sort_unstable();
    lengths
}

/// The length that so many per cent of the files do not exceed.
fn at(sorted: &[usize], per_cent: usize) -> usize {
    let place = (sorted.len() * per_cent).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(lines: usize) -> Source {
        Source::new("crates/model/src/a.rs", "x\n".repeat(lines))
    }

    #[test]
    fn long_files_and_long_habits_are_told_apart() {
        let one_long: Vec<_> = std::iter::repeat_with(|| file(10)).take(20).chain([file(501)]).collect();
        assert_eq!(check(&one_long).len(), 1);
        assert_eq!(check(&[file(130), file(130), file(130)]).len(), 1);
        assert_eq!(check(&[file(100), file(100), file(100), file(400)]).len(), 1);
        assert_eq!(check(&[]).len(), 0);
    }
}
