package vn.records.document;

/**
 * A component of a document (<i>thành phần thể thức</i>) that a finding can be about.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 and khoản 3; the boxes are those of Phụ lục I, Phần I, Mục IV. Some of the
 * law's components are cut in two here where the law gives their halves rules of their own.
 *
 * @since 0.1
 */
public enum Component {
    /** Page set-up (<i>trang giấy</i>): size, orientation, margins. */
    PAGE("Trang giấy", "Page"),
    /** National name (<i>Quốc hiệu</i>), box 1. */
    NATIONAL_NAME("Quốc hiệu", "National name"),
    /** National motto (<i>Tiêu ngữ</i>), box 1. */
    NATIONAL_MOTTO("Tiêu ngữ", "National motto"),
    /** Title of documents of the Party (<i>tiêu đề “Đảng Cộng sản Việt Nam”</i>), box 1 of the Party's guidances. */
    PARTY_TITLE("Tiêu đề", "Party title"),
    /** Name of the direct parent agency (<i>cơ quan chủ quản trực tiếp</i>), box 2. */
    PARENT_AGENCY("Tên cơ quan chủ quản trực tiếp", "Parent agency"),
    /** Name of the issuing agency (<i>cơ quan ban hành văn bản</i>), box 2. */
    ISSUING_AGENCY("Tên cơ quan ban hành văn bản", "Issuing agency"),
    /** Star between the issuer of a document of the Party and its number (<i>dấu sao</i>). */
    ISSUER_STAR("Dấu sao dưới tên cơ quan ban hành", "Star below the issuer"),
    /** Number and symbol (<i>số, ký hiệu</i>), box 3. */
    NUMBER("Số, ký hiệu", "Number and symbol"),
    /** Place and date of issue (<i>địa danh và thời gian ban hành</i>), box 4. */
    PLACE_AND_DATE("Địa danh và thời gian ban hành", "Place and date"),
    /** Name of the type (<i>tên loại</i>), box 5a. */
    TYPE_NAME("Tên loại", "Type name"),
    /** Subject under the type name (<i>trích yếu nội dung</i>), box 5a. */
    SUBJECT("Trích yếu nội dung", "Subject"),
    /** Subject of an official letter (<i>trích yếu công văn</i>), after {@code V/v}, box 5b. */
    OFFICIAL_LETTER_SUBJECT("Trích yếu công văn", "Subject of the official letter"),
    /** Line of the issuing authority (<i>thẩm quyền ban hành</i>) of resolutions and decisions, box 6. */
    AUTHORITY_LINE("Thẩm quyền ban hành", "Issuing authority"),
    /** Legal bases (<i>căn cứ ban hành</i>), box 6. */
    LEGAL_BASIS("Căn cứ ban hành", "Legal basis"),
    /** Body (<i>nội dung văn bản</i>), box 6. */
    BODY("Nội dung", "Body"),
    /** Addressees (<i>Kính gửi</i>), box 9a. */
    ADDRESSEES("Kính gửi", "Addressees"),
    /** Authority and post of the signer (<i>quyền hạn, chức vụ của người ký</i>), box 7a. */
    SIGNING_AUTHORITY("Quyền hạn, chức vụ của người ký", "Signing authority and post"),
    /** Name of the signer (<i>họ tên người ký</i>), box 7b. */
    SIGNER_NAME("Họ tên người ký", "Name of the signer"),
    /** Recipients (<i>Nơi nhận</i>), box 9b. */
    RECIPIENTS("Nơi nhận", "Recipients"),
    /** Annex (<i>phụ lục</i>). */
    ANNEX("Phụ lục", "Annex"),
    /** Secrecy mark (<i>dấu chỉ độ mật</i>), box 10a. */
    SECRECY_MARK("Dấu chỉ độ mật", "Secrecy mark"),
    /** Urgency mark (<i>dấu chỉ mức độ khẩn</i>), box 10b. */
    URGENCY_MARK("Dấu chỉ mức độ khẩn", "Urgency mark"),
    /** Mark of limited circulation (<i>chỉ dẫn về phạm vi lưu hành</i>), box 11. */
    CIRCULATION_MARK("Chỉ dẫn về phạm vi lưu hành", "Circulation mark"),
    /** Symbol of the drafter and number of copies (<i>ký hiệu người soạn thảo, số lượng bản phát hành</i>), box 12. */
    DRAFTER_MARK("Ký hiệu người soạn thảo và số lượng bản phát hành", "Drafter and number of copies"),
    /** Address and contact (<i>địa chỉ, thư điện tử, điện thoại</i>), box 13. */
    CONTACT("Địa chỉ, thông tin liên hệ", "Contact"),
    /** Page number (<i>số trang</i>). */
    PAGE_NUMBER("Số trang", "Page number"),
    /** Form of copy (<i>hình thức sao</i>), Phụ lục I, Phần II. */
    COPY_FORM("Hình thức sao", "Form of copy");

    private final String vietnameseName;
    private final String englishName;

    Component(String vietnameseName, String englishName) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
    }

    /** Returns the Vietnamese name, as shown to a user. */
    public String vietnameseName() {
        return vietnameseName;
    }

    /** Returns the English name, as shown to a user. */
    public String englishName() {
        return englishName;
    }
}
