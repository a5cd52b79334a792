package vn.records.agency;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;

/**
 * A central body that the end of a symbol tells (<i>cơ quan ban hành theo ký hiệu</i>), such as Chính phủ of
 * {@code 30/2020/NĐ-CP}.
 *
 * @since 0.1
 */
public enum NationalIssuer {
    /** Ủy ban Thường vụ Quốc hội. */
    STANDING_COMMITTEE("UBTVQH\\d*+", "Ủy ban Thường vụ Quốc hội"),
    /** Quốc hội. */
    NATIONAL_ASSEMBLY("QH\\d*+", "Quốc hội"),
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER("TTg", "Thủ tướng Chính phủ"),
    /** Chính phủ. */
    GOVERNMENT("CP", "Chính phủ");

    private final Pattern symbol;
    private final String vietnameseName;

    NationalIssuer(String symbol, String vietnameseName) {
        this.symbol = Pattern.compile(symbol);
        this.vietnameseName = vietnameseName;
    }

    /** Returns its name, such as {@code Chính phủ}. */
    public String vietnameseName() {
        return vietnameseName;
    }

    /** Returns the body that the last group of a number and symbol tells, if it does. */
    public static Optional<NationalIssuer> ofNumber(String number) {
        int last = Math.max(number.lastIndexOf('/'), number.lastIndexOf('-')) + 1;
        String group = number.substring(last);
        return Arrays.stream(values())
                .filter(issuer -> issuer.symbol.matcher(group).matches())
                .findFirst();
    }

    /** Returns the body whose name a text in any letter case begins with, if it does. */
    public static Optional<NationalIssuer> startOf(String text) {
        String lower = VietnameseText.foldCase(text);
        return Arrays.stream(values())
                .filter(issuer -> lower.startsWith(VietnameseText.foldCase(issuer.vietnameseName)))
                .findFirst();
    }
}
