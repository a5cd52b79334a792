package vn.records.cli.place;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import vn.records.place.AdministrativeUnit;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;

/**
 * Administrative units as a list (<i>bảng danh mục đơn vị hành chính</i>).
 *
 * @param units the units, in the order in which they are written
 * @param completeSince the first day of which the list has all units
 * @param language the language of the words about them
 */
record UnitList(ImmutableList<AdministrativeUnit> units, LocalDate completeSince, Language language) {

    /** Each province and city before what lies in it, by their codes and days. */
    static final Comparator<AdministrativeUnit> ORDER = Comparator.comparing(UnitList::province)
            .thenComparing(AdministrativeUnit::parent)
            .thenComparing(AdministrativeUnit::code)
            .thenComparing(unit -> unit.inForce().first());

    private static final String HEADER =
            String.join("\t", "code", "kind", "own_name", "parent_code", "valid_from", "valid_to");

    private static String province(AdministrativeUnit unit) {
        return unit.parent().isEmpty() ? unit.code() : unit.parent();
    }

    /** Writes a line of tab-separated values for each unit, after a header. */
    void writeTsv(Writer out) throws IOException {
        out.write(HEADER + "\n");
        for (AdministrativeUnit unit : units) {
            String row = String.join(
                    "\t",
                    unit.code(),
                    unit.kind().noun(),
                    unit.ownName(),
                    unit.parent(),
                    unit.inForce().first().toString(),
                    unit.inForce().last().map(LocalDate::toString).orElse(""));
            out.write(row + "\n");
        }
        out.flush();
    }

    /** Writes the units for a person to read, those of a province indented below it. */
    void writeText(Writer out) throws IOException {
        for (AdministrativeUnit unit : units) {
            out.write((unit.parent().isEmpty() ? "" : "  ") + text(unit) + "\n");
        }
        out.write("\n" + count() + "\n");
        out.flush();
    }

    private String text(AdministrativeUnit unit) {
        String from = say("; từ ", "; from ") + WrittenDate.write(unit.inForce().first());
        String to = unit.inForce()
                .last()
                .map(day -> say(" đến hết ", " until ") + WrittenDate.write(day))
                .orElse("");
        return unit.fullName() + " (" + unit.code() + ")" + from + to;
    }

    private String count() {
        String since = WrittenDate.write(completeSince);
        return units.size()
                + say(
                        " đơn vị hành chính; danh mục đủ từ " + since
                                + ", trước đó chỉ có các tỉnh, thành phố mà tên văn bản nêu.",
                        " administrative units; the list is complete from " + since
                                + "; of the time before it has only provinces and cities that titles of acts name.");
    }

    private String say(String vietnamese, String english) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }
}
