package vn.records.presentation.signing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;

/** The words that stand for the agency's digital signature on an attached document, where they are typed in the file. */
public final class SignatureWords {

    /** The words stand above the head of the document. */
    private static final int LINES_AT_TOP = 6;

    private static final Verdict NOT_THERE = Verdict.undecided("needs-signature");
    private static final Verdict NOT_ATTACHED = Verdict.notApplicable("no-attached-document");

    private SignatureWords() {}

    /**
     * Passes when number and symbol, day and time are there.
     *
     * @param form the words of the form: {@code …} for number and symbol, {@code dd/MM/yyyy}, {@code HH:mm:ss}
     */
    public static Check<Draft> content(String form) {
        return of((draft, line) -> isComplete(line) ? Verdict.passed() : fault(line, form));
    }

    /** Passes when the words are set in a style. */
    public static Check<Draft> style(Style style) {
        return of((draft, line) -> Verdict.of(style.judgeAll(ImmutableList.of(Stretch.of(Component.NUMBER, line)))));
    }

    /**
     * Passes when number and symbol, day and time stand as in the form; undecided where one of them is not there.
     *
     * @param form the words of the form: {@code …} for number and symbol, {@code dd/MM/yyyy}, {@code HH:mm:ss}
     */
    public static Check<Draft> form(String form) {
        return of((draft, line) -> {
            if (!isComplete(line)) {
                return Verdicts.NOT_CERTAIN;
            }
            return Form.of(form).matcher(line.folded()).matches() ? Verdict.passed() : fault(line, form);
        });
    }

    private static Check<Draft> of(BiFunction<Draft, Line, Verdict> judge) {
        return draft -> {
            Kind kind = draft.classification().kind();
            if (kind != Kind.ATTACHED && kind != Kind.ANNEX) {
                return NOT_ATTACHED;
            }
            return find(draft).map(line -> judge.apply(draft, line)).orElse(NOT_THERE);
        };
    }

    /** Number and date parted by semicolons, among the first lines or in a box. */
    private static Optional<Line> find(Draft draft) {
        return ImmutableList.<Line>builder()
                .addAll(draft.boxLines())
                .addAll(draft.lines()
                        .subList(0, Math.min(LINES_AT_TOP, draft.lines().size())))
                .build()
                .stream()
                .filter(line -> line.startsWith("số:") && line.folded().indexOf(';') > 0)
                .findFirst();
    }

    private static boolean isComplete(Line line) {
        String text = line.folded();
        return Form.NUMBER.matcher(text).find()
                && Form.DAY.matcher(text).find()
                && Form.TIME.matcher(text).find();
    }

    private static Verdict fault(Line line, String form) {
        return Verdict.failed(Fault.of(line.at(Component.NUMBER), Measure.words(line.folded()), Measure.words(form)));
    }

    /** What the words are made of; made when first asked for. */
    private static final class Form {
        private static final String DAY_OF_MONTH = "\\d{1,2}/\\d{1,2}/\\d{4}";
        private static final String TIME_OF_DAY = "\\d{1,2}: ?\\d{2}: ?\\d{2}( ?\\+07:00)?";
        static final Pattern NUMBER = Pattern.compile("\\d+/[\\p{L}\\d-]+");
        static final Pattern DAY = Pattern.compile(DAY_OF_MONTH);
        static final Pattern TIME = Pattern.compile(TIME_OF_DAY);

        /** Returns the pattern of a form. */
        static Pattern of(String form) {
            return Pattern.compile(form.replace("…", "[^;]+")
                    .replace("dd/MM/yyyy", DAY_OF_MONTH)
                    .replace("HH:mm:ss", TIME_OF_DAY));
        }
    }
}
