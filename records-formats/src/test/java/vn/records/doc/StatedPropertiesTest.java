package vn.records.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Section;

/** What Word states in its files, and programs at hand do not write. */
class StatedPropertiesTest {

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static CharacterState characters(String... layers) {
        CharacterState state = new CharacterState();
        for (String layer : layers) {
            state.apply(bytes(layer), 0);
        }
        return state;
    }

    private static ParagraphState paragraph(String... layers) {
        ParagraphState state = new ParagraphState();
        for (String layer : layers) {
            state.apply(bytes(layer), 0);
        }
        return state;
    }

    private static ParagraphFormat format(String... layers) {
        return paragraph(layers).format("", false);
    }

    private static List<Integer> codes(String hex) {
        List<Integer> codes = new ArrayList<>();
        Sprm.each(bytes(hex), 0, sprm -> codes.add(sprm.code()));
        return codes;
    }

    @Test
    void changes_of_every_length_are_told_apart() {
        assertThat(codes("3508 01 434A 1A00 7068 00000000 3FEA 000000 47CA 02 0102 3608 01"))
                .containsExactly(0x0835, 0x4A43, 0x6870, 0xEA3F, 0xCA47, 0x0836);
    }

    @ParameterizedTest
    @CsvSource({
        "3508",
        "434A 1A",
        "47CA",
        "47CA FF 00",
        "08D6 FF",
        "08D6 FF7F 00",
        "15C6 FF",
        "15C6 FF 00",
        "15C6 FF FF 00"
    })
    void changes_that_are_cut_off_change_nothing(String hex) {
        assertThat(codes(hex)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3508 01, 3508 80, true", "3508 01, 3508 81, false", "3508 00, 3508 81, true", "3508 00, 3508 80, false"
    })
    void a_toggle_may_follow_the_style_or_be_its_opposite(String style, String direct, boolean bold) {
        assertThat(characters(style, direct).is(CharacterState.BOLD)).isEqualTo(bold);
    }

    @ParameterizedTest
    @CsvSource({"422A 06, FF0000", "422A 01, 000000", "7068 00008000, 000080", "422A 06 7068 000000FF, ", "422A 00, "})
    void colours_are_told_by_number_or_by_value(String hex, String colour) {
        OptionalInt expected = colour == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(colour, 16));
        int found = characters(hex).colour();

        assertThat(found < 0 ? OptionalInt.empty() : OptionalInt.of(found)).isEqualTo(expected);
    }

    @Test
    void what_was_stated_can_be_taken_back() {
        CharacterState state = characters("3508 01 434A 1C00", "3608 01 434A 2000 332A 00");

        assertThat(state.is(CharacterState.BOLD)).isTrue();
        assertThat(state.is(CharacterState.ITALIC)).isFalse();
        assertThat(state.size()).isEqualTo(28);
    }

    @ParameterizedTest
    @CsvSource({"0324 00, LEFT", "0324 01, CENTRE", "6124 02, RIGHT", "0324 03, JUSTIFIED", "6124 04, JUSTIFIED"})
    void lines_lie_as_stated(String hex, Alignment alignment) {
        assertThat(format(hex).alignment()).isEqualTo(alignment);
    }

    @Test
    void distances_of_lines_are_told_apart() {
        assertThat(format("1264 68010100").lineSpacing()).isEqualTo(new LineSpacing.Multiple(360));
        assertThat(format("1264 68010000").lineSpacing()).isEqualTo(new LineSpacing.AtLeast(Length.points(18)));
        assertThat(format("1264 98FE0000").lineSpacing()).isEqualTo(new LineSpacing.Exact(Length.points(18)));
        assertThat(format("1264 00000000").lineSpacing()).isEqualTo(LineSpacing.SINGLE);
    }

    @Test
    void indents_and_borders_of_word_97_and_of_later_versions_are_read() {
        ParagraphFormat old = format("0F84 D002 1184 30FD 2664 04010000 13A4 7800");
        ParagraphFormat later = format("5E84 D002 6084 30FD 50C6 08 00000000 04010000 14A4 7800");

        assertThat(old.leftIndent()).isEqualTo(later.leftIndent()).isEqualTo(Length.points(36));
        assertThat(old.firstLineIndent()).isEqualTo(later.firstLineIndent()).isEqualTo(Length.points(-36));
        assertThat(old.bottomBorder()).isTrue();
        assertThat(later.bottomBorder()).isTrue();
        assertThat(old.spaceBefore()).isEqualTo(later.spaceAfter()).isEqualTo(Length.points(6));
    }

    @Test
    void automatic_space_is_none_in_tables_and_lists() {
        ParagraphState state = paragraph("13A4 7800 5B24 01");

        assertThat(state.format("", false).spaceBefore()).isEqualTo(Length.points(14));
        assertThat(state.format("", true).spaceBefore()).isEqualTo(Length.ZERO);
        assertThat(format("13A4 7800 5B24 01 1624 01").spaceBefore()).isEqualTo(Length.ZERO);
    }

    @Test
    void a_frame_is_told_by_its_place() {
        assertThat(format("1B26 00").framed()).isTrue();
        assertThat(format("1B26 F0").framed()).isFalse();
        assertThat(format("1A84 0010").framed()).isTrue();
        assertThat(format("").framed()).isFalse();
    }

    @Test
    void cells_may_be_merged_to_the_left_and_upwards() {
        byte[] row = bytes("0000 08D6 4600 03 0000 E803 D007 B80B" + "0000" + "00".repeat(18) + "0200" + "00".repeat(18)
                + "2000" + "00".repeat(18));

        RowState state = RowState.of(row);

        assertThat(state.edges()).containsExactly(0, 1000, 2000, 3000);
        assertThat(state.cells()).extracting(RowState.Cell::isMerged).containsExactly(false, true, false);
        assertThat(state.cells()).extracting(RowState.Cell::isContinued).containsExactly(false, false, true);
        assertThat(state.isBordered(true)).isFalse();
    }

    @Test
    void borders_of_a_row_may_stand_at_the_table_or_at_a_cell() {
        String define = "08D6 1A00 01 0000 E803" + "00".repeat(20);
        String table = "05D6 18 04010000" + "00".repeat(20);
        String cell = "2FD6 0B 00 01 01 00000000 04010000";

        assertThat(RowState.of(bytes("0000" + define)).isBordered(false)).isFalse();
        assertThat(RowState.of(bytes("0000" + define + table)).isBordered(false))
                .isTrue();
        assertThat(RowState.of(bytes("0000" + define + cell)).isBordered(false)).isTrue();
    }

    @Test
    void a_section_without_measures_has_those_of_word() {
        Section section = new SectionState(new byte[0]).toBuilder().build();

        assertThat(section.pageWidth()).isEqualTo(Length.twips(12_240));
        assertThat(section.left()).isEqualTo(Length.twips(1_800));
        assertThat(section.continuous()).isFalse();
    }

    @Test
    void a_page_that_ends_within_a_paragraph_ends_there() throws Exception {
        byte[] file =
                new OldFile("fields-and-breaks").replacing("trước", "tr\fớc").bytes();

        Paragraph broken = DocReader.create().read(file).body().stream()
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.text().equals("trớc"))
                .findFirst()
                .orElseThrow();

        assertThat(broken.pageBreaks()).containsExactly(2);
    }
}
