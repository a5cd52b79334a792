package vn.records.cli.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;

class SectorOptionTest {

    private static final String HEAD = "code,item,closed,medium,event\n";

    @TempDir
    private Path folder;

    private String files = "";

    @BeforeEach
    void write() throws IOException {
        files = file(
                "files.csv",
                HEAD
                        + "B1,tt33-44,2025-07-01,paper,\n"
                        + "B2,tt33-44,2025-06-30,paper,\n"
                        + "B3,tt33-49,2025-08-01,paper,\n"
                        + "B4,tt33-49,2025-08-01,paper,2025-09-02\n"
                        + "K1,nd174-12.1,2018-05-01,paper,\n"
                        + "C1,tt10-01,2024-01-01,paper,\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static CommandRun retention(String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of("retention", "--date", "2026-11-22"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static String line(CommandRun run, String code) {
        return run.out()
                .lines()
                .filter(line -> line.contains("\"code\":\"" + code + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sectors_stand_beside_the_general_schedule() {
        CommandRun run = retention(
                "--schedule",
                "tt10-2022",
                "--sector",
                "tt33-2025-byt",
                "--sector",
                "nd174-2016",
                "--format",
                "json",
                files);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("{\"schedule\":\"tt33-2025-byt\",\"rank\":\"sector\",\"complete\":true},"
                        + "{\"schedule\":\"nd174-2016\",\"rank\":\"sector\",\"complete\":false},"
                        + "{\"schedule\":\"tt10-2022\",\"rank\":\"general\",\"complete\":false}");
        assertThat(line(run, "B1")).contains("\"period\":\"P10Y\"").contains("\"periodEnds\":\"2035-12-31\"");
        assertThat(line(run, "K1"))
                .contains("\"periodEnds\":\"2023-12-31\"")
                .contains("Nghị định 174/2016/NĐ-CP, Điều 12, khoản 1");
        assertThat(line(run, "C1")).contains("\"schedule\":\"tt10-2022\"").contains("\"period\":\"P5Y\"");
    }

    @Test
    void a_sectors_schedule_is_for_work_within_its_force() {
        CommandRun run = retention("--schedule", "tt10-2022", "--sector", "tt33-2025-byt", "--format", "json", files);

        assertThat(line(run, "B1")).doesNotContain("schedule-not-in-force");
        assertThat(line(run, "B2")).contains("schedule-not-in-force");
        assertThat(line(run, "C1")).doesNotContain("schedule-not-in-force");
    }

    @Test
    void a_period_after_a_death_waits_for_it() {
        CommandRun run = retention("--schedule", "tt33-2025-byt", "--base", "tt10-2022", "--format", "json", files);
        CommandRun text = retention("--schedule", "tt33-2025-byt", files);

        assertThat(line(run, "B3")).contains("\"standing\":\"awaiting-event\"");
        assertThat(line(run, "B4")).contains("\"periodEnds\":\"2035-12-31\"");
        assertThat(text.out()).contains("10 năm sau khi người dân qua đời (mục tt33-49)");
        assertThat(retention("--schedule", "tt33-2025-byt", "--lang", "en", files)
                        .out())
                .contains("10 years after the person has died");
    }

    @Test
    void a_sector_is_no_general_schedule_and_named_once() {
        assertThat(retention("--schedule", "tt10-2022", "--sector", "tt09-2011", files)
                        .err())
                .contains("--sector: “tt09-2011” là bảng chung; cần: tt33-2025-byt | nd174-2016 | FILE");
        assertThat(retention("--schedule", "nd174-2016", "--sector", "nd174-2016", files)
                        .err())
                .contains("“nd174-2016” nêu hai lần");
        assertThat(retention("--schedule", "tt10-2022", "--sector", "none", files)
                        .err())
                .contains("--sector: “none” không có tệp này");
        assertThat(retention("--schedule", "tt33-2025-byt", "--base", "nd174-2016", files)
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void an_agencys_own_is_held_against_its_sector() throws IOException {
        String own = file("own.csv", "item,period,general_item\nR1,9 năm,tt33-44\nR2,10 năm,nd174-13.1\n");
        CommandRun run = CommandRun.of("schedule", "--sector", "tt33-2025-byt", "--sector", "nd174-2016", own);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Bảng thời hạn own.csv")
                .contains("mục R1: 9 năm, thấp hơn mức tối thiểu 10 năm của mục tt33-44 bảng tt33-2025-byt (RET-15)")
                .doesNotContain("R2: ");
    }

    @Test
    void the_schedule_asked_for_is_printed_and_reads_back() throws IOException {
        CommandRun general = CommandRun.of("schedule", "--sector", "tt33-2025-byt", "tt10-2022");
        String health =
                CommandRun.of("schedule", "tt33-2025-byt", "--format", "csv").out();
        CommandRun accounting = CommandRun.of("schedule", "nd174-2016");

        assertThat(general.out()).startsWith("Bảng thời hạn tt10-2022:");
        assertThat(health).hasLineCount(247).contains("event:person-died+P10Y");
        assertThat(CommandRun.of("schedule", file("copy.csv", health), "--format", "csv")
                        .out())
                .isEqualTo(health);
        assertThat(accounting.out()).contains("    nd174-13.1  10 năm ").contains("mới là một phần");
    }
}
