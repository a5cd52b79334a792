package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.records.document.NationalTitle;
import vn.records.table.TableForm;
import vn.records.table.TableForm.LineKind;
import vn.records.table.TableWriter;
import vn.records.text.VietnameseText;

/**
 * A table of Phụ lục IV or V written as a Word document (<i>sổ, danh mục, mục lục dạng Word</i>): to be printed and filled in
 * by hand, or bound. It is kept in memory until it is closed, which suits some ten thousand rows; longer books are better
 * written as workbooks.
 *
 * @since 0.1
 */
public final class TableDocument implements TableWriter {

    private static final int SHARE = 10;

    private final OutputStream out;
    private final Assembly assembly;
    private final StoryMarkup story;
    private final PageFrame frame;
    private final TableText table;
    private final int[] widths;
    private boolean open = true;
    private boolean below;

    private TableDocument(OutputStream out, TableForm form, SizeSet sizes) {
        this.out = out;
        this.assembly = new Assembly(StateForm.of(sizes), form.sheet());
        this.story = assembly.story();
        this.frame = form.landscape() ? PageFrame.LANDSCAPE : PageFrame.PORTRAIT;
        this.table = new TableText(story, frame.textWidth());
        lines(form.above());
        this.widths = table.begin(
                form.columns().stream().map(column -> column.heading()).toList(),
                form.columns().stream()
                        .mapToInt(column -> (int) Math.ceil(column.width() * SHARE))
                        .toArray());
    }

    /** Returns a writer that writes the document when it is closed. */
    public static TableWriter begin(OutputStream out, TableForm form, SizeSet sizes) {
        return new TableDocument(out, form, sizes);
    }

    @Override
    public void row(List<String> cells) {
        table.row(widths, checked(cells));
    }

    @Override
    public void headingRow(List<String> cells) {
        table.headingRow(widths, checked(cells));
    }

    private List<String> checked(List<String> cells) {
        if (cells.size() > widths.length) {
            throw new IllegalArgumentException(cells.size() + " cells for " + widths.length + " columns");
        }
        return cells.stream().map(TableDocument::shown).toList();
    }

    /** Characters that no document can hold become spaces. */
    private static String shown(String text) {
        boolean plain = text.chars().noneMatch(Character::isISOControl);
        return plain
                ? text
                : text.codePoints()
                        .map(c -> Character.isISOControl(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    @Override
    public void below(TableForm.Line line) {
        if (!below) {
            below = true;
            story.endTable();
            story.line(Look.BETWEEN, "");
        }
        lines(ImmutableList.of(line));
    }

    private void lines(ImmutableList<TableForm.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            TableForm.Line line = lines.get(i);
            if (line.kind() == LineKind.HEADER) {
                pair(line.text());
            } else if (line.kind() == LineKind.AGENCY) {
                boolean last = i + 1 == lines.size() || lines.get(i + 1).kind() != LineKind.AGENCY;
                agency(line.text(), last);
            } else {
                single(line, i == lines.size() - 1);
            }
        }
    }

    private void single(TableForm.Line line, boolean last) {
        switch (line.kind()) {
            case TITLE -> story.line(Look.TYPE_NAME, line.text());
            case LEFT -> story.line(Look.TEXT, line.text());
            default ->
                story.paragraph(
                        Look.SUBJECT,
                        Stance.spacedAfter(last ? 12 * StoryMarkup.TWIPS_PER_POINT : 0),
                        RunPiece.words(line.text()));
        }
    }

    /** The name of the agency, or of the one above it. */
    private void agency(String name, boolean issuing) {
        story.beginTable(false, frame.headLeft(), frame.headRight());
        story.beginRow(false);
        cell(issuing ? Look.ISSUING_AGENCY : Look.PARENT_AGENCY, frame.headLeft(), name);
        cell(Look.BETWEEN, frame.headRight(), "");
        story.endRow();
        story.endTable();
    }

    /** Two texts side by side: agency beside Quốc hiệu, or what is signed. */
    private void pair(String text) {
        int tab = text.indexOf('\t');
        String left = tab < 0 ? text : text.substring(0, tab);
        String right = tab < 0 ? "" : text.substring(tab + 1);
        story.beginTable(false, frame.headLeft(), frame.headRight());
        story.beginRow(false);
        story.beginCell(frame.headLeft());
        String shown = VietnameseText.upper(left);
        switch (right) {
            case NationalTitle.NAME -> story.line(Look.PARENT_AGENCY, shown);
            case NationalTitle.MOTTO -> story.ruled(Look.ISSUING_AGENCY, shown, Head.SHORT, frame.headLeft());
            default -> story.line(look(left), left);
        }
        story.endCell();
        story.beginCell(frame.headRight());
        switch (right) {
            case NationalTitle.NAME -> story.line(Look.NATIONAL_NAME, right);
            case NationalTitle.MOTTO -> story.ruled(Look.NATIONAL_MOTTO, right, 1, frame.headRight());
            default -> story.line(look(right), right);
        }
        story.endCell();
        story.endRow();
        story.endTable();
    }

    /** What is in brackets is a remark, what begins with a place a date, all else names who signs. */
    private static Look look(String text) {
        if (text.startsWith("(") || text.startsWith("…")) {
            return Look.PLACE_AND_DATE;
        }
        return text.isEmpty() ? Look.BETWEEN : Look.SIGNING_AUTHORITY;
    }

    private void cell(Look look, int width, String text) {
        story.beginCell(width);
        story.line(look, text);
        story.endCell();
    }

    @Override
    public void close() throws IOException {
        if (!open) {
            return;
        }
        open = false;
        if (!below) {
            story.endTable();
        }
        story.line(Look.BETWEEN, "");
        try (out) {
            out.write(assembly.finish(assembly.section(frame)));
        }
    }
}
