package vn.records.cli.act;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.act.RegisteredAct;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;

/**
 * Acts as a list (<i>bảng danh mục văn bản</i>).
 *
 * @param acts the acts, in the order in which they are written
 * @param language the language of the words about them
 */
record ActList(ImmutableList<RegisteredAct> acts, Language language) {

    private static final String HEADER = String.join(
            "\t",
            "kind",
            "number",
            "issuer",
            "name",
            "signed",
            "in_force_from",
            "in_force_to",
            "ended_by",
            "verification");

    /** Writes a line of tab-separated values for each act, after a header. */
    void writeTsv(Writer out) throws IOException {
        out.write(HEADER + "\n");
        for (RegisteredAct act : acts) {
            String row = String.join(
                    "\t",
                    act.kind().code(),
                    act.number(),
                    act.issuer(),
                    act.name(),
                    iso(act.signed()),
                    iso(act.inForceFrom()),
                    iso(act.inForceTo()),
                    act.endedBy(),
                    act.evidence().code());
            out.write(row + "\n");
        }
        out.flush();
    }

    /** Writes the acts for a person to read. */
    void writeText(Writer out) throws IOException {
        for (RegisteredAct act : acts) {
            out.write(text(act) + "\n");
        }
        out.write("\n" + count() + "\n");
        out.flush();
    }

    private String text(RegisteredAct act) {
        StringBuilder line = new StringBuilder(act.title());
        act.signed().ifPresent(day -> line.append(", ").append(WrittenDate.write(day)));
        boolean named = act.kind().isNamed() && !act.name().isEmpty();
        if (named && !act.number().isEmpty()) {
            line.append(" (").append(act.number()).append(')');
        } else if (!named && !act.name().isEmpty()) {
            line.append(": ").append(act.name());
        }
        act.inForceFrom()
                .ifPresent(day ->
                        line.append(say("; hiệu lực từ ", "; in force from ")).append(WrittenDate.write(day)));
        act.inForceTo()
                .ifPresent(day -> line.append(say(" đến hết ", " until "))
                        .append(WrittenDate.write(day))
                        .append(
                                act.endedBy().isEmpty()
                                        ? ""
                                        : say("; thay thế bởi ", "; replaced by ") + act.endedBy()));
        return act.decides() ? line.toString() : line + say(" [chưa xác minh]", " [not verified]");
    }

    private String count() {
        return acts.size()
                + say(
                        " văn bản; số liệu đến giữa tháng 10/2026. Không ghi ngày hết hiệu lực không có nghĩa là còn hiệu lực.",
                        " acts; as of mid-October 2026. Where no end is given, none is known: the act may have ended.");
    }

    private String say(String vietnamese, String english) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    private static String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
