package vn.records.report.words;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.records.document.Component;
import vn.records.finding.Cause;
import vn.records.finding.Cause.Sighting;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.presentation.check.Terms;
import vn.records.rule.Wording;

/**
 * Findings of one rule that say the same of several places, told once, with the other rules that say it of the same words.
 *
 * @param finding the first of them
 * @param words what a person is told
 * @param rules the rules that say it, that of the finding first
 * @param places where, in the order of the document
 * @param all all of them, in the order of the document
 */
public record FoldedFinding(
        Finding finding,
        Words words,
        ImmutableSet<RuleId> rules,
        ImmutableList<Location> places,
        ImmutableList<Finding> all) {

    /**
     * The components in the order they are told in: the whole file, then the head, the signature and the recipients, and
     * last what may be long; one that is not named here comes at the end.
     */
    private static final ImmutableList<Component> READING_ORDER = ImmutableList.of(
            Component.PAGE,
            Component.PAGE_NUMBER,
            Component.NATIONAL_NAME,
            Component.NATIONAL_MOTTO,
            Component.PARTY_TITLE,
            Component.PARENT_AGENCY,
            Component.ISSUING_AGENCY,
            Component.ISSUER_STAR,
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
            Component.COPY_FORM,
            Component.SIGNING_AUTHORITY,
            Component.SIGNER_NAME,
            Component.RECIPIENTS,
            Component.DRAFTER_MARK,
            Component.CONTACT,
            Component.LEGAL_BASIS,
            Component.BODY,
            Component.ANNEX);

    /**
     * What a person is told of a finding; findings with equal words are one to them.
     *
     * @param message the message
     * @param measured what was found
     * @param required what is asked for
     * @param messageSaysAll whether the message names what was found and what is asked for, so that neither need be repeated
     */
    public record Words(String message, String measured, String required, boolean messageSaysAll) {
        public static Words of(Finding finding, Wording wording) {
            String message = wording.message(finding);
            Measure measured = finding.fault().measured();
            Measure required = finding.fault().required();
            return new Words(
                    message,
                    shown(measured, wording),
                    shown(required, wording),
                    says(message, measured, wording) && says(message, required, wording));
        }

        /** That something is there or is not, each message says in its own words. */
        private static boolean says(String message, Measure measure, Wording wording) {
            return measure.equals(Terms.MISSING)
                    || measure.equals(Terms.PRESENT)
                    || message.contains(shown(measure, wording))
                    || message.contains(wording.measure(measure));
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

    /**
     * Returns the findings by component, both in the order they are told in; the worst of a component first. What is found
     * in several components is a matter of the whole file, and told under {@link Component#PAGE}.
     */
    public static Map<Component, List<FoldedFinding>> of(Report report, Wording wording) {
        Map<Key, List<Sighting>> found = new LinkedHashMap<>();
        for (Cause cause : report.causes()) {
            for (Sighting sighting : cause.sightings()) {
                Key key = new Key(sighting.finding(), Words.of(sighting.finding(), wording));
                found.computeIfAbsent(key, k -> new ArrayList<>()).add(sighting);
            }
        }
        Map<Component, List<FoldedFinding>> folded =
                new TreeMap<>(comparing(FoldedFinding::position).thenComparing(naturalOrder()));
        found.forEach((key, sightings) -> {
            FoldedFinding one = folded(key, sightings);
            folded.computeIfAbsent(one.toldUnder(), component -> new ArrayList<>())
                    .add(one);
        });
        folded.values().forEach(list -> list.sort(comparing(one -> one.finding().severity())));
        return folded;
    }

    private static FoldedFinding folded(Key key, List<Sighting> sightings) {
        return new FoldedFinding(
                key.finding(),
                key.words(),
                sightings.stream()
                        .flatMap(sighting -> sighting.rules().stream())
                        .collect(toImmutableSet()),
                sightings.stream().map(Sighting::at).collect(toImmutableList()),
                sightings.stream().map(Sighting::finding).collect(toImmutableList()));
    }

    /** Returns the components it was found in. */
    public ImmutableSet<Component> components() {
        return places.stream().map(Location::component).collect(toImmutableSet());
    }

    /** Returns the component it is told under. */
    public Component toldUnder() {
        ImmutableSet<Component> all = components();
        return all.size() == 1 ? finding.at().component() : Component.PAGE;
    }

    /** Returns where a reader meets the component; those not listed come last. */
    static int position(Component component) {
        int index = READING_ORDER.indexOf(component);
        return index < 0 ? READING_ORDER.size() : index;
    }
}
