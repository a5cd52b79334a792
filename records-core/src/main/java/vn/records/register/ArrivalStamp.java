package vn.records.register;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.records.measure.Length;
import vn.records.text.VietnameseText;

/**
 * What stands in the stamp that an incoming document gets (<i>dấu “ĐẾN”</i>): Nghị định 30/2020/NĐ-CP, Phụ lục IV, Mục V.
 * What is not known yet is left open, to be written by hand.
 *
 * @param agency the agency whose stamp it is
 * @param number the number it is given (<i>số đến</i>); empty where that is open
 * @param arrived the day it came (<i>ngày đến</i>), day and month with two digits; empty where that is open
 * @param forwarded whom it is passed on to (<i>chuyển</i>); empty where that is open
 * @param fileCode number and symbol of the file (<i>số và ký hiệu hồ sơ</i>); empty where that is open
 * @since 0.1
 */
public record ArrivalStamp(String agency, String number, String arrived, String forwarded, String fileCode)
        implements Serializable {

    /** How wide the stamp is. */
    public static final Length WIDTH = Length.mm(50);

    /** How high the stamp is. */
    public static final Length HEIGHT = Length.mm(35);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String OPEN = "……";

    /** Returns the stamp of an entry of the register, whose file is not known yet. */
    public static ArrivalStamp of(String agency, IncomingEntry entry) {
        return new ArrivalStamp(
                agency,
                entry.arrivalNumber().map(RegisterNumber::text).orElse(""),
                entry.arrived().map(DAY::format).orElse(""),
                entry.receivers(),
                "");
    }

    /** Returns the stamp with number and symbol of the file. */
    public ArrivalStamp inFile(String code) {
        return new ArrivalStamp(agency, number, arrived, forwarded, code);
    }

    /** Returns its lines, the name of the agency first. */
    public ImmutableList<String> lines() {
        return ImmutableList.of(
                VietnameseText.upper(agency),
                "ĐẾN",
                "Số: " + orOpen(number),
                "Ngày: " + orOpen(arrived),
                "Chuyển: " + orOpen(forwarded),
                "Số và ký hiệu HS: " + orOpen(fileCode));
    }

    private static String orOpen(String text) {
        return text.isBlank() ? OPEN : text;
    }
}
