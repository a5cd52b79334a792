package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.rule.Language;
import vn.records.rule.Wording;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Rewrite;

/** Whatever stands in a document, it is judged: no text brings a rule down, and every finding has words. */
class HostileTextProperties {

    /** Words that rules look for, signs they cut at, and what no one expects. */
    private static final ImmutableList<String> PIECES = ImmutableList.of(
            "Số:",
            "/",
            "-",
            "QĐ",
            "UBND",
            "V/v",
            "ngày",
            "tháng",
            "năm",
            "31/02/2026",
            "Điều 1.",
            "Điều",
            "Khoản",
            "a)",
            "đ)",
            "1.",
            "I.",
            "Căn cứ",
            "Kính gửi:",
            "Nơi nhận:",
            "- Lưu: VT",
            "TM.",
            "KT.",
            "T/M",
            "KÝ THAY",
            "CHỦ TỊCH",
            "Phụ lục",
            "CỘNG HÒA",
            "Độc lập",
            "–",
            "—",
            ";",
            ".",
            "./.",
            "…",
            "“",
            "”",
            "(",
            ")",
            "[",
            "]",
            "{",
            "{measured}",
            "\\",
            "$1",
            "%s",
            "\t",
            "\n",
            "\u00a0",
            "\u00ad",
            "\u0301",
            "\u200b",
            "\ud83d\ude00",
            "\ud800",
            "0",
            "99999999999999999999",
            "Ǆ",
            "ß",
            "İ",
            " ",
            "  ",
            "<w:p>",
            "&amp;",
            "luật",
            "số 12/2020/QH14",
            "ngày 01 tháng 13 năm 99999");

    @Property(tries = 400)
    void any_text_anywhere_is_judged(
            @ForAll("specimens") Draft specimen, @ForAll("texts") List<String> texts, @ForAll Random random) {
        DocumentView hostile =
                Rewrite.body(specimen.view(), paragraph -> ImmutableList.of(changed(paragraph, texts, random)));

        Draft draft = Recognizer.again(specimen, hostile);
        Report report = PresentationRules.book().evaluate(draft);

        assertThat(report.problems()).isEmpty();
        assertThat(report.verdicts()).hasSize(PresentationRules.book().rules().size());
        for (Language language : Language.values()) {
            Wording words = PresentationRules.book().wording(language);
            for (Finding finding : report.findings()) {
                assertThat(words.message(finding)).isNotBlank();
            }
        }
        assertThat(PresentationRules.book().evaluate(draft)).isEqualTo(report);
    }

    private static Paragraph changed(Paragraph paragraph, List<String> texts, Random random) {
        if (paragraph.text().isEmpty() || random.nextInt(3) > 0) {
            return paragraph;
        }
        String text = texts.get(random.nextInt(texts.size()));
        int length = paragraph.text().length();
        int from = random.nextInt(length + 1);
        int to = from + random.nextInt(length - from + 1);
        return paragraph.replacing(from, to, text);
    }

    @Provide
    Arbitrary<Draft> specimens() {
        return Arbitraries.of(
                Specimens.decision(),
                Specimens.letter(),
                Specimens.letterToMany(),
                Specimens.report(),
                Specimens.minutes(),
                Specimens.withAnnexes(),
                Specimens.attached(),
                Specimens.paperCopy(),
                Specimens.marked());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(0)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
