package vn.records.report;

import static vn.records.rule.Language.VIETNAMESE;

import com.google.common.base.Ascii;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.presentation.draft.Classification;
import vn.records.report.words.Phrases;
import vn.records.rule.Language;

/** What things of a document are called in a language. */
final class DocumentNames {

    private DocumentNames() {}

    /**
     * Returns the name of the type, or else of the form of copy, or else the words taken for the name of its type, or
     * else what kind of thing the file holds.
     */
    static String type(Classification classification, Language language, Phrases phrases) {
        Optional<String> type = classification
                .type()
                .map(known -> language == VIETNAMESE ? known.vietnameseName() : known.englishName());
        Optional<String> copy = classification
                .copy()
                .map(known -> language == VIETNAMESE ? known.vietnameseName() : known.englishName());
        if (type.isPresent()) {
            return type.get() + copy.map(name -> " (" + name + ")").orElse("");
        } else if (copy.isPresent()) {
            return copy.get();
        }
        String kind = Ascii.toLowerCase(classification.kind().name()).replace('_', '-');
        String name = phrases.text("kind." + kind);
        Optional<String> named = classification
                .named()
                .map(known -> language == VIETNAMESE ? known.vietnameseName() : known.englishName());
        if (named.isPresent()) {
            return name + ": " + named.get();
        }
        if (classification.typeName().isEmpty()) {
            return name;
        }
        return isNamed(classification)
                ? classification.typeName()
                : phrases.text("kind.titled", name, classification.typeName());
    }

    /** Whether the words of its heading are taken for the name of its type. */
    static boolean isNamed(Classification classification) {
        return switch (classification.kind()) {
            case UNKNOWN_TYPE, NOT_ADMINISTRATIVE, COLLECTION, LEGISLATION, PARTY -> false;
            case ADMINISTRATIVE, ATTACHED, ANNEX, COPY ->
                !classification.typeName().isEmpty();
        };
    }

    static String component(Component component, Language language) {
        return language == VIETNAMESE ? component.vietnameseName() : component.englishName();
    }

    /** Returns the heading of the findings that are told under a component; those of the page are of the whole document. */
    static String group(Component component, Language language, Phrases phrases) {
        return component == Component.PAGE ? phrases.text("group.page") : component(component, language);
    }

    static String message(DocumentResult.Unreadable unreadable, Language language) {
        return language == VIETNAMESE ? unreadable.vietnamese() : unreadable.english();
    }
}
