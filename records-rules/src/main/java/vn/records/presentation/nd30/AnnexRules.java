package vn.records.presentation.nd30;

import static vn.records.document.Component.ANNEX;
import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraphsWith;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.presentation.attachment.AnnexNumber;
import vn.records.presentation.attachment.AnnexReferences;
import vn.records.presentation.attachment.Annexes;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;
import vn.records.view.Alignment;
import vn.records.view.PageEvidence;
import vn.records.view.TextFormat;

/** Annexes (<i>phụ lục</i>), Phụ lục I, Phần I, Mục III, khoản 1. */
final class AnnexRules {

    private static final String TITLE = "DANH SÁCH CÔNG CHỨC VĂN THƯ";
    private static final String PRINTED = "(Kèm theo … số … ngày … tháng … năm … của …)";
    private static final String REFERENCE = "(Kèm theo Quyết định số 17";

    /** The text mentions its annexes; an annex in another file is not missed. */
    private static final Rule<Draft> POINTER = rule("PL-01")
            .topic("annex.pointer")
            .cites("I.III.1.a")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(Annexes.pointedTo())
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes("mentioned", nothing())
                    .fails(
                            "not mentioned",
                            replaceAnywhere(" theo Phụ lục I và Phụ lục II kèm theo Quyết định này", ""))
                    .undecided("as a list", replaceAnywhere("Phụ lục I và Phụ lục II kèm", "danh sách kèm")))
            .build();

    /** From two annexes up a Roman number each. */
    private static final Rule<Draft> NUMBER = rule("PL-02")
            .topic("annex.number")
            .cites("I.III.1.a")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(Annexes.numbered("Phụ lục", AnnexNumber.ROMAN))
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes("Roman numbers", nothing())
                    .fails("an Arabic number", replace(ANNEX, "Phụ lục II", "Phụ lục 2"))
                    .fails("a letter", replace(ANNEX, "Phụ lục II", "Phụ lục B"))
                    .fails("no number", replace(ANNEX, "Phụ lục II", "Phụ lục")))
            .build();

    /** On its own line in the middle, lower-case type, 14, upright, bold. */
    private static final Rule<Draft> LABEL = rule("PL-03")
            .topic("annex.label")
            .cites("I.III.1.b", "I.V#9")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Annexes.labels(Style.LOWER_CASE.size(14).upright().bold()))
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", text(ANNEX, FormatEdits.size(13)))
                    .fails("half a size too large", text(ANNEX, FormatEdits.sizeAndHalf(14)))
                    .fails("not bold", text(ANNEX, FormatEdits.NOT_BOLD))
                    .fails("italic", text(ANNEX, FormatEdits.ITALIC))
                    .fails("capitals", replace(ANNEX, "Phụ lục", "PHỤ LỤC"))
                    .fails("flush right", Edits.paragraph(ANNEX, FormatEdits.aligned(Alignment.RIGHT))))
            .build();

    /** Capitals, 13–14, upright, bold, in the middle; an annex need not have a title. */
    private static final Rule<Draft> TITLE_STYLE = rule("PL-04")
            .topic("annex.title")
            .cites("I.III.1.b", "I.V#9")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Annexes.titles(Style.CAPITALS.size(13, 14).upright().bold()))
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes("size 13", lines(TITLE, FormatEdits.size(13)))
                    .passes("size 14", lines(TITLE, FormatEdits.size(14)))
                    .fails("size 12", lines(TITLE, FormatEdits.size(12)))
                    .fails("size 15", lines(TITLE, FormatEdits.size(15)))
                    .fails("not bold", lines(TITLE, FormatEdits.NOT_BOLD))
                    .fails("italic", lines(TITLE, FormatEdits.ITALIC))
                    .fails("small letters", replaceAnywhere(TITLE, "Danh sách công chức văn thư"))
                    .fails(
                            "flush left",
                            paragraphsWith(TITLE, p -> p.withFormat(p.format().withAlignment(Alignment.LEFT)))))
            .build();

    /** Number, symbol, date, issuer. What a draft leaves blank counts as named. */
    private static final Rule<Draft> REFERENCE_CONTENT = rule("PL-05")
            .topic("annex.reference")
            .cites("I.III.1.c")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(AnnexReferences.content(PRINTED))
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes("all named", nothing())
                    .passes("blank number and day", replaceAnywhere("số 17/QĐ-SNV ngày 29", "số      /QĐ-SNV ngày    "))
                    .fails("no issuer", replaceAnywhere(" năm 2026 của Sở Nội vụ)", " năm 2026)"))
                    .fails(
                            "nothing named",
                            replaceAnywhere(
                                    "(Kèm theo Quyết định số 17/QĐ-SNV ngày 29 tháng 6 năm 2026 của Sở Nội vụ)",
                                    "(Kèm theo Quyết định này)"))
                    .fails(
                            "none",
                            ClosingEdits.removeLine(
                                    "(Kèm theo Quyết định số 17/QĐ-SNV ngày 29 tháng 6 năm 2026 của Sở Nội vụ)")))
            .build();

    /** In the middle, lower-case type, 13–14, italic; font and colour are rules of the page. */
    private static final Rule<Draft> REFERENCE_STYLE = rule("PL-06")
            .topic("annex.reference.style")
            .cites("I.III.1.c")
            .scope(Scope.WHOLE_FILE)
            .fromFile(AnnexReferences.style(Style.LOWER_CASE.size(13, 14).italic()))
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes("size 13", lines(REFERENCE, FormatEdits.size(13)))
                    .passes("size 14", lines(REFERENCE, FormatEdits.size(14)))
                    .fails("size 12", lines(REFERENCE, FormatEdits.size(12)))
                    .fails("half a size too large", lines(REFERENCE, FormatEdits.sizeAndHalf(14)))
                    .fails("upright", lines(REFERENCE, FormatEdits.UPRIGHT)))
            .build();

    /** On paper the fields are filled in; without knowledge of the medium undecided. */
    private static final Rule<Draft> ON_PAPER = rule("PL-07")
            .topic("annex.reference.paper")
            .cites("I.III.1.c")
            .scope(Scope.WHOLE_FILE)
            .judgesBlanks()
            .byHeuristic(AnnexReferences.filledOnPaper())
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes("filled in", AnnexRules::onPaper)
                    .fails(
                            "blank after issue",
                            Edits.all(
                                    replaceAnywhere("(Kèm theo Quyết định số 17", "(Kèm theo Quyết định số   "),
                                    AnnexRules::onPaper,
                                    AnnexRules::issued))
                    .undecided(
                            "blank in a draft",
                            Edits.all(
                                    replaceAnywhere("(Kèm theo Quyết định số 17", "(Kèm theo Quyết định số   "),
                                    AnnexRules::onPaper))
                    .undecided("medium not known", nothing()))
            .build();

    /** In an electronic document they are left open; the form still prints the words. */
    private static final Rule<Draft> ELECTRONICALLY = rule("PL-08")
            .topic("annex.reference.electronic")
            .cites("I.III.1.c", "PL3/2.2")
            .scope(Scope.WHOLE_FILE)
            .judgesBlanks()
            .byHeuristic(AnnexReferences.openInElectronic(PRINTED))
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes(
                            "left open",
                            Edits.all(
                                    replaceAnywhere(
                                            "số 17/QĐ-SNV ngày 29 tháng 6 năm 2026 của",
                                            "số …/QĐ-SNV ngày … tháng … năm … của"),
                                    AnnexRules::electronic))
                    .fails("filled in", AnnexRules::electronic)
                    .undecided("medium not known", nothing()))
            .build();

    /** Needs the signed file. */
    private static final Rule<Draft> SAME_FILE = rule("PL-09")
            .topic("annex.signature.same-file")
            .cites("I.III.1.d")
            .decidable(Decidability.FROM_SIGNATURE)
            .build();

    /** Needs the signed file; the text of the signature is judged by {@code ND30-DA-07} to {@code ND30-DA-09}. */
    private static final Rule<Draft> OWN_FILE = rule("PL-10")
            .topic("annex.signature.own-file")
            .cites("I.III.1.d")
            .decidable(Decidability.FROM_SIGNATURE)
            .build();

    /** Counted from 1 in each annex. An annex without a section of its own goes on counting. */
    private static final Rule<Draft> PAGES = rule("PL-11")
            .topic("annex.pages")
            .cites("I.III.1.đ")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Annexes.pagesFromOne())
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes("from 1", nothing())
                    .fails("from 5", Edits.section(s -> s.firstPageNumber().isPresent() ? s.withFirstPageNumber(5) : s))
                    .fails("in the section of the text", ClosingEdits::inOneSection)
                    .undecided(
                            "no page numbers",
                            Edits.all(
                                    Edits.section(s -> s.withRunnings(ImmutableList.of())),
                                    Edits.view(view -> view.withPageEvidence(PageEvidence.NONE)))))
            .build();

    /** The form is what the other rules ask one by one. */
    private static final Rule<Draft> FORM = rule("PL-12")
            .topic("annex.form")
            .cites("I.III.1.e", "PL3/2.1", "PL3/2.2")
            .sumsUp("PL-02", "PL-03", "PL-04", "PL-05", "PL-06", "PL-13")
            .build();

    /**
     * Wording of the reference in the form. That a reference begins with other words is left undecided; line and {@code ./.}
     * of the form are not asked of annexes, which are tables more often than text.
     */
    private static final Rule<Draft> WORDING = rule("PL-13")
            .topic("annex.reference.form")
            .cites("PL3/2.1")
            .basis(Basis.FORM)
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(AnnexReferences.wording(PRINTED))
            .base(SpecialSpecimens::withAnnexes)
            .examples(e -> e.passes("as in the form", nothing())
                    .fails(
                            "a date in digits",
                            replaceAnywhere("ngày 29 tháng 6 năm 2026 của Sở Nội vụ)", "ngày 29/6/2026 của Sở Nội vụ)"))
                    .fails("no bracket at the end", replaceAnywhere("của Sở Nội vụ)", "của Sở Nội vụ"))
                    .undecided("other words before it", replaceAnywhere("(Kèm theo", "(Ban hành kèm theo")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(POINTER, NUMBER, LABEL, TITLE_STYLE, REFERENCE_CONTENT, REFERENCE_STYLE))
            .addAll(ImmutableList.of(ON_PAPER, ELECTRONICALLY, SAME_FILE, OWN_FILE, PAGES, FORM, WORDING))
            .build();

    private AnnexRules() {}

    /** Changes the format of the paragraphs that hold the words. */
    private static UnaryOperator<Draft> lines(String words, UnaryOperator<TextFormat> change) {
        return paragraphsWith(words, p -> Edits.formatted(p, 0, p.text().length(), change));
    }

    private static Draft onPaper(Draft draft) {
        return Recognizer.again(draft, draft.options().withMedium(Medium.PAPER));
    }

    private static Draft electronic(Draft draft) {
        return Recognizer.again(draft, draft.options().withMedium(Medium.ELECTRONIC));
    }

    private static Draft issued(Draft draft) {
        return Recognizer.again(draft, draft.options().withStage(Stage.ISSUED));
    }
}
