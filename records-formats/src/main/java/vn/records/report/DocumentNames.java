package vn.records.report;

import static vn.records.rule.Language.VIETNAMESE;

import com.google.common.base.Ascii;
import vn.records.document.Component;
import vn.records.document.CopyKind;
import vn.records.document.DocumentType;
import vn.records.presentation.draft.Classification;
import vn.records.rule.Language;

/** What things of a document are called in a language. */
final class DocumentNames {

    private DocumentNames() {}

    /**
     * Returns the name of the type, or else of the form of copy, or else the words taken for the name of its type, or
     * else what kind of thing the file holds.
     */
    static String type(Classification classification, Language language, Phrases phrases) {
        if (classification.type().isPresent()) {
            DocumentType type = classification.type().get();
            return language == VIETNAMESE ? type.vietnameseName() : type.englishName();
        }
        if (classification.copy().isPresent()) {
            CopyKind copy = classification.copy().get();
            return language == VIETNAMESE ? copy.vietnameseName() : copy.englishName();
        }
        String kind = Ascii.toLowerCase(classification.kind().name()).replace('_', '-');
        return classification.typeName().isEmpty() ? phrases.text("kind." + kind) : classification.typeName();
    }

    static String component(Component component, Language language) {
        return language == VIETNAMESE ? component.vietnameseName() : component.englishName();
    }

    static String message(DocumentResult.Unreadable unreadable, Language language) {
        return language == VIETNAMESE ? unreadable.vietnamese() : unreadable.english();
    }
}
