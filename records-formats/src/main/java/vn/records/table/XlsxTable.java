package vn.records.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.records.row.WrittenDate;

/** A table written as a workbook of one sheet; rows leave the memory as they come. */
final class XlsxTable implements TableWriter {
    private static final String FONT = "Times New Roman";
    private static final BigDecimal SIZE = BigDecimal.valueOf(13);
    private static final int TITLE_SIZE = 14;
    private static final int ROWS_AT_A_TIME = 500;
    private static final int DIGITS_OF_A_NUMBER = 15;
    private static final double WIDTH_OF_A_LETTER = 1.05;
    private static final double LINE_HEIGHT = 17.5;
    private static final float MARGIN = 0.6f;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final TableForm form;
    private int next;

    private XlsxTable(Workbook workbook, Worksheet sheet, TableForm form) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.form = form;
    }

    static XlsxTable begin(OutputStream out, TableForm form) throws IOException {
        Workbook workbook = new Workbook(out, "records", "1.0");
        XlsxTable table = new XlsxTable(workbook, workbook.newWorksheet(form.sheet()), form);
        table.layOut();
        table.above();
        table.headings();
        return table;
    }

    private void layOut() {
        sheet.pageOrientation(form.landscape() ? "landscape" : "portrait");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(MARGIN);
        sheet.footer("&P", Position.CENTER);
        for (int i = 0; i < form.columns().size(); i++) {
            sheet.width(i, form.columns().get(i).width());
        }
    }

    private void above() {
        for (TableForm.Line line : form.above()) {
            line(line, next++);
        }
        if (next > 0) {
            next++;
        }
    }

    private void line(TableForm.Line line, int row) {
        int end = form.columns().size() - 1;
        int middle = Math.max(0, (end + 1) / 2 - 1);
        switch (line.kind()) {
            case AGENCY -> cell(line, line.text(), row, 0, middle);
            case HEADER -> {
                int tab = line.text().indexOf('\t');
                cell(line, tab < 0 ? line.text() : line.text().substring(0, tab), row, 0, middle);
                if (tab >= 0 && middle < end) {
                    cell(line, line.text().substring(tab + 1), row, middle + 1, end);
                }
            }
            default -> cell(line, line.text(), row, 0, end);
        }
    }

    private void cell(TableForm.Line line, String text, int row, int first, int last) {
        sheet.inlineString(row, first, text);
        if (last > first) {
            sheet.range(row, first, row, last).merge();
        }
        StyleSetter style = sheet.style(row, first);
        style.fontName(FONT).verticalAlignment("center");
        style.horizontalAlignment(line.kind() == TableForm.LineKind.LEFT ? "left" : "center");
        style.fontSize(line.kind() == TableForm.LineKind.TITLE ? BigDecimal.valueOf(TITLE_SIZE) : SIZE);
        if (line.kind() == TableForm.LineKind.TITLE || line.kind() == TableForm.LineKind.HEADER) {
            style.bold();
        }
        style.set();
    }

    private void headings() {
        double lines = 1;
        for (int i = 0; i < form.columns().size(); i++) {
            FormColumn column = form.columns().get(i);
            sheet.value(next, i, column.heading());
            bordered(next, i).bold().horizontalAlignment("center").set();
            lines = Math.max(lines, linesOf(column.heading(), column));
        }
        sheet.rowHeight(next, lines * LINE_HEIGHT);
        sheet.repeatRows(next);
        next++;
        sheet.freezePane(0, next);
    }

    private StyleSetter bordered(int row, int column) {
        StyleSetter style = sheet.style(row, column);
        style.fontName(FONT)
                .fontSize(SIZE)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN);
        return style;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        write(cells, false);
    }

    @Override
    public void headingRow(List<String> cells) throws IOException {
        write(cells, true);
    }

    private void write(List<String> cells, boolean heading) throws IOException {
        int columns = form.columns().size();
        checkArgument(cells.size() <= columns, "%s cells for %s columns", cells.size(), columns);
        checkState(next < Worksheet.MAX_ROWS, "a sheet has no more than %s rows", Worksheet.MAX_ROWS);
        double lines = 1;
        for (int i = 0; i < columns; i++) {
            FormColumn column = form.columns().get(i);
            String text = i < cells.size() ? cells.get(i) : "";
            StyleSetter style = bordered(next, i);
            value(i, text, heading ? FormColumn.Kind.TEXT : column.kind(), style);
            if (heading) {
                style.bold();
            }
            style.set();
            lines = Math.max(lines, linesOf(text, column));
        }
        sheet.rowHeight(next, Math.min(lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT));
        next++;
        if (next % ROWS_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    private void value(int column, String text, FormColumn.Kind kind, StyleSetter style) {
        Optional<LocalDate> date = kind == FormColumn.Kind.DATE ? WrittenDate.read(text) : Optional.empty();
        if (date.isPresent() && WrittenDate.write(date.get()).equals(text)) {
            sheet.value(next, column, date.get());
            style.format("dd/mm/yyyy").horizontalAlignment("center");
        } else if (kind == FormColumn.Kind.NUMBER && isNumber(text)) {
            sheet.value(next, column, Long.parseLong(text));
            style.horizontalAlignment("center");
        } else {
            if (!text.isEmpty()) {
                sheet.inlineString(next, column, text);
            }
            style.horizontalAlignment(kind == FormColumn.Kind.TEXT ? "left" : "center");
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= DIGITS_OF_A_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
    }

    /** Returns how many lines a text takes in a column; spreadsheets do not fit the height of rows by themselves. */
    private static double linesOf(String text, FormColumn column) {
        double lines = 0;
        int line = 0;
        double fits = Math.max(1, column.width() - 1);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines += Math.max(1, Math.ceil(line * WIDTH_OF_A_LETTER / fits));
                line = 0;
            } else {
                line++;
            }
        }
        return lines + Math.max(1, Math.ceil(line * WIDTH_OF_A_LETTER / fits));
    }

    @Override
    public void below(TableForm.Line line) throws IOException {
        line(line, next++);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
