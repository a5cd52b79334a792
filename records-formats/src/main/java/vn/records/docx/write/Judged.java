package vn.records.docx.write;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Finding;
import vn.records.finding.Measure;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.rule.RuleBook;
import vn.records.view.Place;

/** A file and what the rules say of it. */
final class Judged {

    private final byte[] bytes;
    private final WordFile file;
    private final Report report;
    private final Multiset<Key> keys;

    private Judged(byte[] bytes, WordFile file, Report report) {
        this.bytes = bytes;
        this.file = file;
        this.report = report;
        this.keys = HashMultiset.create();
        report.findings().forEach(finding -> keys.add(Key.of(finding)));
    }

    /** Reads and judges a file. */
    static Judged of(byte[] bytes, ReadLimits limits, RuleBook<Draft> book, DraftOptions options)
            throws DocumentReadException, UnwritableException {
        WordFile file = WordFile.open(bytes, limits);
        return new Judged(bytes, file, book.evaluate(PresentationRules.recognize(file.view(), options)));
    }

    /** What stays equal of a finding while text before it in its paragraph changes. */
    record Key(
            RuleId rule,
            Component component,
            Optional<Place> place,
            String variant,
            Measure measured,
            Measure required) {
        static Key of(Finding finding) {
            return new Key(
                    finding.rule(),
                    finding.at().component(),
                    finding.at().place(),
                    finding.fault().variant(),
                    finding.fault().measured(),
                    finding.fault().required());
        }
    }

    byte[] bytes() {
        return bytes;
    }

    Report report() {
        return report;
    }

    /** Returns the file as it was read; not to be changed. */
    WordFile file() {
        return file;
    }

    /** Returns the file to make a changed copy of. */
    WordFile copy() throws UnwritableException {
        return file.unchanged();
    }

    /** Returns a copy of the keys of all findings. */
    Multiset<Key> keys() {
        return HashMultiset.create(keys);
    }

    /** Whether another one, made from this, has a finding that this has not, or breaks a rule that this does not. */
    boolean isWorse(Judged other) {
        if (!broken(report).containsAll(broken(other.report))) {
            return true;
        }
        Multiset<RuleId> before = rules(report);
        Multiset<RuleId> after = rules(other.report);
        if (!Multisets.containsOccurrences(before, after)) {
            return true;
        }
        Multiset<Object> placesBefore = places(report);
        Multiset<Object> placesAfter = places(other.report);
        return other.report.findings().stream()
                .anyMatch(finding -> before.count(finding.rule()) == after.count(finding.rule())
                        && placesAfter.count(place(finding)) > placesBefore.count(place(finding)));
    }

    private static ImmutableSet<RuleId> broken(Report report) {
        return report.problems().stream().map(RuleProblem::rule).collect(toImmutableSet());
    }

    private static Multiset<RuleId> rules(Report report) {
        Multiset<RuleId> rules = HashMultiset.create();
        report.findings().forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    private static Multiset<Object> places(Report report) {
        Multiset<Object> places = HashMultiset.create();
        report.findings().forEach(finding -> places.add(place(finding)));
        return places;
    }

    private static Object place(Finding finding) {
        return ImmutableList.of(finding.rule(), finding.at().place());
    }

    /** Whether a finding is still there as often in another one, made from this. */
    boolean persists(Finding finding, Judged other) {
        Key key = Key.of(finding);
        return other.keys.count(key) >= keys.count(key);
    }
}
