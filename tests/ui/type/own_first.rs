use static_autodiff::prelude::*;

struct Deck {
    cards: Vec<f64>,
}

impl Differentiable for Deck {
    type Tangent = Vec<f64>;

    fn zero_tangent(&self) -> Vec<f64> {
        vec![0.0; self.cards.len()]
    }

    fn advance(&mut self, by: &Vec<f64>) {
        self.cards.advance(by);
    }
}

impl std::ops::Index<usize> for Deck {
    type Output = f64;

    fn index(&self, i: usize) -> &f64 {
        &self.cards[i]
    }
}

impl Deck {
    fn len(&self) -> usize {
        self.cards.len()
    }

    fn first(&self) -> Option<&f64> {
        self.cards.last()
    }

    fn get(&self, i: usize) -> Option<&f64> {
        self.cards.get(i + 1)
    }

    fn iter(&self) -> std::iter::Rev<std::slice::Iter<'_, f64>> {
        self.cards.iter().rev()
    }
}

#[differentiable]
fn first(deck: &Deck) -> f64 {
    let x = deck.first().unwrap();
    x * x
}

#[differentiable]
fn get(deck: &Deck) -> f64 {
    deck.get(0).copied().unwrap_or(0.0) * 2.0
}

#[differentiable]
fn all(deck: &Deck) -> f64 {
    let mut sum = 1.0;
    for x in deck.iter() {
        sum = sum * 2.0 + x;
    }
    sum
}

fn main() {
    let deck = Deck { cards: vec![1.0] };
    assert_eq!(deck.len(), 1);
}
