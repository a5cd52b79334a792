package vn.records.act;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import vn.records.text.VietnameseText;

/**
 * The kind of an act of a central body (<i>loại văn bản quy phạm pháp luật của trung ương</i>).
 *
 * @since 0.1
 */
public enum ActKind {
    /** Hiến pháp. */
    CONSTITUTION("HIEN_PHAP", "Hiến pháp"),
    /** Luật, Bộ luật. */
    LAW("LUAT", "Luật", "Bộ luật"),
    /** Pháp lệnh. */
    ORDINANCE("PHAP_LENH", "Pháp lệnh"),
    /** Nghị quyết of the National Assembly and its standing committee, and those they issue with others. */
    ASSEMBLY_RESOLUTION("NGHI_QUYET_QH", "Nghị quyết", "Nghị quyết liên tịch"),
    /** Nghị định. */
    DECREE("NGHI_DINH", "Nghị định"),
    /** Quyết định of the Prime Minister. */
    PRIME_MINISTER_DECISION("QUYET_DINH_TTG", "Quyết định"),
    /** Thông tư, thông tư liên tịch. */
    CIRCULAR("THONG_TU", "Thông tư", "Thông tư liên tịch");

    private final String code;
    private final ImmutableList<String> types;

    ActKind(String code, String... types) {
        this.code = code;
        this.types = ImmutableList.copyOf(types);
    }

    /** Returns its name in tables, such as {@code NGHI_DINH}. */
    public String code() {
        return code;
    }

    /** Returns the name of the type of document, such as {@code Nghị định}. */
    public String vietnameseName() {
        return types.get(0);
    }

    /** Whether acts of this kind are cited by their name and need no number. */
    public boolean isNamed() {
        return this == LAW || this == ORDINANCE || this == CONSTITUTION;
    }

    /** Whether a document of this type, in any letter case, may be an act of this kind. */
    public boolean isOfType(String type) {
        String folded = VietnameseText.foldCase(type);
        return types.stream().anyMatch(name -> VietnameseText.lower(name).equals(folded));
    }

    /** Returns the kind that a cell of a table says: its name there or that of a type, in any letter case. */
    public static Optional<ActKind> read(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equalsIgnoreCase(text) || kind.isOfType(text))
                .findFirst();
    }
}
