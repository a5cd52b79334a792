package vn.records.matter;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.IssueDate;
import vn.records.document.NumberReading;
import vn.records.document.PlaceAndDate;
import vn.records.document.PlaceAndDateReading;
import vn.records.document.mark.Secrecy;
import vn.records.file.DocumentLink;
import vn.records.file.FileEntry;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;

/** What a document that was read says of itself for a file: type, number, date, author, subject, links. */
final class DraftEntry {
    private static final Pattern NUMBER = Pattern.compile("(?U)số\\s*:?\\s*(\\d+/[\\p{L}\\d&/-]*[\\p{L}\\d])");
    private static final Pattern ANSWER =
            Pattern.compile("(?Ui)^(?:phúc đáp|trả lời)\\b.{0,80}?số\\s*:?\\s*(\\d+/[\\p{L}\\d&/-]*[\\p{L}\\d])");
    private static final int FIRST_LINES = 8;

    private DraftEntry() {}

    /** Returns the entry; empty if the document shows neither type nor subject. */
    static Optional<FileEntry> of(Draft draft) {
        Optional<String> subject = subject(draft);
        if (draft.type().isEmpty() && subject.isEmpty()) {
            return title(draft)
                    .map(line -> FileEntry.builder().ordinal(1).subject(line).build());
        }
        return Optional.of(FileEntry.builder()
                .ordinal(1)
                .type(draft.type())
                .subject(draft.type().isPresent() ? subject.orElse("") : named(draft, subject.orElse("")))
                .number(number(draft))
                .date(draft.placeAndDate()
                        .flatMap(PlaceAndDateReading::value)
                        .map(PlaceAndDate::date)
                        .flatMap(IssueDate::toLocalDate))
                .author(draft.part(Component.ISSUING_AGENCY).map(Part::text))
                .secrecy(draft.part(Component.SECRECY_MARK).map(Part::text).flatMap(Secrecy::ofText))
                .addAllLinks(links(draft))
                .build());
    }

    /** A document of no known type is known by its name too. */
    private static String named(Draft draft, String subject) {
        return draft.part(Component.TYPE_NAME)
                .map(Part::text)
                .filter(name -> !name.equals(subject))
                .map(name -> name + " " + subject)
                .orElse(subject);
    }

    private static Optional<String> subject(Draft draft) {
        return draft.part(Component.SUBJECT)
                .or(() -> draft.part(Component.OFFICIAL_LETTER_SUBJECT))
                .map(Part::text);
    }

    /** A paper without the head of an administrative document has its name in capitals near the top. */
    private static Optional<String> title(Draft draft) {
        int seen = 0;
        for (Line line : draft.lines()) {
            String text = line.folded();
            if (!text.isBlank() && seen++ < FIRST_LINES && isTitle(text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter)
                && !text.startsWith("CỘNG H");
    }

    private static Optional<String> number(Draft draft) {
        return draft.number()
                .map(NumberReading::number)
                .filter(number -> number.ordinal().isPresent())
                .map(DocumentNumber::toString);
    }

    private static ImmutableSet<DocumentLink> links(Draft draft) {
        ImmutableSet.Builder<DocumentLink> links = ImmutableSet.builder();
        for (Part basis : draft.parts().get(Component.LEGAL_BASIS)) {
            basis.lines().forEach(line -> find(NUMBER, line, DocumentLink.Kind.BASED_ON, links));
        }
        draft.attachedTo().forEach(line -> find(NUMBER, line, DocumentLink.Kind.ANNEX_OF, links));
        draft.body().forEach(item -> find(ANSWER, item.line(), DocumentLink.Kind.ANSWERS, links));
        return links.build();
    }

    private static void find(
            Pattern pattern, Line line, DocumentLink.Kind kind, ImmutableSet.Builder<DocumentLink> links) {
        Matcher number = pattern.matcher(line.folded());
        while (number.find()) {
            links.add(new DocumentLink(kind, number.group(1)));
        }
    }
}
