//! Random expressions. All are primary expressions, so that they can be operands and receivers of
//! methods, and all contain a variable, so that their type is known.

use super::scope::{Kind, Scope, Var};
use super::writer::Writer;

impl Writer<'_> {
    /// A literal between 0 and 1, too odd to meet a kink.
    pub(crate) fn literal(&mut self) -> String {
        format!("$(0.{:02})", self.rng.between(1, 9) * 10 + self.rng.between(1, 9))
    }

    /// A scalar that can be read from `var`, or a literal with an integer variable in it.
    pub(crate) fn read(&mut self, scope: &Scope, var: &Var) -> String {
        match var.kind {
            Kind::Scalar => var.name.clone(),
            Kind::Ref | Kind::RefMut => format!("(*{})", var.name),
            Kind::Pair => format!("{}.{}", var.name, self.rng.below(2)),
            Kind::Integer => format!("($(0.1) * $[{} as f64])", var.name),
            Kind::Option | Kind::Result => self.literal(),
            Kind::Struct(ty, _) => self.field_of(&var.name, ty),
            Kind::Array(_) | Kind::Vec(_) | Kind::Slice(_) | Kind::SliceMut(_) => {
                self.element(scope, var)
            }
        }
    }

    /// An element that can be assigned to: the index must not borrow a `Vec`.
    pub(crate) fn place(&mut self, scope: &Scope, var: &Var) -> String {
        match var.kind {
            Kind::Vec(len) => {
                let as_array = Var { kind: Kind::Array(len), ..var.clone() };
                self.element(scope, &as_array)
            }
            _ => self.element(scope, var),
        }
    }

    /// An element of a sequence.
    pub(crate) fn element(&mut self, scope: &Scope, var: &Var) -> String {
        let name = &var.name;
        let len = var.len().unwrap_or(1);
        let enumerates = |k: &&Var| k.below.as_ref() == Some(name);
        if self.rng.percent(70)
            && let Some(k) = scope.vars.iter().find(enumerates)
        {
            return format!("{name}[{}]", k.name);
        }
        if self.rng.percent(40)
            && let Some(k) = self.integer_variable(scope)
        {
            return match var.kind {
                Kind::Array(len) => format!("{name}[{k} % {len}]"),
                _ => format!("{name}[{k} % {name}.len()]"),
            };
        }
        if !matches!(var.kind, Kind::Array(_)) && self.rng.percent(10) {
            return format!("{name}[{name}.len() - 1]");
        }
        format!("{name}[{}]", self.rng.below(len))
    }

    /// An active scalar.
    pub(crate) fn atom(&mut self, scope: &Scope) -> String {
        let vars: Vec<&Var> = scope.vars.iter().filter(|var| var.is_active()).collect();
        // What was declared last is used most.
        let recent = vars.get(vars.len().saturating_sub(4)..).unwrap_or_default();
        let var = if self.rng.percent(50) { self.rng.pick(recent) } else { self.rng.pick(&vars) };
        var.copied().map(|var| self.read(scope, var)).unwrap_or_default()
    }

    /// An operand of a binary operator, which can be a reference or contain no variable.
    fn operand(&mut self, scope: &Scope, depth: usize) -> String {
        let references: Vec<&Var> =
            scope.vars.iter().filter(|var| var.kind == Kind::Ref && var.readable).collect();
        match self.rng.below(12) {
            0 | 1 if !references.is_empty() => {
                self.rng.pick(&references).map(|var| var.name.clone()).unwrap_or_default()
            }
            2 | 3 => self.literal(),
            4 => self
                .integer_variable(scope)
                .map_or_else(|| self.literal(), |k| format!("($(0.1) * $[{k} as f64])")),
            _ => self.expr(scope, depth),
        }
    }

    /// An expression with at most `depth` operations above its atoms.
    pub(crate) fn expr(&mut self, scope: &Scope, depth: usize) -> String {
        if depth == 0 {
            return self.atom(scope);
        }
        let first = self.expr(scope, depth - 1);
        let kind = self.rng.below(16);
        match kind {
            0..=2 => format!("({first} + {})", self.operand(scope, depth - 1)),
            3 => format!("({} + {first})", self.operand(scope, depth - 1)),
            4 => format!("({first} - {})", self.operand(scope, depth - 1)),
            5 => format!("({} - {first})", self.operand(scope, depth - 1)),
            6 | 7 => format!("({first} * {})", self.operand(scope, depth - 1)),
            8 => format!("({} * {first})", self.operand(scope, depth - 1)),
            9 => {
                let below = self.atom(scope);
                format!("({first} / ($(1.5) + {below} * {below}))")
            }
            10 => self.smooth(&first),
            11 => self.smooth(&first),
            12 => format!("{first}.max({})", self.odd_literal()),
            13 => format!("{first}.min({})", self.odd_literal()),
            14 => format!("(-{first})"),
            _ => first,
        }
    }

    fn odd_literal(&mut self) -> String {
        let sign = self.rng.word(&["", "-"]);
        format!("$({sign}0.{}7)", self.rng.between(1, 99))
    }

    /// A smooth function of a primary expression, with a derivative of moderate size.
    fn smooth(&mut self, of: &str) -> String {
        let receiver = self.receiver(of);
        // Squares are written as products only where the factor is short.
        match self.rng.below(if of.len() < 10 { 8 } else { 5 }) {
            0 => format!("{receiver}.sin()"),
            1 => format!("{receiver}.cos()"),
            2 => format!("{receiver}.tanh().powi({})", self.rng.between(2, 3)),
            3 => format!("{receiver}.atan()"),
            4 => format!("({of} - $(0.77)).abs()"),
            5 => format!("({of} * {of} + $(0.3)).sqrt()"),
            6 => format!("({of} * {of}).ln_1p()"),
            _ => format!("(-({of} * {of})).exp()"),
        }
    }

    /// A reference as the receiver of a method needs no `*`.
    fn receiver(&mut self, of: &str) -> String {
        let name = of.strip_prefix("(*").and_then(|rest| rest.strip_suffix(')'));
        match name {
            Some(name) if !name.contains('(') && self.rng.percent(60) => name.to_owned(),
            _ => of.to_owned(),
        }
    }

    /// An expression whose value and slope are moderate whatever the variables are.
    pub(crate) fn damped(&mut self, scope: &Scope) -> String {
        let depth = if self.rng.percent(70) { 1 } else { 2 };
        let inner = self.expr(scope, depth);
        let receiver = self.receiver(&inner);
        match self.rng.below(5) {
            0 => format!("{receiver}.tanh()"),
            1 => format!("{receiver}.sin()"),
            2 => format!("($(0.5) * {receiver}.atan())"),
            3 => {
                let t = self.atom(scope);
                format!("($(0.5) * {inner} / ($(1.0) + {t} * {t}))")
            }
            _ => format!("({} * {receiver}.cos() + {})", self.literal(), self.literal()),
        }
    }

    /// The same without parentheses around it.
    pub(crate) fn value(&mut self, scope: &Scope) -> String {
        strip(&self.damped(scope)).to_owned()
    }

    pub(crate) fn integer_variable(&mut self, scope: &Scope) -> Option<String> {
        let integers: Vec<&str> = scope
            .vars
            .iter()
            .filter(|var| var.kind == Kind::Integer)
            .map(|var| var.name.as_str())
            .collect();
        self.rng.pick(&integers).map(|name| (*name).to_owned())
    }

    /// An integer expression, of which there is always one: `n`.
    pub(crate) fn integer(&mut self, scope: &Scope) -> String {
        let k = self.integer_variable(scope).unwrap_or_else(|| "n".to_owned());
        match self.rng.below(4) {
            0 => k,
            1 => format!("({k} + {})", self.rng.between(1, 3)),
            2 => format!("{k} / 2"),
            _ => format!("({k} + n)"),
        }
    }

    /// How often a loop runs.
    pub(crate) fn trips(&mut self, scope: &Scope) -> String {
        if scope.is_hot() {
            return self.rng.word(&["2", "n % 3", "n.min(2)", "1"]).to_owned();
        }
        self.rng.word(&["n", "n.min(4)", "3", "4", "n % 4", "x.len()", "n / 2"]).to_owned()
    }

    /// A condition on integers, on active values, or on both.
    pub(crate) fn condition(&mut self, scope: &Scope) -> String {
        let integer = self.integer(scope);
        let size = self.rng.between(0, 4);
        match self.rng.below(9) {
            0 => format!("{integer} > {size}"),
            1 => format!("{integer} % 2 == {}", self.rng.below(2)),
            2 => format!("{integer} % 3 != {}", self.rng.below(3)),
            3 => format!("{integer} % 2 == 0 || {}", self.comparison(scope)),
            4 => format!("{integer} > {size} && {}", self.comparison(scope)),
            5 => format!("!({integer} <= {size})"),
            _ => self.comparison(scope),
        }
    }

    fn comparison(&mut self, scope: &Scope) -> String {
        let left = self.expr(scope, 1);
        let left = strip(&left);
        let op = self.rng.word(&["<", ">", "<=", ">="]);
        if self.rng.percent(60) {
            return format!("{left} {op} {}", self.odd_literal());
        }
        format!("{left} {op} {}", self.atom(scope))
    }
}

/// The code without the parentheses around all of it.
pub(crate) fn strip(code: &str) -> &str {
    let Some(inner) = code.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) else {
        return code;
    };
    let mut depth = 0_i32;
    for c in inner.chars() {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if depth < 0 {
            return code;
        }
    }
    inner
}
