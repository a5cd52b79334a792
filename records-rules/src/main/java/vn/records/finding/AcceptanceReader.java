package vn.records.finding;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import vn.records.row.Phrase;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowProblem.Code;
import vn.records.row.RowProblems;
import vn.records.row.RowsException;
import vn.records.row.Source;

/** Reads the file of {@link Acceptances}; every slip is told with its line and what was expected. */
final class AcceptanceReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Phrase FORM = Phrase.of("ND30-PAGE-06:3f2a9c01d4e5b677 2026-11-20 Nguyễn Văn A: lý do");

    private final Path file;
    private final RowProblems problems = RowProblems.within(RowLimits.DEFAULT);
    private final ImmutableList.Builder<Acceptance> acceptances = ImmutableList.builder();

    AcceptanceReader(Path file) {
        this.file = file;
    }

    Acceptances read() throws IOException {
        int number = 0;
        for (String line : lines()) {
            number++;
            String text = (number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).strip();
            if (!text.isEmpty() && text.charAt(0) != '#') {
                line(number, text);
            }
        }
        problems.throwIfAny();
        return new Acceptances(acceptances.build());
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new RowsException(RowProblem.ofFile(
                    Source.of(file.toString()),
                    Code.NOT_UTF_8,
                    new Phrase("tệp không phải UTF-8", "the file is not in UTF-8")));
        }
    }

    private void line(int number, String text) {
        int key = text.indexOf(' ');
        int day = key < 0 ? -1 : text.indexOf(' ', key + 1);
        int colon = day < 0 ? -1 : text.indexOf(':', day + 1);
        if (colon < 0) {
            tell(number, new Phrase("thiếu khóa, ngày, tên hoặc lý do", "key, day, name or reason is missing"));
            return;
        }
        try {
            acceptances.add(new Acceptance(
                    FindingKey.parse(text.substring(0, key)),
                    LocalDate.parse(text.substring(key + 1, day)),
                    text.substring(day + 1, colon),
                    text.substring(colon + 1)));
        } catch (DateTimeException e) {
            tell(number, new Phrase("không phải một ngày", "not a day"));
        } catch (IllegalArgumentException e) {
            tell(number, new Phrase("khóa, tên hoặc lý do không đúng dạng", "key, name or reason of another form"));
        }
    }

    private void tell(int line, Phrase text) {
        problems.add(RowProblem.builder()
                .source(Source.of(file.toString()))
                .line(line)
                .code(Code.BAD_VALUE)
                .text(text)
                .expected(FORM)
                .build());
    }
}
