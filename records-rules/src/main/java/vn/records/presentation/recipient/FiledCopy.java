package vn.records.presentation.recipient;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.DocumentType;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * The last line of Nơi nhận (<i>dòng Lưu</i>): {@code - Lưu: VT, TCCB.}
 *
 * @param item the line
 * @param words its words without the hyphen
 * @param colon the mark behind the word Lưu; empty if there is none
 * @param office the abbreviation behind it; empty if there is none
 * @param comma what separates it from the drafting unit; empty if nothing does
 * @param unit the drafting unit, number of copies, full stop and what may follow
 */
public record FiledCopy(ListItem item, String words, String colon, String office, String comma, String unit) {

    private static final Pattern LINE = Pattern.compile(
            "[Ll](?:ưu|ƯU) ?(?<colon>[:;,.]?) ?(?<office>(?:[Vv]ăn thư|[\\p{L}\\d&]*))(?<comma> ?[,;/-]?) ?(?<unit>.*)");

    /** A full stop behind a word, number or bracket; one behind a single letter may belong to an abbreviation. */
    private static final Pattern CLOSED = Pattern.compile(".*(?:[\\p{L}\\d]{2}|[)\\d])\\..*");

    private static final Verdict UNIT_MAY_BE_MISSING = Verdict.undecided("no-drafting-unit");

    static Optional<FiledCopy> of(ListItem item) {
        String words = item.words();
        Matcher line = LINE.matcher(words);
        return line.matches()
                ? Optional.of(new FiledCopy(
                        item,
                        words,
                        line.group("colon"),
                        line.group("office"),
                        line.group("comma").strip(),
                        line.group("unit").strip()))
                : Optional.empty();
    }

    /**
     * What the line is to consist of: {@code - Lưu: VT, … .}
     *
     * @param marks the marks of the list; the last one ends the line
     * @param label the word it begins with, with the mark behind it
     * @param office the abbreviation of the office that keeps the copy, with the mark behind it
     */
    public record Form(ListMarks marks, String label, String office) {

        /** Returns the line up to the drafting unit, as a message shows it. */
        Measure shown() {
            return Measure.words(marks.hyphen() + " " + label + " " + office + " …");
        }

        String colon() {
            return MarkedWords.of(label).mark();
        }

        String abbreviation() {
            return MarkedWords.of(office).words();
        }

        String comma() {
            return MarkedWords.of(office).mark();
        }
    }

    /** Passes when the list ends with a well-formed line for the file copy. */
    public static Check<Draft> lastLine(Form form) {
        return Recipients.each((draft, list) -> {
            if (list.items().isEmpty()) {
                return Verdicts.NOT_RECOGNISED;
            }
            Optional<ListItem> filed = list.filed();
            return filed.isEmpty()
                    ? missing(draft, list, form)
                    : Verdicts.together(ImmutableList.of(
                            order(list, filed.get()),
                            of(filed.get()).map(copy -> copy.judge(draft, form)).orElse(Verdicts.NOT_RECOGNISED)));
        });
    }

    private static Verdict missing(Draft draft, RecipientList list, Form form) {
        int label = list.label().line().index();
        boolean elsewhere = draft.lines().stream()
                .filter(line -> line.index() > label && line.index() < draft.mainEnd() && !line.isBlank())
                .anyMatch(line -> VietnameseText.lower(line.folded()).contains("lưu"));
        ListItem last = list.items().reverse().get(0);
        return elsewhere
                ? Verdicts.NOT_RECOGNISED
                : Verdict.failed(
                        Fault.of(last.at(), Terms.MISSING, form.shown()).withVariant("missing"));
    }

    private static Verdict order(RecipientList list, ListItem filed) {
        return list.afterFiled().stream().anyMatch(ListItem::isHyphenated)
                ? Verdict.failed(Fault.of(filed.at(), Measure.words(filed.text()), RecipientTerms.LAST_LINE)
                        .withVariant("order"))
                : Verdict.passed();
    }

    private Verdict judge(Draft draft, Form form) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        if (!colon.equals(form.colon())) {
            faults.add(colonFault(form.colon()));
        }
        if (!office.equals(form.abbreviation())) {
            if (Ascii.toUpperCase(office).startsWith(form.abbreviation())) {
                return Verdicts.together(
                        ImmutableList.of(Verdict.of(faults.build()), Verdict.undecided("office-unknown")));
            }
            faults.add(Fault.of(item.at(), Measure.words(item.text()), Measure.words(form.abbreviation()))
                    .withVariant("office"));
        } else {
            commaFault(form).ifPresent(faults::add);
        }
        form.marks().beginning(item).ifPresent(faults::add);
        return Verdicts.together(ImmutableList.of(Verdict.of(faults.build()), end(draft, form)));
    }

    private Fault colonFault(String wanted) {
        Fault fault = Fault.of(item.at(), colon.isEmpty() ? Terms.MISSING : Measure.words(colon), Measure.words(wanted))
                .withVariant("colon");
        return at(Pattern.compile("[Ll][^\\s\\p{Z}:;,.]*+(?<hole>[\\s\\p{Z}]*[:;,.]?)"))
                .<Fault>map(at -> fault.withFixes(new Fix.ReplaceText(at, colon.isEmpty() ? wanted + gap(at) : wanted)))
                .orElse(fault);
    }

    private static String gap(Location at) {
        return at.end() > at.start() ? " " : "";
    }

    /** Returns where the group {@code hole} of a pattern is, if the line is not broken and holds it. */
    private Optional<Location> at(Pattern pattern) {
        String text = item.first().text();
        Matcher matcher = pattern.matcher(text);
        if (item.lines().size() > 1 || !matcher.find()) {
            return Optional.empty();
        }
        int start = item.first().start();
        return Optional.of(item.first().at(start + matcher.start("hole"), start + matcher.end("hole")));
    }

    /** Without anything but a full stop behind the office there is no unit; an agency may have none. */
    private Optional<Fault> commaFault(Form form) {
        String wanted = form.comma();
        boolean unitFollows = !unit.isEmpty() && Character.isLetter(unit.charAt(0));
        if (comma.equals(wanted) || !unitFollows) {
            return Optional.empty();
        }
        Fault fault = Fault.of(item.at(), comma.isEmpty() ? Terms.MISSING : Measure.words(comma), Measure.words(wanted))
                .withVariant("comma");
        return Optional.of(at(Pattern.compile(Pattern.quote(office) + "(?<hole>[\\s\\p{Z}]*[;/-]?)"))
                .<Fault>map(at -> fault.withFixes(new Fix.ReplaceText(at, comma.isEmpty() ? wanted + gap(at) : wanted)))
                .orElse(fault));
    }

    private Verdict end(Draft draft, Form form) {
        if (words.endsWith(".") || CLOSED.matcher(words).matches()) {
            boolean unitNamed = comma.equals(form.comma()) && unit.length() > 1;
            boolean formWithout =
                    draft.isType(DocumentType.INTRODUCTION) || draft.copyBlock().isPresent();
            return unitNamed || formWithout || !office.equals(form.abbreviation())
                    ? Verdict.passed()
                    : UNIT_MAY_BE_MISSING;
        }
        return words.indexOf('.') >= 0 || words.endsWith("…")
                ? Verdict.undecided("full-stop-unclear")
                : Verdict.failed(form.marks().ending(item, true).orElseThrow());
    }

    /**
     * Passes when the line has the wording of the form of its type; does not apply to types without their own wording.
     *
     * @param minutes the line in the form of minutes
     */
    public static Check<Draft> ownForm(String minutes) {
        return draft -> draft.isType(DocumentType.MINUTES, DocumentType.INTRODUCTION)
                ? Recipients.each((subject, list) -> list.filed()
                                .flatMap(FiledCopy::of)
                                .map(copy -> copy.ownForm(subject, minutes))
                                .orElse(Verdicts.NOT_RECOGNISED))
                        .apply(draft)
                : Verdict.notApplicable("no-wording-of-its-own");
    }

    private Verdict ownForm(Draft draft, String minutes) {
        String kept = VietnameseText.lower(unit);
        boolean inFile = kept.contains("hồ sơ") || unit.contains("HS");
        return draft.isType(DocumentType.INTRODUCTION) || inFile
                ? Verdict.passed()
                : Verdict.failed(Fault.of(item.at(), Measure.words(item.text()), Measure.words(minutes))
                        .withBasis(Basis.FORM));
    }
}
