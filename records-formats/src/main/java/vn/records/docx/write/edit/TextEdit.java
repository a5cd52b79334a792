package vn.records.docx.write.edit;

import static vn.records.document.Component.ADDRESSEES;
import static vn.records.document.Component.BODY;
import static vn.records.document.Component.LEGAL_BASIS;
import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.NUMBER;
import static vn.records.document.Component.OFFICIAL_LETTER_SUBJECT;
import static vn.records.document.Component.PAGE_NUMBER;
import static vn.records.document.Component.PLACE_AND_DATE;
import static vn.records.document.Component.RECIPIENTS;
import static vn.records.document.Component.SIGNING_AUTHORITY;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import vn.records.document.Component;

/**
 * An edit of characters that a fix may make (<i>sửa chữ được phép</i>), and in which components. This is the whole list:
 * whatever else a fix changes is formatting. The last three are made only when they are asked for.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // predicates keep no state, but are not annotated
public enum TextEdit {
    /** Another sign between the words of Tiêu ngữ: {@code –} becomes {@code -}. */
    MOTTO_SIGN(
            "dấu gạch nối giữa các cụm từ của Tiêu ngữ",
            "the sign between the words of Tiêu ngữ",
            EditShapes.SIGN,
            NATIONAL_MOTTO),
    /** The nought before a number below ten, or one too many: {@code 5} becomes {@code 05}. */
    NOUGHT(
            "số 0 phía trước số, ngày, tháng",
            "the nought before number, day or month",
            EditShapes.NOUGHT,
            NUMBER,
            PLACE_AND_DATE),
    /** Colon, slash or hyphen of the number line: {@code Số 05} becomes {@code Số: 05}, and the other way with the Party. */
    NUMBER_SIGN(
            "dấu hai chấm, gạch chéo, gạch nối của số, ký hiệu",
            "colon, slash and hyphen of the number",
            EditShapes.NUMBER_SIGN,
            NUMBER),
    /** The code of the type as the law spells it: {@code QD} becomes {@code QĐ}. */
    TYPE_CODE(
            "chữ viết tắt tên loại trong ký hiệu", "the code of the type in the symbol", EditShapes.TYPE_CODE, NUMBER),
    /** The comma between place and date. */
    DATE_COMMA("dấu phẩy sau địa danh", "the comma after the place", EditShapes.COMMA, PLACE_AND_DATE),
    /** The words that open the subject of an official letter: {@code Về việc} becomes {@code V/v}. */
    SUBJECT_OPENING(
            "“V/v” mở đầu trích yếu công văn",
            "“V/v” before the subject of an official letter",
            EditShapes.OPENING,
            OFFICIAL_LETTER_SUBJECT),
    /** The mark behind each legal basis, addressee and recipient. */
    LIST_END(
            "dấu cuối mỗi căn cứ, mỗi dòng Kính gửi, Nơi nhận",
            "the mark behind each basis, addressee and recipient",
            EditShapes.END,
            LEGAL_BASIS,
            ADDRESSEES,
            RECIPIENTS),
    /** The hyphen before each addressee and recipient. */
    LIST_DASH(
            "gạch đầu dòng ở Kính gửi, Nơi nhận",
            "the hyphen before each addressee and recipient",
            EditShapes.DASH,
            ADDRESSEES,
            RECIPIENTS),
    /** Colon or comma behind the first words of a line: {@code Kính gửi:}, {@code Nơi nhận:}, {@code Lưu: VT,}. */
    LABEL_MARK(
            "dấu hai chấm sau Kính gửi, Nơi nhận, Lưu và dấu phẩy sau VT",
            "the colon behind Kính gửi, Nơi nhận, Lưu, the comma behind VT",
            EditShapes.LABEL_MARK,
            ADDRESSEES,
            RECIPIENTS),
    /** The mark behind the number of an article, clause, point or section: {@code Điều 1:} becomes {@code Điều 1.}. */
    UNIT_MARK(
            "dấu sau số của điều, khoản, điểm, mục",
            "the mark behind the number of an article, clause, point or section",
            EditShapes.UNIT_MARK,
            BODY),
    /** The number of a chapter or section in the numerals asked for: {@code Chương 2} becomes {@code Chương II}. */
    UNIT_NUMERAL(
            "số La Mã hoặc Ả Rập của phần, chương, mục",
            "Roman or Arabic numerals of a part, chapter or section",
            EditShapes.NUMERAL,
            BODY),
    /** The mark that closes the text, where the last sentence ends with a letter or one full stop. */
    CLOSING_MARK(
            "dấu kết thúc nội dung, khi câu cuối kết thúc bằng chữ cái hoặc dấu chấm",
            "the mark that closes the text, where its last sentence ends with a letter or full stop",
            EditShapes.CLOSING,
            BODY),
    /** The form of authority: {@code T/M} becomes {@code TM.}. */
    AUTHORITY_FORM("chữ viết tắt thể thức đề ký", "the form of authority", EditShapes.FORM, SIGNING_AUTHORITY),
    /** A field with the number of the page, in a header that shows nothing. */
    PAGE_FIELD(
            "số trang ở đầu trang còn trống", "the page number in a header that is blank", edit -> false, PAGE_NUMBER),
    /**
     * By option: the same letters in composed Unicode, for those with their marks apart and for the codes of TCVN3, VNI, VIQR
     * and Windows-1258; and {@code đ} for what only looks like it.
     */
    UNICODE(
            "chữ theo bảng mã cũ (TCVN3, VNI, VIQR, Windows-1258) hoặc Unicode tổ hợp thành Unicode dựng sẵn, chữ giống"
                    + " “đ” thành “đ”",
            "letters in old code tables (TCVN3, VNI, VIQR, Windows-1258) or decomposed in composed Unicode, “đ” for what"
                    + " looks like it",
            EditShapes.UNICODE),
    /** By option: spaces where they are missing, or too many. */
    SPACES("dấu cách thừa hoặc thiếu", "spaces that are missing or too many", EditShapes.SPACES),
    /** By option: capitals or small letters, where the finding is an error. */
    CAPITALS(
            "chữ in hoa, in thường, khi sai là lỗi",
            "capitals and small letters, where that is an error",
            EditShapes.CAPITALS);

    private static final ImmutableSet<TextEdit> BY_OPTION = ImmutableSet.of(UNICODE, SPACES, CAPITALS);

    private final String vietnameseName;
    private final String englishName;
    private final Predicate<Replacement> shape;
    private final ImmutableSet<Component> components;

    TextEdit(String vietnameseName, String englishName, Predicate<Replacement> shape, Component... components) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
        this.shape = shape;
        this.components = ImmutableSet.copyOf(components);
    }

    /** Returns what it changes, in Vietnamese. */
    public String vietnameseName() {
        return vietnameseName;
    }

    /** Returns what it changes, in English. */
    public String englishName() {
        return englishName;
    }

    /** Returns the components it may be made in; any if empty. */
    public ImmutableSet<Component> components() {
        return components;
    }

    /** Whether it is made only when it is asked for. */
    public boolean isByOption() {
        return BY_OPTION.contains(this);
    }

    /** Returns the edit that a change of text in a component is; empty if no fix may make it. */
    public static Optional<TextEdit> of(Component component, Replacement replacement) {
        for (TextEdit edit : values()) {
            boolean here = edit.components.isEmpty() || edit.components.contains(component);
            if (here && edit.shape.test(replacement)) {
                return Optional.of(edit);
            }
        }
        return Optional.empty();
    }
}
