package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.completeness.Requirements.Answer;
import vn.records.file.FileEntry;
import vn.records.finding.Measure;
import vn.records.law.EffectivePeriod;

/**
 * Whether something is there for each full year. A year counts when it lies after that of the opening and its papers had
 * the first months of the next year to come in; the year in which the file was closed does not.
 */
final class YearsCovered {
    private static final int MONTHS_AFTER = 3;
    private static final Pattern NAMED_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private final int first;
    private final int last;

    YearsCovered(LocalDate opened, LocalDate lastDay, Optional<EffectivePeriod> inForce) {
        int lawful = inForce.map(period -> period.first().getYear() + 1).orElse(Integer.MIN_VALUE);
        first = Math.max(opened.getYear() + 1, lawful);
        last = lastDay.minusMonths(MONTHS_AFTER).getYear() - 1;
    }

    Answer answer(List<FileEntry> sure, List<FileEntry> possible) {
        if (last < first) {
            return sure.isEmpty()
                    ? Answer.of(Outcome.NOT_APPLICABLE, "requirement.no-full-year")
                    : new Answer(Outcome.MET, Optional.empty());
        }
        Set<Integer> wanting = new TreeSet<>();
        for (int year = first; year <= last; year++) {
            wanting.add(year);
        }
        List<FileEntry> unclear = new ArrayList<>(possible);
        for (FileEntry entry : sure) {
            cover(entry, wanting, unclear);
        }
        if (wanting.isEmpty()) {
            return new Answer(Outcome.MET, Optional.empty());
        }
        int surely = wanting.size()
                - (int) unclear.stream()
                        .filter(entry -> mayCover(entry, wanting))
                        .count();
        Measure years =
                Measure.all(wanting.stream().map(year -> Measure.of(year)).collect(ImmutableList.toImmutableList()));
        return surely > 0
                ? Answer.of(Outcome.MISSING, "requirement.years-missing", "years", years)
                : Answer.of(Outcome.UNDECIDED, "requirement.years-unclear", "years", years);
    }

    /** A paper is for the years that its subject names, else for that of its date; early in a year perhaps the one before. */
    private static void cover(FileEntry entry, Set<Integer> wanting, List<FileEntry> unclear) {
        Matcher named = NAMED_YEAR.matcher(entry.subject());
        boolean any = false;
        while (named.find()) {
            wanting.remove(Integer.valueOf(named.group()));
            any = true;
        }
        if (any) {
            return;
        }
        LocalDate date = entry.date().orElse(null);
        if (date == null || date.getMonthValue() <= MONTHS_AFTER) {
            unclear.add(entry);
        }
        if (date != null) {
            wanting.remove(date.getYear());
        }
    }

    private static boolean mayCover(FileEntry entry, Set<Integer> wanting) {
        LocalDate date = entry.date().orElse(null);
        return date == null || wanting.contains(date.getYear()) || wanting.contains(date.getYear() - 1);
    }
}
