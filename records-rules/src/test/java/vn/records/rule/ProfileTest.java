package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.row.RowsException;

/** The file that an agency keeps its rules in. */
class ProfileTest {

    private static final RuleBook<Draft> BOOK = PresentationRules.book();
    private static final RuleId LEFT_MARGIN = new RuleId("ND30-PAGE-06");
    private static final RuleId RIGHT_MARGIN = new RuleId("ND30-PAGE-07");
    private static final RuleId MOTTO = new RuleId("ND30-TN-02");

    @TempDir
    Path folder;

    private Profile read(String text) throws IOException {
        return Profile.read(Files.writeString(folder.resolve("x.profile"), text), BOOK);
    }

    private RowsException problems(String text) {
        return catchThrowableOfType(RowsException.class, () -> read(text));
    }

    @Test
    void a_profile_says_what_is_judged_otherwise() throws IOException {
        Profile profile = read("\uFEFF# UBND tỉnh X\r\nname = ubnd-x\n\ntolerance = 1,5 mm\nND30-TN-02=off\n"
                + "ND30-PAGE-06 = 30..32\n ND30-PAGE-07 = 15..18,5 mm warning \n");

        assertThat(profile)
                .isEqualTo(Profile.builder()
                        .name("ubnd-x")
                        .tolerance(Length.mm(1.5))
                        .addRemoved(MOTTO)
                        .putSeverity(RIGHT_MARGIN, Severity.WARNING)
                        .putRange(LEFT_MARGIN, Range.closed(Length.mm(30), Length.mm(32)))
                        .putRange(RIGHT_MARGIN, Range.closed(Length.mm(15), Length.mm(18.5)))
                        .build());
    }

    @Test
    void a_profile_makes_a_book_with_a_name_of_its_own() throws IOException {
        RuleBook<Draft> house = read("name = x\nND30-TN-02 = off\nND30-PAGE-06 = 30..32 error\n")
                .applyTo(BOOK);

        assertThat(house.name()).isEqualTo("nd30-2020+x");
        assertThat(house.rules()).hasSize(BOOK.rules().size() - 1);
        assertThat(house.rule(MOTTO)).isEmpty();
        assertThat(house.house().narrowed()).containsExactly(LEFT_MARGIN);
        assertThat(house.house().severities()).containsEntry(LEFT_MARGIN, Severity.ERROR);
    }

    @Test
    void a_profile_gives_its_tolerance_to_the_book() throws IOException {
        assertThat(read("name = x\ntolerance = 9\n").applyTo(BOOK).tolerance()).contains(Length.mm(9));
        assertThat(read("name = x\n").applyTo(BOOK).tolerance()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "ND30-XX-99 = off; there is no rule “ND30-XX-99”",
                "ND30-XX-99 = off; expected: name, tolerance, with or the id of a rule of nd30-2020",
                "ND30-TN-02; there is no “=”",
                "ND30-TN-02 = of; the key “ND30-TN-02”: cannot read “of”",
                "ND30-TN-02 = of; expected: off | error | warning | info | 30..32 | 30..32 warning",
                "ND30-TN-02 =; the key “ND30-TN-02”: cannot read “”",
                "ND30-TN-02 = off info; cannot read “off info”",
                "ND30-TN-02 = 30..32; the rule ND30-TN-02 has no range",
                "ND30-PAGE-06 = 29..32; the rule ND30-PAGE-06: the range is outside that of the law",
                "ND30-PAGE-06 = 29..32; expected: within 30..35",
                "ND30-PAGE-06 = 30..36; outside that of the law",
                "ND30-PAGE-06 = 32..31; outside that of the law",
                "tolerance = much; the key “tolerance”: cannot read “much”",
                "tolerance = 11; expected: 0 … 10 (mm)",
                "name = y; the key “name” is already on line 1",
            })
    void a_slip_is_told_with_its_line_and_what_was_expected(String line, String message) {
        RowsException slips = problems("name = x\n" + line + "\n");

        assertThat(slips.english())
                .startsWith(folder.resolve("x.profile") + ", line 2: ")
                .contains(message);
        assertThat(slips.vietnamese()).contains("dòng 2: ").isNotEqualTo(slips.english());
        assertThat(slips.problems()).hasSize(1);
    }

    @Test
    void all_slips_are_told_at_once() {
        assertThat(problems("ND30-XX-99 = off\nname = Của tôi\nx\n").english())
                .contains("line 1", "line 2: the key “name”: cannot read “Của tôi”", "line 3");
        assertThat(problems("# nothing\n").english()).contains("the key “name” is missing; expected: name = ubnd-x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "windows-1252"})
    void another_character_set_is_refused(String charset) throws IOException {
        Path file = folder.resolve("y.profile");
        Files.write(file, "name = x # Quy định của Sở Tài chính \u00e9\n".getBytes(charset));

        assertThatThrownBy(() -> Profile.read(file, BOOK)).isInstanceOf(RowsException.class);
    }

    @Test
    void a_file_that_is_not_there_is_no_profile() {
        assertThatThrownBy(() -> Profile.read(folder.resolve("none"), BOOK)).isInstanceOf(NoSuchFileException.class);
    }
}
