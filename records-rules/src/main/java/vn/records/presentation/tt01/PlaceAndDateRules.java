package vn.records.presentation.tt01;

import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.NATIONAL_NAME;
import static vn.records.document.Component.PLACE_AND_DATE;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.insertAfter;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.tt01.Tt01.registered;
import static vn.records.presentation.tt01.Tt01.rule;

import com.google.common.collect.ImmutableList;
import vn.records.document.DocumentType;
import vn.records.document.PlaceAndDateFlaw.Kind;
import vn.records.measure.FontSize;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.HeadLevels;
import vn.records.presentation.head.PlaceAndDateLine;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.HeadEdits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Check;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Place and date (<i>địa danh và ngày, tháng, năm ban hành</i>), Điều 9. */
final class PlaceAndDateRules {

    /** The full name where a unit is named after a person or an event, or by digits. */
    private static final Rule<Draft> FULL_NAME = Tt01.digested("DD-01")
            .topic("place.full-name")
            .cites("Đ9.1")
            .byHeuristic(dated(PlaceAndDateLine.fullName("Thành phố Hồ Chí Minh", "Phường Điện Biên Phủ")))
            .examples(e -> e.passes("with its class", replace(PLACE_AND_DATE, "Ninh Bình", "Phường 5"))
                    .fails("the name abbreviated", replace(PLACE_AND_DATE, "Ninh Bình", "TPHCM"))
                    .fails("no place", replace(PLACE_AND_DATE, "Ninh Bình, ", ""))
                    .passes("a province", nothing())
                    .undecided("what may be a person", replace(PLACE_AND_DATE, "Ninh Bình", "Trần Quý")))
            .build();

    private static final Rule<Draft> DATE = rule("DD-03-DATE")
            .topic("date.form")
            .judgesBlanks()
            .cites("Đ9.1")
            .fromFile(dated(HeadDemands.date(PlaceAndDateLine.DATE)))
            .examples(e -> e.passes("in words", nothing())
                    .passes("day blank in a draft", replace(PLACE_AND_DATE, "29", "…"))
                    .fails("missing", remove(PLACE_AND_DATE))
                    .fails("in figures", replace(PLACE_AND_DATE, "ngày 29 tháng 6 năm 2015", "29/6/2015"))
                    .fails("a day that is not", replace(PLACE_AND_DATE, "29 tháng 6", "31 tháng 6"))
                    .fails("day blank in an issued document", all(replace(PLACE_AND_DATE, "29", "…"), Edits.issued())))
            .build();

    private static final Rule<Draft> ZEROS = rule("DD-03-ZERO")
            .topic("date.zeros")
            .cites("Đ9.1")
            .fromFile(dated(PlaceAndDateLine.flaws(
                    Kind.DAY_WITHOUT_ZERO, Kind.MONTH_WITHOUT_ZERO, Kind.MONTH_WITH_NEEDLESS_ZERO)))
            .examples(e -> e.passes("day 09", replace(PLACE_AND_DATE, "29", "09"))
                    .passes("month 02", replace(PLACE_AND_DATE, "29 tháng 6", "28 tháng 02"))
                    .fails("day 9", replace(PLACE_AND_DATE, "29", "9"))
                    .fails("month 2", replace(PLACE_AND_DATE, "29 tháng 6", "28 tháng 2")))
            .build();

    private static final Rule<Draft> LINE = rule("DD-04-LINE")
            .topic("place-date.line")
            .cites("Đ9.2")
            .byHeuristic(dated(HeadLevels.LEVEL))
            .examples(e -> e.passes("level with the number", nothing())
                    .fails("in the row below the number", HeadEdits::withDateInRowBelow)
                    .undecided(
                            "lower than the number",
                            insertAfter(NATIONAL_MOTTO, TypedParagraph.blank(), TypedParagraph.blank())))
            .build();

    private static final Rule<Draft> STYLE = rule("DD-04-STYLE")
            .topic("place-date.style")
            .cites("Đ9.2")
            .fromFile(dated(
                    Styled.of(PLACE_AND_DATE, Style.LOWER_CASE.size(13, 14).italic())))
            .examples(e -> e.passes("size 13", text(PLACE_AND_DATE, f -> f.withSize(FontSize.points(13))))
                    .passes("size 14", text(PLACE_AND_DATE, f -> f.withSize(FontSize.points(14))))
                    .fails("size 12", text(PLACE_AND_DATE, f -> f.withSize(FontSize.points(12))))
                    .fails("size 15", text(PLACE_AND_DATE, f -> f.withSize(FontSize.points(15))))
                    .fails("upright", text(PLACE_AND_DATE, f -> f.withItalic(false)))
                    .fails("in capitals", text(PLACE_AND_DATE, f -> f.withCapitals(true))))
            .build();

    private static final Rule<Draft> COMMA = rule("DD-04-COMMA")
            .topic("place-date.comma")
            .cites("Đ9.2")
            .fromFile(dated(PlaceAndDateLine.flaws(Kind.MISSING_COMMA, Kind.SPACE_BEFORE_COMMA)))
            .examples(e -> e.passes("a comma", nothing())
                    .fails("none", replace(PLACE_AND_DATE, "Bình,", "Bình"))
                    .fails("a full stop", replace(PLACE_AND_DATE, "Bình,", "Bình."))
                    .fails("a space before it", replace(PLACE_AND_DATE, "Bình,", "Bình ,")))
            .build();

    private static final Rule<Draft> PLACE = rule("DD-04-PLACE")
            .topic("place-date.alignment")
            .cites("Đ9.2")
            .fromFile(dated(Centred.below(PLACE_AND_DATE, NATIONAL_MOTTO, NATIONAL_NAME)))
            .examples(e -> e.passes("centred", nothing())
                    .fails("flush right", paragraph(PLACE_AND_DATE, f -> f.withAlignment(Alignment.RIGHT))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            FULL_NAME, registered("DD-02", "place.local", "Đ9.1"), DATE, ZEROS, LINE, STYLE, COMMA, PLACE);

    private PlaceAndDateRules() {}

    /** Where minutes and slips carry a date their forms say, which were not read. */
    private static Check<Draft> dated(Check<Draft> check) {
        return new When<>(draft -> !draft.isType(DocumentType.MINUTES), "form-not-read", check);
    }
}
