package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.act.AboutLegislation;
import vn.records.agency.LegislativeAuthors;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.LegislationType;
import vn.records.document.NamedType;
import vn.records.document.Notation;
import vn.records.document.NumberReading;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;

/**
 * Tells legislation (<i>văn bản quy phạm pháp luật</i>) by its head: the year in its number, an issuer that makes legislation
 * of its type, the name of a type that only legislation has.
 */
final class LegislationReader {

    private final Found found;
    private final TitleFinder.Title title;
    private final Optional<DocumentNumber> number;
    private final LocalDate day;

    /**
     * Legislation, as it was told.
     *
     * @param type its type, where title or symbol tell it
     * @param certain whether issuer, title and number agree
     */
    record Told(Optional<NamedType> type, boolean certain) {}

    private LegislationReader(Found found, TitleFinder.Title title, Optional<NumberReading> number, LocalDate day) {
        this.found = found;
        this.title = title;
        this.number = number.map(NumberReading::number);
        this.day = day;
    }

    /**
     * Returns what a document is told to be; empty for one that is no legislation.
     *
     * @param day its date
     */
    static Optional<Told> read(Found found, TitleFinder.Title title, Optional<NumberReading> number, LocalDate day) {
        return new LegislationReader(found, title, number, day).read();
    }

    private Optional<Told> read() {
        boolean told = hasTitle() || hasNumber();
        return told && !isAboutLegislation()
                ? Optional.of(new Told(type().map(type -> type), isCertain()))
                : Optional.empty();
    }

    /** Returns the type whose name a line in capitals, or a bold one in the middle, is, of those that only legislation has, under an issuer that makes it. */
    static Optional<LegislationType> title(Found found, Line line) {
        return LegislationType.ofName(line.folded())
                .filter(type -> !type.isAlsoAdministrative())
                .filter(type -> line.isUpper() || (line.isCentred() && line.isBold()))
                .filter(type -> found.get(Component.ISSUING_AGENCY)
                        .filter(issuer -> LegislativeAuthors.mayIssue(type.code(), names(issuer)))
                        .isPresent());
    }

    private boolean isAboutLegislation() {
        return ofHeading().filter(type -> !type.isAlsoAdministrative()).isEmpty()
                && found.get(Component.SUBJECT)
                        .filter(subject -> AboutLegislation.isOf(subject.text(), day))
                        .isPresent();
    }

    private Optional<LegislationType> type() {
        return ofHeading().or(this::ofSymbol);
    }

    private Optional<LegislationType> ofHeading() {
        return LegislationType.ofHeading(title.heading());
    }

    private Optional<LegislationType> ofSymbol() {
        return number.flatMap(DocumentNumber::notation)
                .flatMap(notation ->
                        LegislationType.ofAbbreviation(notation.groups().get(0)));
    }

    /** An issuer that makes legislation of the type its title names, and a year in the number where others have that type too. */
    private boolean isCertain() {
        Optional<LegislationType> type = ofHeading();
        boolean numbered = number.filter(read -> read.kind() == DocumentNumber.Kind.LEGISLATION)
                .isPresent();
        return type.isPresent()
                && mayIssue(type.get().code()).orElse(false)
                && (numbered || !type.get().isAlsoAdministrative());
    }

    /**
     * A year inside the number marks a legal act, but not on what is plainly an official letter, nor of an issuer that makes
     * none; another slip in the number leaves it an administrative document.
     */
    private boolean hasNumber() {
        boolean letter = found.has(Component.OFFICIAL_LETTER_SUBJECT) || found.has(Component.ADDRESSEES);
        return !letter
                && number.filter(read -> read.kind() == DocumentNumber.Kind.LEGISLATION)
                        .flatMap(DocumentNumber::notation)
                        .map(Notation::groups)
                        .filter(groups -> mayIssue(groups.get(0))
                                .orElseGet(() -> LegislativeAuthors.isAbbreviated(groups.get(groups.size() - 1))))
                        .isPresent();
    }

    private boolean hasTitle() {
        return title.legislation()
                && mayIssue(ofHeading().map(LegislationType::code).orElse("")).orElse(true);
    }

    /** Whether the issuer makes legislation of a type; empty where no issuer was found. */
    private Optional<Boolean> mayIssue(String code) {
        return found.get(Component.ISSUING_AGENCY).map(part -> LegislativeAuthors.mayIssue(code, names(part)));
    }

    private static ImmutableList<String> names(Part part) {
        return part.lines().stream().map(Line::folded).collect(ImmutableList.toImmutableList());
    }

    /** Whether the name of a type of legislation stands before the word of a number: {@code Luật số: 33/2024/QH15}. */
    static boolean isBehindType(NumberReading reading) {
        int word = reading.where(NumberReading.Part.WORD).orElseThrow().start();
        return reading.number().kind() == DocumentNumber.Kind.LEGISLATION
                && reading.where(NumberReading.Part.TRAILER).isEmpty()
                && LegislationType.ofName(reading.line().substring(0, word)).isPresent();
    }
}
