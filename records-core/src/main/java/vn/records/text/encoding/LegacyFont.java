package vn.records.text.encoding;

import java.io.Serializable;
import java.util.Optional;

/**
 * A font made for an old code table (<i>phông chữ bảng mã cũ</i>): the name tells which, {@code .VnTime} or {@code VNI-Times}.
 *
 * @param encoding the code table
 * @param capitals whether small letters show as capitals in it, as in {@code .VnTimeH}
 * @since 0.1
 */
public record LegacyFont(LegacyEncoding encoding, boolean capitals) implements Serializable {

    private static final String TCVN3 = ".vn";
    private static final String VNI = "vni-";
    private static final Optional<LegacyFont> SMALL = Optional.of(new LegacyFont(LegacyEncoding.TCVN3, false));
    private static final Optional<LegacyFont> LARGE = Optional.of(new LegacyFont(LegacyEncoding.TCVN3, true));
    private static final Optional<LegacyFont> OF_VNI = Optional.of(new LegacyFont(LegacyEncoding.VNI, false));

    /** Returns the font of a name; empty if it is no font of an old code table. */
    public static Optional<LegacyFont> of(String name) {
        int start = 0;
        while (start < name.length() && Character.isWhitespace(name.charAt(start))) {
            start++;
        }
        if (name.regionMatches(true, start, TCVN3, 0, TCVN3.length())) {
            return isOfCapitals(name.strip()) ? LARGE : SMALL;
        }
        return name.regionMatches(true, start, VNI, 0, VNI.length()) ? OF_VNI : Optional.empty();
    }

    /** Whether the last letter is the H of <i>hoa</i>, also in a name written in small letters throughout. */
    private static boolean isOfCapitals(String name) {
        char last = name.charAt(name.length() - 1);
        return last == 'H' || (last == 'h' && name.substring(1).chars().noneMatch(Character::isUpperCase));
    }
}
