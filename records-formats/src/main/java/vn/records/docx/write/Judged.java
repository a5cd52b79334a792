package vn.records.docx.write;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Finding;
import vn.records.finding.Measure;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
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
    private final FileJudgement judgement;
    private final Multiset<Key> keys;

    private Judged(byte[] bytes, WordFile file, FileJudgement judgement) {
        this.bytes = bytes;
        this.file = file;
        this.judgement = judgement;
        this.keys = HashMultiset.create();
        judgement.findings().forEach(finding -> keys.add(Key.of(finding)));
    }

    /** Reads and judges a file. */
    static Judged of(byte[] bytes, ReadLimits limits, ImmutableList<RuleBook<Draft>> books, DraftOptions options)
            throws DocumentReadException, UnwritableException {
        WordFile file = WordFile.open(bytes, limits);
        return new Judged(bytes, file, PresentationRules.checkAll(file.view(), options, books));
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

    FileJudgement judgement() {
        return judgement;
    }

    /** Returns the documents that may be mended: a copy changes nothing in what is copied. */
    ImmutableList<JudgedDocument> open() {
        return judgement.documents().stream().filter(judgement::isOpen).collect(toImmutableList());
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

    /**
     * Whether another one, made from this, has a finding that this has not, breaks a rule that this does not, or is read in part
     * only.
     */
    boolean isWorse(Judged other) {
        if (!Multisets.containsOccurrences(broken(judgement), broken(other.judgement))
                || file.isLessReadIn(other.file)) {
            return true;
        }
        Multiset<RuleId> before = rules(judgement);
        Multiset<RuleId> after = rules(other.judgement);
        if (!Multisets.containsOccurrences(before, after)) {
            return true;
        }
        Multiset<Object> placesBefore = places(judgement);
        Multiset<Object> placesAfter = places(other.judgement);
        return other.judgement.findings().stream()
                .anyMatch(finding -> before.count(finding.rule()) == after.count(finding.rule())
                        && placesAfter.count(place(finding)) > placesBefore.count(place(finding)));
    }

    /** A rule may be broken in each document of the file. */
    private static Multiset<RuleId> broken(FileJudgement judgement) {
        return judgement.problems().stream().map(RuleProblem::rule).collect(toImmutableMultiset());
    }

    private static Multiset<RuleId> rules(FileJudgement judgement) {
        Multiset<RuleId> rules = HashMultiset.create();
        judgement.findings().forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    private static Multiset<Object> places(FileJudgement judgement) {
        Multiset<Object> places = HashMultiset.create();
        judgement.findings().forEach(finding -> places.add(place(finding)));
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
