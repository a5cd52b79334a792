package vn.records.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import vn.records.finding.AcceptedFinding;
import vn.records.finding.Basis;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.RuleId;
import vn.records.report.words.FoldedFinding;
import vn.records.report.words.Passages;
import vn.records.report.words.PlaceWords;
import vn.records.view.Place;

/** What the text and the HTML report say alike of a finding: what it rests on, and where it stands. */
final class FindingWords {

    /** So many places are told one by one. */
    static final int FEW = 3;

    private final RunContext run;
    private final Passages passages;
    private final PlaceWords places;

    FindingWords(RunContext run, Passages passages) {
        this.run = run;
        this.passages = passages;
        this.places = new PlaceWords(run.phrases(), passages);
    }

    /** Returns the provision, how the finding rests on it, and the rules that say it. */
    String citation(FoldedFinding folded) {
        Finding finding = folded.finding();
        String key = "finding.citation"
                + (finding.basis() == Basis.LAW
                        ? ""
                        : "." + Ascii.toLowerCase(finding.basis().name()));
        String rules = folded.rules().stream().map(RuleId::value).collect(joining(", "));
        String graded = folded.rules().stream().anyMatch(run::isGradedByHouse)
                ? run.phrases().text("finding.graded")
                : "";
        return run.phrases()
                        .text(key, run.wording().citation(finding.citations().get(0)), rules)
                + graded;
    }

    /** Returns what was accepted and where, in one sentence. */
    String accepted(AcceptedFinding accepted) {
        Finding finding = accepted.finding();
        String message = run.wording().message(finding) + " (" + finding.rule() + ")";
        String place = place(ImmutableList.of(finding.at()));
        return place.isEmpty() ? message : message + " " + run.phrases().text("finding.place", place);
    }

    /**
     * Places as a reader is told of them: one, or those of one unit of the body.
     *
     * @param words where, and the words there, of all in one sentence
     * @param each the same of each place
     */
    record Told(String words, ImmutableList<String> each) {
        int places() {
            return each.size();
        }
    }

    /**
     * Returns the places and the words there, in order; those of one paragraph together, and where there are many those of one
     * điều, of which the first is told.
     */
    ImmutableList<Told> places(Iterable<Location> all) {
        ListMultimap<Optional<Place>, Location> byPlace =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        all.forEach(at -> byPlace.put(at.place(), at));
        ListMultimap<String, String> byUnit =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        Multimaps.asMap(byPlace).forEach((where, at) -> {
            String unit = where.flatMap(places::unitOf).orElse("");
            String words = place(at);
            if (!words.isEmpty()) {
                byUnit.put(unit.isEmpty() ? words : unit, words);
            }
        });
        return byUnit.size() <= FEW
                ? byUnit.values().stream()
                        .map(words -> new Told(words, ImmutableList.of(words)))
                        .collect(toImmutableList())
                : Multimaps.asMap(byUnit).entrySet().stream()
                        .map(unit -> together(unit.getKey(), ImmutableList.copyOf(unit.getValue())))
                        .collect(toImmutableList());
    }

    private Told together(String unit, ImmutableList<String> each) {
        String first = each.get(0);
        return new Told(
                each.size() == 1 ? first : run.phrases().text("place.together", first, each.size() - 1, unit), each);
    }

    /** Returns a place and the words there; empty where there are neither. */
    private String place(List<Location> at) {
        String where = at.get(0).place().map(places::of).orElse("");
        String quote = passages.quote(at).orElse("");
        return where.isEmpty() || quote.isEmpty()
                ? where + quote
                : run.phrases().text("place.quoted", where, quote);
    }
}
