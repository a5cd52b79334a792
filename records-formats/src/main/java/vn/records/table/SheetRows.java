package vn.records.table;

import java.io.IOException;
import java.util.Optional;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.row.Source;

/** The rows of one sheet as text, read one by one. */
final class SheetRows implements RowSource {
    private final SheetXml xml;
    private final Workbook workbook;
    private final Source source;
    private final MergedCells merged;
    private final RowLimits limits;
    private int last;
    private int data;
    private int rows;

    SheetRows(SheetXml xml, Workbook workbook, Source source, MergedCells merged, RowLimits limits) {
        this.xml = xml;
        this.workbook = workbook;
        this.source = source;
        this.merged = merged;
        this.limits = limits;
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (toNextRow()) {
            int number = number();
            if (number <= last) {
                throw UnreadableTable.because(
                        source,
                        last,
                        "tệp hỏng: dòng sau dòng này không theo thứ tự",
                        "damaged: the row behind is out of order");
            }
            last = number;
            xml.at(number);
            if (++rows > limits.rows()) {
                throw UnreadableTable.limit(source, number, "dòng", "rows", limits.rows());
            }
            RowCells cells = new RowCells(source, number);
            readCells(cells);
            merged.apply(cells);
            if (!cells.isBlank()) {
                return Optional.of(cells.toRow());
            }
        }
        return Optional.empty();
    }

    private boolean toNextRow() throws IOException {
        while (data == 0) {
            if (!xml.next()) {
                return false;
            }
            if (xml.name().equals("sheetData")) {
                data = xml.depth();
            }
        }
        while (xml.nextIn(data)) {
            if (xml.name().equals("row")) {
                return true;
            }
            xml.skip();
        }
        return false;
    }

    private int number() {
        String stated = xml.attribute("r");
        return stated == null ? last + 1 : CellAddress.rowNumber(stated, 0);
    }

    private void readCells(RowCells cells) throws IOException {
        int within = xml.depth();
        int column = -1;
        while (xml.nextIn(within)) {
            if (xml.name().equals("c")) {
                String reference = xml.attribute("r");
                Optional<CellAddress> address = reference == null ? Optional.empty() : CellAddress.read(reference);
                column = address.map(CellAddress::column).orElse(column + 1);
                readCell(cells, column);
            } else {
                xml.skip();
            }
        }
    }

    private void readCell(RowCells cells, int column) throws IOException {
        String type = xml.attribute("t", "n");
        int style = CellAddress.rowNumber(xml.attribute("s", "0"), 0);
        StringBuilder value = new StringBuilder();
        boolean formula = false;
        boolean stored = false;
        int within = xml.depth();
        while (xml.nextIn(within)) {
            switch (xml.name()) {
                case "v", "is" -> {
                    stored = true;
                    xml.appendText(value, limits.cellLength());
                }
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (formula && !stored) {
            cells.flaw(column, CellText.withoutValue());
        } else if (stored) {
            put(cells, column, type, style, value.toString());
        }
    }

    private void put(RowCells cells, int column, String type, int style, String value) throws IOException {
        switch (type) {
            case "s" -> {
                Optional<String> text = workbook.sharedText(value);
                if (text.isEmpty()) {
                    cells.flaw(column, CellText.noSharedText(value));
                }
                cells.put(column, text.orElse(""), limits);
            }
            case "str", "inlineStr" -> cells.put(column, value, limits);
            case "b" -> cells.put(column, value.equals("1") ? "TRUE" : "FALSE", limits);
            case "e" -> cells.flaw(column, CellText.error(value));
            case "d" -> cells.put(column, value, limits);
            default -> putNumber(cells, column, style, value);
        }
    }

    private void putNumber(RowCells cells, int column, int style, String value) throws IOException {
        if (value.isEmpty() || !workbook.dates().isDate(style)) {
            cells.put(column, CellText.number(value), limits);
            return;
        }
        Optional<String> date = CellText.parse(value).flatMap(workbook.dates()::date);
        if (date.isEmpty()) {
            cells.flaw(column, CellText.noDate(value));
        }
        cells.put(column, date.orElse(""), limits);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
