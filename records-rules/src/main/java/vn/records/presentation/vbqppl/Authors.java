package vn.records.presentation.vbqppl;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.agency.NationalIssuer;
import vn.records.document.Component;
import vn.records.document.LegislationType;
import vn.records.finding.Verdict;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.text.VietnameseText;

/**
 * Who makes legislation, as far as it tells which act governs the form (<i>chủ thể ban hành</i>): Quốc hội, its Standing
 * Committee and the President on one side, all others on the other.
 */
final class Authors {

    private static final ImmutableList<String> PARLIAMENT =
            ImmutableList.of("QUỐC HỘI", "ỦY BAN THƯỜNG VỤ QUỐC HỘI", "CHỦ TỊCH NƯỚC");

    private static final LocalDate FIRST_OF_ALL =
            Acts.inForce(Acts.DECREE_34_2016).first();
    private static final LocalDate FIRST_OF_PARLIAMENT =
            Acts.inForce(Acts.RESOLUTION_351_2017).first();
    private static final LocalDate FIRST_OF_TODAY =
            Acts.inForce(Acts.DECREE_78_2025).first();

    private static final Verdict BEFORE_THE_RESOLUTION = Verdict.undecided("before-resolution-351");
    private static final Verdict NOT_CERTAIN = Verdict.undecided("legislation-not-certain");

    private Authors() {}

    static boolean areOthers(Draft draft) {
        return !areParliament(draft);
    }

    static boolean areParliament(Draft draft) {
        String author = author(draft);
        boolean symbol = draft.number()
                .flatMap(reading -> reading.number().notation())
                .flatMap(notation -> NationalIssuer.ofNumber(notation.toString()))
                .filter(issuer ->
                        issuer == NationalIssuer.NATIONAL_ASSEMBLY || issuer == NationalIssuer.STANDING_COMMITTEE)
                .isPresent();
        boolean type = draft.isType(
                LegislationType.LAW, LegislationType.LEGAL_CODE, LegislationType.ORDINANCE, LegislationType.ORDER);
        return symbol || type || PARLIAMENT.stream().anyMatch(author::startsWith);
    }

    /** Returns the lines of the name as one, in capitals; a name on two lines may have been told apart. */
    private static String author(Draft draft) {
        return String.join(
                " ",
                Stream.of(Component.PARENT_AGENCY, Component.ISSUING_AGENCY)
                        .flatMap(component -> draft.part(component).stream())
                        .map(part -> VietnameseText.upper(VietnameseText.fold(part.text())))
                        .toList());
    }

    /** Returns the one verdict of all rules on a draft that none of the acts certainly governs. */
    static Optional<Verdict> verdict(Draft draft) {
        if (draft.classification().kind() == Kind.LEGISLATION
                && !draft.classification().certain()) {
            return Optional.of(NOT_CERTAIN);
        }
        return areParliament(draft) && draft.judgedFor().isBefore(FIRST_OF_PARLIAMENT)
                ? Optional.of(BEFORE_THE_RESOLUTION)
                : Optional.empty();
    }

    /** Returns the name of the act that governs the form of a draft on a day; that of the regime before its first. */
    static String actOn(Draft draft, LocalDate day) {
        boolean parliament = areParliament(draft);
        if (day.isBefore(parliament ? FIRST_OF_PARLIAMENT : FIRST_OF_ALL)) {
            return "vbqppl";
        }
        Act act = parliament ? Acts.RESOLUTION_351_2017 : Acts.DECREE_34_2016;
        return (day.isBefore(FIRST_OF_TODAY) ? act : Acts.DECREE_78_2025).id();
    }
}
