package vn.records.docx.format;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import org.jspecify.annotations.Nullable;
import vn.records.docx.format.ParagraphProperties.Measure;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;
import vn.records.view.Alignment;

/** Reads what an element states about text and paragraphs. */
public final class PropertyReader {

    private static final int TWIP = 635;
    private static final int HALF_POINT = 6350;
    private static final int MAX_HALF_POINTS = 3276;
    private static final int MAX_LEVEL = 8;
    private static final int MAX_LINES = 100_000;

    private final Theme theme;

    public PropertyReader(Theme theme) {
        this.theme = theme;
    }

    /** Reads an element such as {@code rPr}, to its end. */
    public void run(Xml xml, RunProperties out) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.ns() == Ns.WORD) {
                runProperty(xml, out);
            }
        }
    }

    private void runProperty(Xml xml, RunProperties out) throws DocumentReadException {
        switch (xml.name()) {
            case "b" -> out.set(RunProperties.BOLD, xml.isOn());
            case "i" -> out.set(RunProperties.ITALIC, xml.isOn());
            case "caps" -> out.set(RunProperties.CAPITALS, xml.isOn());
            case "smallCaps" -> out.set(RunProperties.SMALL_CAPITALS, xml.isOn());
            case "strike" -> out.set(RunProperties.STRUCK, xml.isOn());
            case "dstrike" -> out.set(RunProperties.STRUCK_TWICE, xml.isOn());
            case "vanish" -> out.set(RunProperties.HIDDEN, xml.isOn());
            case "u" -> out.set(RunProperties.UNDERLINED, !xml.val().equals("none"));
            case "vertAlign" -> out.set(RunProperties.SCRIPT, !xml.val().equals("baseline"));
            case "sz" -> out.halfPoints(halfPoints(xml));
            case "rFonts" -> fonts(xml, out);
            case "color" -> colour(xml, out);
            case "rStyle" -> out.style(xml.val());
            case "del", "moveFrom" -> out.remove();
            case "rPrChange" -> xml.skip();
            default -> {
                // nothing of the look that is kept
            }
        }
    }

    private static int halfPoints(Xml xml) throws DocumentReadException {
        AttributeValue value = xml.find("val");
        int size = value == null ? UNSTATED : value.measure(HALF_POINT);
        return size <= 0 ? UNSTATED : Math.min(MAX_HALF_POINTS, (size + HALF_POINT / 2) / HALF_POINT);
    }

    private void fonts(Xml xml, RunProperties out) throws DocumentReadException {
        String ascii = null;
        String highAnsi = null;
        String asciiTheme = null;
        String highAnsiTheme = null;
        for (int i = 0, count = xml.attributes(); i < count; i++) {
            switch (xml.attributeName(i)) {
                case "ascii" -> ascii = xml.value(i).text();
                case "hAnsi" -> highAnsi = xml.value(i).text();
                case "asciiTheme" -> asciiTheme = xml.value(i).text();
                case "hAnsiTheme" -> highAnsiTheme = xml.value(i).text();
                default -> {
                    // fonts of other scripts
                }
            }
        }
        String themedAscii = asciiTheme == null ? null : theme.font(asciiTheme);
        String themedHighAnsi = highAnsiTheme == null ? null : theme.font(highAnsiTheme);
        out.fonts(font(themedAscii, ascii), font(themedHighAnsi, highAnsi));
        if (themedAscii != null || ascii != null) {
            out.set(RunProperties.THEMED_ASCII, themedAscii != null);
        }
        if (themedHighAnsi != null || highAnsi != null) {
            out.set(RunProperties.THEMED_HIGH_ANSI, themedHighAnsi != null);
        }
    }

    private static @Nullable String font(@Nullable String themed, @Nullable String named) {
        String result = themed == null ? named : themed;
        return result == null || result.isEmpty() ? null : result;
    }

    private void colour(Xml xml, RunProperties out) throws DocumentReadException {
        AttributeValue value = xml.find("val");
        int rgb = value == null ? UNSTATED : value.hexadecimal();
        if (rgb == UNSTATED) {
            String themed = xml.attribute("themeColor");
            rgb = themed == null ? UNSTATED : theme.colour(themed);
        }
        if (rgb != UNSTATED) {
            out.colour(rgb);
            out.set(RunProperties.THEMED_COLOUR, xml.find("themeColor") != null);
        } else if (xml.find("val") != null) {
            out.colour(RunProperties.AUTOMATIC);
            out.set(RunProperties.THEMED_COLOUR, false);
        }
    }

    /**
     * Reads an element such as {@code pPr}, to its end or to the section that ends here.
     *
     * @return whether it stands at a {@code sectPr} that is still to be read
     */
    public boolean paragraph(Xml xml, int depth, ParagraphProperties out, @Nullable RunProperties mark)
            throws DocumentReadException {
        while (xml.nextIn(depth)) {
            if (xml.ns() != Ns.WORD) {
                xml.skip();
            } else if (xml.name().equals("rPr") && mark != null) {
                run(xml, mark);
            } else if (xml.name().equals("sectPr") && mark != null) {
                return true;
            } else {
                paragraphProperty(xml, out);
            }
        }
        return false;
    }

    private static void paragraphProperty(Xml xml, ParagraphProperties out) throws DocumentReadException {
        switch (xml.name()) {
            case "pStyle" -> out.style(xml.val());
            case "jc" -> alignment(xml.val(), out);
            case "ind" -> indents(xml, out);
            case "spacing" -> spacing(xml, out);
            case "contextualSpacing" -> out.set(ParagraphProperties.CONTEXTUAL, xml.isOn());
            case "pageBreakBefore" -> out.set(ParagraphProperties.PAGE_BREAK_BEFORE, xml.isOn());
            case "framePr" -> out.set(ParagraphProperties.FRAMED, true);
            case "top" -> out.set(ParagraphProperties.TOP_BORDER, TableEdges.isDrawn(xml.val()));
            case "bottom" -> out.set(ParagraphProperties.BOTTOM_BORDER, TableEdges.isDrawn(xml.val()));
            case "numId" -> out.set(Measure.LIST, xml.integer(0, Integer.MAX_VALUE));
            case "ilvl" -> out.set(Measure.LEVEL, xml.integer(0, MAX_LEVEL));
            case "numPr", "pBdr" -> {
                // their children follow
            }
            default -> xml.skip();
        }
    }

    private static void alignment(String value, ParagraphProperties out) {
        switch (value) {
            case "left", "start", "numTab" -> out.alignment(Alignment.LEFT);
            case "center" -> out.alignment(Alignment.CENTRE);
            case "right", "end" -> out.alignment(Alignment.RIGHT);
            case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" ->
                out.alignment(Alignment.JUSTIFIED);
            default -> {
                // no alignment that is known
            }
        }
    }

    private static void indents(Xml xml, ParagraphProperties out) throws DocumentReadException {
        int left = UNSTATED;
        int right = UNSTATED;
        int first = UNSTATED;
        int hanging = UNSTATED;
        for (int i = 0, count = xml.attributes(); i < count; i++) {
            switch (xml.attributeName(i)) {
                case "left", "start" -> left = xml.value(i).measure(TWIP);
                case "right", "end" -> right = xml.value(i).measure(TWIP);
                case "firstLine" -> first = xml.value(i).measure(TWIP);
                case "hanging" -> hanging = xml.value(i).measure(TWIP);
                default -> {
                    // in characters, see below
                }
            }
        }
        first = hanging == UNSTATED ? first : -hanging;
        out.set(Measure.LEFT, left);
        out.set(Measure.RIGHT, right);
        out.set(Measure.FIRST_LINE, first);
        characterIndents(xml, out);
    }

    /** Indents in characters hold in place of the measures beside them, 17.3.1.12 of ECMA-376; 0 is none. */
    private static void characterIndents(Xml xml, ParagraphProperties out) throws DocumentReadException {
        int first = UNSTATED;
        int hanging = UNSTATED;
        for (int i = 0, count = xml.attributes(); i < count; i++) {
            String name = xml.attributeName(i);
            if (!name.endsWith("Chars")) {
                continue;
            }
            int value = xml.value(i).integer(-100_000, 100_000);
            switch (name) {
                case "leftChars", "startChars" -> out.set(Measure.LEFT_CHARACTERS, value);
                case "rightChars", "endChars" -> out.set(Measure.RIGHT_CHARACTERS, value);
                case "firstLineChars" -> first = value;
                case "hangingChars" -> hanging = value;
                default -> {
                    // no indent
                }
            }
        }
        boolean hangs = hanging != UNSTATED && (hanging != 0 || first == UNSTATED);
        out.set(Measure.FIRST_LINE_CHARACTERS, hangs ? -hanging : first);
    }

    private static void spacing(Xml xml, ParagraphProperties out) throws DocumentReadException {
        int line = UNSTATED;
        String rule = "auto";
        for (int i = 0, count = xml.attributes(); i < count; i++) {
            AttributeValue value = xml.value(i);
            switch (xml.attributeName(i)) {
                case "before" -> out.set(Measure.BEFORE, value.measure(TWIP));
                case "after" -> out.set(Measure.AFTER, value.measure(TWIP));
                case "beforeLines" -> out.set(Measure.BEFORE_LINES, value.integer(0, MAX_LINES));
                case "afterLines" -> out.set(Measure.AFTER_LINES, value.integer(0, MAX_LINES));
                case "beforeAutospacing" -> out.set(ParagraphProperties.AUTOMATIC_BEFORE, value.isOn());
                case "afterAutospacing" -> out.set(ParagraphProperties.AUTOMATIC_AFTER, value.isOn());
                case "line" -> line = value.measure(TWIP);
                case "lineRule" -> rule = value.text();
                default -> {
                    // no space
                }
            }
        }
        if (line != UNSTATED && line != 0) {
            boolean exact = rule.equals("exact") || line < 0;
            out.set(Measure.LINE, Math.abs(line));
            out.set(ParagraphProperties.LINE_EXACT, exact);
            out.set(ParagraphProperties.LINE_HEIGHT, exact || rule.equals("atLeast"));
        }
    }
}
