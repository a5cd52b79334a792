package vn.records.doubling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Table;
import vn.records.content.BodyBlock.Text;
import vn.records.content.DocumentContent;
import vn.records.content.Signatory;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.PartyType;
import vn.records.document.PlaceAndDate;
import vn.records.document.mark.Secrecy;
import vn.records.docx.DocxReader;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.GenerateOptions;
import vn.records.docx.generate.RightDocuments;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Line;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Rewrite;

/**
 * A place in a right document where a long text is put.
 *
 * @param name what stands there
 * @param view the right document
 * @param place its paragraph
 * @param from the offset of the first character that gives way
 * @param to the offset after the last one
 */
record Spot(String name, DocumentView view, Place place, int from, int to) {

    static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));

    /** Pages of words, so that whatever stands among them is judged as a text that can be read. */
    private static final ImmutableList<BodyBlock> PAGES = Collections.nCopies(
                    40,
                    new Text(
                            "Cơ quan, tổ chức có trách nhiệm quản lý công tác văn thư, lập hồ sơ và nộp lưu hồ sơ, tài liệu"
                                    + " vào Lưu trữ hiện hành theo quy định của pháp luật; người đứng đầu cơ quan, tổ chức chỉ đạo việc"
                                    + " thực hiện và chịu trách nhiệm về kết quả công tác này."))
            .stream()
            .collect(ImmutableList.toImmutableList());

    private static final String CELL = "Ô của bảng số liệu";

    /** Returns the document with the pattern in this place. */
    DocumentView with(TextPattern pattern, Setting setting, int letters) {
        return Rewrite.body(
                view,
                paragraph -> paragraph.place().equals(place)
                        ? setting.set(paragraph, from, to, pattern, letters)
                        : ImmutableList.of(paragraph));
    }

    /** Returns the three places where any text may stand: in the body, in the head and in a table. */
    static ImmutableList<Spot> common() {
        DocumentView decision = decision();
        Map<Component, Spot> spots = new EnumMap<>(Component.class);
        addComponents(spots, decision);
        return ImmutableList.of(
                spots.get(Component.BODY), spots.get(Component.ISSUING_AGENCY), cell(decision.body(), decision));
    }

    /** Returns a place of every component that text stands in. */
    static ImmutableList<Spot> components() {
        Map<Component, Spot> spots = new EnumMap<>(Component.class);
        addComponents(spots, decision());
        addComponents(spots, view(generated(RightDocuments.letterContent("nộp hồ sơ"))));
        addComponents(spots, view(generated(party())));
        addComponents(spots, view(RightDocuments.copy()));
        return ImmutableList.copyOf(spots.values());
    }

    private static void addComponents(Map<Component, Spot> spots, DocumentView view) {
        Draft draft = PresentationRules.recognize(view, OPTIONS);
        draft.parts().forEach((component, part) -> {
            Line line = part.first();
            if (line.start() < line.end()) {
                spots.putIfAbsent(
                        component,
                        new Spot(component.name(), view, line.paragraph().place(), line.start(), line.end()));
            }
        });
    }

    private static Spot cell(Iterable<Block> blocks, DocumentView view) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.text().equals(CELL)) {
                return new Spot("CELL", view, paragraph.place(), 0, CELL.length());
            }
            if (block instanceof vn.records.view.Table table) {
                for (vn.records.view.Table.Row row : table.rows()) {
                    for (vn.records.view.Table.Cell one : row.cells()) {
                        Spot found = cell(one.blocks(), view);
                        if (found != null) {
                            return found;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static DocumentView decision() {
        return view(generated(RightDocuments.decisionContent()
                .secrecy(Secrecy.CONFIDENTIAL)
                .addBody(
                        new Text("Số liệu như sau:"),
                        new Table(
                                ImmutableList.of("Số TT", "Nội dung"),
                                ImmutableList.of(ImmutableList.of("1", CELL), ImmutableList.of("2", "Khác"))))));
    }

    private static DocumentContent.Builder party() {
        return DocumentContent.builder()
                .type(PartyType.NOTICE)
                .parentAgency("Tỉnh uỷ Ninh Bình")
                .issuingAgency("Ban Tổ chức")
                .number(DocumentNumber.parse("05-TB/BTCTU"))
                .placeAndDate(PlaceAndDate.parse("Ninh Bình, ngày 05 tháng 02 năm 2026"))
                .subject("về việc nộp hồ sơ")
                .addBody(new Text("Ban Tổ chức thông báo lịch nộp hồ sơ, tài liệu vào Lưu trữ hiện hành."))
                .addSignatories(Signatory.of("Lê Văn C", "Trưởng ban"))
                .addRecipients("Các chi bộ trực thuộc")
                .addFiledWith("Lưu Ban Tổ chức");
    }

    private static byte[] generated(DocumentContent.Builder content) {
        return DocxGenerator.create().generate(withPages(content.build()), GenerateOptions.DEFAULT);
    }

    private static DocumentContent withPages(DocumentContent content) {
        return content.withBody(Iterables.concat(PAGES, content.body()));
    }

    private static DocumentView view(byte[] file) {
        try {
            return DocxReader.create().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
