package vn.records.report;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Basis;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.presentation.draft.Draft;
import vn.records.report.words.Phrases;
import vn.records.rule.HousePolicy;
import vn.records.rule.Rule;

/**
 * The rules of a book as a list (<i>danh mục quy tắc</i>), in the order of their ids.
 *
 * @since 0.1
 */
public final class RuleCatalogue {

    private static final int WIDTH = 100;
    private static final int INDENT = 4;
    private static final String HEADER =
            String.join("\t", "id", "topic", "level", "decidability", "basis", "from", "to", "citation", "title");

    private final RunContext run;

    private RuleCatalogue(RunContext run) {
        this.run = run;
    }

    /** Returns the list of the rules in the context's book. */
    public static RuleCatalogue of(RunContext run) {
        return new RuleCatalogue(run);
    }

    /**
     * Writes a line of tab-separated values for each rule, after a header: id, topic, level, decidability, basis, first
     * and last day of force (empty where there is no end), citations, title.
     *
     * @throws IOException if it cannot be written
     */
    public void writeTsv(Writer out) throws IOException {
        out.write(HEADER + "\n");
        for (Rule<Draft> rule : run.book().rules()) {
            String row = String.join(
                    "\t",
                    rule.id().value(),
                    rule.topic(),
                    rule.level().name(),
                    rule.decidability().name(),
                    rule.basis().name(),
                    rule.inForce().first().toString(),
                    rule.inForce().last().map(LocalDate::toString).orElse(""),
                    citations(rule),
                    Visible.of(run.wording().title(rule.id())));
            out.write(row + "\n");
        }
        out.flush();
    }

    /**
     * Writes the rules for a person to read.
     *
     * @throws IOException if they cannot be written
     */
    public void writeText(Writer out, TextStyle style) throws IOException {
        Page page = new Page(out, WIDTH, style.colour());
        for (Rule<Draft> rule : run.book().rules()) {
            page.text(Page.Paint.BOLD, 0, rule.id() + "  " + run.wording().title(rule.id()));
            page.text(INDENT, traits(rule));
            page.text(INDENT, citations(rule));
        }
        page.blank();
        page.text(0, run.phrases().count("catalogue.rules", run.book().rules().size()));
        Optional<String> house = run.house();
        if (house.isPresent()) {
            page.text(0, house.get());
        }
        page.flush();
    }

    private String traits(Rule<Draft> rule) {
        Phrases phrases = run.phrases();
        String level = phrases.text("level." + Ascii.toLowerCase(rule.level().name()));
        String basis = rule.basis() == Basis.LAW
                ? ""
                : ", " + phrases.text("basis." + Ascii.toLowerCase(rule.basis().name()));
        String decided = phrases.text(
                "decidability." + Ascii.toLowerCase(rule.decidability().name()));
        String from = run.date(rule.inForce().first());
        String force = rule.inForce()
                .last()
                .map(last -> phrases.text("force.until", from, run.date(last)))
                .orElseGet(() -> phrases.text("force.since", from));
        return level + basis + "; " + decided + "; " + force + "; " + rule.topic() + house(rule.id());
    }

    private String house(RuleId rule) {
        HousePolicy house = run.book().house();
        String narrowed = house.narrowed().contains(rule) ? run.phrases().text("catalogue.narrowed") : "";
        @Nullable Severity graded = house.severities().get(rule);
        return graded == null
                ? narrowed
                : narrowed + run.phrases().text("catalogue.graded." + Ascii.toLowerCase(graded.name()));
    }

    private String citations(Rule<Draft> rule) {
        return rule.citations().stream().map(run.wording()::citation).collect(Collectors.joining("; "));
    }
}
