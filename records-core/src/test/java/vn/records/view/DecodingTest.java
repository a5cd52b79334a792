package vn.records.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.text.VietnameseText;
import vn.records.text.encoding.LegacyEncoding;

/** What is read as Unicode, and above all what is not. */
class DecodingTest {

    private static final String TNR = "Times New Roman";
    private static final String TCVN3 = ".VnTime";
    private static final String VNI = "VNI-Times";

    /** Pairs of font and text, each a span of one paragraph. */
    private static Paragraph paragraph(int index, String... fontsAndTexts) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < fontsAndTexts.length; i += 2) {
            int start = text.length();
            text.append(fontsAndTexts[i + 1]);
            TextFormat format = TextFormat.builder()
                    .font(fontsAndTexts[i])
                    .accentedFont(fontsAndTexts[i])
                    .size(FontSize.points(14))
                    .build();
            spans.add(new Span(start, text.length(), format));
        }
        return Paragraph.builder()
                .place(Place.root("body").child("p", index))
                .text(text.toString())
                .addAllSpans(spans)
                .format(ParagraphFormat.builder().build())
                .build();
    }

    private static DocumentView view(Paragraph... paragraphs) {
        return DocumentView.builder()
                .addAllBody(ImmutableList.copyOf(paragraphs))
                .addSections(Section.builder()
                        .pageWidth(Length.mm(210))
                        .pageHeight(Length.mm(297))
                        .top(Length.mm(20))
                        .bottom(Length.mm(20))
                        .left(Length.mm(30))
                        .right(Length.mm(20))
                        .build())
                .build();
    }

    private static String read(DocumentView view, int index) {
        return VietnameseText.nfc(((Paragraph) view.decoded().body().get(index)).text());
    }

    private static String read(String... fontsAndTexts) {
        return read(view(paragraph(0, fontsAndTexts)), 0);
    }

    private static void assertLeft(DocumentView view) {
        assertThat(view.decoded()).isEqualTo(view);
    }

    @Test
    void text_in_its_font_is_read() {
        assertThat(read(TCVN3, "Céng hßa x· héi chñ nghÜa")).isEqualTo("Cộng hòa xã hội chủ nghĩa");
        assertThat(read(VNI, "Coäng hoøa xaõ hoäi chuû nghóa")).isEqualTo("Cộng hòa xã hội chủ nghĩa");
    }

    @Test
    void a_font_of_capitals_reads_as_capitals() {
        assertThat(read(".VnTimeH", "céng hßa x· héi chñ nghÜa viÖt nam"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(read(TCVN3, "ñy ban, chñ tÞch", ".VnTimeH", " trung ")).isEqualTo("ủy ban, chủ tịch TRUNG ");
        assertThat(read(".VnTimeH", "trung")).isEqualTo("trung");
    }

    @Test
    void a_letter_in_two_spans_is_read() {
        assertThat(read(VNI, "Vie", VNI, "ät, chuû nghóa")).isEqualTo("Việt, chủ nghĩa");
    }

    @Test
    void what_was_read_is_noted_and_read_once() {
        DocumentView decoded =
                view(paragraph(0, TNR, "Số ", TCVN3, "quyÕt ®Þnh", TNR, " này")).decoded();

        assertThat(((Paragraph) decoded.body().get(0)).codes())
                .containsExactly(new CodedStretch(3, 13, LegacyEncoding.TCVN3, true));
        assertThat(decoded.decoded()).isEqualTo(decoded);
    }

    @Test
    void unicode_in_an_old_font_stays() {
        assertLeft(view(paragraph(0, TCVN3, "Cộng hòa xã hội chủ nghĩa Việt Nam")));
        assertLeft(view(paragraph(0, VNI, "Cộng hòa xã hội chủ nghĩa Việt Nam")));
        assertLeft(view(paragraph(0, TCVN3, "các bà và các ông là")));
        assertLeft(view(paragraph(0, VNI, "các bà và các ông là")));
    }

    @Test
    void a_mixed_file_is_read_span_by_span() {
        DocumentView view = view(
                paragraph(0, TNR, "Căn cứ Luật Lưu trữ; ", TCVN3, "quyÕt ®Þnh cña chñ tÞch"),
                paragraph(1, TCVN3, "Điều này đã là Unicode"),
                paragraph(2, TCVN3, "khóa", TNR, " và chữ"),
                paragraph(3, TCVN3, "c¸c phßng, ban"));

        assertThat(read(view, 0)).isEqualTo("Căn cứ Luật Lưu trữ; quyết định của chủ tịch");
        assertThat(read(view, 1)).isEqualTo("Điều này đã là Unicode");
        assertThat(read(view, 2)).isEqualTo("khóa và chữ");
        assertThat(read(view, 3)).isEqualTo("các phòng, ban");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller & Söhne, Köln, Größe, für, über",
                "España, señor, año, niño, Malmö, smörgås",
                "café, garçon, Noël, naïve, cœur, être",
                "© 2024, Windows®, 10 µm, 5 m², § 5, ¶",
                "n: 12, abc@so.gov.vn, http://a.vn/?x=1",
                "int a[] = {1}; x^2 + y^2 ≤ 1",
                "Þetta er á íslensku, það er öðruvísi, ættfræði",
                "«Việt Nam» ± 3 °C × 2 ÷ 4"
            })
    void other_text_in_an_old_font_stays(String text) {
        assertLeft(view(paragraph(0, TNR, "Cộng hòa xã hội. ", TCVN3, text)));
        assertLeft(view(paragraph(0, TNR, "Cộng hòa xã hội. ", VNI, text)));
        assertLeft(view(paragraph(0, TCVN3, text)));
        assertLeft(view(paragraph(0, VNI, text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Prüfung der Größe erfolgt über die Straße für die Bürger, wie es schön öfter geschähe, müßte natürlich
            Les élèves étaient à l'école où déjà çà et là près de la fenêtre l'été passé très âgé, même à côté
            Það er öðruvísi á íslensku þó að ættfræðin sé góð og síðan kom hún út úr húsinu með þær bækur sem við áttum
            El niño añadió según él más información acerca de la contaminación, además del año próximo y la señal débil
            The report doesn't say we're late; it's the users' data (see p. 5), isn't it? I'm sure they'd agree. o'clock
            int f(a){ return a^b + (c*d) ~ e'; } // don't x^2 a( b+ c. u+v o+p a^. e? i` y~ if (a.b) do.this(); else.that
            thuc hien quy dinh cua phap luat ve cong tac van thu, luu tru trong co quan; bao cao ket qua theo quy dinh. Ai? Co.
            """)
    void long_text_in_other_languages_stays(String text) {
        assertLeft(view(paragraph(0, TNR, Strings.repeat(text + " ", 8))));
    }

    @Test
    void vietnamese_in_unicode_stays_however_its_marks_stand() {
        String text = Strings.repeat("Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc. ", 8);

        assertLeft(view(paragraph(0, TNR, text)));
        assertLeft(view(paragraph(0, TNR, java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCVN3 | Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc.
            VNI | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp, töï do, haïnh phuùc.
            VIQR | Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, ddo^.c la^.p, tu+. do, ha.nh phu'c.
            WINDOWS_1258 | Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam, ðôòc lâòp, týò do, haònh phuìc.
            """)
    void a_long_text_is_read_by_its_letters(LegacyEncoding encoding, String text) {
        String read = "Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc. ";
        DocumentView view = view(paragraph(0, TNR, Strings.repeat(text + " ", 8)), paragraph(1, "Symbol", "·"));

        assertThat(read(view, 0).replace("\u2060", "")).isEqualTo(Strings.repeat(read, 8));
        assertThat(read(view, 1)).isEqualTo("·");
        assertThat(((Paragraph) view.decoded().body().get(0)).codes())
                .extracting(CodedStretch::encoding)
                .containsOnly(encoding);
    }

    private static final String UNICODE = Strings.repeat("Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do. ", 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCVN3 | Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc.
            VNI | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp, töï do, haïnh phuùc.
            """)
    void a_paragraph_of_old_codes_beside_unicode_is_read_by_its_letters(LegacyEncoding encoding, String text) {
        DocumentView view = view(paragraph(0, TNR, UNICODE), paragraph(1, TNR, text));

        assertThat(read(view, 0)).isEqualTo(UNICODE);
        assertThat(read(view, 1)).isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc.");
        assertThat(((Paragraph) view.decoded().body().get(1)).codes())
                .extracting(CodedStretch::encoding)
                .containsOnly(encoding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Céng hßa x· héi chñ",
                "Céng hßa x· héi chñ nghÜa ViÖt Nam, độc lập, tự do, hạnh phúc.",
                "Céng hßa x· héi chñ nghÜa ViÖt Nam, für Größe",
                "các bà và các ông là, có ý, cà chua, bà già, cho và là các, có cả",
                "Die Prüfung der Größe erfolgt über die Straße für die Bürger, wie es schön öfter geschähe",
                "Les élèves étaient à l'école où déjà çà et là près de la fenêtre l'été passé très âgé"
            })
    void a_paragraph_that_is_short_or_of_mixed_letters_or_of_another_language_stays(String text) {
        assertLeft(view(paragraph(0, TNR, UNICODE), paragraph(1, TNR, text)));
    }
}
