package vn.records.report.words;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.records.document.Component;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Report;
import vn.records.rule.Wording;

/**
 * Findings of one rule that say the same of several places, told once.
 *
 * @param finding the first of them
 * @param words what a person is told
 * @param places where, in the order of the document
 */
public record FoldedFinding(Finding finding, Words words, ImmutableList<Location> places) {

    /** The components in the order a reader meets them; one that is not named here comes at the end. */
    private static final ImmutableList<Component> READING_ORDER = ImmutableList.of(
            Component.PAGE,
            Component.NATIONAL_NAME,
            Component.NATIONAL_MOTTO,
            Component.PARENT_AGENCY,
            Component.ISSUING_AGENCY,
            Component.NUMBER,
            Component.PLACE_AND_DATE,
            Component.OFFICIAL_LETTER_SUBJECT,
            Component.SECRECY_MARK,
            Component.URGENCY_MARK,
            Component.CIRCULATION_MARK,
            Component.TYPE_NAME,
            Component.SUBJECT,
            Component.ADDRESSEES,
            Component.AUTHORITY_LINE,
            Component.LEGAL_BASIS,
            Component.BODY,
            Component.SIGNING_AUTHORITY,
            Component.SIGNER_NAME,
            Component.RECIPIENTS,
            Component.COPY_FORM,
            Component.ANNEX,
            Component.DRAFTER_MARK,
            Component.CONTACT,
            Component.PAGE_NUMBER);

    /**
     * What a person is told of a finding; findings with equal words are one to them.
     *
     * @param message the message
     * @param measured what was found
     * @param required what is asked for
     */
    public record Words(String message, String measured, String required) {
        public static Words of(Finding finding, Wording wording) {
            return new Words(
                    wording.message(finding),
                    shown(finding.fault().measured(), wording),
                    shown(finding.fault().required(), wording));
        }

        /** Whether the message names what was found and what is asked for, so that neither need be repeated. */
        public boolean messageSaysAll() {
            return message.contains(measured) && message.contains(required);
        }

        /** Words of the document or the law are quoted, and cut where they are long; values and terms are not. */
        private static String shown(Measure measure, Wording wording) {
            String text = wording.measure(measure);
            return measure instanceof Measure.Words ? Passages.quoted(text) : text;
        }
    }

    /** What makes findings equal to a reader. */
    private record Key(Finding finding, Words words) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && finding.rule().equals(that.finding.rule())
                    && finding.severity() == that.finding.severity()
                    && finding.basis() == that.finding.basis()
                    && words.equals(that.words);
        }

        @Override
        public int hashCode() {
            return finding.rule().hashCode() * 31 + words.hashCode();
        }
    }

    /** Returns the findings by component, both in the order they are read in; the worst of a component first. */
    public static Map<Component, List<FoldedFinding>> of(Report report, Wording wording) {
        Map<Component, Map<Key, List<Location>>> found = new EnumMap<>(Component.class);
        for (Finding finding : report.findings()) {
            found.computeIfAbsent(finding.at().component(), c -> new LinkedHashMap<>())
                    .computeIfAbsent(new Key(finding, Words.of(finding, wording)), k -> new ArrayList<>())
                    .add(finding.at());
        }
        Map<Component, List<FoldedFinding>> folded = new LinkedHashMap<>();
        found.keySet().stream().sorted(comparing(FoldedFinding::position)).forEach(component -> {
            folded.put(component, worstFirst(found.getOrDefault(component, Map.of())));
        });
        return folded;
    }

    /** Returns where a reader meets the component; those not listed come last. */
    static int position(Component component) {
        int index = READING_ORDER.indexOf(component);
        return index < 0 ? READING_ORDER.size() : index;
    }

    private static List<FoldedFinding> worstFirst(Map<Key, List<Location>> found) {
        List<FoldedFinding> folded = new ArrayList<>();
        found.forEach((key, places) ->
                folded.add(new FoldedFinding(key.finding(), key.words(), ImmutableList.copyOf(places))));
        folded.sort(Comparator.comparing(one -> one.finding().severity()));
        return folded;
    }
}
