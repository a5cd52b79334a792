package vn.records.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.util.Optional;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.Origin;
import vn.records.report.words.FoldedFinding;
import vn.records.report.words.OriginWords;
import vn.records.report.words.Passages;
import vn.records.report.words.Phrases;

/** Writes one finding of the text report. */
final class TextFinding {

    private static final int INDENT = 2;
    private static final int LABEL = 10;

    private final Page page;
    private final Phrases phrases;
    private final FindingWords words;
    private final OriginWords layers;
    private final ImmutableListMultimap<Finding, Origin> origins;

    TextFinding(Page page, RunContext run, Passages passages, ImmutableListMultimap<Finding, Origin> origins) {
        this.page = page;
        this.phrases = run.phrases();
        this.words = new FindingWords(run, passages);
        this.layers = new OriginWords(run.phrases(), run.wording());
        this.origins = origins;
    }

    void write(FoldedFinding folded) throws IOException {
        Finding finding = folded.finding();
        FoldedFinding.Words said = folded.words();
        Page.Paint paint = Page.Paint.of(finding.severity());
        String label =
                phrases.text("severity." + Ascii.toLowerCase(finding.severity().name()));
        page.labelled(paint, INDENT, label, LABEL, said.message());
        if (!said.messageSaysAll()) {
            page.text(INDENT + LABEL, phrases.text("finding.change", said.measured(), said.required()));
        }
        Optional<String> below = layers.below(folded.all(), origins);
        if (below.isPresent()) {
            page.text(INDENT + LABEL, below.get());
        }
        page.text(INDENT + LABEL, words.citation(folded));
        places(folded.places());
    }

    private void places(ImmutableList<Location> all) throws IOException {
        ImmutableList<FindingWords.Told> told = words.places(all);
        int places = told.stream().mapToInt(FindingWords.Told::places).sum();
        if (places == 1) {
            page.text(INDENT + LABEL, phrases.text("finding.place", told.get(0).words()));
        } else if (places > 1) {
            page.text(INDENT + LABEL, phrases.text("finding.place.first", places));
            for (FindingWords.Told one : told.subList(0, Math.min(told.size(), FindingWords.FEW))) {
                page.labelled(Page.Paint.PLAIN, INDENT + LABEL, "-", 2, one.words());
                places -= one.places();
            }
            if (places > 0) {
                page.text(INDENT + LABEL, phrases.text("finding.place.more", places));
            }
        }
    }
}
