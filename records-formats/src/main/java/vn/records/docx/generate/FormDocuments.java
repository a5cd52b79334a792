package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import vn.records.completeness.transfer.DateSpan;
import vn.records.completeness.transfer.HandoverRecord;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Point;
import vn.records.content.BodyBlock.Text;
import vn.records.content.Signatory;
import vn.records.document.PlaceAndDate;

/**
 * The papers of Phụ lục IV and V of Nghị định 30/2020/NĐ-CP that are no tables (<i>biên bản giao nhận, phiếu giải quyết văn
 * bản đến</i>). What is not known is left to be filled in by hand.
 *
 * @since 0.1
 */
public final class FormDocuments {

    private static final String DOTS = "…………………………………";
    private static final String DATE = "Ngày … tháng … năm …";

    private FormDocuments() {}

    /**
     * What a paper says at its head.
     *
     * @param parent the parent agency; empty for none
     * @param agency the agency
     * @param placeAndDate place and date
     */
    public record Heading(String parent, String agency, PlaceAndDate placeAndDate) implements Serializable {}

    /**
     * Who stands for a side (<i>đại diện</i>).
     *
     * @param name full name; empty where it is filled in by hand
     * @param post the post; empty where it is filled in by hand
     */
    public record Representative(String name, String post) implements Serializable {
        /** Filled in by hand. */
        public static final Representative BLANK = new Representative("", "");
    }

    /** Returns the record of hand-over: Phụ lục V, Mục V. */
    public static byte[] handover(HandoverRecord record, Heading heading, int year, SizeSet sizes) {
        return handover(record, heading, Integer.toString(year), Representative.BLANK, Representative.BLANK, sizes);
    }

    /**
     * Returns the record of hand-over with who stands for each side.
     *
     * @param year the year of the list of files; of several, all of them
     */
    public static byte[] handover(
            HandoverRecord record,
            Heading heading,
            String year,
            Representative giver,
            Representative receiver,
            SizeSet sizes) {
        boolean known = record.paperFiles() + record.electronicFiles() > 0;
        Assembly assembly = new Assembly(StateForm.of(sizes), "Biên bản giao nhận hồ sơ, tài liệu");
        StoryMarkup story = begin(assembly, heading, "BIÊN BẢN", "Giao nhận hồ sơ, tài liệu");
        story.line(
                Look.BASIS,
                "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;");
        story.line(Look.BASIS, "Căn cứ Danh mục hồ sơ năm " + year + " (Kế hoạch thu thập tài liệu).");
        body(
                story,
                new Text("Chúng tôi gồm:"),
                new Text("BÊN GIAO: " + given(record.giver())),
                new Text("Đại diện: Ông (bà) " + given(giver.name())),
                new Text("Chức vụ: " + given(giver.post())),
                new Text("BÊN NHẬN: " + given(record.receiver())),
                new Text("Đại diện: Ông (bà) " + given(receiver.name())),
                new Text("Chức vụ: " + given(receiver.post())),
                new Text("Thống nhất lập biên bản giao nhận hồ sơ, tài liệu với những nội dung sau:"),
                new Clause("", "Tên khối tài liệu giao nộp: " + given(record.records())),
                new Clause(
                        "",
                        "Thời gian của hồ sơ, tài liệu: "
                                + record.span().map(DateSpan::toString).orElse(DOTS)),
                new Clause("", "Số lượng hồ sơ, tài liệu:"),
                new Point("Đối với hồ sơ, tài liệu giấy: Tổng số hộp (cặp): "
                        + counted(known, decimal(record.boxes().toString()))
                        + "; tổng số hồ sơ (đơn vị bảo quản): " + counted(known, Integer.toString(record.paperFiles()))
                        + "; quy ra mét giá: " + counted(known, decimal(record.metres())) + " mét."),
                new Point("Đối với hồ sơ, tài liệu điện tử: Tổng số hồ sơ: "
                        + counted(known, Integer.toString(record.electronicFiles()))
                        + "; tổng số tệp tin trong hồ sơ: "
                        + (record.computerFiles().isPresent()
                                ? Integer.toString(record.computerFiles().getAsInt())
                                : "…")
                        + "."),
                new Clause("", "Tình trạng tài liệu giao nộp: " + given(record.condition())),
                new Clause(
                        "",
                        "Mục lục hồ sơ, tài liệu nộp lưu kèm theo: "
                                + (record.lists() == 0 ? "…" : Integer.toString(record.lists())) + " bản."),
                new Text("Biên bản này được lập thành hai bản; bên giao giữ một bản, bên nhận giữ một bản."));
        new Foot(story, PageFrame.PORTRAIT.textWidth())
                .beside(
                        ImmutableList.of(
                                Signatory.of(giver.name(), "Đại diện bên giao"),
                                Signatory.of(receiver.name(), "Đại diện bên nhận")),
                        Foot.Recipients.NONE);
        return finish(assembly);
    }

    /**
     * Returns the slip on which the handling of an incoming document is ordered: Phụ lục IV, Mục VII.
     *
     * @param incoming type, number, date, issuer and subject of the incoming document
     */
    public static byte[] processingSlip(Heading heading, String incoming, SizeSet sizes) {
        Assembly assembly = new Assembly(StateForm.of(sizes), "Phiếu giải quyết văn bản đến");
        StoryMarkup story = begin(assembly, heading, "PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN", "(" + incoming + ")");
        body(
                story,
                new Clause("Ý kiến của lãnh đạo cơ quan, tổ chức", ""),
                new Text("Đơn vị, cá nhân chủ trì: " + DOTS),
                new Text("Đơn vị, cá nhân phối hợp (nếu có): " + DOTS),
                new Text("Thời hạn giải quyết đối với mỗi đơn vị, cá nhân (nếu có): " + DOTS),
                new Text(DATE),
                new Clause("Ý kiến của lãnh đạo đơn vị", ""),
                new Text("Cá nhân: " + DOTS),
                new Text("Thời hạn giải quyết (nếu có): " + DOTS),
                new Text(DATE),
                new Clause("Ý kiến đề xuất của người giải quyết", ""),
                new Text(DOTS + DOTS),
                new Text(DATE));
        story.line(Look.BETWEEN, "");
        return finish(assembly);
    }

    /**
     * Returns a paper without a number for which no form is known, laid out as the papers of this class are.
     *
     * @param title its name
     * @param below what it is about
     * @param signatories who signs: one at the right, or two side by side
     */
    public static byte[] plain(
            Heading heading,
            String title,
            String below,
            ImmutableList<BodyBlock> blocks,
            ImmutableList<Signatory> signatories,
            SizeSet sizes) {
        Assembly assembly = new Assembly(StateForm.of(sizes), title);
        StoryMarkup story = begin(assembly, heading, title, below);
        new BodyText(story, PageFrame.PORTRAIT.textWidth(), "").write(blocks);
        Foot foot = new Foot(story, PageFrame.PORTRAIT.textWidth());
        if (signatories.size() > 1) {
            foot.beside(signatories, Foot.Recipients.NONE);
        } else {
            foot.write(Foot.Recipients.NONE, signatories);
        }
        return finish(assembly);
    }

    private static StoryMarkup begin(Assembly assembly, Heading heading, String title, String below) {
        StoryMarkup story = assembly.story();
        new Head(story, PageFrame.PORTRAIT).plain(heading.parent(), heading.agency(), heading.placeAndDate());
        story.line(Look.TYPE_NAME, title);
        story.ruled(Look.SUBJECT, below, Head.SHORT, PageFrame.PORTRAIT.textWidth());
        return story;
    }

    private static void body(StoryMarkup story, BodyBlock... blocks) {
        new BodyText(story, PageFrame.PORTRAIT.textWidth(), "").write(ImmutableList.copyOf(blocks));
    }

    private static byte[] finish(Assembly assembly) {
        return assembly.finish(assembly.section(PageFrame.PORTRAIT));
    }

    private static String given(String text) {
        return text.isEmpty() ? DOTS : text;
    }

    /** A record of no files is a blank one. */
    private static String counted(boolean known, String number) {
        return known ? number : "……";
    }

    private static String decimal(String number) {
        return number.replace('.', ',');
    }

    /** Returns a heading to be filled in by hand. */
    public static Heading blank() {
        return new Heading(FormContent.PARENT, FormContent.AGENCY, FormContent.BLANK_DATE);
    }
}
