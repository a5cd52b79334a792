package vn.records.presentation.party;

import static vn.records.document.Component.ANNEX;
import static vn.records.document.Component.CIRCULATION_MARK;
import static vn.records.document.Component.CONTACT;
import static vn.records.document.Component.DRAFTER_MARK;
import static vn.records.document.Component.URGENCY_MARK;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.party.Party.listed;
import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;
import static vn.records.presentation.specimen.Edits.section;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Level;
import vn.records.presentation.attachment.AnnexNumber;
import vn.records.presentation.attachment.Annexes;
import vn.records.presentation.attachment.MarkLines;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.specimen.HeadEdits;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Annexes, marks, directions, drafter and contact (<i>các thành phần thể thức bổ sung</i>), boxes 10 to 13. */
final class AnnexRules {

    private static final Rule<Draft> POINTED_TO = annex("PL-01", "annex.pointed-to")
            .byHeuristic(Annexes.pointedTo())
            .examples(e -> e.passes("the text names them", nothing())
                    .fails(
                            "the text names none",
                            all(
                                    replaceAnywhere("theo Phụ lục 1 và Phụ lục 2 kèm theo Kế hoạch này", "trong năm"),
                                    nothing())))
            .build();

    private static final Rule<Draft> NUMBERED = annex("PL-01-NUMBER", "annex.number")
            .byHeuristic(Annexes.numbered("Phụ lục", AnnexNumber.ARABIC))
            .examples(e -> e.passes("Arabic", nothing())
                    .fails("Roman, as in state documents", replace(ANNEX, "Phụ lục 1", "Phụ lục I")))
            .build();

    private static final Rule<Draft> LABEL = annex("PL-02", "annex.label")
            .fromFile(Annexes.labels(Style.ANY))
            .examples(e -> e.passes("centred", nothing())
                    .fails("flush left", paragraph(ANNEX, FormatEdits.aligned(Alignment.LEFT))))
            .build();

    private static final Rule<Draft> REFERENCE = hd05("PL-03", "annex.reference", "II/II.1.2")
            .scope(Scope.WHOLE_FILE)
            .base(SpecialSpecimens::annexed)
            .byHeuristic(Annexes.referenced("kèm theo"))
            .examples(e -> e.passes("a line for it", nothing()).fails("none", BodyEdits.remove("(Kèm theo")))
            .build();

    private static final Rule<Draft> PAGES = hd05("PL-04", "annex.pages", "II/IV.5.2")
            .scope(Scope.WHOLE_FILE)
            .base(SpecialSpecimens::annexed)
            .fromFile(Annexes.pagesFromOne())
            .examples(e -> e.passes("from 1", nothing())
                    .fails("from 5", section(s -> s.firstPageNumber().isPresent() ? s.withFirstPageNumber(5) : s)))
            .build();

    private static final Rule<Draft> URGENCY = mark(both(
                    "KHAN-01", "mark.urgency.style", "II/II.3 P2#11", "II/2.1 P3#10"))
            .fromFile(MarkLines.ifThere(
                    URGENCY_MARK,
                    Styled.of(URGENCY_MARK, Style.CAPITALS.size(14).upright().bold())))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", text(URGENCY_MARK, FormatEdits.size(13)))
                    .fails("size 15", text(URGENCY_MARK, FormatEdits.size(15)))
                    .fails("not bold", text(URGENCY_MARK, FormatEdits.NOT_BOLD)))
            .build();

    private static final Rule<Draft> URGENCY_PLACE = mark(hd05("KHAN-02", "mark.urgency.position", "II/II.3"))
            .byHeuristic(MarkLines.belowNumber(URGENCY_MARK))
            .examples(e ->
                    e.passes("below the number", nothing()).fails("below the date", HeadEdits.moved(URGENCY_MARK, 1)))
            .build();

    private static final Rule<Draft> CIRCULATION = mark(both(
                    "LH-01", "mark.circulation", "II/II.4.1 P2#12", "II/2.2 P3#11"))
            .fromFile(MarkLines.ifThere(
                    CIRCULATION_MARK,
                    Styled.of(
                            CIRCULATION_MARK, Style.CAPITALS.size(12).upright().bold())))
            .examples(e -> e.passes("size 12", nothing())
                    .fails("size 11", text(CIRCULATION_MARK, FormatEdits.size(11)))
                    .fails("size 13", text(CIRCULATION_MARK, FormatEdits.size(13)))
                    .fails("not bold", text(CIRCULATION_MARK, FormatEdits.NOT_BOLD)))
            .build();

    private static final Rule<Draft> DRAFT = mark(both("DT-01", "mark.draft", "II/II.4.2 P2#12", "II/2.2 P3#11"))
            .byHeuristic(MarkLines.draft("dự thảo", Style.LOWER_CASE.size(14).italic()))
            .examples(e -> e.passes("size 14, italic", nothing())
                    .fails("size 13", line("Dự thảo lần 2", FormatEdits.size(13)))
                    .fails("size 15", line("Dự thảo lần 2", FormatEdits.size(15)))
                    .fails("upright", line("Dự thảo lần 2", FormatEdits.UPRIGHT)))
            .build();

    private static final Rule<Draft> DRAFTER = mark(hd05("ST-01", "drafter-mark.style", "II/II.5 P2#13"))
            .level(Level.OPTIONAL)
            .byHeuristic(MarkLines.ifThere(
                    DRAFTER_MARK, Styled.of(DRAFTER_MARK, Style.ANY.size(11).upright())))
            .examples(e -> e.passes("size 11", nothing())
                    .fails("size 8, as before", text(DRAFTER_MARK, FormatEdits.size(8)))
                    .fails("italic", text(DRAFTER_MARK, FormatEdits.ITALIC)))
            .build();

    private static final Rule<Draft> DRAFTER36 = hd36("ST-01", "drafter-mark.style", "II/2.3 P3#12")
            .level(Level.OPTIONAL)
            .base(SpecialSpecimens::marked36)
            .byHeuristic(MarkLines.ifThere(
                    DRAFTER_MARK, Styled.of(DRAFTER_MARK, Style.CAPITALS.size(8).upright())))
            .examples(e -> e.passes("size 8, capitals", nothing())
                    .fails("size 11", text(DRAFTER_MARK, FormatEdits.size(11)))
                    .fails("small letters", replace(DRAFTER_MARK, "ABC", "Abc")))
            .build();

    private static final Rule<Draft> CONTACT_STYLE = mark(both(
                    "DC-01", "contact.style", "II/II.6 P2#14", "II/2.4 P3#13"))
            .level(Level.OPTIONAL)
            .byHeuristic(MarkLines.ifThere(
                    CONTACT, Styled.of(CONTACT, Style.LOWER_CASE.size(10).upright())))
            .examples(e -> e.passes("size 10", nothing())
                    .fails("size 11", text(CONTACT, FormatEdits.size(11)))
                    .fails("italic", text(CONTACT, FormatEdits.ITALIC)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(
                    POINTED_TO, NUMBERED, LABEL, REFERENCE, PAGES, URGENCY, URGENCY_PLACE, CIRCULATION, DRAFT))
            .addAll(ImmutableList.of(DRAFTER, DRAFTER36, CONTACT_STYLE))
            .add(listed(hd05("MAT-01", "mark.secrecy", "II/II.2 P2#10")))
            .add(listed(hd36("MAT-01", "mark.secrecy", "II/2.1")))
            .add(listed(hd36("KHAN-02", "mark.urgency.position", "II/2.1")))
            .add(listed(hd05("LH-02", "mark.media", "II/II.4.1")))
            .add(listed(hd36("LH-02", "mark.media", "II/2.2")))
            .build();

    private AnnexRules() {}

    private static RuleEntry annex(String id, String topic) {
        return both(id, topic, "II/II.1.1 II/II.1.2", "II/4.5")
                .scope(Scope.WHOLE_FILE)
                .base(SpecialSpecimens::annexed);
    }

    private static RuleEntry mark(RuleEntry entry) {
        return entry.level(Level.CONDITIONAL).base(SpecialSpecimens::marked);
    }
}
