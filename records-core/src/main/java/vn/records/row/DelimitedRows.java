package vn.records.row;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;

/** Cuts text into rows and cells. */
final class DelimitedRows implements RowSource {
    private static final char QUOTE = '"';

    private final CharCursor text;
    private final Source source;
    private final char delimiter;
    private final RowLimits limits;
    private int rows;
    private int usual = 1;

    DelimitedRows(CharCursor text, Source source, char delimiter, RowLimits limits) {
        this.text = text;
        this.source = source;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (text.hasCurrent()) {
            int line = text.line();
            if (++rows > limits.rows()) {
                throw limit(line, "hơn " + limits.rows() + " dòng", "more than " + limits.rows() + " rows");
            }
            Row row = Row.of(source, line, cells(line));
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private ImmutableList<String> cells(int line) throws IOException {
        ImmutableList.Builder<String> cells = ImmutableList.builderWithExpectedSize(usual);
        int count = 0;
        boolean more = true;
        while (more) {
            if (++count > limits.columns()) {
                throw limit(line, "hơn " + limits.columns() + " ô", "more than " + limits.columns() + " cells");
            }
            String cell = text.hasCurrent() && text.current() == QUOTE ? quoted(count) : plain(count);
            cells.add(FormulaGuard.off(cell));
            more = text.hasCurrent() && text.current() == delimiter;
            if (more) {
                text.advance();
            }
        }
        if (text.hasCurrent()) {
            text.passLineEnd();
        }
        usual = count;
        return cells.build();
    }

    private String plain(int column) throws IOException {
        text.mark();
        while (text.hasCurrent()) {
            text.skipTo(delimiter, '\n', '\r');
            requireLength(text.lengthSinceMark(), text.line(), column);
            if (text.hasCurrent() && isEnd(text.current())) {
                break;
            }
        }
        String cell = text.sinceMark();
        text.mark();
        return cell;
    }

    private boolean isEnd(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private String quoted(int column) throws IOException {
        int opened = text.line();
        StringBuilder cell = new StringBuilder();
        text.advance();
        while (true) {
            part(cell, opened, column);
            text.advance();
            if (!text.hasCurrent() || text.current() != QUOTE) {
                break;
            }
            cell.append(QUOTE);
            text.advance();
        }
        text.mark();
        requireEnd(column);
        return cell.toString();
    }

    /** Adds what stands before the next quotation mark. */
    private void part(StringBuilder cell, int opened, int column) throws IOException {
        text.mark();
        while (true) {
            if (!text.hasCurrent()) {
                throw problem(
                        opened,
                        column,
                        RowProblem.Code.UNCLOSED_QUOTE,
                        new Phrase(
                                "dấu \" mở ở đây không được đóng", "the quotation mark opened here is never closed"));
            }
            text.skipTo(QUOTE, '\n', '\r');
            requireLength(cell.length() + text.lengthSinceMark(), opened, column);
            if (text.hasCurrent() && text.current() == QUOTE) {
                break;
            }
            if (text.hasCurrent() && isEnd(text.current())) {
                text.passLineEnd();
            }
        }
        cell.append(text.sinceMark());
    }

    private void requireEnd(int column) throws IOException {
        if (text.hasCurrent() && !isEnd(text.current())) {
            throw problem(
                    text.line(),
                    column,
                    RowProblem.Code.TEXT_AFTER_QUOTE,
                    new Phrase(
                            "có chữ sau dấu \" đóng; dấu \" bên trong ô phải viết thành \"\"",
                            "text follows the closing quotation mark; one inside a cell is written \"\""));
        }
    }

    private void requireLength(int length, int line, int column) throws RowsException {
        if (length > limits.cellLength()) {
            throw problem(
                    line,
                    column,
                    RowProblem.Code.LIMIT,
                    new Phrase(
                            "ô dài hơn " + limits.cellLength() + " ký tự; có thể thiếu dấu \" đóng",
                            "a cell of more than " + limits.cellLength()
                                    + " characters; a closing quotation mark may be missing"));
        }
    }

    private RowsException limit(int line, String vietnamese, String english) {
        return new RowsException(RowProblem.builder()
                .source(source)
                .line(line)
                .code(RowProblem.Code.LIMIT)
                .text(new Phrase("quá giới hạn: " + vietnamese, "over the limit: " + english))
                .build());
    }

    private RowsException problem(int line, int column, RowProblem.Code code, Phrase text) {
        return new RowsException(RowProblem.builder()
                .source(source)
                .line(line)
                .column(Header.letters(column - 1))
                .code(code)
                .text(text)
                .build());
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
