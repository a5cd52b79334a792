package vn.records.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.records.row.WrittenDate;

/** Which styles of a workbook show a number as a date (<i>định dạng ngày</i>), and which day a number stands for. */
final class DateStyles {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FALSE_LEAP_DAY = 60;
    private static final double LAST = 2_958_465;
    private static final int MOST_STYLES = 100_000;

    private final BitSet dates = new BitSet();
    private final boolean from1904;

    private DateStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    static DateStyles none(boolean from1904) {
        return new DateStyles(from1904);
    }

    static DateStyles read(SheetXml xml, boolean from1904) throws IOException {
        DateStyles styles = new DateStyles(from1904);
        Map<Integer, Boolean> formats = new HashMap<>();
        while (xml.next()) {
            if (xml.name().equals("numFmt")) {
                formats.put(number(xml.attribute("numFmtId", "")), isDate(xml.attribute("formatCode", "")));
            } else if (xml.name().equals("cellXfs")) {
                styles.readCells(xml, formats);
            }
        }
        return styles;
    }

    private void readCells(SheetXml xml, Map<Integer, Boolean> formats) throws IOException {
        int within = xml.depth();
        int style = 0;
        while (xml.nextIn(within) && style < MOST_STYLES) {
            if (xml.name().equals("xf") && xml.depth() == within + 1) {
                int format = number(xml.attribute("numFmtId", ""));
                dates.set(style, formats.getOrDefault(format, isBuiltInDate(format)));
                style++;
            }
        }
    }

    private static int number(String digits) {
        return CellAddress.rowNumber(digits, 0);
    }

    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
    }

    /** Whether a format shows days or years, outside of quoted words, brackets and escaped characters. */
    static boolean isDate(String format) {
        char closing = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '[') {
                closing = c == '"' ? '"' : ']';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == ';') {
                return false;
            } else if ("dDyY".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    /** Returns the day a number stands for; empty if it stands for none. */
    Optional<String> date(double serial) {
        double first = from1904 ? 0 : 1;
        if (!(serial >= first) || serial > LAST) {
            return Optional.empty();
        }
        int days = (int) serial;
        int sinceEpoch = !from1904 && days < FALSE_LEAP_DAY ? days + 1 : days;
        LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
        return Optional.of(WrittenDate.write(epoch.plusDays(sinceEpoch)));
    }
}
