package vn.records.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import vn.records.finding.Basis;
import vn.records.finding.Finding;
import vn.records.finding.Location;

/** Writes one finding of the text report. */
final class TextFinding {

    private static final int INDENT = 2;
    private static final int LABEL = 10;
    private static final int FIRST_PLACES = 3;

    private final Page page;
    private final RunContext run;
    private final Phrases phrases;
    private final Passages passages;
    private final PlaceWords places;

    TextFinding(Page page, RunContext run, Passages passages) {
        this.page = page;
        this.run = run;
        this.phrases = run.phrases();
        this.passages = passages;
        this.places = new PlaceWords(phrases, passages);
    }

    void write(FoldedFinding folded) throws IOException {
        Finding finding = folded.finding();
        FoldedFinding.Words words = folded.words();
        Page.Paint paint = Page.Paint.of(finding.severity());
        String label =
                phrases.text("severity." + Ascii.toLowerCase(finding.severity().name()));
        page.labelled(paint, INDENT, label, LABEL, words.message());
        if (!words.messageSaysAll()) {
            page.text(INDENT + LABEL, phrases.text("finding.change", words.measured(), words.required()));
        }
        page.text(INDENT + LABEL, citation(finding));
        places(folded.places());
    }

    private String citation(Finding finding) {
        String key = "finding.citation"
                + (finding.basis() == Basis.LAW
                        ? ""
                        : "." + Ascii.toLowerCase(finding.basis().name()));
        String citation = run.wording().citation(finding.citations().get(0));
        return phrases.text(key, citation, finding.rule());
    }

    private void places(ImmutableList<Location> all) throws IOException {
        ImmutableList<String> told =
                all.stream().map(this::place).filter(words -> !words.isEmpty()).collect(toImmutableList());
        if (told.size() == 1) {
            page.text(INDENT + LABEL, phrases.text("finding.place", told.get(0)));
        } else if (!told.isEmpty()) {
            page.text(INDENT + LABEL, phrases.text("finding.place.first", told.size()));
            for (String words : told.subList(0, Math.min(told.size(), FIRST_PLACES))) {
                page.labelled(Page.Paint.PLAIN, INDENT + LABEL, "-", 2, words);
            }
            if (told.size() > FIRST_PLACES) {
                page.text(INDENT + LABEL, phrases.text("finding.place.more", told.size() - FIRST_PLACES));
            }
        }
    }

    private String place(Location at) {
        String where = at.place().map(places::of).orElse("");
        String quote = passages.quote(at).orElse("");
        return where.isEmpty() || quote.isEmpty() ? where + quote : phrases.text("place.quoted", where, quote);
    }
}
