package vn.records.presentation.nd30;

import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.NATIONAL_NAME;
import static vn.records.document.Component.PLACE_AND_DATE;
import static vn.records.presentation.nd30.PageNumberRules.TOGETHER;
import static vn.records.presentation.nd30.PageNumberRules.sizes;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import vn.records.document.DocumentType;
import vn.records.document.PlaceAndDateFlaw.Kind;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.measure.FontSize;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.HeadLevels;
import vn.records.presentation.head.HeadPositions;
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

/**
 * Place and date (<i>địa danh và thời gian ban hành</i>), Phụ lục I, Phần I, Mục II, khoản 4. Minutes have none (Phụ lục
 * III, Mẫu 1.9).
 */
final class PlaceAndDateRules {

    /** Row 4 of Mục V; a copy has the same. */
    static final Style OF_DATE = Style.LOWER_CASE.size(13, 14).italic().notBold();

    /** Central agencies: the official name of the province of their seat. */
    static final Rule<Draft> CENTRAL = register("DD-01", "place.central", Level.MANDATORY);

    /** Local agencies: the official name of the unit of their seat, which may be read of two levels. */
    static final Rule<Draft> LOCAL = register("DD-02", "place.local", Level.MANDATORY);

    /**
     * The full name with its class, such as {@code Thành phố Hồ Chí Minh}. Which units are named after a person or an
     * event no list tells: but for provinces, a name without its class is undecided. A place that is missing altogether fails,
     * unless a draft leaves dots for it.
     */
    static final Rule<Draft> FULL_NAME = Nd30.rule("DD-03")
            .topic("place.full-name")
            .cites("I.II.4.a")
            .byHeuristic(dated(PlaceAndDateLine.fullName("Thành phố Hồ Chí Minh", "Phường Điện Biên Phủ")))
            .examples(e -> e.passes("with its class", replace(PLACE_AND_DATE, "Ninh Bình", "Phường Hoa Lư"))
                    .fails("the class abbreviated", replace(PLACE_AND_DATE, "Ninh Bình", "TP. Hồ Chí Minh"))
                    .fails("the name abbreviated", replace(PLACE_AND_DATE, "Ninh Bình", "TPHCM"))
                    .fails("no place", replace(PLACE_AND_DATE, "Ninh Bình, ", ""))
                    .passes("a province", Edits.nothing())
                    .undecided("what may be a person", replace(PLACE_AND_DATE, "Ninh Bình", "Hoa Lư")))
            .build();

    /** Armed forces: rules of their ministries. */
    static final Rule<Draft> ARMED_FORCES = register("DD-04", "place.armed-forces", Level.CONDITIONAL);

    /** Day, month and year in words and Arabic digits; a draft may leave parts blank. */
    static final Rule<Draft> DATE = Nd30.rule("DD-05")
            .topic("date.form")
            .cites("I.II.4.b")
            .judgesBlanks()
            .fromFile(dated(HeadDemands.date(PlaceAndDateLine.DATE)))
            .examples(e -> e.passes("in words", Edits.nothing())
                    .passes("day blank in a draft", replace(PLACE_AND_DATE, "29", "…"))
                    .fails("missing", Edits.remove(PLACE_AND_DATE))
                    .fails("in figures", replace(PLACE_AND_DATE, "ngày 29 tháng 6 năm 2026", "29/6/2026"))
                    .fails("a year of two digits", replace(PLACE_AND_DATE, "2026", "26"))
                    .fails("a day that is not", replace(PLACE_AND_DATE, "29 tháng 6", "31 tháng 6"))
                    .fails("the month in Roman digits", replace(PLACE_AND_DATE, "tháng 6", "tháng VI"))
                    .fails("day blank in an issued document", all(replace(PLACE_AND_DATE, "29", "…"), Edits.issued())))
            .build();

    /** A 0 in front of days below 10 and of the months 1 and 2; a 0 in front of others is a weaker fault. */
    static final Rule<Draft> ZEROS = Nd30.rule("DD-06")
            .topic("date.zeros")
            .cites("I.II.4.b")
            .fromFile(dated(PlaceAndDateLine.flaws(
                    Kind.DAY_WITHOUT_ZERO, Kind.MONTH_WITHOUT_ZERO, Kind.MONTH_WITH_NEEDLESS_ZERO)))
            .examples(e -> e.passes("day 10", replace(PLACE_AND_DATE, "29", "10"))
                    .passes("day 09", replace(PLACE_AND_DATE, "29", "09"))
                    .passes("month 3", replace(PLACE_AND_DATE, "29 tháng 6", "29 tháng 3"))
                    .passes("month 02", replace(PLACE_AND_DATE, "29 tháng 6", "28 tháng 02"))
                    .fails("day 9", replace(PLACE_AND_DATE, "29", "9"))
                    .fails("month 2", replace(PLACE_AND_DATE, "29 tháng 6", "28 tháng 2"))
                    .fails("month 03", replace(PLACE_AND_DATE, "tháng 6", "tháng 03")))
            .build();

    /**
     * On one line with the number. In one cell row the height of what stands above each is estimated: level passes, not
     * level is undecided. Another row fails.
     */
    static final Rule<Draft> SAME_LINE = Nd30.rule("DD-07")
            .topic("place-date.line")
            .cites("I.II.4.c")
            .byHeuristic(dated(HeadLevels.LEVEL))
            .examples(e -> e.passes("level with the number", Edits.nothing())
                    .fails("in the row below the number", HeadEdits::withDateInRowBelow)
                    .undecided(
                            "lower than the number",
                            Edits.insertAfter(NATIONAL_MOTTO, TypedParagraph.blank(), TypedParagraph.blank())))
            .build();

    /** Lower-case type, 13–14, italic, not bold. */
    static final Rule<Draft> STYLE = Nd30.rule("DD-08")
            .topic("place-date.style")
            .cites("I.II.4.c", "I.V#4")
            .fromFile(dated(PlaceAndDateLine.styled(
                    Styled.of(PLACE_AND_DATE, OF_DATE).aimingAt(TOGETHER.targetOf(PLACE_AND_DATE)))))
            .examples(e -> e.passes("size 13", sizes(12, 13, 13))
                    .passes("size 14", sizes(13, 14, 14))
                    .fails("size 12", text(PLACE_AND_DATE, f -> f.withSize(FontSize.points(12))))
                    .fails("size 15", text(PLACE_AND_DATE, f -> f.withSize(FontSize.points(15))))
                    .fails("upright", text(PLACE_AND_DATE, f -> f.withItalic(false)))
                    .fails("bold", text(PLACE_AND_DATE, f -> f.withBold(true)))
                    .fails("in capitals", text(PLACE_AND_DATE, f -> f.withCapitals(true)))
                    .fails("a capital in the date", replace(PLACE_AND_DATE, "ngày", "Ngày")))
            .build();

    /** Capitals in the name of the place. */
    static final Rule<Draft> CAPITALS = Nd30.rule("DD-09")
            .topic("place.capitals")
            .cites("I.II.4.c")
            .byHeuristic(dated(PlaceAndDateLine.flaws(Kind.PLACE_NOT_CAPITAL)))
            .examples(e -> e.passes("capitals", Edits.nothing())
                    .fails("a small letter", replace(PLACE_AND_DATE, "Bình", "bình")))
            .build();

    /** A comma after the place; a space before it is a weaker fault. */
    static final Rule<Draft> COMMA = Nd30.rule("DD-10")
            .topic("place-date.comma")
            .cites("I.II.4.c")
            .fromFile(dated(PlaceAndDateLine.flaws(Kind.MISSING_COMMA, Kind.SPACE_BEFORE_COMMA)))
            .examples(e -> e.passes("a comma", Edits.nothing())
                    .fails("none", replace(PLACE_AND_DATE, "Bình,", "Bình"))
                    .fails("a full stop", replace(PLACE_AND_DATE, "Bình,", "Bình."))
                    .fails("a space before it", replace(PLACE_AND_DATE, "Bình,", "Bình ,")))
            .build();

    /** Centred below Quốc hiệu and Tiêu ngữ. */
    static final Rule<Draft> ALIGNMENT = Nd30.rule("DD-11")
            .topic("place-date.alignment")
            .cites("I.II.4.c")
            .fromFile(dated(Centred.below(PLACE_AND_DATE, NATIONAL_MOTTO, NATIONAL_NAME)))
            .examples(e -> e.passes("centred", Edits.nothing())
                    .fails("flush right", paragraph(PLACE_AND_DATE, f -> f.withAlignment(Alignment.RIGHT))))
            .build();

    /** On the right. */
    static final Rule<Draft> POSITION = Nd30.rule("DD-12")
            .topic("place-date.position")
            .cites("I.IV")
            .byHeuristic(dated(HeadPositions.onRight(PLACE_AND_DATE)))
            .examples(e -> e.passes("in the right cell", Edits.nothing())
                    .fails("in the left cell", HeadEdits.moved(PLACE_AND_DATE, 0)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(CENTRAL)
            .add(LOCAL)
            .add(FULL_NAME)
            .add(ARMED_FORCES)
            .add(DATE)
            .add(ZEROS)
            .add(SAME_LINE)
            .add(STYLE)
            .add(CAPITALS)
            .add(COMMA)
            .add(ALIGNMENT)
            .add(POSITION)
            .build();

    private PlaceAndDateRules() {}

    private static Check<Draft> dated(Check<Draft> check) {
        return new When<>(draft -> !draft.isType(DocumentType.MINUTES), "minutes-without-date", check);
    }

    private static Rule<Draft> register(String id, String topic, Level level) {
        return Nd30.rule(id)
                .topic(topic)
                .cites("I.II.4.a")
                .level(level)
                .decidable(Decidability.FROM_REGISTER)
                .build();
    }
}
