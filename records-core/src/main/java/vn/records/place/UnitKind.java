package vn.records.place;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import vn.records.text.VietnameseText;

/**
 * The kind of an administrative unit by the noun in its name (<i>loại đơn vị hành chính</i>), the longer nouns first.
 *
 * @since 0.1
 */
public enum UnitKind {
    /** Thành phố trực thuộc trung ương; until 30/6/2025 also one of a province. */
    CITY("Thành phố", true),
    /** Thị trấn, until 30/6/2025. */
    TOWNSHIP("Thị trấn", false),
    /** Thị xã, until 30/6/2025. */
    TOWN("Thị xã", false),
    /** Đặc khu. */
    SPECIAL_ZONE("Đặc khu", true),
    /** Tỉnh. */
    PROVINCE("Tỉnh", true),
    /** Phường. */
    WARD("Phường", true),
    /** Huyện, until 30/6/2025. */
    DISTRICT("Huyện", false),
    /** Quận, until 30/6/2025. */
    URBAN_DISTRICT("Quận", false),
    /** Xã. */
    COMMUNE("Xã", true);

    private static final ImmutableList<UnitKind> ALL = ImmutableList.copyOf(values());

    private final String noun;
    private final boolean goesOn;

    UnitKind(String noun, boolean goesOn) {
        this.noun = noun;
        this.goesOn = goesOn;
    }

    /** Returns the noun, such as {@code Phường}. */
    public String noun() {
        return noun;
    }

    /** Whether there are units of this kind since the local authorities have two levels, from 01/7/2025 on. */
    public boolean goesOn() {
        return goesOn;
    }

    /** Whether units of this kind are provinces or stand beside them. */
    public boolean isOfTheProvinces() {
        return this == PROVINCE || this == CITY;
    }

    /** Returns the kind whose noun a name begins with, in any letter case. */
    public static Optional<UnitKind> startOf(String name) {
        String folded = VietnameseText.foldCase(name);
        return ALL.stream()
                .filter(kind -> VietnameseText.beginsWithWords(folded, VietnameseText.lower(kind.noun)))
                .findFirst();
    }

    /** Returns the kind that a cell of a table says: the noun, in any letter case, with or without more words. */
    public static Optional<UnitKind> read(String text) {
        return startOf(text)
                .or(() -> Arrays.stream(values())
                        .filter(kind -> kind.name().equalsIgnoreCase(text))
                        .findFirst());
    }
}
