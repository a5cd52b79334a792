package vn.records.presentation.party;

import static vn.records.document.Component.PARTY_TITLE;
import static vn.records.document.Component.PLACE_AND_DATE;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.party.Party.permission;
import static vn.records.presentation.party.Party.registered;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import vn.records.document.PlaceAndDateFlaw.Kind;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.PlaceAndDateLine;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Place and date (<i>địa danh và ngày, tháng, năm ban hành văn bản</i>), box 4. */
final class PlaceAndDateRules {

    private static final Rule<Draft> STYLE = both("DD-01", "place-date.style", "P2#4", "P3#4")
            .fromFile(
                    Styled.of(PLACE_AND_DATE, Style.LOWER_CASE.size(14).italic().notBold()))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", text(PLACE_AND_DATE, FormatEdits.size(13)))
                    .fails("size 15", text(PLACE_AND_DATE, FormatEdits.size(15)))
                    .fails("upright", text(PLACE_AND_DATE, FormatEdits.UPRIGHT))
                    .fails("bold", text(PLACE_AND_DATE, f -> f.withBold(true))))
            .build();

    private static final Rule<Draft> PLACE = hd05("DD-02", "place-date.alignment", "II/I.4.2.1")
            .fromFile(Centred.below(PLACE_AND_DATE, PARTY_TITLE))
            .examples(e -> e.passes("centred", nothing())
                    .fails(
                            "flush right",
                            all(
                                    replace(
                                            PLACE_AND_DATE,
                                            "Ninh Bình, ngày 29 tháng 6 năm 2026",
                                            "Hà Nội, ngày 29 tháng 6 năm 2026"),
                                    paragraph(PLACE_AND_DATE, FormatEdits.aligned(Alignment.RIGHT)))))
            .build();

    private static final Rule<Draft> SHORT_NAME = both("DD-06", "place.class", "II/I.4.1.1.c", "II/1.4.1.a")
            .byHeuristic(PlaceAndDateLine.classOfShortName())
            .examples(
                    e -> e.passes("one syllable with its class", replace(PLACE_AND_DATE, "Ninh Bình", "Thành phố Huế"))
                            .fails("one syllable without", replace(PLACE_AND_DATE, "Ninh Bình", "Huế"))
                            .fails("no place", replace(PLACE_AND_DATE, "Ninh Bình, ", ""))
                            .undecided("what may be a person", replace(PLACE_AND_DATE, "Ninh Bình", "Hoa Lư"))
                            .passes("a province", nothing()))
            .build();

    private static final Rule<Draft> DATE = both("DD-07", "date.form", "II/I.4.2.2", "II/1.4.2")
            .judgesBlanks()
            .fromFile(HeadDemands.date(PlaceAndDateLine.DATE))
            .examples(e -> e.passes("in words", nothing())
                    .passes("day blank in a draft", replace(PLACE_AND_DATE, "29", "…"))
                    .fails("missing", remove(PLACE_AND_DATE))
                    .fails("in figures", replace(PLACE_AND_DATE, "ngày 29 tháng 6 năm 2026", "29/6/2026"))
                    .fails("a day that is not", replace(PLACE_AND_DATE, "29 tháng 6", "31 tháng 6")))
            .build();

    private static final Rule<Draft> ZEROS = both("DD-07-ZERO", "date.zeros", "II/I.4.2.2", "II/1.4.2")
            .fromFile(PlaceAndDateLine.flaws(
                    Kind.DAY_WITHOUT_ZERO, Kind.MONTH_WITHOUT_ZERO, Kind.MONTH_WITH_NEEDLESS_ZERO))
            .examples(e -> e.passes("day 09", replace(PLACE_AND_DATE, "29", "09"))
                    .fails("day 9", replace(PLACE_AND_DATE, "29", "9"))
                    .fails("month 06", replace(PLACE_AND_DATE, "tháng 6", "tháng 06")))
            .build();

    private static final Rule<Draft> COMMA = both("DD-07-COMMA", "place-date.comma", "II/I.4.2.2", "II/1.4.2")
            .fromFile(PlaceAndDateLine.flaws(Kind.MISSING_COMMA, Kind.SPACE_BEFORE_COMMA))
            .examples(e -> e.passes("a comma", nothing())
                    .fails("none", replace(PLACE_AND_DATE, "Bình,", "Bình"))
                    .fails("a full stop", replace(PLACE_AND_DATE, "Bình,", "Bình.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            STYLE,
            PLACE,
            permission(hd36("DD-02", "place-date.alignment", "II/1.4.2")),
            registered(hd05("DD-03", "place.unit", "II/I.4.1.1")),
            registered(hd36("DD-03", "place.unit", "II/1.4.1.a")),
            registered(both("DD-04", "place.office", "II/I.4.1.1.a", "II/1.4.1.a")),
            registered(both("DD-05", "place.joint", "II/I.4.1.1.b", "II/1.4.1.a")),
            SHORT_NAME,
            DATE,
            ZEROS,
            COMMA,
            permission(hd05("DD-08", "place.abbreviation", "II/I.4.2.3")),
            permission(hd36("DD-08", "place.abbreviation", "II/1.4.2")),
            registered(both("DD-09", "date.signed", "II/I.4.1.2", "II/1.4.1.b")));

    private PlaceAndDateRules() {}
}
