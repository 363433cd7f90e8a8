//! What a function computes from what, for looking at.

use std::fmt::Write as _;

/// The instructions of a differentiable function, and which reads the result of which.
///
/// It is made by `f::graph()` of a function that is `#[differentiable(explain)]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    name: &'static str,
    nodes: Vec<(&'static str, Vec<usize>)>,
}

impl Graph {
    /// The graph of these nodes: each a label, and the nodes that it reads.
    #[doc(hidden)]
    #[must_use]
    pub fn new(name: &'static str, nodes: &[(&'static str, &[usize])]) -> Graph {
        let nodes = nodes.iter().map(|(label, reads)| (*label, reads.to_vec())).collect();
        Graph { name, nodes }
    }

    /// The label of each instruction, and the instructions whose results it reads.
    pub fn nodes(&self) -> impl Iterator<Item = (&'static str, &[usize])> {
        self.nodes.iter().map(|(label, reads)| (*label, reads.as_slice()))
    }

    /// In the language of [Graphviz](https://graphviz.org/doc/info/lang.html).
    #[must_use]
    pub fn to_dot(&self) -> String {
        let mut text = format!("digraph {} {{\n", self.name);
        self.each(&mut |k, label, reads| {
            let label = label.replace('\\', "\\\\").replace('"', "\\\"");
            let _ = writeln!(text, "    n{k} [shape=box, label=\"{label}\"];");
            for read in reads {
                let _ = writeln!(text, "    n{read} -> n{k};");
            }
        });
        text + "}\n"
    }

    /// In the language of [Mermaid](https://mermaid.js.org/syntax/flowchart.html).
    #[must_use]
    pub fn to_mermaid(&self) -> String {
        let mut text = "flowchart TD\n".to_owned();
        self.each(&mut |k, label, reads| {
            let label = label.replace('"', "#quot;");
            let _ = writeln!(text, "    n{k}[\"{label}\"]");
            for read in reads {
                let _ = writeln!(text, "    n{read} --> n{k}");
            }
        });
        text
    }

    fn each(&self, f: &mut dyn FnMut(usize, &str, &[usize])) {
        for (k, (label, reads)) in self.nodes.iter().enumerate() {
            f(k, label, reads);
        }
    }
}
