package vn.records.report;

import java.util.Optional;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.report.words.Phrases;

/** What a report calls a document of a file that holds several (<i>tên văn bản trong tệp</i>). */
final class DocumentHeading {

    private static final int LONGEST = 100;

    private final RunContext run;
    private final Phrases phrases;

    DocumentHeading(RunContext run) {
        this.run = run;
        this.phrases = run.phrases();
    }

    /** Returns the heading: which of the documents it is, its name, and what it belongs to. */
    String of(JudgedDocument document, FileJudgement file) {
        Draft draft = document.draft();
        Optional<String> owner = draft.belongsTo().isPresent()
                ? Optional.of(reference(file.documents().get(draft.belongsTo().getAsInt() - 1)))
                : Optional.empty();
        String words =
                switch (draft.role()) {
                    case MAIN, FURTHER -> name(draft);
                    case COPIED -> phrases.text("document.copied", name(draft));
                    case ATTACHED -> belonging("document.attached", draft, owner);
                    case FORM -> belonging("document.form", draft, owner);
                    case COPY -> belonging("document.copy", draft, owner);
                };
        return phrases.text(
                "document.heading", draft.ordinal(), file.documents().size(), words);
    }

    private String belonging(String key, Draft draft, Optional<String> owner) {
        return owner.map(other -> phrases.text(key, name(draft), other)).orElseGet(() -> name(draft));
    }

    /** The words above its text: the name of its type and its subject. */
    private String name(Draft draft) {
        String type = draft.classification().typeName();
        String subject = Stream.of(Component.SUBJECT, Component.OFFICIAL_LETTER_SUBJECT)
                .flatMap(component -> draft.part(component).stream())
                .map(Part::text)
                .findFirst()
                .orElse("");
        return shortened((DocumentNames.isNamed(draft.classification()) ? type : typeOf(draft))
                + (subject.isEmpty() ? "" : " " + subject));
    }

    /** The type and the number, by which one document names another. */
    private String reference(JudgedDocument document) {
        Draft draft = document.draft();
        return draft.number()
                .map(reading -> reading.number())
                .filter(number -> number.ordinal().isPresent())
                .map(DocumentNumber::toString)
                .map(number -> phrases.text("document.numbered", typeOf(draft), number))
                .orElseGet(() -> typeOf(draft));
    }

    private String typeOf(Draft draft) {
        return DocumentNames.type(draft.classification(), run.language(), phrases);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST);
        return name.substring(0, space > 0 ? space : name.offsetByCodePoints(0, name.codePointCount(0, LONGEST))) + "…";
    }
}
