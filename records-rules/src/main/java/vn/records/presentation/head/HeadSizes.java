package vn.records.presentation.head;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.FontSize;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;

/**
 * The sizes of components of the head that rise and fall together (<i>cỡ chữ tăng, giảm đồng bộ</i>), such as those of Quốc
 * hiệu, Tiêu ngữ and the date: all have the smaller of two sizes, or all the larger.
 */
public final class HeadSizes implements Check<Draft> {

    private final ImmutableList<Pair> pairs;

    private HeadSizes(ImmutableList<Pair> pairs) {
        this.pairs = pairs;
    }

    /**
     * One of the components and its two sizes, in points.
     *
     * @param component the component
     * @param smaller its size where the others have their smaller one
     * @param larger its size where the others have their larger one
     */
    public record Pair(Component component, int smaller, int larger) {

        private FontSize size(boolean large) {
            return FontSize.points(large ? larger : smaller);
        }

        private boolean has(FontSize size) {
            return size.equals(size(false)) || size.equals(size(true));
        }
    }

    /**
     * Returns the condition.
     *
     * @throws IllegalArgumentException if there are fewer than two, since one has nothing to go with
     */
    public static HeadSizes pairs(Pair... pairs) {
        checkArgument(pairs.length > 1, "nothing to go with: %s", pairs.length);
        return new HeadSizes(ImmutableList.copyOf(pairs));
    }

    @Override
    public Verdict apply(Draft draft) {
        Map<Pair, FontSize> sizes = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            Optional<Part> part = draft.part(pair.component());
            if (part.isEmpty()) {
                return Verdicts.NOT_RECOGNISED;
            }
            if (!part.get().certain()) {
                return Verdicts.NOT_CERTAIN;
            }
            Optional<FontSize> size = size(part.get());
            if (size.isEmpty() || !pair.has(size.get())) {
                return Verdict.undecided("sizes-of-components");
            }
            sizes.put(pair, size.get());
        }
        return fits(sizes, false) || fits(sizes, true) ? Verdict.passed() : Verdict.failed(fault(draft, sizes));
    }

    private static boolean fits(Map<Pair, FontSize> sizes, boolean large) {
        return sizes.entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(entry.getKey().size(large)));
    }

    /** Returns the one size of a part, if it has one only. */
    private static Optional<FontSize> size(Part part) {
        Set<FontSize> sizes = new HashSet<>();
        Stretch.linesOf(part)
                .forEach(stretch -> stretch.visible()
                        .forEach(span -> sizes.add(span.format().size())));
        return sizes.size() == 1 ? sizes.stream().findFirst() : Optional.empty();
    }

    private Fault fault(Draft draft, Map<Pair, FontSize> sizes) {
        boolean large = mostAreLarge(sizes, null);
        List<Fix> fixes = new ArrayList<>();
        sizes.forEach((pair, size) -> {
            if (!size.equals(pair.size(large))) {
                Stretch.linesOf(draft.part(pair.component()).orElseThrow()).stream()
                        .map(stretch ->
                                new Fix.SetProperty(stretch.at(), Fix.Property.SIZE, Measure.of(pair.size(large))))
                        .forEach(fixes::add);
            }
        });
        return Fault.of(
                        fixes.get(0).at(),
                        Measure.all(
                                sizes.values().stream().map(HeadSizes::plain).toList()),
                        Measure.anyOf(set(false), set(true)))
                .withFixes(fixes);
    }

    private static Measure plain(FontSize size) {
        return new Measure.Ratio(size.toPoints());
    }

    private Measure set(boolean large) {
        return Measure.all(pairs.stream().map(pair -> plain(pair.size(large))).toList());
    }

    /** Whether most of the components have their larger size, one of them left out; so too where they are even. */
    private static boolean mostAreLarge(Map<Pair, FontSize> sizes, @Nullable Pair but) {
        int votes = 0;
        for (Map.Entry<Pair, FontSize> entry : sizes.entrySet()) {
            if (!entry.getKey().equals(but)) {
                votes += entry.getValue().equals(entry.getKey().size(true)) ? 1 : 0;
                votes -= entry.getValue().equals(entry.getKey().size(false)) ? 1 : 0;
            }
        }
        return votes >= 0;
    }

    /**
     * Returns what tells the size to set on one of the components so that it goes with the others, whatever size it has.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public BiFunction<Draft, FontSize, FontSize> targetOf(Component component) {
        Pair own = pairs.stream()
                .filter(pair -> pair.component() == component)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no size that goes with others: " + component));
        return (draft, size) -> own.size(mostAreLarge(found(draft), own));
    }

    private Map<Pair, FontSize> found(Draft draft) {
        Map<Pair, FontSize> sizes = new LinkedHashMap<>();
        pairs.forEach(
                pair -> draft.part(pair.component()).flatMap(HeadSizes::size).ifPresent(size -> sizes.put(pair, size)));
        return sizes;
    }
}
