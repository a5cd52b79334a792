package vn.records.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import vn.records.row.Phrase;

/** Turns the stored value of a cell into the text that a person sees. */
final class CellText {
    private static final int DIGITS_SHOWN = 15;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_PLAIN = 60;

    private CellText() {}

    /** Returns a number as it is read aloud: a whole number without a point. */
    static String number(String value) {
        if (value.length() <= DIGITS_SHOWN && isWhole(value)) {
            return value;
        }
        if (value.length() > LONGEST_NUMBER) {
            return value;
        }
        try {
            BigDecimal number =
                    new BigDecimal(value).round(new MathContext(DIGITS_SHOWN)).stripTrailingZeros();
            boolean huge = Math.abs((long) number.scale()) > LONGEST_PLAIN;
            return huge ? value : number.signum() == 0 ? "0" : number.toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static boolean isWhole(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /** Returns the number a value is; empty if it is none. */
    static Optional<Double> parse(String value) {
        try {
            return value.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Phrase withoutValue() {
        return new Phrase(
                "ô có công thức nhưng không có giá trị đã tính; hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại",
                "a formula without a computed value; open the file in Excel or LibreOffice and save it again");
    }

    static Phrase error(String error) {
        return new Phrase("công thức báo lỗi " + error, "the formula gives the error " + error);
    }

    static Phrase noDate(String value) {
        return new Phrase(
                "số " + value + " định dạng ngày nhưng không phải một ngày nào",
                "the number " + value + " is formatted as a date but is none");
    }

    static Phrase noSharedText(String index) {
        return new Phrase("tệp hỏng: không có chuỗi dùng chung số " + index, "damaged: no shared text " + index);
    }
}
