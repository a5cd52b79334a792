package vn.records.presentation.attachment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.view.Drawing;

/** The block that makes a paper copy: what it must hold and how it is set. */
public final class Copies {

    /** It begins with the words of its form. */
    public static final Check<Draft> FORM =
            on(block -> block.form().folded().equalsIgnoreCase(block.kind().heading())
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(
                            block.form().at(Component.COPY_FORM),
                            Measure.words(block.form().folded()),
                            Measure.words(block.kind().heading()))));

    /** No component is missing. */
    public static final Check<Draft> COMPONENTS = on(Copies::components);

    /** The symbol begins with the code of the form of copy. */
    public static final Check<Draft> SYMBOL = on(Copies::symbol);

    /** A line above sets it off from the document. */
    public static final Check<Draft> RULED_OFF = Copies::ruledOff;

    /** So many components missing at once were more likely not found. */
    private static final int FEW = 3;

    /** So far above it a line may still be meant for it. */
    private static final int LINES_ABOVE = 12;

    /** A line as long as this is no line below a name. */
    private static final double ACROSS_MM = 100;

    /** The mark of a list, which may be typed or not. */
    private static final Pattern HYPHEN = Pattern.compile("^[-–]\\s*");

    private Copies() {}

    /**
     * The styles of the components of a copy, but for its form.
     *
     * @param agency of the agency that makes the copy
     * @param number of number and symbol
     * @param placeAndDate of place and date
     * @param authority of the authority and the post of who signs
     * @param signer of the name of who signs
     * @param label of the words Nơi nhận
     * @param recipients of each recipient
     */
    public record Styles(
            Style agency,
            Style number,
            Style placeAndDate,
            Style authority,
            Style signer,
            Style label,
            Style recipients) {}

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

    /** Passes when the symbol begins with a code, which copies of all forms have. */
    public static Check<Draft> symbol(String code) {
        return on(block -> {
            Optional<Notation> notation =
                    block.reading().flatMap(reading -> reading.number().notation());
            if (block.number().isEmpty() || notation.isEmpty()) {
                return Verdicts.NOT_RECOGNISED;
            }
            return notation.get().groups().get(0).equals(code)
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(
                            block.number().get().at(Component.NUMBER),
                            Measure.words(notation.get().groups().get(0)),
                            Measure.words(code)));
        });
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
        return line.width().toMm() > ACROSS_MM;
    }

    /** Passes when it begins with the words that its form has. */
    public static Check<Draft> form(ImmutableMap<CopyKind, String> words) {
        return on(block -> {
            String wanted = words.getOrDefault(block.kind(), block.kind().heading());
            return block.form().folded().equalsIgnoreCase(wanted)
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(
                            block.form().at(Component.COPY_FORM),
                            Measure.words(block.form().folded()),
                            Measure.words(wanted)));
        });
    }

    /** Passes when the components are set in their styles. */
    public static Check<Draft> styled(Styles styles) {
        return on(block -> styled(block, styles));
    }

    private static Verdict styled(CopyBlock block, Styles styles) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        judge(faults, Component.ISSUING_AGENCY, block.agency(), styles.agency());
        judge(faults, Component.NUMBER, block.number().stream().toList(), styles.number());
        judge(faults, Component.PLACE_AND_DATE, block.placeAndDate().stream().toList(), styles.placeAndDate());
        block.signing().ifPresent(signing -> {
            judge(faults, Component.SIGNING_AUTHORITY, signing.authority(), styles.authority());
            judge(faults, Component.SIGNER_NAME, signing.name().stream().toList(), styles.signer());
        });
        ImmutableList<Line> recipients = block.recipients();
        judge(faults, Component.RECIPIENTS, recipients.stream().limit(1).toList(), styles.label());
        judge(faults, Component.RECIPIENTS, recipients.stream().skip(1).toList(), styles.recipients());
        return Verdict.of(faults.build());
    }

    private static void judge(
            ImmutableList.Builder<Fault> faults, Component component, Iterable<Line> lines, Style style) {
        for (Line line : lines) {
            style.judge(Stretch.of(component, line)).ifPresent(faults::add);
        }
    }

    /** Passes when the last recipient has some words; the mark of the list before them is free. */
    public static Check<Draft> lastRecipient(String words) {
        return on(block -> lastRecipient(block, words));
    }

    private static Verdict lastRecipient(CopyBlock block, String words) {
        if (block.recipients().size() < 2) {
            return Verdicts.NOT_RECOGNISED;
        }
        Line last = block.recipients().get(block.recipients().size() - 1);
        return withoutHyphen(last.folded()).equals(withoutHyphen(words))
                ? Verdict.passed()
                : Verdict.failed(
                        Fault.of(last.at(Component.RECIPIENTS), Measure.words(last.folded()), Measure.words(words)));
    }

    private static String withoutHyphen(String text) {
        return HYPHEN.matcher(text).replaceFirst("");
    }
}
