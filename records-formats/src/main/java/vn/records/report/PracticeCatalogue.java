package vn.records.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.records.law.Citation;
import vn.records.practice.PracticeFact;
import vn.records.report.words.Phrases;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;

/**
 * The facts on seals, state secrets, use of archives and files of the Party as a list (<i>danh mục quy định</i>).
 *
 * @since 0.1
 */
public final class PracticeCatalogue {

    private static final int WIDTH = 100;
    private static final int INDENT = 4;
    private static final String HEADER =
            String.join("\t", "id", "topic", "shown_by", "mark", "from", "to", "citation", "text");

    private final ImmutableList<PracticeFact> facts;
    private final Language language;
    private final Phrases phrases;

    private PracticeCatalogue(ImmutableList<PracticeFact> facts, Language language) {
        this.facts = facts;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    /** Returns a list of facts in a language. */
    public static PracticeCatalogue of(ImmutableList<PracticeFact> facts, Language language) {
        return new PracticeCatalogue(facts, language);
    }

    /**
     * Writes a line of tab-separated values for each fact, after a header.
     *
     * @throws IOException if it cannot be written
     */
    public void writeTsv(Writer out) throws IOException {
        out.write(HEADER + "\n");
        for (PracticeFact fact : facts) {
            out.write(String.join(
                            "\t",
                            fact.id().value(),
                            fact.topic(),
                            Ascii.toLowerCase(fact.shownBy().name()),
                            fact.mark(),
                            fact.inForce().first().toString(),
                            fact.inForce().last().map(LocalDate::toString).orElse(""),
                            citations(fact),
                            fact.text(language))
                    + "\n");
        }
        out.flush();
    }

    /**
     * Writes the facts for a person to read.
     *
     * @throws IOException if they cannot be written
     */
    public void writeText(Writer out, TextStyle style) throws IOException {
        Page page = new Page(out, WIDTH, style.colour());
        for (PracticeFact fact : facts) {
            page.text(Page.Paint.BOLD, 0, fact.id() + "  " + fact.text(language));
            page.text(INDENT, traits(fact));
            page.text(INDENT, citations(fact));
        }
        if (facts.size() > 1) {
            page.blank();
            page.text(0, phrases.count("catalogue.rules", facts.size()));
        }
        page.flush();
    }

    private String traits(PracticeFact fact) {
        String from = WrittenDate.write(fact.inForce().first());
        String force = fact.inForce()
                .last()
                .map(last -> phrases.text("force.until", from, WrittenDate.write(last)))
                .orElseGet(() -> phrases.text("force.since", from));
        String shown = phrases.text(
                "practice.shown-by." + Ascii.toLowerCase(fact.shownBy().name()));
        String known = phrases.text("practice.mark."
                + Ascii.toLowerCase(fact.mark().substring(0, 1)).replace('?', 'n'));
        return shown + "; " + known + "; " + force + "; " + fact.topic();
    }

    private String citations(PracticeFact fact) {
        return fact.citations().stream()
                .map(language == Language.VIETNAMESE ? Citation::vietnamese : Citation::english)
                .collect(Collectors.joining("; "));
    }
}
