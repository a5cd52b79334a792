package vn.records.report.retention;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import vn.records.row.RowProblem;
import vn.records.rule.Language;

/**
 * The rows of a table that gave no file (<i>các dòng bị loại</i>), as CSV: where, and what is wrong.
 *
 * @since 0.1
 */
public final class RejectsCsv {

    private final RetentionCsv rows;
    private final Language language;

    private RejectsCsv(RetentionCsv rows, Language language) {
        this.rows = rows;
        this.language = language;
    }

    /**
     * Returns a writer that has written the headings.
     *
     * @throws IOException if they cannot be written
     */
    public static RejectsCsv to(Writer out, Language language) throws IOException {
        RejectsCsv rejects = new RejectsCsv(RetentionCsv.rows(out, RetentionWords.in(language)), language);
        rejects.rows.row(ImmutableList.of("line", "column", "problem"));
        return rejects;
    }

    /**
     * Writes what is wrong with a row, a line for each problem.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Iterable<RowProblem> problems) throws IOException {
        for (RowProblem problem : problems) {
            String message = language == Language.VIETNAMESE ? problem.vietnamese() : problem.english();
            rows.row(ImmutableList.of(Integer.toString(problem.line()), problem.column(), message));
        }
    }
}
