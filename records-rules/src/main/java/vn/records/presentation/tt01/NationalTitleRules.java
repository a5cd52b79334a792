package vn.records.presentation.tt01;

import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.NATIONAL_NAME;
import static vn.records.document.Component.PLACE_AND_DATE;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.Edits.words;
import static vn.records.presentation.specimen.RuleEdits.ruled;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.DocumentType;
import vn.records.document.NationalTitle;
import vn.records.finding.Basis;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.HeadPositions;
import vn.records.presentation.head.HeadSizes;
import vn.records.presentation.head.HeadSizes.Pair;
import vn.records.presentation.head.Motto;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.HeadEdits;
import vn.records.presentation.specimen.RuleEdits;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.FixedWords;
import vn.records.presentation.typography.RuledBelow;
import vn.records.presentation.typography.SingleSpaced;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Quốc hiệu, whose two lines the circular calls by this one name, Điều 6. */
final class NationalTitleRules {

    private static final Motto PRINTED = Motto.of(NationalTitle.MOTTO);

    /** The two lines go together, 12 with 13 and 13 with 14; the date goes by itself. */
    private static final HeadSizes TOGETHER =
            HeadSizes.pairs(new Pair(NATIONAL_NAME, 12, 13), new Pair(NATIONAL_MOTTO, 13, 14));

    private static final Rule<Draft> NAME = head("QH-01-NAME", "national-name.words", "Đ6.1")
            .fromFile(HeadDemands.nationalName(FixedWords.of(NATIONAL_NAME, NationalTitle.NAME)))
            .examples(e -> e.passes("as the law prints it", nothing())
                    .passes("the tone mark on the last vowel", replace(NATIONAL_NAME, "HÒA", "HOÀ"))
                    .fails("misspelt", replace(NATIONAL_NAME, "CHỦ", "CHŨ"))
                    .fails("missing", remove(NATIONAL_NAME)))
            .build();

    private static final Rule<Draft> MOTTO = head("QH-01-MOTTO", "national-motto.words", "Đ6.1")
            .fromFile(HeadDemands.motto(PRINTED.words()))
            .examples(e -> e.passes("as the law prints it", nothing())
                    .fails("a mark missing", replace(NATIONAL_MOTTO, "Hạnh", "Hanh"))
                    .fails("missing", remove(NATIONAL_MOTTO)))
            .build();

    /** At the top right; a title across the page is undecided for types that are signed by several sides. */
    private static final Rule<Draft> PLACE = head("QH-02", "national-name.position", "Đ6.2")
            .byHeuristic(HeadPositions.rightOfIssuer(
                    NATIONAL_NAME,
                    DocumentType.CONTRACT,
                    DocumentType.MEMORANDUM,
                    DocumentType.AGREEMENT,
                    DocumentType.MINUTES))
            .examples(e ->
                    e.passes("right of the issuing agency", nothing()).fails("across the page", HeadEdits::acrossPage))
            .build();

    private static final Rule<Draft> NAME_STYLE = head("QH-03", "national-name.style", "Đ6.2")
            .fromFile(Styled.of(
                            NATIONAL_NAME, Style.CAPITALS.size(12, 13).upright().bold())
                    .aimingAt(TOGETHER.targetOf(NATIONAL_NAME)))
            .examples(e -> e.passes("size 12", AgencyRules.step(12))
                    .passes("size 13", sizes(13, 14))
                    .fails("size 11", text(NATIONAL_NAME, f -> f.withSize(FontSize.points(11))))
                    .fails("size 14", text(NATIONAL_NAME, f -> f.withSize(FontSize.points(14))))
                    .fails("not bold", text(NATIONAL_NAME, f -> f.withBold(false)))
                    .fails("italic", words(NATIONAL_NAME, "VIỆT NAM", f -> f.withItalic(true)))
                    .fails("small letters", replace(NATIONAL_NAME, "VIỆT NAM", "Việt Nam")))
            .build();

    private static final Rule<Draft> MOTTO_STYLE = weak("QH-04-STYLE", "national-motto.style")
            .fromFile(Styled.of(NATIONAL_MOTTO, Style.ANY.size(13, 14).upright().bold())
                    .aimingAt(TOGETHER.targetOf(NATIONAL_MOTTO)))
            .examples(e -> e.passes("size 13", AgencyRules.step(12))
                    .passes("size 14", sizes(13, 14))
                    .fails("size 12", RuleEdits.sized(12))
                    .fails("size 15", RuleEdits.sized(15))
                    .fails("not bold", text(NATIONAL_MOTTO, f -> f.withBold(false))))
            .build();

    private static final Rule<Draft> SIZES = weak("QH-04-SIZES", "page.sizes")
            .fromFile(TOGETHER)
            .examples(e -> e.passes("13, 14", sizes(13, 14))
                    .passes("12, 13", AgencyRules.step(12))
                    .passes(
                            "the date apart",
                            all(sizes(13, 14), text(PLACE_AND_DATE, f -> f.withSize(FontSize.points(13)))))
                    .fails("13, 13", sizes(13, 13)))
            .build();

    private static final Rule<Draft> MOTTO_PLACE = weak("QH-05-PLACE", "national-motto.position")
            .byHeuristic(Centred.below(NATIONAL_MOTTO, NATIONAL_NAME))
            .examples(e -> e.passes("centred", nothing())
                    .fails("flush left", paragraph(NATIONAL_MOTTO, f -> f.withAlignment(Alignment.LEFT))))
            .build();

    private static final Rule<Draft> MOTTO_SIGNS = weak("QH-05-SIGNS", "national-motto.separators")
            .fromFile(PRINTED.separators())
            .examples(e -> e.passes("hyphens between spaces", nothing())
                    .fails("an en dash", replace(NATIONAL_MOTTO, "lập -", "lập –"))
                    .fails("no spaces", replace(NATIONAL_MOTTO, " - Tự", "-Tự"))
                    .fails("a capital missing", replace(NATIONAL_MOTTO, "Hạnh", "hạnh")))
            .build();

    private static final Rule<Draft> LINE = weak("QH-06", "national-motto.line")
            .byHeuristic(RuledBelow.drawnAsLongAs(NATIONAL_MOTTO))
            .examples(e -> e.passes("as long as the text", nothing())
                    .passes("a tenth shorter", ruled(NATIONAL_MOTTO, 0.91))
                    .fails("half as long", ruled(NATIONAL_MOTTO, 0.5))
                    .fails("missing", Edits.drawings(NATIONAL_MOTTO))
                    .fails("broken", ruled(NATIONAL_MOTTO, 1, false))
                    .fails(
                            "underlined instead",
                            all(Edits.drawings(NATIONAL_MOTTO), text(NATIONAL_MOTTO, f -> f.withUnderlined(true)))))
            .build();

    private static final Rule<Draft> SPACING = weak("QH-07", "national-name.spacing")
            .fromFile(new SingleSpaced(NATIONAL_NAME, NATIONAL_MOTTO))
            .examples(e -> e.passes("single", nothing())
                    .fails(
                            "one and a half",
                            all(
                                    paragraph(NATIONAL_NAME, f -> f.withLineSpacing(new LineSpacing.Multiple(360))),
                                    paragraph(NATIONAL_MOTTO, f -> f.withLineSpacing(new LineSpacing.Multiple(360)))))
                    .fails("6 pt between them", paragraph(NATIONAL_NAME, f -> f.withSpaceAfter(Length.points(6)))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            NAME, MOTTO, PLACE, NAME_STYLE, MOTTO_STYLE, SIZES, MOTTO_PLACE, MOTTO_SIGNS, LINE, SPACING);

    private NationalTitleRules() {}

    private static RuleEntry head(String id, String topic, String cite) {
        return Tt01.rule(id).topic(topic).cites(cite).scope(Scope.HEAD);
    }

    /** A fact of khoản 2 that is only known from a rule which repeats it. */
    private static RuleEntry weak(String id, String topic) {
        return head(id, topic, "Đ6.2").basis(Basis.DERIVED);
    }

    /** Sets the sizes of the two lines. */
    static UnaryOperator<Draft> sizes(int name, int motto) {
        return all(text(NATIONAL_NAME, f -> f.withSize(FontSize.points(name))), RuleEdits.sized(motto));
    }
}
