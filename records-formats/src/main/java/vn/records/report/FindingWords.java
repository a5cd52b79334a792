package vn.records.report;

import com.google.common.base.Ascii;
import vn.records.finding.Basis;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.report.words.Passages;
import vn.records.report.words.PlaceWords;

/** What the text and the HTML report say alike of a finding: what it rests on, and where it stands. */
final class FindingWords {

    private final RunContext run;
    private final Passages passages;
    private final PlaceWords places;

    FindingWords(RunContext run, Passages passages) {
        this.run = run;
        this.passages = passages;
        this.places = new PlaceWords(run.phrases(), passages);
    }

    /** Returns the provision, how the finding rests on it, and the rule. */
    String citation(Finding finding) {
        String key = "finding.citation"
                + (finding.basis() == Basis.LAW
                        ? ""
                        : "." + Ascii.toLowerCase(finding.basis().name()));
        return run.phrases()
                .text(key, run.wording().citation(finding.citations().get(0)), finding.rule());
    }

    /** Returns the place and the words there; empty where there are neither. */
    String place(Location at) {
        String where = at.place().map(places::of).orElse("");
        String quote = passages.quote(at).orElse("");
        return where.isEmpty() || quote.isEmpty()
                ? where + quote
                : run.phrases().text("place.quoted", where, quote);
    }
}
