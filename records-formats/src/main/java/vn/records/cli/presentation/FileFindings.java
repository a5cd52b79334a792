package vn.records.cli.presentation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import vn.records.cli.terminal.UsageException;
import vn.records.finding.Finding;
import vn.records.finding.FindingKey;
import vn.records.finding.FindingKeys;
import vn.records.finding.RuleId;
import vn.records.presentation.JudgedDocument;
import vn.records.report.DocumentResult;

/**
 * The findings of a file by their names, document by document.
 *
 * @param file the name of the file
 * @param all the findings in the order of the report
 */
record FileFindings(String file, ImmutableList<Named> all) {

    /**
     * A finding and its names.
     *
     * @param document the document it is in
     * @param finding the finding
     * @param number which of the findings of its rule in the file it is, from 1
     * @param key its key
     */
    record Named(JudgedDocument document, Finding finding, int number, FindingKey key) {

        /** Returns its name by its number. */
        String name() {
            return finding.rule() + "@" + number;
        }
    }

    /** Returns the findings of a file that was judged. */
    static FileFindings of(DocumentResult.Read read) {
        ImmutableList.Builder<Named> all = ImmutableList.builder();
        Map<RuleId, Integer> numbers = new HashMap<>();
        for (JudgedDocument document : read.judgement().documents()) {
            FindingKeys keys = FindingKeys.of(document.draft().view());
            for (Finding finding : document.report().findings()) {
                int number = numbers.merge(finding.rule(), 1, Integer::sum);
                all.add(new Named(document, finding, number, keys.of(finding)));
            }
        }
        return new FileFindings(read.file(), all.build());
    }

    /** Returns the findings of a rule. */
    ImmutableList<Named> of(RuleId rule) {
        return all.stream().filter(one -> one.finding().rule().equals(rule)).collect(toImmutableList());
    }

    /** Returns the finding of a name; of those with one key the first. */
    Named get(FindingName name, RuleId rule) throws UsageException {
        ImmutableList<Named> ofRule = of(rule);
        Predicate<Named> meant = name.key().isPresent()
                ? one -> one.key().equals(name.key().get())
                : one -> one.number() == name.number().orElse(0);
        for (Named one : ofRule) {
            if (meant.test(one)) {
                return one;
            }
        }
        String asked = name.key()
                .map(FindingKey::toString)
                .orElseGet(() -> rule + "@" + name.number().orElse(0));
        String there = ofRule.isEmpty() ? rules() : names(ofRule, name.key().isPresent());
        throw new UsageException(
                file + ": không có phát hiện “" + asked + "”; có: " + (there.isEmpty() ? "không phát hiện nào" : there),
                file + ": there is no finding “" + asked + "”; there are: " + (there.isEmpty() ? "none" : there));
    }

    private static String names(ImmutableList<Named> findings, boolean keys) {
        return findings.stream()
                .map(one -> keys ? one.key().toString() : one.name())
                .distinct()
                .collect(joining(", "));
    }

    /** Returns which findings there are, each rule once: {@code ND30-PAGE-06@1, ND30-ND-02@1…7}. */
    private String rules() {
        Map<RuleId, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.put(one.finding().rule(), one.number()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "@1" + (entry.getValue() > 1 ? "…" + entry.getValue() : ""))
                .collect(joining(", "));
    }
}
