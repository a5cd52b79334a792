package vn.records.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.document.Component;
import vn.records.docx.Docx;
import vn.records.docx.DocxReader;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.reader.ReadLimits;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/** However a paragraph's text is cut into runs and wrapped, a change reaches the characters it is meant for. */
class EditProperties {

    private static final Authorship AUTHOR = new Authorship("Văn thư", LocalDateTime.of(2026, 11, 22, 8, 0));
    private static final Place PLACE = Place.root("body").child("p", 0);

    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("aĐộ –-&<>\"'0 ").ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> text = word.map(one ->
                "<w:t xml:space=\"preserve\">" + XmlEscapers.xmlContentEscaper().escape(one) + "</w:t>");
        Arbitrary<String> trimmed =
                word.map(one -> "<w:t> x" + XmlEscapers.xmlContentEscaper().escape(one) + "</w:t>");
        Arbitrary<String> raw = word.map(one -> "<w:t><![CDATA[y" + one.replace(">", "") + "]]></w:t>");
        Arbitrary<String> leaf = Arbitraries.oneOf(
                text,
                text,
                trimmed,
                raw,
                Arbitraries.of("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:lastRenderedPageBreak/>"));
        Arbitrary<String> run = Combinators.combine(
                        leaf.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of("", "<w:rPr><w:i/></w:rPr>", "<w:rPr><w:sz w:val='28'/><!-- x --></w:rPr>"))
                .as((leaves, look) -> "<w:r w:rsidR='00A1'>" + look + String.join("", leaves) + "</w:r>");
        Arbitrary<String> part = Combinators.combine(
                        run,
                        Arbitraries.of(
                                "%s",
                                "%s",
                                "<w:hyperlink w:anchor=\"a\">%s</w:hyperlink>",
                                "<w:ins w:id=\"7\" w:author=\"x\">%s</w:ins>",
                                "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>%s<w:bookmarkEnd w:id=\"1\"/>",
                                "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>"))
                .as((one, wrapping) -> wrapping.replace("%s", one));
        return part.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Integer>> stretches() {
        return Arbitraries.integers().between(0, 30).list().ofSize(2);
    }

    private static Paragraph read(byte[] file) throws IOException {
        return (Paragraph) DocxReader.create().read(file).body().get(0);
    }

    @Property(tries = 400)
    void text_is_replaced_in_its_place(
            @ForAll("paragraphs") String xml, @ForAll("stretches") List<Integer> stretch, @ForAll boolean tracked)
            throws IOException {
        byte[] file = Docx.paragraph(xml).bytes();
        String old = read(file).text();
        int start = Math.min(Math.min(stretch.get(0), stretch.get(1)), old.length());
        int end = Math.min(Math.max(stretch.get(0), stretch.get(1)), old.length());
        WordFile word = WordFile.open(file, ReadLimits.DEFAULT);
        EditableText text = word.text(PLACE).orElseThrow();
        Revisions revisions = new Revisions(tracked ? AUTHOR : null, 90);

        boolean done = new TextChange(text, revisions, start, end, "m & n").apply();

        byte[] copy = word.bytes();
        assertThat(done || old.isEmpty()).isTrue();
        assertThat(read(copy).text()).isEqualTo(done ? old.substring(0, start) + "m & n" + old.substring(end) : old);
    }

    @Property(tries = 400)
    void a_property_is_set_on_its_stretch_only(
            @ForAll("paragraphs") String xml, @ForAll("stretches") List<Integer> stretch, @ForAll boolean tracked)
            throws IOException {
        byte[] file = Docx.paragraph(xml).bytes();
        Paragraph old = read(file);
        int start =
                Math.min(Math.min(stretch.get(0), stretch.get(1)), old.text().length());
        int end = Math.min(Math.max(stretch.get(0), stretch.get(1)), old.text().length());
        WordFile word = WordFile.open(file, ReadLimits.DEFAULT);
        EditableText text = word.text(PLACE).orElseThrow();
        Location at = Location.of(Component.BODY, PLACE, start, end);
        RunChange bold = new RunChange(new Fix.SetProperty(at, Fix.Property.BOLD, Measure.term("bold")));

        text.runs(start, end)
                .forEach(run -> bold.apply(
                        PropertyOrder.of(run, "rPr"), text.part(), new Revisions(tracked ? AUTHOR : null, 90)));

        Paragraph made = read(word.bytes());
        assertThat(made.text()).isEqualTo(old.text());
        for (int i = 0; i < old.text().length(); i++) {
            int offset = i;
            boolean is = made.spans().stream()
                    .filter(span -> span.start() <= offset && offset < span.end())
                    .anyMatch(span -> span.format().bold());
            assertThat(is).as("%s of %s", i, old.text()).isEqualTo(start <= i && i < end);
        }
    }

    @Property(tries = 200)
    void what_is_not_changed_is_written_as_it_was_read(@ForAll("paragraphs") String xml) throws IOException {
        byte[] file = Docx.body("<w:p>" + xml + "</w:p><w:p><w:r><w:t>x</w:t></w:r></w:p>")
                .bytes();
        WordFile word = WordFile.open(file, ReadLimits.DEFAULT);
        EditableText last = word.text(Place.root("body").child("p", 1)).orElseThrow();

        new TextChange(last, new Revisions(null, 0), 0, 1, "y").apply();

        Archive before = Archive.of(file);
        Archive after = Archive.of(word.bytes());
        assertThat(after.text("word/document.xml"))
                .isEqualTo(before.text("word/document.xml")
                        .replace("<w:t>x</w:t></w:r></w:p></", "<w:t>y</w:t></w:r></w:p></"));
        assertThat(after.parts().keySet())
                .containsExactlyElementsOf(before.parts().keySet());
    }
}
