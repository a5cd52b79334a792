package vn.records.presentation.specimen;

import com.google.common.collect.ImmutableList;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** Paragraphs that differ from another in what they cannot be asked to differ in. */
public final class Paragraphs {

    /** Flush left under a line across the page. */
    public static final ParagraphFormat TOP_RULED =
            ParagraphFormat.builder().topBorder(true).build();

    private Paragraphs() {}

    static Paragraph inSection(Paragraph paragraph, int section) {
        return copy(paragraph, section, paragraph.fields(), paragraph.pageBreaks());
    }

    static Paragraph withField(Paragraph paragraph, Field field) {
        return copy(paragraph, paragraph.section(), ImmutableList.of(field), paragraph.pageBreaks());
    }

    private static Paragraph copy(
            Paragraph paragraph, int section, ImmutableList<Field> fields, ImmutableList<Integer> breaks) {
        return Paragraph.builder()
                .place(paragraph.place())
                .text(paragraph.text())
                .addAllSpans(paragraph.spans())
                .format(paragraph.format())
                .labelLength(paragraph.labelLength())
                .section(section)
                .addAllFields(fields)
                .addAllDrawings(paragraph.drawings())
                .addAllPageBreaks(breaks)
                .build();
    }
}
