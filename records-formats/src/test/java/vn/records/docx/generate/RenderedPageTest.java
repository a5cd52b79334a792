package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.DocumentType;
import vn.records.docx.generate.Page.TextLine;

/**
 * Generated documents as LibreOffice lays them out: the boxes stand where the diagram of Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * Phần I, Mục IV draws them, in fonts that the test brings. Skipped where there is no LibreOffice.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class RenderedPageTest {

    private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final Offset<Double> LEVEL = within(0.6);

    @TempDir
    static Path folder;

    private static final Map<String, List<Page>> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void layOut() throws IOException, InterruptedException {
        Office office = Office.orSkip(folder);
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("decision", RightDocuments.decision());
        documents.put("letter", RightDocuments.letter());
        documents.put("plan", RightDocuments.plan());
        documents.put("regulation", RightDocuments.regulation());
        documents.put("submission", RightDocuments.submission());
        documents.put("copy", RightDocuments.copy());
        for (SizeSet sizes : SizeSet.values()) {
            documents.put(
                    "minutes" + sizes.ordinal(),
                    DocxGenerator.create()
                            .generate(FormContent.of(DocumentType.MINUTES), GenerateOptions.DEFAULT.withSizes(sizes)));
        }
        PAGES.putAll(office.layOut(documents));
    }

    private static Page first(String name) {
        return PAGES.get(name).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "letter", "plan", "regulation", "submission", "copy", "minutes0", "minutes1"})
    void text_stands_inside_the_margins(String name) {
        for (Page page : PAGES.get(name)) {
            for (TextLine line : page.lines()) {
                boolean running =
                        line.text().equals("LƯU HÀNH NỘI BỘ") || line.text().matches("\\d+");
                if (!running) {
                    assertThat(line.box().getMinX()).as(line.text()).isGreaterThan(29.5);
                    assertThat(line.box().getMinY()).as(line.text()).isGreaterThan(19.5);
                    assertThat(line.base()).as(line.text()).isLessThan(297 - 9.5);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "letter", "plan", "regulation", "submission", "minutes0", "minutes1"})
    void text_of_upright_pages_ends_at_the_right_margin(String name) {
        for (TextLine line : first(name).lines()) {
            assertThat(line.box().getMaxX()).as(line.text()).isLessThan(210 - 14.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "letter", "plan", "regulation", "submission", "copy", "minutes0", "minutes1"})
    void nothing_overlaps(String name) {
        for (Page page : PAGES.get(name)) {
            for (int i = 0; i < page.lines().size(); i++) {
                for (int j = 0; j < i; j++) {
                    TextLine one = page.lines().get(i);
                    TextLine other = page.lines().get(j);
                    assertThat(one.box().intersects(other.box()))
                            .as("%s / %s", one.text(), other.text())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "letter", "plan", "regulation", "submission"})
    void boxes_of_the_head_stand_as_drawn(String name) {
        Page page = first(name);
        TextLine parent = page.line("UBND THÀNH PHỐ");
        TextLine issuer = page.line("SỞ NỘI VỤ");
        TextLine national = page.line(NATIONAL_NAME);
        TextLine motto = page.line(MOTTO);
        TextLine number = page.line("Số: ");
        TextLine date = page.line("Hà Nội, ngày");
        assertThat(parent.base()).isCloseTo(national.base(), LEVEL);
        assertThat(number.base()).isCloseTo(date.base(), LEVEL);
        assertThat(parent.box().getMaxX()).isLessThan(national.box().getMinX());
        assertThat(issuer.base()).isGreaterThan(parent.base());
        assertThat(motto.base()).isGreaterThan(national.base());
        assertThat(number.base()).isGreaterThan(issuer.base());
        assertThat(date.base()).isGreaterThan(motto.base());
        assertThat(issuer.middle()).isCloseTo(number.middle(), LEVEL);
        assertThat(motto.middle()).isCloseTo(national.middle(), LEVEL);
        assertThat(date.middle()).isCloseTo(national.middle(), LEVEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "letter", "plan", "regulation", "submission"})
    void lines_are_drawn_below_the_words_they_belong_to(String name) {
        Page page = first(name);
        TextLine motto = page.line(MOTTO);
        TextLine issuer = page.line("SỞ NỘI VỤ");
        assertThat(ruleBelow(page, motto).getWidth()).isCloseTo(motto.box().getWidth(), within(3.0));
        assertThat(ruleBelow(page, issuer).getWidth() / issuer.box().getWidth()).isBetween(0.33, 0.5);
        assertThat(ruleBelow(page, issuer).getCenterX()).isCloseTo(issuer.middle(), within(1.0));
    }

    private static Rectangle2D ruleBelow(Page page, TextLine line) {
        return page.rules().stream()
                .filter(rule -> rule.getY() > line.base() + 0.3
                        && rule.getY() < line.base() + 4
                        && rule.getCenterX() > line.box().getMinX()
                        && rule.getCenterX() < line.box().getMaxX())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line below “" + line.text() + "” among " + page.rules()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "letter", "plan", "regulation", "submission"})
    void title_text_and_foot_follow_in_order(String name) {
        Page page = PAGES.get(name).get(0);
        TextLine date = page.line("Hà Nội, ngày");
        TextLine recipients = page.line("Nơi nhận:");
        TextLine post = page.lines().stream()
                .filter(line -> line.box().getMinX() > 100 && Math.abs(line.base() - recipients.base()) < 1.2)
                .findFirst()
                .orElseThrow();
        TextLine signer = page.lines().stream()
                .filter(line -> line.text().matches("Nguyễn Văn A|Trần Văn B"))
                .findFirst()
                .orElseThrow();
        TextLine filed = page.line("- Lưu: VT");
        assertThat(recipients.base()).isGreaterThan(date.base());
        assertThat(recipients.box().getMinX()).isCloseTo(30, within(0.8));
        assertThat(signer.base()).isGreaterThan(post.base() + 15);
        assertThat(signer.middle()).isCloseTo(post.middle(), within(1.0));
        assertThat(filed.base()).isGreaterThan(recipients.base());
    }

    @Test
    void a_title_stands_in_the_middle_of_the_page_and_a_subject_below_it() {
        TextLine title = first("decision").line("QUYẾT ĐỊNH");
        TextLine subject = first("decision").line("Về việc thành lập");
        double middle = 30 + (210 - 30 - 15) / 2.0;
        assertThat(title.middle()).isCloseTo(middle, LEVEL);
        assertThat(subject.middle()).isCloseTo(middle, LEVEL);
        assertThat(subject.base()).isGreaterThan(title.base());
        assertThat(ruleBelow(first("decision"), subject).getCenterX()).isCloseTo(middle, within(1.0));
    }

    @Test
    void the_boxes_of_a_letter_stand_as_drawn() {
        Page page = first("letter");
        TextLine number = page.line("Số: 12");
        TextLine about = page.line("V/v ");
        TextLine mark = page.line("KHẨN");
        TextLine circulation = page.line("LƯU HÀNH NỘI BỘ");
        TextLine label = page.line("Kính gửi:");
        TextLine addressee = page.line("- Sở Tài chính;");
        TextLine address = page.line("Số: 12 đường");
        assertThat(about.base()).isGreaterThan(number.base());
        assertThat(mark.base()).isGreaterThan(about.base());
        assertThat(mark.box().getMaxX()).isLessThan(100);
        assertThat(circulation.base()).isLessThan(20);
        assertThat(circulation.box().getMinX()).isGreaterThan(105);
        assertThat(addressee.box().getMinX()).isCloseTo(label.box().getMaxX(), within(1.5));
        assertThat(address.base()).isGreaterThan(page.line("- Lưu: VT").base());
    }

    @Test
    void the_first_page_has_no_number_and_annexes_begin_pages_of_their_own() {
        List<Page> pages = PAGES.get("decision");
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0).lines()).noneMatch(line -> line.text().equals("1"));
        assertThat(pages.get(1).line("Phụ lục I").box().getMinY()).isLessThan(30);
        assertThat(pages.get(2).line("Phụ lục II").box().getMinY()).isLessThan(30);
    }

    @Test
    void the_part_that_makes_a_copy_follows_below_a_line_across_the_text() {
        Page page = PAGES.get("copy").stream()
                .filter(one -> one.lines().stream().anyMatch(line -> line.text().equals("SAO Y")))
                .findFirst()
                .orElseThrow();
        TextLine form = page.line("SAO Y");
        TextLine agency = page.line("SỞ TÀI CHÍNH");
        assertThat(form.base()).isCloseTo(agency.base(), within(1.0));
        assertThat(page.rules())
                .anyMatch(rule -> rule.getWidth() > 160 && rule.getY() < form.base() && rule.getY() > form.base() - 15);
    }
}
