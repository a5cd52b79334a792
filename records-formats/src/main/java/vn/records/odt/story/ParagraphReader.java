package vn.records.odt.story;

import org.jspecify.annotations.Nullable;
import vn.records.docx.format.ParagraphLook;
import vn.records.docx.format.Symbols;
import vn.records.docx.story.TextCollector;
import vn.records.odt.style.Looks;
import vn.records.odt.style.ParagraphStyle;
import vn.records.odt.style.TextLook;
import vn.records.reader.DocumentReadException;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;

/** Reads paragraphs. */
final class ParagraphReader {

    private final Story story;

    ParagraphReader(Story story) {
        this.story = story;
    }

    /** Reads the paragraph whose start tag was met last, to its end. */
    Paragraph read(Place place, String styleName, @Nullable Label label, boolean inTable) throws DocumentReadException {
        Looks looks = story.looks();
        Flow flow = story.flow();
        ParagraphStyle style = looks.paragraph(styleName);
        ParagraphFormat format = label == null ? style.format() : looks.at(label.level(), styleName);
        boolean breaks = flow.takesBreak() || (format.pageBreakBefore() && !inTable);
        format = format.withPageBreakBefore(breaks);
        if (breaks) {
            flow.pages().pageBefore();
        }
        TextCollector text = new TextCollector();
        if (flow.takesRendered()) {
            text.breakPage();
        }
        int labelLength = label(text, style.text(), label);
        story.adrift().forEach(text::add);
        story.adrift().clear();
        int section = flow.section();
        new InlineReader(story, place, text).read(style.text());
        flow.pages().begin();
        return text.build(place, new ParagraphLook(format, null, 0, false), labelLength, section);
    }

    /** Writes the number of a list, and returns how long it is. */
    private int label(TextCollector text, TextLook of, @Nullable Label label) throws DocumentReadException {
        if (label == null || label.list() == null) {
            return 0;
        }
        String number = story.lists().next(label.list(), label.level().index());
        String styleName = Symbols.isIn(label.level().number().text())
                ? null
                : label.level().textStyle();
        TextLook look = story.looks().text(of, styleName);
        if (number.isEmpty() || look.hidden()) {
            return 0;
        }
        String follows =
                switch (label.level().number().suffix()) {
                    case "nothing" -> "";
                    case "space" -> " ";
                    default -> "\t";
                };
        story.meter().text(number.length() + follows.length());
        text.add(number + follows, look.format());
        return text.length();
    }
}
