package vn.records.presentation;

import vn.records.rule.Language;
import vn.records.rule.Wording;

/** The words of conditions that belong to no act alone: terms, and reasons why a rule does not apply or stays undecided. */
final class SharedWords {

    private SharedWords() {}

    static Wording in(Language language) {
        return switch (language) {
            case VIETNAMESE -> Vietnamese.WORDING;
            case ENGLISH -> English.WORDING;
        };
    }

    /** Loaded when first asked for. */
    private static final class Vietnamese {
        static final Wording WORDING = Wording.load(SharedWords.class, Language.VIETNAMESE);
    }

    /** Loaded when first asked for. */
    private static final class English {
        static final Wording WORDING = Wording.load(SharedWords.class, Language.ENGLISH);
    }
}
