package vn.records.presentation.typography;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Advance widths of Times New Roman, in 2048ths of the type size; fonts that are metrically compatible share them. A
 * marked Vietnamese letter is as wide as its base letter, except {@code Đ}, {@code Ơ} and {@code Ư}.
 */
enum Advances {
    REGULAR("""
            512 682 836 1024 1024 1706 1593 369 682 682 1024 1155 512 682 512 569 1024 1024 1024 1024 1024
            1024 1024 1024 1024 1024 569 569 1155 1155 1155 909 1886 1479 1366 1366 1479 1251 1139 1479
            1479 682 797 1479 1251 1821 1479 1479 1139 1479 1366 1139 1251 1479 1479 1933 1479 1479 1251
            682 569 682 961 1024 682 909 1024 909 1024 909 682 1024 1024 569 569 1024 569 1593 1024 1024
            1024 1024 682 797 569 1024 1024 1479 1024 1024 909 983 410 983 1108 1479 1024 1479 1083 1589
            1110 1024 2048 2048 909 909 682 682 1024 1024 1155 682 717 1024"""),
    BOLD("""
            512 682 1137 1024 1024 2048 1706 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024
            1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1905 1479 1366 1479 1479 1366 1251 1593
            1593 797 1024 1593 1366 1933 1479 1593 1251 1593 1479 1139 1366 1479 1479 2048 1479 1479 1366
            682 569 682 1190 1024 682 1024 1139 909 1139 909 682 1024 1139 569 682 1139 569 1706 1139 1024
            1139 1139 909 797 682 1139 1024 1479 1024 1024 909 807 451 807 1065 1479 1139 1593 1134 1630
            1229 1024 2048 2048 1024 1024 682 682 1024 1024 1167 683 717 1024"""),
    ITALIC("""
            512 682 860 1024 1024 1706 1593 438 682 682 1024 1382 512 682 512 569 1024 1024 1024 1024 1024
            1024 1024 1024 1024 1024 682 682 1382 1382 1382 1024 1884 1251 1251 1366 1479 1251 1251 1479
            1479 682 909 1366 1139 1706 1366 1479 1251 1479 1251 1024 1139 1479 1251 1706 1251 1139 1139
            797 569 797 864 1024 682 1024 1024 909 1024 909 569 1024 1024 569 569 909 569 1479 1024 1024
            1024 1024 797 797 569 1024 909 1366 909 909 797 819 563 819 1108 1479 1024 1479 1093 1544 1117
            1024 1821 1821 1139 1139 682 682 1024 1024 1382 512 717 1024"""),
    BOLD_ITALIC("""
            512 797 1137 1024 1024 1706 1593 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024
            1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1704 1366 1366 1366 1479 1366 1366 1479
            1593 797 1024 1366 1251 1821 1479 1479 1251 1479 1366 1139 1251 1479 1366 1821 1366 1251 1251
            682 569 682 1167 1024 682 1024 1024 909 1024 909 682 1024 1139 569 569 1024 569 1593 1139 1024
            1024 1024 797 797 569 1139 909 1366 1024 909 797 713 451 713 1167 1479 1024 1479 1099 1587 1227
            1024 2048 2048 1024 1024 682 682 1024 1024 1167 512 717 1024""");

    private static final int UNITS = 2048;
    private static final char FIRST = ' ';
    private static final char LAST = '~';
    private static final char HORN = '\u031b';

    /** What the tables hold beyond the printable ASCII characters. */
    private static final String FURTHER = "ĐđƠơƯư–—…“”‘’«»×·•§";

    /** The marked Vietnamese letters, each group behind the letter that is as wide. */
    private static final ImmutableList<String> GROUPS = ImmutableList.of(
            "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ");

    private static final char[] BASES = bases();

    private final ImmutableIntArray widths;

    Advances(String table) {
        List<String> numbers = Splitter.onPattern("\\s").splitToList(table);
        widths = ImmutableIntArray.copyOf(numbers.stream().mapToInt(Integer::parseInt));
    }

    private static char[] bases() {
        char[] bases = new char['ỹ' + 1];
        for (String group : GROUPS) {
            String capitals = group.toUpperCase(Locale.ROOT);
            for (int i = 0; i < group.length(); i++) {
                bases[group.charAt(i)] = group.charAt(0);
                bases[capitals.charAt(i)] = capitals.charAt(0);
            }
        }
        return bases;
    }

    static Advances of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /** Returns the width of a character, as a multiple of the type size. */
    double of(char c) {
        int index = index(c);
        if (index < 0) {
            index = index(base(c));
        }
        return (double) widths.get(index < 0 ? 'o' - FIRST : index) / UNITS;
    }

    private static int index(char c) {
        if (c >= FIRST && c <= LAST) {
            return c - FIRST;
        }
        int further = FURTHER.indexOf(c);
        return further < 0 ? -1 : LAST - FIRST + 1 + further;
    }

    private static char base(char c) {
        char known = c < BASES.length ? BASES[c] : 0;
        return known == 0 ? strangeBase(c) : known;
    }

    private static char strangeBase(char c) {
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char letter = apart.charAt(0);
        if (apart.indexOf(HORN) < 0) {
            return letter;
        }
        return switch (letter) {
            case 'o' -> 'ơ';
            case 'O' -> 'Ơ';
            case 'u' -> 'ư';
            default -> 'Ư';
        };
    }
}
