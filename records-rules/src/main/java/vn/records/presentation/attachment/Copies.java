package vn.records.presentation.attachment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.document.CopyKind;
import vn.records.document.Notation;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.CopyBlock;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Signing;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.view.Drawing;

/** The block that makes a paper copy: what it must hold and how it is set. */
public final class Copies {

    public static final Check<Draft> FORM =
            on(block -> block.form().folded().equalsIgnoreCase(block.kind().heading())
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(
                            block.form().at(Component.COPY_FORM),
                            Measure.words(block.form().folded()),
                            Measure.words(block.kind().heading()))));

    public static final Check<Draft> COMPONENTS = on(Copies::components);
    public static final Check<Draft> SYMBOL = on(Copies::symbol);
    public static final Check<Draft> STYLES = on(Copies::styles);
    public static final Check<Draft> LAST_RECIPIENT = on(Copies::lastRecipient);
    public static final Check<Draft> RULED_OFF = Copies::ruledOff;

    private static final int FEW = 3;
    private static final int LINES_ABOVE = 12;

    private Copies() {}

    private static Check<Draft> on(Function<CopyBlock, Verdict> judge) {
        return draft -> draft.copyBlock().map(judge).orElse(Verdicts.NOT_RECOGNISED);
    }

    private static Verdict components(CopyBlock block) {
        ImmutableList.Builder<Component> missing = ImmutableList.builder();
        add(missing, Component.ISSUING_AGENCY, block.agency().isEmpty());
        add(missing, Component.NUMBER, block.number().isEmpty());
        add(missing, Component.PLACE_AND_DATE, block.placeAndDate().isEmpty());
        add(missing, Component.SIGNING_AUTHORITY, block.signing().isEmpty());
        add(missing, Component.RECIPIENTS, block.recipients().isEmpty());
        ImmutableList<Component> list = missing.build();
        if (list.size() >= FEW) {
            return Verdicts.NOT_RECOGNISED;
        }
        return Verdict.of(list.stream()
                .map(component -> Fault.of(
                        block.form().at(component), Terms.MISSING, Measure.term("component." + component.name())))
                .toList());
    }

    private static void add(ImmutableList.Builder<Component> list, Component component, boolean missing) {
        if (missing) {
            list.add(component);
        }
    }

    private static Verdict symbol(CopyBlock block) {
        Optional<Notation> notation =
                block.reading().flatMap(reading -> reading.number().notation());
        if (block.number().isEmpty() || notation.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        Optional<CopyKind> kind = notation.get().copyKind();
        if (kind.isPresent() && kind.get() == block.kind()) {
            return Verdict.passed();
        }
        return Verdict.failed(Fault.of(
                block.number().get().at(Component.NUMBER),
                Measure.words(notation.get().toString()),
                Measure.words(block.kind().code() + "-…")));
    }

    private static Verdict ruledOff(Draft draft) {
        if (draft.copyBlock().isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        CopyBlock block = draft.copyBlock().get();
        if (block.ruledOff()) {
            return Verdict.passed();
        }
        int at = block.form().index();
        boolean elsewhere = draft.lines().subList(Math.max(0, at - LINES_ABOVE), at).stream()
                .flatMap(line -> line.paragraph().drawings().stream())
                .anyMatch(drawing -> drawing instanceof Drawing.Line line && isAcross(line));
        return elsewhere
                ? Verdict.undecided("line-elsewhere")
                : Verdict.failed(Fault.of(block.form().at(Component.COPY_FORM), Terms.MISSING, Terms.SOLID));
    }

    private static boolean isAcross(Drawing.Line line) {
        return line.width().toMm() > 100;
    }

    private static Verdict styles(CopyBlock block) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        Style title = Style.CAPITALS.size(13, 14).upright().bold();
        judge(
                faults,
                Component.ISSUING_AGENCY,
                block.agency(),
                Style.CAPITALS.size(12, 13).upright().bold());
        judge(
                faults,
                Component.NUMBER,
                block.number().stream().toList(),
                Style.ANY.size(13).upright().notBold());
        judge(
                faults,
                Component.PLACE_AND_DATE,
                block.placeAndDate().stream().toList(),
                Style.LOWER_CASE.size(13, 14).italic().notBold());
        block.signing().ifPresent(signing -> signing(faults, signing, title));
        ImmutableList<Line> recipients = block.recipients();
        judge(
                faults,
                Component.RECIPIENTS,
                recipients.stream().limit(1).toList(),
                Style.ANY.size(12).italic().bold());
        judge(
                faults,
                Component.RECIPIENTS,
                recipients.stream().skip(1).toList(),
                Style.ANY.size(11).upright());
        return Verdict.of(faults.build());
    }

    private static void signing(ImmutableList.Builder<Fault> faults, Signing signing, Style title) {
        judge(faults, Component.SIGNING_AUTHORITY, signing.authority(), title);
        judge(
                faults,
                Component.SIGNER_NAME,
                signing.name().stream().toList(),
                Style.LOWER_CASE.size(13, 14).upright().bold());
    }

    private static void judge(
            ImmutableList.Builder<Fault> faults, Component component, Iterable<Line> lines, Style style) {
        for (Line line : lines) {
            style.judge(Stretch.of(component, line)).ifPresent(faults::add);
        }
    }

    private static Verdict lastRecipient(CopyBlock block) {
        if (block.recipients().size() < 2) {
            return Verdicts.NOT_RECOGNISED;
        }
        Line last = block.recipients().get(block.recipients().size() - 1);
        String text = last.folded().replaceFirst("^[-–]\\s*", "");
        return text.equals("Lưu: VT.")
                ? Verdict.passed()
                : Verdict.failed(Fault.of(
                        last.at(Component.RECIPIENTS), Measure.words(last.folded()), Measure.words("- Lưu: VT.")));
    }
}
