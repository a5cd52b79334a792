package vn.records.matter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.records.file.FileCode;
import vn.records.retention.reorganisation.AgencyChange;
import vn.records.retention.reorganisation.Placement;

/**
 * Reads what happens to an agency (<i>trường hợp tổ chức lại cơ quan dạng JSON</i>).
 *
 * <p>Fields: {@code kind} ({@code division}, {@code part-split-off}, {@code merger}, {@code dissolution},
 * {@code end-of-state-control}, {@code two-tier-reform}), {@code day}, {@code level} ({@code province},
 * {@code archive-centre}, {@code district}, {@code commune}, {@code other}), {@code sourceBody} (true or false); optional
 * {@code bodyInOldSeat}, {@code tasks} (a list of {@code unit}, {@code body}), {@code unarranged} (codes of files). A field
 * of another name is told.
 *
 * <p>Needs jackson-core at run time.
 *
 * @since 0.1
 */
public final class ReorganisationJson {

    private ReorganisationJson() {}

    /**
     * Returns what a file says.
     *
     * @throws FileJsonException if it is no JSON, or not of this form
     * @throws IOException if reading fails
     */
    public static ReorganisationCase read(Path path) throws IOException {
        JsonFields fields = new JsonFields("", JsonValue.read(path));
        ReorganisationCase.Builder read = ReorganisationCase.builder();
        read.change(change(fields));
        Set<String> units = new HashSet<>();
        for (JsonValue task : fields.list("tasks")) {
            JsonFields one = new JsonFields("tasks", task);
            String unit = one.text("unit").orElseThrow(() -> missing(one, "unit"));
            if (!units.add(unit)) {
                throw new FileJsonException(
                        one.lineOf("unit"), "unit", "đơn vị “" + unit + "” nêu hai lần", "the unit is named twice");
            }
            read.putTask(unit, one.text("body").orElseThrow(() -> missing(one, "body")));
            one.finish();
        }
        for (String code : fields.texts("unarranged")) {
            if (!FileCode.isCode(code)) {
                throw new FileJsonException(
                        fields.lineOf("unarranged"),
                        "unarranged",
                        "“" + code + "” không phải số và ký hiệu hồ sơ",
                        "“" + code + "” is no code of a file");
            }
            read.addUnarranged(FileCode.of(code));
        }
        fields.finish();
        return read.build();
    }

    private static AgencyChange change(JsonFields fields) throws FileJsonException {
        AgencyChange.Kind kind =
                fields.choice("kind", AgencyChange.Kind.values()).orElseThrow(() -> missing(fields, "kind"));
        LocalDate day = fields.day("day").orElseThrow(() -> missing(fields, "day"));
        if (kind == AgencyChange.Kind.TWO_TIER_REFORM && !day.equals(Placement.RULES_OF_2025)) {
            throw new FileJsonException(
                    fields.lineOf("day"),
                    "day",
                    "chính quyền địa phương hai cấp có từ ngày " + Placement.RULES_OF_2025,
                    "the reform took effect on " + Placement.RULES_OF_2025);
        }
        return AgencyChange.builder()
                .kind(kind)
                .day(day)
                .level(fields.choice("level", AgencyChange.Level.values()).orElseThrow(() -> missing(fields, "level")))
                .sourceBody(fields.truth("sourceBody").orElseThrow(() -> missing(fields, "sourceBody")))
                .bodyInOldSeat(fields.text("bodyInOldSeat"))
                .build();
    }

    private static FileJsonException missing(JsonFields fields, String name) {
        return new FileJsonException(fields.lineOf(name), name, "thiếu trường này", "this field is missing");
    }
}
