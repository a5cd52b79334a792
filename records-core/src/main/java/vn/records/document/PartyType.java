package vn.records.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.records.document.DocumentType.Presence;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.text.Names;
import vn.records.text.VietnameseText;

/**
 * A type of document of the Party (<i>thể loại văn bản của Đảng</i>), as Quy định 399-QĐ/TW and the regulation before it name
 * them; and the administrative papers (<i>giấy tờ hành chính</i>) of its bodies.
 *
 * <p>The code in the symbol consists of the first letters of the syllables; Hướng dẫn 36-HD/VPTW and Hướng dẫn 05-HD/VPTW
 * print some of them. Of others the guidances say nothing: their codes here are ours, and no symbol is told by them.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // periods do not change, but are not annotated
public enum PartyType implements NamedType {
    /** <i>Cương lĩnh chính trị</i>. */
    PLATFORM("CLCT", "Cương lĩnh chính trị", "Political platform", Code.OURS),
    /** <i>Điều lệ Đảng</i>. */
    STATUTES("ĐL", "Điều lệ Đảng", "Statutes of the Party", Code.OURS),
    /** <i>Chiến lược</i>. */
    STRATEGY("CL", "Chiến lược", "Strategy", Code.OURS),
    /** <i>Nghị quyết</i>. */
    RESOLUTION("NQ", "Nghị quyết", "Resolution", Code.PRINTED),
    /** <i>Quyết định</i>. */
    DECISION("QĐ", "Quyết định", "Decision", Code.PRINTED),
    /** <i>Chỉ thị</i>. */
    DIRECTIVE("CT", "Chỉ thị", "Directive", Code.PRINTED),
    /** <i>Kết luận</i>. */
    CONCLUSION("KL", "Kết luận", "Conclusion", Code.PRINTED),
    /** <i>Quy chế</i>. */
    REGULATION("QC", "Quy chế", "Regulation", Code.PRINTED),
    /** <i>Quy định</i>, which once had a code of its own. */
    PROVISIONS("QĐi", "Quy định", "Provisions", Code.PRINTED),
    /** <i>Thông tri</i>. */
    CIRCULAR("TT", "Thông tri", "Circular", Code.PRINTED),
    /** <i>Hướng dẫn</i>. */
    GUIDELINES("HD", "Hướng dẫn", "Guidelines", Code.PRINTED),
    /** <i>Thông báo</i>. */
    NOTICE("TB", "Thông báo", "Notice", Code.INITIALS),
    /** <i>Thông cáo</i>. */
    COMMUNIQUE("TC", "Thông cáo", "Communiqué", Code.INITIALS),
    /** <i>Tuyên bố</i>, whose first letters are those of thông báo. */
    DECLARATION("TBo", "Tuyên bố", "Declaration", Code.OURS),
    /** <i>Lời kêu gọi</i>. */
    APPEAL("LKG", "Lời kêu gọi", "Appeal", Code.INITIALS),
    /** <i>Báo cáo</i>. */
    REPORT("BC", "Báo cáo", "Report", Code.PRINTED),
    /** <i>Kế hoạch</i>. */
    PLAN("KH", "Kế hoạch", "Plan", Code.INITIALS),
    /** <i>Quy hoạch</i>. */
    LONG_TERM_PLAN("QH", "Quy hoạch", "Long-term plan", Code.INITIALS),
    /** <i>Chương trình</i>. */
    PROGRAMME("CTr", "Chương trình", "Programme", Code.PRINTED),
    /** <i>Đề án</i>. */
    SCHEME("ĐA", "Đề án", "Scheme", Code.INITIALS),
    /** <i>Phương án</i>. */
    OPTION("PA", "Phương án", "Option", Code.INITIALS),
    /** <i>Dự án</i>. */
    PROJECT("DA", "Dự án", "Project", Code.INITIALS),
    /** <i>Tờ trình</i>. */
    SUBMISSION("TTr", "Tờ trình", "Submission", Code.PRINTED),
    /** <i>Công văn</i>, the only one without the name of its type. */
    OFFICIAL_LETTER("CV", "Công văn", "Official letter", Code.PRINTED),
    /** <i>Biên bản</i>. */
    MINUTES("BB", "Biên bản", "Minutes", Code.PRINTED),
    /** <i>Giấy giới thiệu</i>. */
    INTRODUCTION("GGT", "Giấy giới thiệu", "Letter of introduction", Code.OURS),
    /** <i>Giấy chứng nhận</i>. */
    CERTIFICATE("GCN", "Giấy chứng nhận", "Certificate", Code.OURS),
    /** <i>Giấy đi đường</i>. */
    TRAVEL_PERMIT("GĐĐ", "Giấy đi đường", "Travel permit", Code.OURS),
    /** <i>Giấy nghỉ phép</i>. */
    LEAVE_PERMIT("GNP", "Giấy nghỉ phép", "Leave permit", Code.OURS),
    /** <i>Giấy mời</i>. */
    INVITATION("GM", "Giấy mời", "Invitation", Code.OURS),
    /** <i>Phiếu chuyển</i>. */
    TRANSFER_SLIP("PC", "Phiếu chuyển", "Transfer slip", Code.OURS),
    /** <i>Phiếu gửi</i>. */
    DISPATCH_SLIP("PG", "Phiếu gửi", "Dispatch slip", Code.OURS),
    /** <i>Thư công</i>. */
    PERSONAL_LETTER("TCG", "Thư công", "Official personal letter", Code.OURS);

    /** Where the code of a type is taken from. */
    public enum Code {
        /** The guidances print it. */
        PRINTED,
        /** It follows from the rule of the first letters; no guidance prints it. */
        INITIALS,
        /** Nothing fixes it. */
        OURS
    }

    /** The code of quy định from 27/5/2026 on, which is that of quyết định. */
    private static final String SHARED = "QĐ";

    /** The day of Công văn 3294-CV/VPTW/nb on the code of quy định, whose text is not known: from then on both were used. */
    private static final LocalDate BOTH_CODES = LocalDate.of(2019, 3, 11);

    private static final ImmutableMap<String, PartyType> BY_CODE =
            Maps.uniqueIndex(Arrays.asList(values()), PartyType::code);
    private static final ImmutableMap<String, PartyType> BY_SLUG =
            Maps.uniqueIndex(Arrays.asList(values()), PartyType::slug);
    private static final Names<PartyType> NAMES = Names.of(Arrays.asList(values()), PartyType::vietnameseName);

    private final String code;
    private final String vietnameseName;
    private final String englishName;
    private final Code source;

    PartyType(String code, String vietnameseName, String englishName, Code source) {
        this.code = code;
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns where the code is taken from. */
    public Code source() {
        return source;
    }

    /** Returns what stands for the type in a symbol on a day; nothing where no guidance fixes it. */
    public ImmutableSet<String> abbreviations(LocalDate day) {
        if (source == Code.OURS) {
            return ImmutableSet.of();
        }
        if (this != PROVISIONS || day.isBefore(BOTH_CODES)) {
            return ImmutableSet.of(code);
        }
        return Acts.inForce(Acts.GUIDANCE_36_2018).contains(day)
                ? ImmutableSet.of(SHARED, code)
                : ImmutableSet.of(SHARED);
    }

    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    @Override
    public String englishName() {
        return englishName;
    }

    /** Returns whether the type name is written on the document: of all but công văn (Hướng dẫn 05-HD/VPTW, I.5.1.1). */
    @Override
    public Presence typeNameLine() {
        return this == OFFICIAL_LETTER ? Presence.NO : Presence.YES;
    }

    /** Returns whether the document has a block <i>Kính gửi</i> or <i>Kính trình</i> (I.9.2.3, I.9.2.4). */
    @Override
    public Presence addressees() {
        return switch (this) {
            case OFFICIAL_LETTER, SUBMISSION -> Presence.YES;
            case INVITATION, INTRODUCTION, TRANSFER_SLIP, DISPATCH_SLIP, PERSONAL_LETTER -> Presence.UNSPECIFIED;
            default -> Presence.NO;
        };
    }

    @Override
    public EffectivePeriod inForce() {
        return EffectivePeriod.since(Acts.inForce(Acts.GUIDANCE_36_2018).first());
    }

    /** Whether it is an administrative paper, which may be of A5 and whose form no guidance prints. */
    public boolean isPaper() {
        return compareTo(INTRODUCTION) >= 0;
    }

    /** Returns the type with exactly this code. */
    public static Optional<PartyType> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(VietnameseText.nfc(code)));
    }

    /** Whether a code in a symbol stands for the type on some day. */
    public boolean isAbbreviated(String code) {
        String composed = VietnameseText.nfc(code);
        return source != Code.OURS && (composed.equals(this.code) || (this == PROVISIONS && composed.equals(SHARED)));
    }

    /** Returns the types that a code in a symbol stands for on a day: two where quyết định and quy định share one. */
    public static ImmutableSet<PartyType> ofAbbreviation(String code, LocalDate day) {
        String composed = VietnameseText.nfc(code);
        return Arrays.stream(values())
                .filter(type -> type.abbreviations(day).contains(composed))
                .collect(toImmutableSet());
    }

    /** Returns the type whose name a heading consists of, whatever its letter case, spacing and place of tone marks. */
    public static Optional<PartyType> ofName(String heading) {
        return NAMES.find(heading);
    }

    /** Returns the type whose name a text begins with; the name ends with a word of the text. */
    public static Optional<PartyType> startOf(String text) {
        return NAMES.startOf(text);
    }

    /**
     * Returns the type with this code or slug.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PartyType parse(String codeOrSlug) {
        PartyType bySlug = BY_SLUG.get(codeOrSlug);
        Optional<PartyType> type = bySlug == null ? ofCode(codeOrSlug) : Optional.of(bySlug);
        checkArgument(type.isPresent(), "neither code nor slug of a type of the Party: %s", codeOrSlug);
        return type.get();
    }
}
