package vn.records.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.text.Names;
import vn.records.text.VietnameseText;

/**
 * A type of administrative document (<i>loại văn bản hành chính</i>), in the order of the law.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 7 names 29 types; Phụ lục III, Mục I gives 27 of them an abbreviation. Thông tư
 * 01/2011/TT-BNV, Phụ lục I, the oldest list that this library knows, has them but for phiếu báo, and four more, which come
 * last here. A type has the period in which the law names it.
 *
 * <p>Codes are ours where the law gives none, or where its text is not known well enough: {@code CV} for công văn,
 * {@code TCG} for thư công, and those of the four types of the circular.
 *
 * <p>Codes are compared exactly: {@code HD} (hướng dẫn) is not {@code HĐ} (hợp đồng), {@code DA} (dự án) is not
 * {@code ĐA} (đề án).
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // periods do not change, but are not annotated
public enum DocumentType implements NamedType {
    /** <i>Nghị quyết (cá biệt)</i>. */
    RESOLUTION("NQ", "Nghị quyết", "Resolution (individual)"),
    /** <i>Quyết định (cá biệt)</i>. */
    DECISION("QĐ", "Quyết định", "Decision (individual)"),
    /** <i>Chỉ thị</i>. */
    DIRECTIVE("CT", "Chỉ thị", "Directive"),
    /** <i>Quy chế</i>. */
    REGULATION("QC", "Quy chế", "Regulation"),
    /** <i>Quy định</i>. */
    PROVISIONS("QyĐ", "Quy định", "Provisions"),
    /** <i>Thông cáo</i>. */
    COMMUNIQUE("TC", "Thông cáo", "Communiqué"),
    /** <i>Thông báo</i>. */
    NOTICE("TB", "Thông báo", "Notice"),
    /** <i>Hướng dẫn</i>. */
    GUIDELINES("HD", "Hướng dẫn", "Guidelines"),
    /** <i>Chương trình</i>. */
    PROGRAMME("CTr", "Chương trình", "Programme"),
    /** <i>Kế hoạch</i>. */
    PLAN("KH", "Kế hoạch", "Plan"),
    /** <i>Phương án</i>. */
    OPTION("PA", "Phương án", "Option"),
    /** <i>Đề án</i>. */
    SCHEME("ĐA", "Đề án", "Scheme"),
    /** <i>Dự án</i>. */
    PROJECT("DA", "Dự án", "Project"),
    /** <i>Báo cáo</i>. */
    REPORT("BC", "Báo cáo", "Report", Presence.YES, Presence.CONDITIONAL),
    /** <i>Biên bản</i>. */
    MINUTES("BB", "Biên bản", "Minutes"),
    /** <i>Tờ trình</i>. */
    SUBMISSION("TTr", "Tờ trình", "Submission", Presence.YES, Presence.CONDITIONAL),
    /** <i>Hợp đồng</i>. */
    CONTRACT("HĐ", "Hợp đồng", "Contract"),
    /** <i>Công văn</i>. */
    OFFICIAL_LETTER("CV", "Công văn", "Official letter", Presence.NO, Presence.YES),
    /** <i>Công điện</i>. */
    TELEGRAM("CĐ", "Công điện", "Official telegram"),
    /** <i>Bản ghi nhớ</i>. */
    MEMORANDUM("BGN", "Bản ghi nhớ", "Memorandum"),
    /** <i>Bản thỏa thuận</i>. */
    AGREEMENT("BTT", "Bản thỏa thuận", "Agreement"),
    /** <i>Giấy ủy quyền</i>. */
    AUTHORISATION("GUQ", "Giấy ủy quyền", "Authorisation"),
    /** <i>Giấy mời</i>. */
    INVITATION("GM", "Giấy mời", "Invitation"),
    /** <i>Giấy giới thiệu</i>. */
    INTRODUCTION("GGT", "Giấy giới thiệu", "Letter of introduction"),
    /** <i>Giấy nghỉ phép</i>. */
    LEAVE_PERMIT("GNP", "Giấy nghỉ phép", "Leave permit"),
    /** <i>Phiếu gửi</i>. */
    DISPATCH_SLIP("PG", "Phiếu gửi", "Dispatch slip"),
    /** <i>Phiếu chuyển</i>. */
    TRANSFER_SLIP("PC", "Phiếu chuyển", "Transfer slip"),
    /** <i>Phiếu báo</i>. */
    NOTIFICATION_SLIP(
            "PB",
            "Phiếu báo",
            "Notification slip",
            EffectivePeriod.since(Acts.inForce(Acts.DECREE_30_2020).first())),
    /** <i>Thư công</i>. */
    PERSONAL_LETTER("TCG", "Thư công", "Official personal letter", Presence.UNSPECIFIED, Presence.UNSPECIFIED),
    /** <i>Bản cam kết</i>, until 04/3/2020. */
    COMMITMENT("BCK", "Bản cam kết", "Commitment", ofCircular()),
    /** <i>Giấy chứng nhận</i>, until 04/3/2020. */
    CERTIFICATE("GCN", "Giấy chứng nhận", "Certificate", ofCircular()),
    /** <i>Giấy đi đường</i>, until 04/3/2020. */
    TRAVEL_PERMIT("GĐĐ", "Giấy đi đường", "Travel permit", ofCircular()),
    /** <i>Giấy biên nhận hồ sơ</i>, until 04/3/2020. */
    FILE_RECEIPT("GBN", "Giấy biên nhận hồ sơ", "Receipt of files", ofCircular());

    /** Whether a type of document has a component. */
    public enum Presence {
        /** Always. */
        YES,
        /** Never. */
        NO,
        /** In the cases the law names. */
        CONDITIONAL,
        /** The law does not say. */
        UNSPECIFIED
    }

    private static final ImmutableMap<String, DocumentType> BY_CODE =
            Maps.uniqueIndex(Arrays.asList(values()), DocumentType::code);
    private static final ImmutableMap<String, DocumentType> BY_SLUG =
            Maps.uniqueIndex(Arrays.asList(values()), DocumentType::slug);
    private static final Names<DocumentType> NAMES = Names.of(Arrays.asList(values()), DocumentType::vietnameseName);

    private final String code;
    private final String vietnameseName;
    private final String englishName;
    private final Presence typeNameLine;
    private final Presence addressees;
    private final EffectivePeriod inForce;

    DocumentType(String code, String vietnameseName, String englishName) {
        this(code, vietnameseName, englishName, Presence.YES, Presence.NO);
    }

    DocumentType(String code, String vietnameseName, String englishName, EffectivePeriod inForce) {
        this(code, vietnameseName, englishName, Presence.YES, Presence.NO, inForce);
    }

    DocumentType(String code, String vietnameseName, String englishName, Presence typeNameLine, Presence addressees) {
        this(code, vietnameseName, englishName, typeNameLine, addressees, EffectivePeriod.since(firstListed()));
    }

    DocumentType(
            String code,
            String vietnameseName,
            String englishName,
            Presence typeNameLine,
            Presence addressees,
            EffectivePeriod inForce) {
        this.code = code;
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
        this.typeNameLine = typeNameLine;
        this.addressees = addressees;
        this.inForce = inForce;
    }

    private static LocalDate firstListed() {
        return ofCircular().first();
    }

    private static EffectivePeriod ofCircular() {
        return Acts.inForce(Acts.CIRCULAR_01_2011);
    }

    /** Returns the types that the law names on a day, in its order. */
    public static ImmutableList<DocumentType> inForceOn(LocalDate day) {
        return Arrays.stream(values()).filter(type -> type.isInForceOn(day)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the code, such as {@code QĐ}: the abbreviation, or one of ours where the law gives none. */
    @Override
    public String code() {
        return code;
    }

    /** Returns the abbreviation of Phụ lục III, Mục I; công văn, thư công and types that it does not name have none. */
    public Optional<String> abbreviation() {
        return hasEnded() || this == OFFICIAL_LETTER || this == PERSONAL_LETTER ? Optional.empty() : Optional.of(code);
    }

    /** Returns the Vietnamese name, such as {@code Quyết định}. */
    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    /** Returns the English name, such as {@code Directive}. */
    @Override
    public String englishName() {
        return englishName;
    }

    /** Returns whether the type name is written on the document (Phụ lục I, Phần I, Mục II, khoản 5, điểm a). */
    @Override
    public Presence typeNameLine() {
        return typeNameLine;
    }

    /** Returns whether the document has a <i>Kính gửi</i> block (Phụ lục I, Phần I, Mục II, khoản 9, điểm b). */
    @Override
    public Presence addressees() {
        return addressees;
    }

    /** Returns the period in which the law names the type; it begins with the oldest list that this library knows. */
    @Override
    public EffectivePeriod inForce() {
        return inForce;
    }

    /** Whether the law names the type on a day; of days before the oldest list that this library knows, each counts. */
    @Override
    public boolean isInForceOn(LocalDate day) {
        return inForce.contains(day) || day.isBefore(firstListed());
    }

    /**
     * Whether Phụ lục III has a form for it; hợp đồng, bản ghi nhớ, bản thỏa thuận and thư công have none, nor have types that it
     * does not name.
     */
    public boolean hasForm() {
        return switch (this) {
            case CONTRACT, MEMORANDUM, AGREEMENT, PERSONAL_LETTER -> false;
            default -> !hasEnded();
        };
    }

    /** Whether it decides: a quyết định or nghị quyết, which names who decides and sets out in articles what is decided. */
    public boolean decides() {
        return this == DECISION || this == RESOLUTION;
    }

    /** Returns whether legislation has this type too, or had until 2016, when the chỉ thị ceased to be legislation. */
    boolean legislates() {
        return this == RESOLUTION || this == DECISION || this == DIRECTIVE;
    }

    /** Returns the type with exactly this code. */
    public static Optional<DocumentType> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(VietnameseText.nfc(code)));
    }

    /** Returns the type with exactly this abbreviation of Phụ lục III, Mục I. */
    public static Optional<DocumentType> ofAbbreviation(String abbreviation) {
        return ofCode(abbreviation).filter(type -> type.abbreviation().isPresent());
    }

    /**
     * Returns the type whose name a heading consists of, whatever its letter case, spacing, Unicode form and place of
     * tone marks: {@code QUYẾT ĐỊNH}, {@code GIẤY UỶ QUYỀN}.
     */
    public static Optional<DocumentType> ofName(String heading) {
        return NAMES.find(heading);
    }

    /**
     * Returns the type whose name a text begins with, whatever its letter case, spacing, Unicode form and place of tone
     * marks; the name ends with a word of the text: {@code Tờ trình về việc …}, but not {@code Quyết định: …}.
     */
    public static Optional<DocumentType> startOf(String text) {
        return NAMES.startOf(text);
    }

    /**
     * Returns the type with this code or slug.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DocumentType parse(String codeOrSlug) {
        DocumentType bySlug = BY_SLUG.get(codeOrSlug);
        Optional<DocumentType> type = bySlug == null ? ofCode(codeOrSlug) : Optional.of(bySlug);
        checkArgument(type.isPresent(), "neither code nor slug of a document type: %s", codeOrSlug);
        return type.get();
    }
}
