package vn.records.document;

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
 * A type of legislation (<i>hình thức văn bản quy phạm pháp luật</i>). Resolutions and decisions have the names of
 * administrative types; who issues them and the year in their number tell them apart.
 *
 * <p>Numbers of Quốc hội and of its Standing Committee name no type: {@code 33/2024/QH15}. Types without an abbreviation have
 * a code of ours, so that every type has one.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // periods do not change, but are not annotated
public enum LegislationType implements NamedType {
    /** <i>Luật</i>. */
    LAW("L", "Luật", "Law", Symbol.OF_BODY_ALONE, ofParliament()),
    /** <i>Bộ luật</i>. */
    LEGAL_CODE("BL", "Bộ luật", "Code", Symbol.OF_BODY_ALONE, ofParliament()),
    /** <i>Pháp lệnh</i>. */
    ORDINANCE("PL", "Pháp lệnh", "Ordinance", Symbol.OF_BODY_ALONE, ofParliament()),
    /** <i>Lệnh</i>. */
    ORDER("LCT", "Lệnh", "Order", Symbol.UNKNOWN, ofParliament()),
    /** <i>Nghị quyết</i>. */
    RESOLUTION("NQ", "Nghị quyết", "Resolution", Symbol.OF_TYPE_AND_BODY, ofOthers()),
    /** <i>Nghị quyết liên tịch</i>. */
    JOINT_RESOLUTION("NQLT", "Nghị quyết liên tịch", "Joint resolution", Symbol.OF_TYPE_AND_BODY, ofOthers()),
    /** <i>Nghị định</i>. */
    DECREE("NĐ", "Nghị định", "Decree", Symbol.OF_TYPE_AND_BODY, ofOthers()),
    /** <i>Quyết định</i>. */
    DECISION("QĐ", "Quyết định", "Decision", Symbol.OF_TYPE_AND_BODY, ofOthers()),
    /** <i>Thông tư</i>. */
    CIRCULAR("TT", "Thông tư", "Circular", Symbol.OF_TYPE_AND_BODY, ofOthers()),
    /** <i>Thông tư liên tịch</i>. */
    JOINT_CIRCULAR("TTLT", "Thông tư liên tịch", "Joint circular", Symbol.OF_TYPE_AND_BODY, ofOthers());

    /** What the symbol in a number consists of. */
    private enum Symbol {
        OF_TYPE_AND_BODY,
        OF_BODY_ALONE,
        UNKNOWN
    }

    private static final ImmutableMap<String, LegislationType> BY_CODE =
            Maps.uniqueIndex(Arrays.asList(values()), LegislationType::code);
    private static final Names<LegislationType> NAMES =
            Names.of(Arrays.asList(values()), LegislationType::vietnameseName);

    private final String code;
    private final String vietnameseName;
    private final String englishName;
    private final Symbol symbol;
    private final EffectivePeriod inForce;

    LegislationType(String code, String vietnameseName, String englishName, Symbol symbol, LocalDate since) {
        this.code = code;
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
        this.symbol = symbol;
        this.inForce = EffectivePeriod.since(since);
    }

    /** The first law on the form of such documents that this library has; the type itself is older. */
    private static LocalDate ofParliament() {
        return Acts.inForce(Acts.RESOLUTION_351_2017).first();
    }

    private static LocalDate ofOthers() {
        return Acts.inForce(Acts.DECREE_34_2016).first();
    }

    /** Returns the code, such as {@code TT}: the abbreviation in numbers, or one of ours. */
    @Override
    public String code() {
        return code;
    }

    /** Returns the abbreviation that numbers of this type begin their symbol with; none where they name the body alone. */
    public Optional<String> abbreviation() {
        return symbol == Symbol.OF_TYPE_AND_BODY ? Optional.of(code) : Optional.empty();
    }

    /** Whether numbers of this type name only the body: {@code 33/2024/QH15}. */
    public boolean isNumberedByBody() {
        return symbol == Symbol.OF_BODY_ALONE;
    }

    /** Returns the Vietnamese name, such as {@code Thông tư}. */
    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    /** Returns the English name, such as {@code Circular}. */
    @Override
    public String englishName() {
        return englishName;
    }

    @Override
    public DocumentType.Presence typeNameLine() {
        return DocumentType.Presence.YES;
    }

    @Override
    public DocumentType.Presence addressees() {
        return DocumentType.Presence.NO;
    }

    /** Returns the period of the laws on the form of such documents, from the first that this library has. */
    @Override
    public EffectivePeriod inForce() {
        return inForce;
    }

    /** Whether an administrative document may have the same name. */
    public boolean isAlsoAdministrative() {
        return DocumentType.ofName(vietnameseName).isPresent();
    }

    /** Returns the type with exactly this abbreviation. */
    public static Optional<LegislationType> ofAbbreviation(String abbreviation) {
        return Optional.ofNullable(BY_CODE.get(VietnameseText.nfc(abbreviation)))
                .filter(type -> type.abbreviation().isPresent());
    }

    /** Returns the type whose name a heading consists of, whatever its letter case, spacing and place of tone marks. */
    public static Optional<LegislationType> ofName(String heading) {
        return NAMES.find(heading);
    }

    /** Returns the type whose name a heading consists of, or the law whose name follows on its line: {@code LUẬT LƯU TRỮ}. */
    public static Optional<LegislationType> ofHeading(String heading) {
        Optional<LegislationType> whole = ofName(heading);
        if (whole.isPresent()) {
            return whole;
        }
        String folded = VietnameseText.foldCase(heading);
        return Arrays.stream(values())
                .filter(LegislationType::isNumberedByBody)
                .filter(type -> folded.startsWith(VietnameseText.foldCase(type.vietnameseName) + ' '))
                .findFirst();
    }
}
