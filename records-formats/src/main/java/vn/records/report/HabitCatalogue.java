package vn.records.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import vn.records.report.words.Phrases;
import vn.records.rule.Language;

/**
 * What is often taken for law (<i>điều thường bị tưởng là luật</i>): habits of drafters, where each comes from, and what the
 * law in force says. No document is ever told of a habit.
 *
 * @since 0.1
 */
public final class HabitCatalogue {

    private static final int WIDTH = 100;
    private static final int INDENT = 4;
    private static final String HEADER = String.join("\t", "id", "habit", "from", "law", "rule");

    private final Phrases habits;
    private final Phrases phrases;

    private HabitCatalogue(Language language) {
        this.habits = Phrases.ofHabits(language);
        this.phrases = Phrases.in(language);
    }

    /** Returns the list in a language. */
    public static HabitCatalogue in(Language language) {
        return new HabitCatalogue(language);
    }

    ImmutableList<String> ids() {
        return ImmutableList.copyOf(Splitter.on(',').split(habits.text("ids")));
    }

    /** Returns the rule that asks for what the law says, if one does. */
    Optional<String> rule(String id) {
        return habits.find(id + ".rule");
    }

    /**
     * Writes a line of tab-separated values for each habit, after a header.
     *
     * @throws IOException if it cannot be written
     */
    public void writeTsv(Writer out) throws IOException {
        out.write(HEADER + "\n");
        for (String id : ids()) {
            out.write(String.join(
                            "\t",
                            id,
                            habits.text(id + ".habit"),
                            habits.text(id + ".from"),
                            habits.text(id + ".law"),
                            rule(id).orElse(""))
                    + "\n");
        }
        out.flush();
    }

    /**
     * Writes the habits for a person to read.
     *
     * @throws IOException if they cannot be written
     */
    public void writeText(Writer out, TextStyle style) throws IOException {
        Page page = new Page(out, WIDTH, style.colour());
        for (String id : ids()) {
            page.text(Page.Paint.BOLD, 0, habits.text(id + ".habit"));
            page.text(INDENT, phrases.text("habit.from", habits.text(id + ".from")));
            String law = phrases.text("habit.law", habits.text(id + ".law"));
            page.text(INDENT, rule(id).map(rule -> law + " (" + rule + ")").orElse(law));
        }
        page.flush();
    }
}
