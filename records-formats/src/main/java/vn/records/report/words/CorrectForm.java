package vn.records.report.words;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.law.Acts;
import vn.records.presentation.PresentationRules;
import vn.records.text.VietnameseText;

/**
 * What a component looks like where it is right (<i>mẫu trình bày đúng</i>), with names that are nobody's: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V, and the forms of Phụ lục III.
 */
public final class CorrectForm {

    private static final ImmutableMap<Component, String> FORMS = ImmutableMap.<Component, String>builder()
            .put(Component.NATIONAL_NAME, "<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>")
            .put(Component.NATIONAL_MOTTO, "<b>Độc lập - Tự do - Hạnh phúc</b>")
            .put(Component.PARENT_AGENCY, "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH")
            .put(Component.ISSUING_AGENCY, "<b>SỞ NỘI VỤ</b>")
            .put(Component.PLACE_AND_DATE, "<i>Ninh Bình, ngày 05 tháng 01 năm 2026</i>")
            .put(Component.OFFICIAL_LETTER_SUBJECT, "V/v lập hồ sơ công việc năm 2026")
            .put(Component.AUTHORITY_LINE, "<b>GIÁM ĐỐC SỞ NỘI VỤ</b>")
            .put(
                    Component.LEGAL_BASIS,
                    "<i>Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;</i>")
            .put(Component.ADDRESSEES, "Kính gửi:<br>- Sở Tài chính;<br>- Sở Tư pháp.")
            .put(Component.SIGNING_AUTHORITY, "<b>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC</b>")
            .put(Component.SIGNER_NAME, "<b>Nguyễn Văn A</b>")
            .put(Component.ANNEX, "<b>Phụ lục I</b><br><b>DANH MỤC HỒ SƠ NĂM 2026</b>")
            .put(Component.DRAFTER_MARK, "PL.(300)")
            .put(Component.COPY_FORM, "<b>SAO Y</b>")
            .buildOrThrow();

    private static final String LAW = Acts.DECREE_30_2020.id();

    private CorrectForm() {}

    /**
     * Returns the markup of the right form of a component in a document that was judged by a book; none for that of another
     * law, whose forms are others.
     *
     * @param book the name of the book, which may be an agency's own
     */
    public static Optional<String> of(String book, Component component, Optional<DocumentType> type) {
        boolean other = PresentationRules.regimes().contains(book) && !book.equals(LAW);
        return other ? Optional.empty() : of(component, type);
    }

    /**
     * Returns the markup of the right form of a component in a document of a type, where one form shows it; of a document
     * whose type is not known only what is the same in all.
     */
    public static Optional<String> of(Component component, Optional<DocumentType> type) {
        return type.flatMap(known -> ofType(component, known)).or(() -> Optional.ofNullable(FORMS.get(component)));
    }

    private static Optional<String> ofType(Component component, DocumentType type) {
        boolean byArticle = type.decides();
        boolean letter = type == DocumentType.OFFICIAL_LETTER;
        return switch (component) {
            case NUMBER -> Optional.of(letter ? "Số: 05/SNV-VP" : "Số: 05/" + type.code() + "-SNV");
            case TYPE_NAME ->
                letter ? Optional.empty() : Optional.of("<b>" + VietnameseText.upper(type.vietnameseName()) + "</b>");
            case SUBJECT ->
                letter
                        ? Optional.empty()
                        : Optional.of(
                                byArticle
                                        ? "<b>Về việc ban hành Quy chế công tác văn thư, lưu trữ</b>"
                                        : "<b>Công tác văn thư, lưu trữ năm 2026</b>");
            case RECIPIENTS ->
                Optional.of("<b><i>Nơi nhận:</i></b><br>- "
                        + (byArticle ? "Như Điều 3" : letter ? "Như trên" : "Các phòng thuộc Sở")
                        + ";<br>- Lưu: VT, VP.");
            default -> Optional.empty();
        };
    }
}
