package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.FontSize;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.view.Span;

/** Passes when the text of the body has one size throughout (<i>dùng thống nhất một cỡ chữ</i>): most of its letters show which. */
public final class OneSize {

    private static final Verdict NONE = Verdict.notApplicable("no-text");

    private OneSize() {}

    /**
     * Returns the condition. A paragraph counts that is wholly of one size.
     *
     * @param style the sizes that text may have: what has another is the matter of the rule on them
     */
    public static Check<Draft> of(Style style) {
        return BodyWhole.text(draft -> {
            ImmutableList<Typed> set = Body.of(draft).items().stream()
                    .filter(item -> ParagraphSetting.TEXT.contains(item.unit()) && ParagraphSetting.isRunning(item))
                    .map(RunningText::rest)
                    .flatMap(text -> Typed.of(text, style).stream())
                    .collect(ImmutableList.toImmutableList());
            return set.isEmpty() ? NONE : judge(set);
        });
    }

    /** A paragraph and the one size of its text. */
    private record Typed(Stretch text, FontSize size, int letters) {

        static ImmutableList<Typed> of(Stretch text, Style style) {
            ImmutableSet<FontSize> sizes =
                    text.visible().stream().map(span -> span.format().size()).collect(ImmutableSet.toImmutableSet());
            int letters = text.visible().stream().mapToInt(Typed::length).sum();
            return sizes.size() == 1 && style.allows(sizes.asList().get(0))
                    ? ImmutableList.of(new Typed(text, sizes.asList().get(0), letters))
                    : ImmutableList.of();
        }

        private static int length(Span span) {
            return span.end() - span.start();
        }
    }

    private static Verdict judge(ImmutableList<Typed> paragraphs) {
        Map<FontSize, Integer> letters = new HashMap<>();
        paragraphs.forEach(paragraph -> letters.merge(paragraph.size(), paragraph.letters(), Integer::sum));
        int most = Collections.max(letters.values());
        FontSize wanted = paragraphs.stream()
                .map(Typed::size)
                .filter(size -> letters.getOrDefault(size, 0) == most)
                .findFirst()
                .orElseThrow();
        return Verdict.of(paragraphs.stream()
                .filter(paragraph -> !paragraph.size().equals(wanted))
                .map(paragraph -> Fault.of(paragraph.text().at(), Measure.of(paragraph.size()), Measure.of(wanted))
                        .withFixes(new Fix.SetProperty(paragraph.text().at(), Fix.Property.SIZE, Measure.of(wanted))))
                .toList());
    }
}
