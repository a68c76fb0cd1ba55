//! How wide a text will be, and how to break it so that it stays within its box.
//!
//! SVG does not wrap text and the fonts are the reader's own, so widths are estimated, rather too wide
//! than too narrow, for the scripts of the six languages.

/// Thousandths of the font size by which one character moves the pen on.
fn advance(c: char) -> i32 {
    match c {
        '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' => 1000,
        '\u{600}'..='\u{8FF}' | '\u{FB50}'..='\u{FEFF}' => 520,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | '(' | ')' | ' ' => 320,
        'f' | 't' | 'r' | '-' | '/' => 400,
        'm' | 'w' | 'M' | 'W' | 'ж' | 'м' | 'ш' | 'щ' | 'ю' | 'ф' | 'Ж' | 'М' | 'Ш' | 'Щ' | 'Ю' | 'Ф' => {
            880
        }
        '0'..='9' => 580,
        _ if c.is_uppercase() => 700,
        '\u{400}'..='\u{4FF}' => 610,
        _ => 575,
    }
}

/// Estimated width of `text` at this font size.
pub(super) fn width(text: &str, size: i32) -> i32 {
    text.chars().map(advance).sum::<i32>() * size / 1000
}

/// A text that was made to fit.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fitted {
    /// Font size.
    pub(super) size: i32,
    /// From top to bottom.
    pub(super) lines: Vec<String>,
}

/// Breaks `text` into at most `most` lines no wider than `room`, at the first of `sizes` at which that
/// can be done; at the last of them the end is cut off.
pub(super) fn fit(text: &str, room: i32, most: usize, sizes: &[i32]) -> Fitted {
    let mut last = Fitted { size: 0, lines: Vec::new() };
    for &size in sizes {
        last = Fitted { size, lines: wrap(text, room, size) };
        if last.lines.len() <= most && last.lines.iter().all(|l| width(l, size) <= room) {
            return last;
        }
    }
    let cut = last.lines.len() > most;
    last.lines.truncate(most);
    let count = last.lines.len();
    for (i, line) in last.lines.iter_mut().enumerate() {
        if width(line, last.size) > room || (cut && i + 1 == count) {
            *line = shortened(line, room, last.size);
        }
    }
    last
}

/// As much of `text` as fits, with an ellipsis.
fn shortened(text: &str, room: i32, size: i32) -> String {
    let mut kept = String::new();
    let mut left = room - width("…", size);
    for c in text.chars() {
        left -= advance(c) * size / 1000;
        if left < 0 {
            break;
        }
        kept.push(c);
    }
    format!("{}…", kept.trim_end())
}

/// As [`fit`], for bold letters, which are wider by about a tenth.
pub(super) fn fit_bold(text: &str, room: i32, most: usize, sizes: &[i32]) -> Fitted {
    fit(text, room * 10 / 11, most, sizes)
}

/// `text` itself if it fits.
pub(super) fn shortened_to(text: &str, room: i32, size: i32) -> String {
    if width(text, size) <= room { text.to_owned() } else { shortened(text, room, size) }
}

fn wrap(text: &str, room: i32, size: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if !line.is_empty() && width(&line, size) + width(piece.trim_end(), size) > room {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(piece);
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The parts between which a line may end: words with the space after them, single Chinese characters.
fn pieces(text: &str) -> Vec<&str> {
    let is_wide = |c: char| advance(c) == 1000;
    // Closing marks stay with what they close.
    let closes = |c: char| matches!(c, '）' | '，' | '。' | '、' | '：');
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let opened = before == Some('（');
        let breaks = before.is_some_and(|b| b == ' ' || is_wide(b) || is_wide(c)) && !closes(c) && !opened;
        if breaks && c != ' ' {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(c);
    }
    pieces.push(&text[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_break_where_their_script_allows() {
        let lines = |text, room| fit(text, room, 3, &[14, 12]).lines;
        assert_eq!(lines("Key manager", 200), ["Key manager"]);
        assert_eq!(lines("Уровень управления ключами", 120), ["Уровень", "управления", "ключами"]);
        assert_eq!(lines("用户网络管理层", 60), ["用户网络", "管理层"]);
        assert_eq!(lines("密钥管理器（KM）", 60).concat(), "密钥管理器（KM）");
    }

    #[test]
    fn what_cannot_fit_is_cut_and_never_too_wide() {
        for text in ["Incomprehensibilities", "يستخدمونها للمراسلات الداخلية والخارجية دائما", "量子密钥分发网络管理层"]
        {
            let fitted = fit(text, 40, 2, &[14, 11]);
            assert!(fitted.lines.len() <= 2 && fitted.lines.iter().all(|l| width(l, fitted.size) <= 40), "{fitted:?}");
            assert!(fitted.lines.iter().any(|l| l.ends_with('…')));
        }
        assert_eq!(fit("", 40, 2, &[14]).lines, Vec::<String>::new());
    }
}
