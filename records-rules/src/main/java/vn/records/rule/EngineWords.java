package vn.records.rule;

import com.google.common.collect.ImmutableList;

/**
 * The words of the engine itself: why it leaves a rule undecided, and how it joins values. A book need not bring them, and
 * may say the same in other words.
 */
final class EngineWords {

    private static final ImmutableList<String> BUNDLES = ImmutableList.of("engine");

    private EngineWords() {}

    static Wording in(Language language) {
        return switch (language) {
            case VIETNAMESE -> Vietnamese.WORDING;
            case ENGLISH -> English.WORDING;
        };
    }

    /** Loaded when first asked for. */
    private static final class Vietnamese {
        static final Wording WORDING = Wording.load(EngineWords.class, BUNDLES, Language.VIETNAMESE);
    }

    /** Loaded when first asked for. */
    private static final class English {
        static final Wording WORDING = Wording.load(EngineWords.class, BUNDLES, Language.ENGLISH);
    }
}
