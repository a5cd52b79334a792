package vn.records.presentation.reference;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.rule.Check;

/** Bases that stand in a list of their own (<i>căn cứ trình bày thành từng dòng</i>): the signs before and after each. */
public final class BasisLines {

    private static final Component BASIS = Component.LEGAL_BASIS;
    private static final String MARKS = ",.;:";

    private BasisLines() {}

    private static Check<Draft> each(Function<ImmutableList<Line>, Verdict> judge) {
        return new When<>(
                draft -> draft.has(BASIS), "no-bases", OnComponent.of(BASIS, (draft, part) -> judge.apply(part.lines())));
    }

    /** Passes when each begins with a sign. */
    public static Check<Draft> begin(String sign) {
        return each(lines -> Verdict.of(lines.stream()
                .filter(line -> !line.text().startsWith(sign, line.begins()))
                .map(line -> beginning(line, sign))
                .toList()));
    }

    private static Fault beginning(Line line, String sign) {
        int from = line.begins();
        int to = line.isDash() ? from + 1 : from;
        Measure found = line.isDash() ? Measure.words(line.text().substring(from, to)) : Terms.MISSING;
        Location at = line.at(BASIS, from, to);
        boolean automatic = line.paragraph().labelLength() > 0 && line.start() == 0;
        Fault fault = Fault.of(line.isDash() ? at : line.at(BASIS), found, Measure.words(sign));
        return automatic ? fault : fault.withFixes(new Fix.ReplaceText(at, line.isDash() ? sign : sign + ' '));
    }

    /** Passes when each but the last ends with a mark, and the last with another; no line holds a second base. */
    public static Check<Draft> end(String mark, String atLast) {
        return each(lines -> {
            ImmutableList.Builder<Fault> faults = ImmutableList.builder();
            for (int i = 0; i < lines.size(); i++) {
                boolean last = i == lines.size() - 1;
                String wanted = last ? atLast : mark;
                String text = lines.get(i).text().substring(0, lines.get(i).ends());
                boolean blank = text.endsWith("…") || text.endsWith("..");
                if (!text.endsWith(wanted) && !blank) {
                    faults.add(ending(lines.get(i), text, wanted, last));
                }
            }
            return Verdict.of(faults.build());
        });
    }

    private static Fault ending(Line line, String text, String wanted, boolean last) {
        int end = text.length();
        boolean marked = MARKS.indexOf(text.charAt(end - 1)) >= 0;
        Location at = line.at(BASIS, marked ? end - 1 : end, end);
        Measure found = marked ? Measure.words(text.substring(end - 1)) : Terms.MISSING;
        Fault fault = Fault.of(line.at(BASIS, end - 1, end), found, Measure.words(wanted))
                .withFixes(new Fix.ReplaceText(at, wanted));
        String variant = (last ? "last" : "") + (marked ? "" : "unmarked");
        return variant.isEmpty() ? fault : fault.withVariant(variant);
    }

    /** Passes when no line holds a second base behind the first. */
    public static Check<Draft> apart(String words) {
        return each(lines -> Verdict.of(lines.stream()
                .flatMap(line -> second(line, words).stream())
                .toList()));
    }

    private static ImmutableList<Fault> second(Line line, String words) {
        String text = line.text().substring(0, line.ends());
        int at = LowerCase.of(text).indexOf("; " + words + " ");
        return at < 0
                ? ImmutableList.of()
                : ImmutableList.of(Fault.of(
                        line.at(BASIS, at + 2, text.length()), Measure.words(text.substring(at + 2)), Measure.words(words)));
    }
}
