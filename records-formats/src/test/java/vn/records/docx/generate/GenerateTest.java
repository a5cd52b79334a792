package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.completeness.transfer.HandoverRecord;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Point;
import vn.records.content.DocumentContent;
import vn.records.document.Component;
import vn.records.document.CopyKind;
import vn.records.document.DocumentType;
import vn.records.document.Medium;
import vn.records.docx.DocxReader;
import vn.records.file.Boxes;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Role;
import vn.records.presentation.recognition.Recognizer;
import vn.records.table.TableWriter;
import vn.records.table.form.BookCover;
import vn.records.table.form.FileListTable;
import vn.records.table.form.OutgoingTable;

class GenerateTest {

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private final DocxGenerator generator = DocxGenerator.create();

    private static Draft draft(byte[] file) throws IOException {
        return Recognizer.recognize(DocxReader.create().read(file), OPTIONS);
    }

    @Test
    void equal_content_gives_equal_bytes() {
        DocumentContent content = FormContent.of(DocumentType.PLAN);

        assertThat(generator.generate(content, GenerateOptions.DEFAULT))
                .isEqualTo(generator.generate(FormContent.of(DocumentType.PLAN), GenerateOptions.DEFAULT));
    }

    @Test
    void the_sets_of_sizes_are_those_of_the_law() throws IOException {
        DocumentContent content = FormContent.of(DocumentType.PLAN);
        for (SizeSet set : SizeSet.values()) {
            Draft draft = draft(generator.generate(content, GenerateOptions.DEFAULT.withSizes(set)));
            int name = set == SizeSet.SET_14 ? 13 : 12;
            assertThat(size(draft, Component.NATIONAL_NAME)).isEqualTo(name);
            assertThat(size(draft, Component.NATIONAL_MOTTO)).isEqualTo(name + 1);
            assertThat(size(draft, Component.PLACE_AND_DATE)).isEqualTo(name + 1);
            assertThat(size(draft, Component.NUMBER)).isEqualTo(13);
            assertThat(size(draft, Component.RECIPIENTS)).isEqualTo(12);
        }
    }

    private static double size(Draft draft, Component component) {
        return draft.part(component)
                .orElseThrow()
                .first()
                .paragraph()
                .spans()
                .get(0)
                .format()
                .size()
                .toPoints();
    }

    @ParameterizedTest
    @EnumSource(CopyKind.class)
    void a_paper_copy_is_recognised_and_breaks_no_rule(CopyKind kind) throws IOException {
        byte[] copy = generator.generateCopy(FormContent.copy(kind), GenerateOptions.DEFAULT);

        FileJudgement file = PresentationRules.checkAll(DocxReader.create().read(copy), OPTIONS);

        assertThat(file.documents()).map(document -> document.draft().role()).containsExactly(Role.COPIED, Role.COPY);
        assertThat(file.further().get(0).draft().copyBlock().orElseThrow().kind())
                .isEqualTo(kind);
        assertThat(file.further().get(0).report().findings()).isEmpty();
        assertThat(file.first().report().findings())
                .as("an issued document has neither a blank number nor a blank day, but a form of one")
                .map(finding -> finding.rule().value())
                .containsOnly("ND30-DD-05", "ND30-SO-01");
        assertThat(file.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CopyKind.class)
    void an_electronic_copy_has_the_place_of_its_signature_at_the_top(CopyKind kind) throws IOException {
        byte[] copy =
                generator.generateCopy(FormContent.copy(kind), GenerateOptions.DEFAULT.withMedium(Medium.ELECTRONIC));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .containsIgnoringCase(kind.heading() + "; Tên cơ quan, tổ chức sao; …/…/…; …:…:…");
        }
    }

    @Test
    void annex_and_issued_text_are_made_as_files_of_their_own() throws IOException {
        GenerateOptions electronic = GenerateOptions.DEFAULT.withMedium(Medium.ELECTRONIC);

        assertThat(draft(generator.generateIssued(FormContent.issuing(), electronic))
                        .classification()
                        .kind())
                .isEqualTo(Kind.ATTACHED);
        assertThat(draft(generator.generateAnnex(FormContent.annexed(), 0, electronic))
                        .classification()
                        .kind())
                .isEqualTo(Kind.ANNEX);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator.generateIssued(FormContent.annexed(), electronic));
        assertThatThrownBy(() -> generator.generateAnnex(FormContent.annexed(), 1, electronic))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void more_points_than_letters_are_refused() {
        List<BodyBlock> body = new ArrayList<>(List.of(new Clause("", "a:")));
        body.addAll(Collections.nCopies(40, new Point("b;")));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        generator.generate(FormContent.of(DocumentType.PLAN).withBody(body), GenerateOptions.DEFAULT))
                .withMessageContaining("more points in one clause");
    }

    @Test
    void a_table_is_written_with_its_headings_and_rows() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BookCover cover = BookCover.builder().agency("SỞ NỘI VỤ").year(2026).build();
        try (TableWriter table = TableDocument.begin(bytes, OutgoingTable.form(cover), SizeSet.SET_13)) {
            table.row(ImmutableList.of("01/QĐ-SNV", "05/01/2026", "Quyết định\nvề a"));
        }

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            XWPFTable table = document.getTables().get(document.getTables().size() - 1);
            assertThat(table.getRow(0).getTableCells())
                    .hasSize(OutgoingTable.form(cover).columns().size());
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("Quyết định về a");
        }
    }

    @Test
    void headings_and_closing_lines_of_a_list_stand_in_the_document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BookCover cover = BookCover.builder()
                .parentAgency("UBND TỈNH")
                .agency("SỞ NỘI VỤ")
                .year(2026)
                .build();
        try (TableWriter table = TableDocument.begin(bytes, FileListTable.form(cover), SizeSet.SET_14)) {
            table.headingRow(ImmutableList.of("", "I. TỔ CHỨC CÁN BỘ"));
            FileListTable.close("1", "0", "1", table);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.row(Collections.nCopies(9, "")))
                    .withMessageContaining("9 cells for 5 columns");
        }

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(document.getTables().get(document.getTables().size() - 1).getText())
                    .contains("I. TỔ CHỨC CÁN BỘ");
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().startsWith("Bản Danh mục hồ sơ này có: 1 hồ sơ"));
        }
    }

    @Test
    void a_record_of_hand_over_holds_what_was_counted() throws IOException {
        HandoverRecord record = HandoverRecord.builder()
                .giver("Phòng A")
                .paperFiles(12)
                .boxes(Boxes.parse("2.5"))
                .withoutBoxes(0)
                .electronicFiles(3)
                .lists(2)
                .build();

        byte[] file = FormDocuments.handover(record, FormDocuments.blank(), 2026, SizeSet.SET_14);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String text = String.join(
                    "\n",
                    document.getParagraphs().stream().map(p -> p.getText()).toList());
            assertThat(text)
                    .contains(
                            "BÊN GIAO: Phòng A",
                            "hộp (cặp): 2,5; tổng số hồ sơ (đơn vị bảo quản): 12",
                            "Tổng số hồ sơ: 3",
                            "nộp lưu kèm theo: 2 bản",
                            "Căn cứ Danh mục hồ sơ năm 2026");
        }
    }
}
