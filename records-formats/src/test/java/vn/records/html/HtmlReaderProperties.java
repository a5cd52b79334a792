package vn.records.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.reader.DocumentReadException;
import vn.records.retention.printed.PrintedSchedule;
import vn.records.retention.printed.PrintedTable;

class HtmlReaderProperties {

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<table>",
                "</table>",
                "<tr>",
                "<td rowspan=3>",
                "<td colspan=2>",
                "<th>",
                "</td>",
                "<p>",
                "<b>",
                "<!--",
                "-->",
                "<![CDATA[",
                "&#0;",
                "&amp",
                "STT",
                "Tên nhóm hồ sơ",
                "Thời hạn bảo quản",
                "1",
                "- một",
                "10 năm",
                "Vĩnh viễn",
                "a\u0300",
                "<td rowspan=999999999 colspan=-1>");
        return pieces.list().ofMaxSize(60).map(all -> String.join(" ", all));
    }

    @Property
    void any_page_is_read_or_refused_with_a_code(@ForAll("pages") String page) {
        try {
            List<PrintedTable> tables =
                    PrintedTable.of(HtmlReader.create().read(page.getBytes(StandardCharsets.UTF_8)), "trang.html");
            assertThat(PrintedSchedule.read(tables).problems())
                    .allSatisfy(problem -> assertThat(problem.vietnamese()).contains("cần"));
        } catch (DocumentReadException e) {
            assertThat(e.code()).isNotNull();
        }
    }

    @Property
    void any_bytes_are_read_or_refused_with_a_code(@ForAll byte[] bytes) {
        try {
            assertThat(HtmlReader.create().read(bytes).body()).isNotNull();
        } catch (DocumentReadException e) {
            assertThat(e.code()).isNotNull();
        }
    }
}
