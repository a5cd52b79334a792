package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import vn.records.completeness.transfer.HandoverRecord;
import vn.records.completeness.transfer.TransferList;
import vn.records.docx.generate.FormDocuments;
import vn.records.docx.generate.SizeSet;
import vn.records.docx.generate.TableDocument;
import vn.records.matter.FileListJson;
import vn.records.table.TableForm;
import vn.records.table.TableWriter;
import vn.records.table.form.Book;
import vn.records.table.form.BookCover;
import vn.records.table.form.DocumentIndexTable;
import vn.records.table.form.FileListTable;
import vn.records.table.form.IncomingTable;
import vn.records.table.form.OutgoingTable;
import vn.records.table.transfer.TransferTables;

/** The books, lists and papers of Phụ lục IV and V of Nghị định 30/2020/NĐ-CP, to be filled in by hand. */
enum BlankForm {
    OUTGOING("so-dang-ky-van-ban-di"),
    POST("so-gui-van-ban-di-buu-dien"),
    COPY_USE("so-su-dung-ban-luu"),
    INCOMING("so-dang-ky-van-ban-den"),
    PROCESSING("phieu-giai-quyet-van-ban-den"),
    FOLLOW_UP("so-theo-doi-giai-quyet-van-ban-den"),
    FILE_LIST("danh-muc-ho-so"),
    PERMANENT_FILES("muc-luc-ho-so-vinh-vien"),
    TERM_FILES("muc-luc-ho-so-co-thoi-han"),
    DOCUMENT_INDEX("muc-luc-van-ban"),
    HANDOVER("bien-ban-giao-nhan");

    private static final int BLANK_ROWS = 15;
    private static final String AGENCY = "TÊN CƠ QUAN, TỔ CHỨC";
    private static final String PARENT = "TÊN CƠ QUAN CHỦ QUẢN";

    private final String slug;

    BlankForm(String slug) {
        this.slug = slug;
    }

    static Optional<BlankForm> of(String name) {
        return Arrays.stream(values()).filter(form -> form.slug.equals(name)).findFirst();
    }

    static ImmutableList<String> names() {
        return Arrays.stream(values()).map(form -> form.slug).collect(ImmutableList.toImmutableList());
    }

    /** Returns a list of files that is filled. */
    static byte[] fileList(FileListJson.Content content, SizeSet sizes) throws IOException {
        BookCover cover = BookCover.builder()
                .parentAgency(content.parentAgency())
                .agency(content.agency())
                .year(content.list().year())
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableDocument.begin(bytes, FileListTable.form(cover, content.decision()), sizes)) {
            FileListTable.write(content.list(), table);
        }
        return bytes.toByteArray();
    }

    byte[] document(int year, SizeSet sizes) throws IOException {
        BookCover cover = BookCover.builder()
                .parentAgency(PARENT)
                .agency(AGENCY)
                .year(year)
                .build();
        TransferTables.Head head = new TransferTables.Head(PARENT, "TÊN ĐƠN VỊ", year);
        return switch (this) {
            case OUTGOING -> table(OutgoingTable.form(cover), sizes);
            case POST -> table(Book.POST.form(cover), sizes);
            case COPY_USE -> table(Book.COPY_USE.form(cover), sizes);
            case INCOMING -> table(IncomingTable.form(cover), sizes);
            case FOLLOW_UP -> table(Book.FOLLOW_UP.form(cover), sizes);
            case FILE_LIST -> table(FileListTable.form(cover), sizes);
            case PERMANENT_FILES -> table(TransferTables.form(new TransferList(true, ImmutableList.of()), head), sizes);
            case TERM_FILES -> table(TransferTables.form(new TransferList(false, ImmutableList.of()), head), sizes);
            case DOCUMENT_INDEX -> table(DocumentIndexTable.form("…", year), sizes);
            case PROCESSING ->
                FormDocuments.processingSlip(
                        FormDocuments.blank(),
                        "Tên loại; số, ký hiệu; ngày, tháng, năm; cơ quan ban hành; trích yếu của văn bản đến",
                        sizes);
            case HANDOVER ->
                FormDocuments.handover(
                        HandoverRecord.of(ImmutableList.of()).lists(0).build(), FormDocuments.blank(), year, sizes);
        };
    }

    private byte[] table(TableForm form, SizeSet sizes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableDocument.begin(bytes, form, sizes)) {
            for (int i = 0; i < BLANK_ROWS; i++) {
                table.row(Collections.nCopies(form.columns().size(), ""));
            }
            if (this == FILE_LIST) {
                FileListTable.close("…", "…", "…", table);
            } else if (this == PERMANENT_FILES || this == TERM_FILES) {
                TransferTables.close(
                        "Mục lục này gồm: … hồ sơ (đơn vị bảo quản). Viết bằng chữ: … hồ sơ (đơn vị bảo quản).", table);
            }
        }
        return bytes.toByteArray();
    }
}
