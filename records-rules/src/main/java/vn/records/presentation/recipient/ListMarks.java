package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.presentation.check.Terms;

/** The marks before and after a recipient in a list: a hyphen, and a semicolon or full stop. */
final class ListMarks {

    private static final String HYPHEN = "-";

    private ListMarks() {}

    /** Returns the fault of a recipient that does not begin with a hyphen. */
    static Optional<Fault> hyphen(ListItem item) {
        if (item.isHyphenated()) {
            return Optional.empty();
        }
        if (!item.isMarked()) {
            return Optional.of(Fault.of(item.at(), Terms.MISSING, Measure.words(HYPHEN))
                    .withVariant("no-hyphen")
                    .withFixes(new Fix.ReplaceText(item.beginning(0), "- ")));
        }
        Fault bullet = Fault.of(item.beginning(1), Measure.words(item.text().substring(0, 1)), Measure.words(HYPHEN))
                .withVariant("bullet");
        return Optional.of(
                item.isAutomatic() ? bullet : bullet.withFixes(new Fix.ReplaceText(item.beginning(1), HYPHEN)));
    }

    /** Whether words in brackets stand behind the mark, which may be part of the recipient or not. */
    static boolean isFollowed(ListItem item, char mark) {
        return item.endsWith(')') && item.text().indexOf(mark) >= 0;
    }

    /** Returns the fault of a recipient that does not end with a mark; what follows it in brackets is passed over. */
    static Optional<Fault> ending(ListItem item, char mark) {
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
