package vn.records.docx.format;

import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** One level of a list. */
public final class NumberLevel {

    private final int index;
    private final RunProperties run = new RunProperties();
    private final ParagraphProperties paragraph = new ParagraphProperties();
    private int start;
    private int restart = AttributeValue.UNSTATED;
    private boolean legal;
    private String format = "decimal";
    private String text = "";
    private String suffix = "tab";
    private @Nullable String style;

    NumberLevel(int index) {
        this.index = index;
    }

    /**
     * Returns a level of a list of another format of files.
     *
     * @param index its index, from 0
     * @param start the number it begins with
     * @param format how its numbers are written, such as {@code decimal}
     * @param text its label, with {@code %1} for the number of the first level
     * @param suffix what follows its label
     * @param restart the first level above it after which it does not begin anew; negative if after all
     * @param legal whether the numbers of all levels are written as Arabic ones in its label
     */
    public static NumberLevel of(
            int index, int start, String format, String text, String suffix, int restart, boolean legal) {
        NumberLevel level = new NumberLevel(index);
        level.start = start;
        level.format = format;
        level.text = text;
        level.suffix = suffix;
        level.restart = restart < 0 ? AttributeValue.UNSTATED : restart;
        level.legal = legal;
        return level;
    }

    /** Reads {@code lvl}, to its end. */
    void read(Xml xml, PropertyReader properties) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "start" -> start = Math.max(0, xml.integer(0, Integer.MAX_VALUE));
                case "numFmt" -> format = xml.val();
                case "lvlText" -> text = xml.val();
                case "suff" -> suffix = xml.val();
                case "isLgl" -> legal = xml.isOn();
                case "lvlRestart" -> restart = xml.integer(0, NumberList.MAX_LEVELS);
                case "pStyle" -> style = xml.val();
                case "rPr" -> properties.run(xml, run);
                case "pPr" -> properties.paragraph(xml, xml.depth(), paragraph, null);
                default -> xml.skip();
            }
        }
        if (isBullet() && Symbols.isIn(text)) {
            run.forgetFonts();
        }
    }

    /** Returns its index, from 0. */
    int index() {
        return index;
    }

    /** Returns the number it begins with. */
    int start() {
        return start;
    }

    /** Returns how its numbers are written, such as {@code decimal}. */
    String format() {
        return format;
    }

    /** Whether it has a sign instead of numbers. */
    public boolean isBullet() {
        return format.equals("bullet");
    }

    /** Whether the numbers of all levels are written as Arabic ones in its label. */
    boolean isLegal() {
        return legal;
    }

    /** Returns its label, with {@code %1} for the number of the first level. */
    public String text() {
        return text;
    }

    /** Returns what follows its label. */
    public String suffix() {
        return suffix;
    }

    /** Whether it begins anew after a paragraph of a level above it. */
    boolean restartsAfter(int above) {
        return restart < 0 || above < restart;
    }

    /** Returns the id of the paragraph style it belongs to. */
    @Nullable
    String style() {
        return style;
    }

    /** Returns what it states about its label; characters of symbol fonts take the font of the text. */
    RunProperties run() {
        return run;
    }

    /** Returns what it states about its paragraphs. */
    ParagraphProperties paragraph() {
        return paragraph;
    }
}
