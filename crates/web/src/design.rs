//! What the stylesheet promises, checked: contrast in both themes, and nothing that would not mirror.

const SHEETS: [&str; 4] = [
    include_str!("../assets/accord.css"),
    include_str!("../assets/roadmap.css"),
    include_str!("../assets/map.css"),
    include_str!("../assets/catalogue.css"),
];

/// Text and what it stands on.
const PAIRS: [(&str, &str); 24] = [
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "accent-soft"),
    ("ink", "ok-soft"),
    ("ink", "warn-soft"),
    ("ink", "bad-soft"),
    ("ink", "info-soft"),
    ("muted", "paper"),
    ("muted", "surface"),
    ("muted", "accent-soft"),
    ("muted", "line"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("accent-strong", "accent-soft"),
    ("accent-ink", "accent"),
    ("accent-ink", "accent-strong"),
    ("deep-ink", "deep"),
    ("deep-muted", "deep"),
    ("ok", "ok-soft"),
    ("warn", "warn-soft"),
    ("bad", "bad-soft"),
    ("info", "info-soft"),
    ("bad", "surface"),
    ("bad", "paper"),
];

/// The value of a token within one theme: `#rrggbb`.
fn token(theme: &str, name: &str) -> [u8; 3] {
    let start = theme.find(&format!("--{name}: #")).unwrap_or_else(|| panic!("no token {name}")) + name.len() + 5;
    let channel = |i: usize| u8::from_str_radix(&theme[start + i..start + i + 2], 16).expect("hexadecimal digits");
    [channel(0), channel(2), channel(4)]
}

/// WCAG 2.2, relative luminance.
fn luminance(colour: [u8; 3]) -> f64 {
    let [r, g, b] = colour
        .map(|c| f64::from(c) / 255.0)
        .map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_can_be_read_in_both_themes() {
    let (light, rest) = SHEETS[0].split_once("@media (prefers-color-scheme: dark)").expect("a dark theme");
    let (dark, _) = rest.split_once("/* Ground */").expect("an end of the tokens");
    for (name, theme) in [("light", light), ("dark", dark)] {
        for (text, ground) in PAIRS {
            let ratio = contrast(token(theme, text), token(theme, ground));
            assert!(ratio >= 4.5, "{name}: {text} on {ground} has {ratio:.2}");
        }
    }
}

#[test]
fn nothing_is_fixed_to_the_left_or_right() {
    const PHYSICAL: [&str; 12] = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        " left:",
        " right:",
    ];
    for (number, line) in SHEETS.iter().flat_map(|s| s.lines().enumerate()) {
        assert!(!PHYSICAL.iter().any(|p| line.contains(p)), "line {}: {line}", number + 1);
    }
}
