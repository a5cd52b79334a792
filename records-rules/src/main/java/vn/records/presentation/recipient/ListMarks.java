package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.presentation.check.Terms;

/**
 * The marks before and after each recipient in a list.
 *
 * @param before the mark before each
 * @param after the mark after each but the last
 * @param atLast the mark after the last
 */
public record ListMarks(char before, char after, char atLast) {

    /** Returns the mark before each, as a text. */
    String hyphen() {
        return String.valueOf(before);
    }

    /** Returns the fault of a recipient without a hyphen before it, or with a bullet. */
    Optional<Fault> beginning(ListItem item) {
        if (item.isHyphenated()) {
            return Optional.empty();
        }
        if (!item.isMarked()) {
            return Optional.of(Fault.of(item.at(), Terms.MISSING, Measure.words(hyphen()))
                    .withVariant("no-hyphen")
                    .withFixes(new Fix.ReplaceText(item.beginning(0), hyphen() + " ")));
        }
        Fault bullet = Fault.of(item.beginning(1), Measure.words(item.text().substring(0, 1)), Measure.words(hyphen()))
                .withVariant("bullet");
        return Optional.of(
                item.isAutomatic() ? bullet : bullet.withFixes(new Fix.ReplaceText(item.beginning(1), hyphen())));
    }

    /** Whether words in brackets stand behind the mark, which may be part of the recipient or not. */
    boolean isFollowed(ListItem item) {
        return isFollowed(item, after);
    }

    private static boolean isFollowed(ListItem item, char mark) {
        return item.endsWith(')') && item.text().indexOf(mark) >= 0;
    }

    /** Returns the fault of a recipient that does not end with the mark of its place in the list. */
    Optional<Fault> ending(ListItem item, boolean last) {
        return ending(item, last ? atLast : after);
    }

    /** Returns the fault of a recipient that does not end with a mark; what follows it in brackets is passed over. */
    private static Optional<Fault> ending(ListItem item, char mark) {
        if (item.endsWith(mark) || isFollowed(item, mark)) {
            return Optional.empty();
        }
        boolean other = item.endsWithMark();
        Measure found = other ? Measure.words(item.ending()) : Terms.MISSING;
        return Optional.of(Fault.of(other ? item.ending(1) : item.at(), found, Measure.words(String.valueOf(mark)))
                .withDetails(ImmutableMap.of("recipient", Measure.words(item.name())))
                .withVariant(other ? "end" : "open")
                .withFixes(item.endingWith(mark)));
    }
}
