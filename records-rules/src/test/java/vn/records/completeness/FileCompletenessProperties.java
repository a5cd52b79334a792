package vn.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.PublishedChecklists;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;

class FileCompletenessProperties {

    @Provide
    Arbitrary<Checklist> lists() {
        return Arbitraries.of(PublishedChecklists.BY_ID.values());
    }

    /** A file on a day of the checklist's force that holds each constituent once, or once a copy. */
    private static FileCase whole(Checklist list) {
        List<FileEntry> entries = new ArrayList<>();
        for (Constituent constituent : list.constituents()) {
            for (int i = 0;
                    i < constituent.occurrence().least() && !constituent.signs().isEmpty();
                    i++) {
                entries.add(Files.entry(entries.size() + 1, constituent));
            }
        }
        RecordsFile file = Files.file(entries).build();
        FileCase.Builder subject = Files.of(inForce(list, file)).addChecklists(list);
        list.constituents().stream()
                .flatMap(constituent -> constituent.condition().stream())
                .map(Constituent.Condition::key)
                .distinct()
                .forEach(key -> subject.putCondition(key, true));
        return subject.build();
    }

    /** A file of before the list's last day that lasted less than a year, so that no yearly paper is asked for. */
    private static RecordsFile inForce(Checklist list, RecordsFile file) {
        return list.inForce()
                .flatMap(period -> period.last())
                .map(last -> RecordsFile.builder()
                        .code(file.code())
                        .title(file.title())
                        .closed(last)
                        .addAllEntries(file.entries())
                        .build())
                .orElse(file);
    }

    private static Map<String, Outcome> outcomes(FileCase subject) {
        Map<String, Outcome> outcomes = new HashMap<>();
        FileCompleteness.check(subject)
                .requirements()
                .forEach(requirement -> outcomes.put(requirement.constituent().id(), requirement.outcome()));
        return outcomes;
    }

    @Property
    void a_whole_file_misses_nothing(@ForAll("lists") Checklist list) {
        assertThat(FileCompleteness.check(whole(list)).requirements(Outcome.MISSING))
                .isEmpty();
        assertThat(FileCompleteness.check(whole(list)).unassigned()).isEmpty();
    }

    @Property
    void without_a_required_entry_exactly_that_requirement_is_missing(
            @ForAll("lists") Checklist list, @ForAll Random random) {
        FileCase subject = whole(list);
        List<Requirement> met = new ArrayList<>(FileCompleteness.check(subject).requirements(Outcome.MET));
        Requirement taken = met.get(random.nextInt(met.size()));
        List<FileEntry> rest = new ArrayList<>(subject.file().entries());
        rest.removeAll(taken.entries());

        Map<String, Outcome> expected = outcomes(subject);
        expected.put(taken.constituent().id(), without(taken.constituent()));
        assertThat(outcomes(subject.withFile(subject.file().withEntries(rest)))).isEqualTo(expected);
    }

    private static Outcome without(Constituent constituent) {
        boolean asked = constituent.condition().isPresent()
                || constituent.need() == vn.records.completeness.checklist.Need.REQUIRED;
        return asked && !constituent.occurrence().yearly() ? Outcome.MISSING : Outcome.NOT_APPLICABLE;
    }

    @Property
    void an_unrelated_entry_changes_no_verdict(
            @ForAll("lists") Checklist list, @ForAll("unrelated") String subject, @ForAll boolean half) {
        FileCase whole = whole(list);
        ImmutableList<FileEntry> entries = whole.file().entries();
        ImmutableList<FileEntry> some = half ? entries.subList(0, entries.size() / 2) : entries;
        FileCase before = whole.withFile(whole.file().withEntries(some));
        FileEntry added = Files.entry(some.size() + 1, subject).build();
        FileCase after = whole.withFile(whole.file()
                .withEntries(ImmutableList.<FileEntry>builder()
                        .addAll(some)
                        .add(added)
                        .build()));

        assertThat(closed(FileCompleteness.check(after))).isEqualTo(closed(FileCompleteness.check(before)));
        assertThat(FileCompleteness.check(after).unassigned()).contains(added);
    }

    /** Any document may be a piece of evidence, so that one more may leave it undecided whether one is missing. */
    private static List<Requirement> closed(CompletenessReport report) {
        return report.requirements().stream()
                .filter(requirement -> !requirement.constituent().signs().isOpen())
                .toList();
    }

    @Provide
    Arbitrary<String> unrelated() {
        return Arbitraries.of("ảnh", "lá", "xe", "sông", "mưa", "chợ", "hoa")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Property
    void the_order_of_the_rows_does_not_matter(@ForAll("lists") Checklist list, @ForAll Random random) {
        FileCase subject = whole(list);
        List<FileEntry> shuffled = new ArrayList<>(subject.file().entries());
        Collections.shuffle(shuffled, random);

        assertThat(FileCompleteness.check(subject.withFile(subject.file().withEntries(shuffled))))
                .isEqualTo(FileCompleteness.check(subject));
    }
}
