//! The items of a chain in vectors, for what needs all of them at once.

use super::Lowerer;
use super::chain::Chain;
use super::elements::{Elements, Item};
use super::scope::Bound;
use super::state::first_place;
use crate::ir::{Block, Borrow, Operand};

impl Lowerer<'_> {
    /// Vectors of what a chain gives, one for each part of a tuple.
    pub(super) fn gathered<'e>(
        &mut self,
        chain: &Chain<'_>,
        at: &impl Sized,
    ) -> Option<Elements<'e>> {
        let vectors = self.collected(chain, at)?;
        let len = self.length(&first_place(&vectors)?)?;
        Some(Elements { len, item: item_of(vectors)?, reversed: false })
    }

    /// The same as the variables themselves; nothing after an error.
    pub(super) fn collected(&mut self, chain: &Chain<'_>, at: &impl Sized) -> Option<Bound> {
        let mut vectors = None;
        let mut before = Block::default();
        let outer = std::mem::take(&mut self.out.block);
        self.each(chain, &mut |this, item| {
            if matches!(item, Bound::Poison) {
                return;
            }
            let known = vectors.get_or_insert_with(|| {
                let block = std::mem::replace(&mut this.out.block, std::mem::take(&mut before));
                let known = this.vectors_like(&item, at, &mut 0);
                before = std::mem::replace(&mut this.out.block, block);
                known
            });
            this.append_parts(known, item);
        });
        let body = std::mem::replace(&mut self.out.block, outer);
        self.out.block.insts.extend(before.insts);
        self.out.block.insts.extend(body.insts);
        vectors
    }

    fn vectors_like(&mut self, item: &Bound, at: &impl Sized, k: &mut usize) -> Bound {
        if let Bound::Tuple(parts) = item {
            return Bound::Tuple(parts.iter().map(|part| self.vectors_like(part, at, k)).collect());
        }
        *k += 1;
        Bound::Operand(self.vector(at, *k - 1, None).into())
    }

    fn append_parts(&mut self, vectors: &Bound, item: Bound) {
        match (vectors, item) {
            (Bound::Tuple(vectors), Bound::Tuple(parts)) => {
                for (vector, part) in vectors.iter().zip(parts) {
                    self.append_parts(vector, part);
                }
            }
            (Bound::Operand(Operand::Place(place)), item) => self.append(place.root, item),
            _ => {}
        }
    }
}

fn item_of<'e>(vectors: Bound) -> Option<Item<'e>> {
    match vectors {
        Bound::Operand(Operand::Place(place)) => Some(Item::Element(place, Borrow::Value)),
        Bound::Tuple(parts) => {
            parts.into_iter().map(item_of).collect::<Option<Vec<_>>>().map(Item::Tuple)
        }
        _ => None,
    }
}
