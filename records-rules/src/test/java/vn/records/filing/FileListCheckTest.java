package vn.records.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.file.FileCode;
import vn.records.file.FileList;
import vn.records.file.PlannedFile;
import vn.records.file.RecordsFile;
import vn.records.finding.Severity;
import vn.records.rule.Language;
import vn.records.rule.Wording;

class FileListCheckTest {
    private static final Wording VIETNAMESE = FileListCheck.wording(Language.VIETNAMESE);

    private static PlannedFile file(String code) {
        return file(code, "Hồ sơ " + code, "20 năm");
    }

    private static PlannedFile file(String code, String title, String retention) {
        return PlannedFile.builder()
                .code(code)
                .title(title)
                .retention(retention)
                .maker("Trần A")
                .build();
    }

    private static FileList.Heading heading(String number, String... codes) {
        ImmutableList<PlannedFile> files =
                Arrays.stream(codes).map(FileListCheckTest::file).collect(ImmutableList.toImmutableList());
        return new FileList.Heading(number, "MỤC " + number, ImmutableList.of(new FileList.Group("", "", files)));
    }

    private static FileList list(FileList.Heading... headings) {
        return new FileList(2026, ImmutableList.copyOf(headings));
    }

    private static List<String> told(FileList list) {
        return told(FileListCheck.of(list));
    }

    private static List<String> told(List<FileListFinding> findings) {
        return findings.stream()
                .map(f -> f.rule() + " " + f.fault() + " " + f.about())
                .toList();
    }

    @Test
    void both_numberings_are_lawful() {
        FileList continuous = list(heading("I", "01.TC", "02.TC"), heading("II", "03.HC", "04.HC"));
        FileList within = list(heading("I.", "01.TC", "02.TC"), heading("II.", "01.HC", "02.HC"));

        assertThat(told(continuous)).isEmpty();
        assertThat(told(within)).isEmpty();
        assertThat(FileListCheck.scheme(continuous)).isEqualTo(FileListCheck.Scheme.CONTINUOUS);
        assertThat(FileListCheck.scheme(within)).isEqualTo(FileListCheck.Scheme.WITHIN_HEADINGS);
    }

    @Test
    void gaps_and_repeats_are_told() {
        assertThat(told(list(heading("I", "01.TC", "03.TC", "03.TC", "04.TC"))))
                .containsExactly("VT-DM-05 gap 03.TC", "VT-DM-05 repeat 03.TC");
    }

    @Test
    void headings_are_numbered_in_roman_and_arabic() {
        FileList.Heading second = new FileList.Heading(
                "III",
                "B",
                ImmutableList.of(
                        new FileList.Group("1", "x", ImmutableList.of(file("01.B"))),
                        new FileList.Group("3.", "y", ImmutableList.of(file("02.B")))));

        assertThat(told(list(heading("I", "01.TC"), second)))
                .containsExactly("VT-DM-03 roman III B", "VT-DM-03 arabic 3. y");
    }

    @Test
    void codes_have_a_number_and_the_abbreviation_of_their_heading() {
        assertThat(told(list(heading("I", "01.TC", "02.TC", "03.HC", "TC04"))))
                .containsExactly("VT-DM-04 abbreviation 03.HC", "VT-DM-04 code TC04");
    }

    @Test
    void periods_and_makers_are_stated() {
        FileList.Heading heading = new FileList.Heading(
                "I",
                "A",
                ImmutableList.of(new FileList.Group(
                        "",
                        "",
                        ImmutableList.of(
                                file("01.A", "x", "Vĩnh viễn"),
                                file("02.A", "x", "lâu dài"),
                                file("03.A", "x", "05 năm"),
                                PlannedFile.builder().title("y").build()))));

        assertThat(told(list(heading)))
                .containsExactly(
                        "VT-DM-07 retention 02.A", "VT-DM-01 missing y", "VT-DM-01 missing y", "VT-DM-01 missing y");
        assertThat(FileListCheck.of(list(heading)).get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(VIETNAMESE.reason(FileListCheck.of(list(heading)).get(0).message()))
                .isEqualTo("Hồ sơ “02.A” ghi thời hạn “lâu dài”; cần “Vĩnh viễn” hoặc số năm, như “20 năm”.");
    }

    @Test
    void files_opened_are_compared_with_the_list() {
        FileList list = list(heading("I", "01.TC", "02.TC", "03.TC", "04.TC"));
        OpenedFile same = OpenedFile.of(
                RecordsFile.builder().code(FileCode.of("01. TC")).title("khác").build(), "20 năm");
        OpenedFile period = new OpenedFile(FileCode.of("02.TC"), "a", "10 năm");
        OpenedFile otherCode = new OpenedFile(FileCode.of("09.TC"), "Hồ sơ  03.TC", "");
        OpenedFile unlisted = new OpenedFile(FileCode.of("10.TC"), "b", "5 năm");

        assertThat(told(FileListComparison.of(list, ImmutableList.of(same, period, otherCode, unlisted))))
                .containsExactly(
                        "VT-HS-03 other-retention 02.TC",
                        "VT-HS-03 other-code 09.TC",
                        "VT-HS-04 not-listed 10.TC",
                        "VT-HS-03 not-opened 04.TC");
        assertThat(FileListComparison.of(list, ImmutableList.of(period)))
                .allMatch(f -> f.severity() == Severity.WARNING);
    }

    @Test
    void every_fault_has_words_in_both_languages() {
        Wording english = FileListCheck.wording(Language.ENGLISH);

        assertThat(VIETNAMESE.keys()).isEqualTo(english.keys()).hasSize(FilingFault.values().length);
        for (FilingFault fault : FilingFault.values()) {
            assertThat(VIETNAMESE.text("reason." + fault.rule() + "." + fault.word()))
                    .isNotBlank();
        }
    }
}
