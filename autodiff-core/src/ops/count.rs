//! Running indices in the reverse sweep: `n += 1` goes back by itself, without a record.

/// The integers of the language. Of another type nobody knows whether `-` undoes `+`: it may saturate.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no integer, so the reverse sweep cannot undo `+=` or `-=` by the opposite",
    note = "write `n = n + step` instead of `n += step`: then the value is recorded"
)]
pub trait Integer: Sized {
    /// `self + by`
    #[must_use]
    fn plus(self, by: Self) -> Self;
    /// `self - by`
    #[must_use]
    fn minus(self, by: Self) -> Self;
}

macro_rules! integers {
    ($($int:ty)*) => {$(
        impl Integer for $int {
            #[inline(always)]
            fn plus(self, by: $int) -> $int {
                self.wrapping_add(by)
            }

            #[inline(always)]
            fn minus(self, by: $int) -> $int {
                self.wrapping_sub(by)
            }
        }
    )*};
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

/// What `n` was before `n -= by`.
#[inline(always)]
pub fn count_up<N: Integer>(n: N, by: N) -> N {
    n.plus(by)
}

/// What `n` was before `n += by`.
#[inline(always)]
pub fn count_down<N: Integer>(n: N, by: N) -> N {
    n.minus(by)
}
