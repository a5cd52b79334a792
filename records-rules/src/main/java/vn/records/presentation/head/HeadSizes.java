package vn.records.presentation.head;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** The sizes of Quốc hiệu, Tiêu ngữ and the date, which rise and fall together: 12, 13, 13 or 13, 14, 14. */
public final class HeadSizes {

    public static final Check<Draft> CHECK = HeadSizes::judge;

    private static final int SMALLER = 12;
    private static final int LARGER = 13;

    /** One of the three, and how much larger than Quốc hiệu it is to be. */
    private enum Member {
        NAME(Component.NATIONAL_NAME, 0),
        MOTTO(Component.NATIONAL_MOTTO, 1),
        DATE(Component.PLACE_AND_DATE, 1);

        private final Component component;
        private final int more;

        Member(Component component, int more) {
            this.component = component;
            this.more = more;
        }

        FontSize size(int base) {
            return FontSize.points(base + more);
        }
    }

    private HeadSizes() {}

    private static Verdict judge(Draft draft) {
        Map<Member, FontSize> sizes = new EnumMap<>(Member.class);
        for (Member member : Member.values()) {
            Optional<Part> part = draft.part(member.component);
            if (part.isEmpty()) {
                return Verdicts.NOT_RECOGNISED;
            }
            if (!part.get().certain()) {
                return Verdicts.NOT_CERTAIN;
            }
            Optional<FontSize> size = size(part.get());
            if (size.isEmpty() || !isWithin(member, size.get())) {
                return Verdict.undecided("sizes-of-components");
            }
            sizes.put(member, size.get());
        }
        if (fits(sizes, SMALLER) || fits(sizes, LARGER)) {
            return Verdict.passed();
        }
        return Verdict.failed(fault(draft, sizes));
    }

    private static boolean fits(Map<Member, FontSize> sizes, int base) {
        for (Member member : Member.values()) {
            if (!Objects.requireNonNull(sizes.get(member)).equals(member.size(base))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Member member, FontSize size) {
        return size.equals(member.size(SMALLER)) || size.equals(member.size(LARGER));
    }

    /** Returns the one size of a part, if it has one only. */
    private static Optional<FontSize> size(Part part) {
        Set<FontSize> sizes = new HashSet<>();
        Stretch.linesOf(part)
                .forEach(stretch -> stretch.visible()
                        .forEach(span -> sizes.add(span.format().size())));
        return sizes.size() == 1 ? sizes.stream().findFirst() : Optional.empty();
    }

    private static Fault fault(Draft draft, Map<Member, FontSize> sizes) {
        int base = base(sizes, null);
        List<Fix> fixes = new ArrayList<>();
        for (Member member : Member.values()) {
            if (!Objects.requireNonNull(sizes.get(member)).equals(member.size(base))) {
                Part part = draft.part(member.component).orElseThrow();
                Stretch.linesOf(part).stream()
                        .map(stretch ->
                                new Fix.SetProperty(stretch.at(), Fix.Property.SIZE, Measure.of(member.size(base))))
                        .forEach(fixes::add);
            }
        }
        return Fault.of(
                        fixes.get(0).at(),
                        Measure.all(
                                sizes.values().stream().map(HeadSizes::plain).toList()),
                        Measure.anyOf(set(SMALLER), set(LARGER)))
                .withFixes(fixes);
    }

    private static Measure plain(FontSize size) {
        return new Measure.Ratio(size.toPoints());
    }

    private static Measure set(int base) {
        ImmutableList.Builder<Measure> sizes = ImmutableList.builder();
        for (Member member : Member.values()) {
            sizes.add(plain(member.size(base)));
        }
        return new Measure.All(sizes.build());
    }

    /** Returns the size of Quốc hiệu that most of the members have or go with, one of them left out. */
    private static int base(Map<Member, FontSize> sizes, @Nullable Member but) {
        int votes = 0;
        for (Member member : Member.values()) {
            if (member != but) {
                FontSize size = Objects.requireNonNull(sizes.get(member));
                votes += size.equals(member.size(LARGER)) ? 1 : 0;
                votes -= size.equals(member.size(SMALLER)) ? 1 : 0;
            }
        }
        return votes < 0 ? SMALLER : LARGER;
    }

    /** Returns the size to set on one of the three so that it goes with the other two. */
    public static FontSize target(Draft draft, Component component) {
        Map<Member, FontSize> sizes = new EnumMap<>(Member.class);
        Member wrong = Member.NAME;
        for (Member member : Member.values()) {
            sizes.put(
                    member,
                    draft.part(member.component).flatMap(HeadSizes::size).orElse(new FontSize(1)));
            wrong = member.component == component ? member : wrong;
        }
        return wrong.size(base(sizes, wrong));
    }
}
