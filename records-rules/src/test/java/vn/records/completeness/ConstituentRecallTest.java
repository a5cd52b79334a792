package vn.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.PublishedChecklists;

/**
 * Whole files of all checklists, each required constituent by its title and in five wordings; then with one left out;
 * then with six unrelated documents besides. {@code -Dgolden.write=true} writes the table.
 */
class ConstituentRecallTest {

    private static final Path TABLE = Path.of("src/test/resources/vn/records/completeness/constituent-recall.tsv");
    private static final ImmutableList<String> UNRELATED = ImmutableList.of(
            "Giấy mời họp giao ban tháng 7",
            "Công văn về việc nghỉ lễ Quốc khánh 2/9",
            "Thông báo lịch trực Tết Nguyên đán",
            "Kế hoạch phòng cháy, chữa cháy năm 2024",
            "Báo cáo công tác dân vận quý III",
            "Quyết định phân công trực cơ quan dịp Tết",
            "Tờ trình mua sắm máy vi tính",
            "Danh sách cán bộ tham dự lớp bơi lội",
            "Hợp đồng thuê xe ô tô đi tham quan",
            "Biên bản họp chi bộ tháng 8",
            "Chương trình văn nghệ chào mừng ngày 20/11",
            "Phiếu xuất kho văn phòng phẩm",
            "Quyết định khen thưởng học sinh giỏi",
            "Giấy giới thiệu đi công tác Hà Nội",
            "Báo cáo tình hình dịch tả lợn châu Phi",
            "Thông báo cắt điện luân phiên",
            "Biên bản kiểm kê tài sản cuối năm",
            "Công văn mời tham gia giải bóng đá");

    private int cases;
    private int recognised;
    private int told;
    private int open;
    private int present;
    private int toldBeside;
    private int openBeside;
    private int presentBeside;
    private final List<String> faults = new ArrayList<>();

    private void count(WholeFiles files, Checklist list, int wording) {
        ImmutableList<Constituent> required = WholeFiles.required(list);
        CompletenessReport whole = FileCompleteness.check(files.file(list, required, wording, ImmutableList.of()));
        for (Constituent constituent : required) {
            Outcome outcome = outcome(whole, constituent);
            cases++;
            recognised += outcome == Outcome.MET ? 1 : 0;
            fault("whole", outcome == Outcome.MET, list, constituent, files.subject(list, constituent, wording));
            List<Constituent> rest = new ArrayList<>(required);
            rest.remove(constituent);
            Outcome left =
                    outcome(FileCompleteness.check(files.file(list, rest, wording, ImmutableList.of())), constituent);
            told += left == Outcome.MISSING ? 1 : 0;
            open += left == Outcome.UNDECIDED ? 1 : 0;
            present += left == Outcome.MET ? 1 : 0;
            fault("left out " + left, left == Outcome.MISSING, list, constituent, "wording " + wording);
            int from = 6 * (cases % 3);
            Outcome beside = outcome(
                    FileCompleteness.check(files.file(list, rest, wording, UNRELATED.subList(from, from + 6))),
                    constituent);
            toldBeside += beside == Outcome.MISSING ? 1 : 0;
            openBeside += beside == Outcome.UNDECIDED ? 1 : 0;
            presentBeside += beside == Outcome.MET ? 1 : 0;
            fault("beside " + beside, beside == left, list, constituent, "set " + from);
        }
    }

    private void fault(String kind, boolean right, Checklist list, Constituent constituent, String subject) {
        if (!right) {
            faults.add(kind + "\t" + list.id() + "\t" + constituent.id() + "\t" + subject);
        }
    }

    private static Outcome outcome(CompletenessReport report, Constituent constituent) {
        return report.requirements().stream()
                .filter(requirement -> requirement.constituent().equals(constituent))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void constituents_are_recognised_in_natural_wordings_and_missed_when_left_out() throws IOException {
        WholeFiles files = WholeFiles.read();
        for (Checklist list : PublishedChecklists.BY_ID.values()) {
            for (int wording = 0; wording < WholeFiles.WORDINGS; wording++) {
                count(files, list, wording);
            }
        }
        String table = "cases\t" + cases + "\nrecognised\t" + recognised + "\nleft out: told\t" + told
                + "\nleft out: open\t" + open + "\nleft out: present\t" + present
                + "\nbeside six unrelated: told\t" + toldBeside + "\nbeside six unrelated: open\t" + openBeside
                + "\nbeside six unrelated: present\t" + presentBeside + "\n" + String.join("\n", faults) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            java.nio.file.Files.writeString(TABLE, table);
        }

        assertThat(recognised * 100L).as(table).isGreaterThanOrEqualTo(97L * cases);
        assertThat(told * 100L).as(table).isGreaterThanOrEqualTo(97L * cases);
        assertThat(present).as(table).isZero();
        assertThat(presentBeside).as(table).isZero();
        assertThat(java.nio.file.Files.readString(TABLE, StandardCharsets.UTF_8))
                .isEqualTo(table);
    }
}
