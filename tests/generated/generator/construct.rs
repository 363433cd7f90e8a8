//! What a program can contain, and what it can be contained in.

macro_rules! constructs {
    ($($group:literal: $($name:ident)+;)+) => {
        /// A construct of the language whose appearances are counted.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Construct { $($($name),+),+ }

        impl Construct {
            pub(crate) const ALL: &[Construct] = &[$($(Construct::$name),+),+];

            /// The heading under which the table of counts lists it.
            pub(crate) fn group(self) -> &'static str {
                match self { $($(Construct::$name)|+ => $group),+ }
            }
        }
    };
}

constructs! {
    "branches":
        If IfElse ElseIf IfExpression IfLet LetElse MatchLiteral MatchRange MatchBinding MatchGuard
        MatchTuple MatchOption MatchResult MatchEnum DeferredIf DeferredMatch SelectedReference
        PlainBlock;
    "exits":
        Return Break BreakValue Continue LabelledBreak LabelledContinue QuestionOption
        QuestionResult;
    "loops":
        ForRange ForRev ForStep ForIter ForReference ForArrayByValue ForIterMut ForEnumerate ForZip
        WhileCounter WhileAssigning WhileLetPop WhileOnData Loop ZeroTrips CarriedScalar
        CarriedArray CarriedTuple;
    "mutation":
        LetImmutable LetMut LetOpenLiteral LetArray LetVec LetTuple LetOption LetResult
        LetInteger Assign AddAssign SubAssign MulAssign DivAssign StoreArray StoreVec StoreSlice
        UpdateElement StoreTuple AssignArray AssignOption AssignInteger SwapElements Fill Push Clone
        SubSlice SubSliceMut ChunksMut SplitAtMut MemSwap MemReplace MemTake OverwriteParameter
        ShadowInner ShadowSame;
    "helpers":
        HelperByValue HelperByReference HelperOfSlice HelperUnitOfSlice HelperOfSliceMut
        HelperUnitOfScalar HelperOfScalarMut HelperOption HelperResult Companion;
    "iterators":
        ForChain ChainSum ChainProduct ChainFold ChainFoldTuple ChainCollect ChainForEach
        ChainFilter ChainFilterMap ChainTakeWhile ChainSkipWhile ChainScan ChainFlatMap ChainReturn
        ChainRange ChainMaxBy ChainFind;
    "closures":
        ClosureCalled ClosureChanging ClosureMoving ClosureReturning ClosureOfClosure
        ClosureInChain ClosureShadowed;
    "structs":
        StructLet StructUpdate StructDestructured FieldStore FieldCompound PartStore EnumStore
        OptionFieldStore OptionFieldRead CounterField PushStruct SwapStructs MatchShape
        IfLetVariant IfLetOptionField ForStructs ForStructsMut MethodCondition StructOfBranch;
    "methods":
        MethodShared MethodMut MethodMutValue MethodOwned AssociatedFunction TraitMethod
        GenericCaller StructChain StructClosure;
}

/// A block that contains statements. A plain block and the block of a `let else` are not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nesting {
    Plain,
    IfArm,
    MatchArm,
    ForBody,
    WhileBody,
    LoopBody,
}

impl Nesting {
    pub(crate) const COUNTED: [Nesting; 5] = [
        Nesting::IfArm,
        Nesting::MatchArm,
        Nesting::ForBody,
        Nesting::WhileBody,
        Nesting::LoopBody,
    ];

    pub(crate) fn is_loop(self) -> bool {
        matches!(self, Nesting::ForBody | Nesting::WhileBody | Nesting::LoopBody)
    }
}
