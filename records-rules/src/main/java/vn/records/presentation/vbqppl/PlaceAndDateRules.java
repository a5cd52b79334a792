package vn.records.presentation.vbqppl;

import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.NATIONAL_NAME;
import static vn.records.document.Component.PLACE_AND_DATE;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.notOfType;
import static vn.records.presentation.vbqppl.Qp.nq351;

import com.google.common.collect.ImmutableList;
import vn.records.document.LegislationType;
import vn.records.document.PlaceAndDateFlaw.Kind;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.HeadLevels;
import vn.records.presentation.head.PlaceAndDateLine;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.specimen.HeadEdits;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Check;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Place and date (<i>địa danh, thời gian ban hành</i>); laws and resolutions of Quốc hội have none in their head. */
final class PlaceAndDateRules {

    /** A dated day of a specimen and the month behind it. */
    private record Day(String day, String month, String year, String place) {
        String whole() {
            return "ngày " + day + " tháng " + month + " năm " + year;
        }
    }

    private static final Day OF_DECREE = new Day("10", "4", "2020", "Hà Nội");
    private static final Day OF_PRESIDENT = new Day("20", "11", "2019", "Hà Nội");

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(listed(nd34("DD-01"), "place.name", "Đ59.1"))
            .add(listed(nq351("DD-01"), "place.name", "Đ7"))
            .add(listed(nd78("DD-01"), "place.name", "Đ71.2"))
            .add(date(nd34("DD-02-DATE").ends(), "Đ59.2", OF_DECREE))
            .add(date(president("DD-02-DATE").ends(), "Đ7.2", OF_PRESIDENT))
            .add(zeros(nd34("DD-02-ZERO").ends(), "Đ59.2", OF_DECREE))
            .add(zeros(president("DD-02-ZERO").ends(), "Đ7.2", OF_PRESIDENT))
            .add(listed(nd78("DD-02"), "date", "Đ71.2"))
            .add(style(nd34("DD-03-STYLE"), "Đ59.3", 13))
            .add(style(president("DD-03-STYLE"), "Đ36.2", 14))
            .add(style(nd78("DD-03-STYLE"), "PLI", 13))
            .add(comma(nd34("DD-03-COMMA").ends(), "Đ59.3", OF_DECREE))
            .add(comma(president("DD-03-COMMA").ends(), "Đ36.2", OF_PRESIDENT))
            .add(level(nd34("DD-03-LINE").ends(), "Đ59.3"))
            .add(level(president("DD-03-LINE").ends(), "Đ36.2"))
            .add(place(nd34("DD-03-PLACE").ends(), "Đ59.3"))
            .build();

    private PlaceAndDateRules() {}

    private static RuleEntry president(String id) {
        return nq351(id).base(ParliamentSpecimens::presidentsDecision);
    }

    /** Laws have no such line, and of resolutions it is not told whose they are. */
    private static Check<Draft> dated(Check<Draft> check) {
        return notOfType(check, LegislationType.LAW, LegislationType.LEGAL_CODE);
    }

    private static boolean isOfParliament(Draft draft) {
        return draft.isType(LegislationType.RESOLUTION) && Authors.areParliament(draft);
    }

    private static Rule<Draft> date(RuleEntry entry, String cite, Day day) {
        Check<Draft> demanded = HeadDemands.date(PlaceAndDateLine.DATE);
        return entry.topic("date.form")
                .cites(cite)
                .judgesBlanks()
                .fromFile(dated(draft -> (isOfParliament(draft) ? PlaceAndDateLine.DATE : demanded).apply(draft)))
                .examples(e -> e.passes("in words", nothing())
                        .passes("day blank in a draft", replace(PLACE_AND_DATE, "ngày " + day.day(), "ngày …"))
                        .fails("missing", remove(PLACE_AND_DATE))
                        .fails(
                                "in figures",
                                replace(PLACE_AND_DATE, day.whole(), day.day() + "/" + day.month() + "/" + day.year()))
                        .fails(
                                "a day that is not",
                                replace(
                                        PLACE_AND_DATE,
                                        "ngày " + day.day() + " tháng " + day.month(),
                                        "ngày 30 tháng 02"))
                        .fails(
                                "day blank in an issued document",
                                all(replace(PLACE_AND_DATE, "ngày " + day.day(), "ngày …"), Edits.issued())))
                .build();
    }

    private static Rule<Draft> zeros(RuleEntry entry, String cite, Day day) {
        String written = "ngày " + day.day() + " tháng " + day.month();
        return entry.topic("date.zeros")
                .cites(cite)
                .fromFile(dated(PlaceAndDateLine.flaws(
                        Kind.DAY_WITHOUT_ZERO, Kind.MONTH_WITHOUT_ZERO, Kind.MONTH_WITH_NEEDLESS_ZERO)))
                .examples(e -> e.passes("day 09", replace(PLACE_AND_DATE, written, "ngày 09 tháng " + day.month()))
                        .passes("month 02", replace(PLACE_AND_DATE, written, "ngày 28 tháng 02"))
                        .fails("day 9", replace(PLACE_AND_DATE, written, "ngày 9 tháng " + day.month()))
                        .fails("month 2", replace(PLACE_AND_DATE, written, "ngày 28 tháng 2")))
                .build();
    }

    private static Rule<Draft> style(RuleEntry entry, String cite, int least) {
        return entry.topic("place-date.style")
                .cites(cite)
                .fromFile(dated(Styled.of(
                        PLACE_AND_DATE, Style.LOWER_CASE.size(least, 14).italic())))
                .examples(e -> e.passes("the smallest", text(PLACE_AND_DATE, FormatEdits.size(least)))
                        .passes("the largest", nothing())
                        .fails("too small", text(PLACE_AND_DATE, FormatEdits.size(least - 1)))
                        .fails("too large", text(PLACE_AND_DATE, FormatEdits.size(15)))
                        .fails("upright", text(PLACE_AND_DATE, FormatEdits.UPRIGHT)))
                .build();
    }

    private static Rule<Draft> comma(RuleEntry entry, String cite, Day day) {
        return entry.topic("place-date.comma")
                .cites(cite)
                .fromFile(dated(PlaceAndDateLine.flaws(Kind.MISSING_COMMA, Kind.SPACE_BEFORE_COMMA)))
                .examples(e -> e.passes("a comma", nothing())
                        .fails("none", replace(PLACE_AND_DATE, day.place() + ",", day.place()))
                        .fails("a full stop", replace(PLACE_AND_DATE, day.place() + ",", day.place() + ".")))
                .build();
    }

    private static Rule<Draft> level(RuleEntry entry, String cite) {
        return entry.topic("place-date.line")
                .cites(cite)
                .byHeuristic(dated(HeadLevels.LEVEL))
                .examples(e -> e.passes("level with the number", nothing())
                        .fails("in the row below the number", HeadEdits::withDateInRowBelow))
                .build();
    }

    private static Rule<Draft> place(RuleEntry entry, String cite) {
        return entry.topic("place-date.alignment")
                .cites(cite)
                .fromFile(Centred.below(PLACE_AND_DATE, NATIONAL_MOTTO, NATIONAL_NAME))
                .examples(e -> e.passes("centred", nothing())
                        .fails("flush right", paragraph(PLACE_AND_DATE, f -> f.withAlignment(Alignment.RIGHT))))
                .build();
    }
}
