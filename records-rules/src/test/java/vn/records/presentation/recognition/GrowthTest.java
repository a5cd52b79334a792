package vn.records.presentation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import vn.records.measure.FontSize;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Lines;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Rewrite;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/** What a stranger writes costs as much more as it is longer, in steps or in bytes asked of the machine. */
final class GrowthTest {

    private static final double MOST = 1.2;
    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final TextFormat PLAIN = TextFormat.builder()
            .font("Times New Roman")
            .accentedFont("Times New Roman")
            .size(FontSize.points(14))
            .build();

    @Test
    void many_lines_of_one_paragraph_in_many_formats_cost_as_their_number() {
        assertThat(growth(4_000, GrowthTest::stepsOverSpans)).isLessThan(MOST);
    }

    @Test
    void many_citations_in_one_paragraph_cost_as_their_number() {
        assertThat(growth(400, n -> bytes(body(citations(n))))).isLessThan(MOST);
    }

    @Test
    void one_citation_many_times_in_a_paragraph_costs_as_its_length() {
        String again = "theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, ";

        assertThat(growth(400, n -> bytes(body(again.repeat(n))))).isLessThan(MOST);
    }

    @Test
    void a_long_line_where_the_issuer_stands_costs_as_its_length() {
        assertThat(growth(20_000, n -> bytes(head("SỞ NỘI VỤ|" + "NGÀY ".repeat(n / 5)))))
                .isLessThan(MOST);
    }

    @Test
    void a_dotted_capital_i_many_times_costs_as_its_number() {
        assertThat(growth(20_000, n -> bytes(head("\u0130".repeat(n) + "|SỞ NỘI VỤ"))))
                .isLessThan(MOST);
        assertThat(growth(20_000, n -> bytes(body("\u0130".repeat(n))))).isLessThan(MOST);
    }

    @Test
    void many_marks_on_one_letter_cost_as_their_number() {
        assertThat(growth(10_000, n -> bytes(body("a" + "\u0301".repeat(n) + "\u0323".repeat(n)))))
                .isLessThan(MOST);
    }

    @Test
    void text_in_old_codes_costs_as_its_length() {
        String tcvn3 = "Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc, ";
        String viqr = "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, ddo^.c la^.p, tu+. do, ";

        assertThat(growth(100, n -> bytes(coded(tcvn3.repeat(n))))).isLessThan(MOST);
        assertThat(growth(100, n -> bytes(body(tcvn3.repeat(n))))).isLessThan(MOST);
        assertThat(growth(100, n -> bytes(body(viqr.repeat(n))))).isLessThan(MOST);
        assertThat(growth(4_000, n -> bytes(body("a^'+(.~".repeat(n))))).isLessThan(MOST);
        assertThat(growth(4_000, n -> bytes(coded("oâäùø".repeat(n))))).isLessThan(MOST);
    }

    /** The body in spans of an old font and of another by turns. */
    private static DocumentView coded(String text) {
        return Rewrite.body(body(text), paragraph -> {
            ImmutableList.Builder<Span> spans = ImmutableList.builder();
            for (int i = 0; i < paragraph.text().length(); i += 8) {
                TextFormat format = i % 32 == 0 ? PLAIN : PLAIN.withFonts(i % 16 == 0 ? ".VnTime" : "VNI-Times");
                spans.add(new Span(i, Math.min(i + 8, paragraph.text().length()), format));
            }
            return ImmutableList.of(paragraph.withSpans(spans.build()));
        });
    }

    private static String citations(int count) {
        StringBuilder text = new StringBuilder("Thực hiện");
        for (int i = 1; i <= count; i++) {
            text.append(" Nghị định số ")
                    .append(i)
                    .append("/2026/NĐ-CP ngày 05 tháng 3 năm 2026 của Chính phủ quy định về việc thử,");
        }
        return text.toString();
    }

    /** Returns the exponent of growth over two doublings of a size; what is spent whatever the size falls out. */
    private static double growth(int size, IntFunction<Long> cost) {
        assertThat(cost.apply(size)).isPositive();
        double once = cost.apply(size);
        double twice = cost.apply(2 * size);
        double more = cost.apply(4 * size);
        return Math.log((more - twice) / (twice - once)) / Math.log(2);
    }

    private static long bytes(DocumentView view) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(PresentationRules.checkAll(view, OPTIONS).documents()).isNotEmpty();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static long stepsOverSpans(int lines) {
        AtomicLong steps = new AtomicLong();
        TextFormat counted = (TextFormat) Proxy.newProxyInstance(
                TextFormat.class.getClassLoader(), new Class<?>[] {TextFormat.class}, (proxy, method, arguments) -> {
                    steps.incrementAndGet();
                    return invoke(method, arguments);
                });
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        for (int i = 0; i < lines; i++) {
            spans.add(new Span(3 * i, 3 * i + 2, counted), new Span(3 * i + 2, 3 * i + 3, counted));
        }
        Paragraph paragraph = Paragraph.builder()
                .place(Place.root("body").child("paragraph", 0))
                .text("a\nb".repeat(lines))
                .addAllSpans(spans.build())
                .format(ParagraphFormat.builder().build())
                .build();
        Lines.of(Sheet.sheet().lines("x").view().withBody(ImmutableList.of(paragraph)))
                .main()
                .forEach(line -> assertThat(line.isBold()).isFalse());
        return steps.get();
    }

    private static Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(PLAIN, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static DocumentView head(String left) {
        return Sheet.sheet()
                .row(left + "|Số: 01/QĐ-SNV", "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*Độc lập - Tự do - Hạnh phúc")
                .lines("^*QUYẾT ĐỊNH", "^*Về việc thử")
                .view();
    }

    private static DocumentView body(String text) {
        return Sheet.sheet()
                .row(
                        "UBND TỈNH NINH BÌNH|*SỞ NỘI VỤ|Số: 01/QĐ-SNV",
                        "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*Độc lập - Tự do - Hạnh phúc|/Ninh Bình, ngày 10 tháng 11 năm 2026")
                .lines("^*QUYẾT ĐỊNH", "^*Về việc thử", "Điều 1. Thử một việc.", text)
                .lines("*Nơi nhận:", "- Như Điều 1;", "- Lưu: VT.")
                .view();
    }
}
