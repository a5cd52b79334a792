package vn.records.presentation.tidy;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.prose.Passage;
import vn.records.presentation.prose.Prose;
import vn.records.rule.Check;

/**
 * Spaces of running text (<i>dấu cách trong lời văn</i>). Those that lay out a page are no matter here: at the ends of a
 * paragraph, in tables, heads and closings, three or more, or beside what is still to be filled in.
 *
 * @param kinds what is asked
 */
public record Spacing(List<Kind> kinds) implements Check<Draft> {

    /** What is wrong with spaces. */
    @SuppressWarnings("ImmutableEnumChecker") // finders keep no state, but are not annotated
    enum Kind {
        /** {@code hồ sơ ,}. */
        BEFORE_MARK("before-mark", MarkSpaces::before),
        /** {@code ( hồ sơ}. */
        BEHIND_BRACKET("behind-bracket", MarkSpaces::behindBracket),
        /** {@code hồ  sơ}. */
        DOUBLED("", DoubledSpaces::find),
        /** {@code hồ sơ,tài liệu}. */
        MISSING("", MissingSpaces::find);

        private final String variant;
        private final BiConsumer<String, Found> finder;

        Kind(String variant, BiConsumer<String, Found> finder) {
            this.variant = variant;
            this.finder = finder;
        }
    }

    /** Takes a place of a text where spaces are wrong. */
    @FunctionalInterface
    interface Found {
        /**
         * Takes a place.
         *
         * @param from the offset of the first character to be shown
         * @param to the offset after the last
         * @param edit what is to be put in place of which characters
         */
        void at(int from, int to, Edit edit);
    }

    /**
     * Other spaces in place of some characters.
     *
     * @param from the offset of the first
     * @param to the offset after the last
     * @param text what is to stand there
     */
    record Edit(int from, int to, String text) {

        /** Takes the space at an offset out. */
        static Edit without(int space) {
            return new Edit(space, space + 1, "");
        }
    }

    /** Returns the condition that no space stands before a mark or behind an opening bracket. */
    public static Check<Draft> noneAtMarks() {
        return new Spacing(List.of(Kind.BEFORE_MARK, Kind.BEHIND_BRACKET));
    }

    /** Returns the condition that no space is doubled. */
    public static Check<Draft> single() {
        return new Spacing(List.of(Kind.DOUBLED));
    }

    /** Returns the condition that a space stands behind each mark. */
    public static Check<Draft> behindMarks() {
        return new Spacing(List.of(Kind.MISSING));
    }

    @Override
    public Verdict apply(Draft draft) {
        List<Passage> passages = Prose.of(draft).passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.TEXT && isFilledIn(passage))
                .toList();
        if (passages.isEmpty()) {
            return Verdict.notApplicable("no-running-text-to-tidy");
        }
        return Verdict.of(
                kinds.stream().flatMap(kind -> faults(kind, passages).stream()).toList());
    }

    private static List<Fault> faults(Kind kind, List<Passage> passages) {
        Sightings seen = new Sightings(kind.variant);
        for (Passage passage : passages) {
            int begin = passage.word(0).start();
            String text = passage.text();
            kind.finder.accept(text.substring(0, passage.line().ends()), (from, to, edit) -> {
                if (from >= begin) {
                    Fix fix = new Fix.ReplaceText(passage.at(edit.from(), edit.to()), edit.text());
                    Measure mended = Measure.words(Around.words(text, from, to, edit));
                    seen.add(passage.at(from, to), Around.words(text, from, to), mended, Optional.of(fix));
                }
            });
        }
        return seen.faults();
    }

    /** Whether nothing in a paragraph is left open: there spaces are room to write in. */
    private static boolean isFilledIn(Passage passage) {
        String text = passage.text();
        return !text.contains("..")
                && !text.contains("---")
                && passage.line().blanks().isEmpty();
    }
}
