package vn.records.docx.format;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.WordPackage;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** The fonts and colours of the theme; the part is read when one of them is first asked for. */
public final class Theme {

    private static final String VIETNAMESE = "Viet";

    private final WordPackage source;
    private final boolean vietnamese;
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, Integer> colours = new HashMap<>();
    private boolean loaded;

    /**
     * Makes it.
     *
     * @param vietnamese whether the settings name Vietnamese as the language of its fonts; where the theme has a font for
     *     the Vietnamese script, Latin text then has that one (ECMA-376, Part 1, 17.15.1.88)
     */
    public Theme(WordPackage source, boolean vietnamese) {
        this.source = source;
        this.vietnamese = vietnamese;
    }

    /** Returns the font that a reference such as {@code minorHAnsi} stands for. */
    @Nullable
    String font(String reference) throws DocumentReadException {
        load();
        String scheme = reference.startsWith("major") ? "major" : "minor";
        if (reference.endsWith("EastAsia")) {
            return fonts.get(scheme + "ea");
        }
        if (reference.endsWith("Bidi")) {
            return fonts.get(scheme + "cs");
        }
        String ofScript = vietnamese ? fonts.get(scheme + VIETNAMESE) : null;
        return ofScript == null ? fonts.get(scheme + "latin") : ofScript;
    }

    /** Returns the colour that a reference such as {@code text1} stands for, as 0xRRGGBB. */
    int colour(String reference) throws DocumentReadException {
        load();
        String slot =
                switch (reference) {
                    case "text1", "dark1", "tx1" -> "dk1";
                    case "text2", "dark2", "tx2" -> "dk2";
                    case "background1", "light1", "bg1" -> "lt1";
                    case "background2", "light2", "bg2" -> "lt2";
                    case "hyperlink" -> "hlink";
                    case "followedHyperlink" -> "folHlink";
                    default -> reference;
                };
        return colours.getOrDefault(slot, AttributeValue.UNSTATED);
    }

    private void load() throws DocumentReadException {
        if (loaded) {
            return;
        }
        loaded = true;
        try (Xml xml = source.openRelated("theme")) {
            if (xml != null) {
                read(xml);
            }
        }
    }

    /** Reads the colours and fonts; what comes after them is left alone. */
    private void read(Xml xml) throws DocumentReadException {
        String scheme = "";
        while (xml.nextIn(0)) {
            switch (xml.name()) {
                case "clrScheme" -> readColours(xml);
                case "majorFont" -> scheme = "major";
                case "minorFont" -> scheme = "minor";
                case "latin", "ea", "cs" -> putFont(scheme + xml.name(), xml.attribute("typeface"));
                case "font" -> {
                    if (VIETNAMESE.equals(xml.attribute("script"))) {
                        putFont(scheme + VIETNAMESE, xml.attribute("typeface"));
                    }
                }
                case "fmtScheme" -> {
                    return;
                }
                default -> {
                    // wrappers and the fonts of other scripts
                }
            }
        }
    }

    private void putFont(String key, @Nullable String typeface) {
        if (typeface != null && !typeface.isEmpty()) {
            fonts.put(key, typeface);
        }
    }

    private void readColours(Xml xml) throws DocumentReadException {
        int depth = xml.depth();
        String slot = "";
        while (xml.nextIn(depth)) {
            AttributeValue value =
                    switch (xml.name()) {
                        case "srgbClr" -> xml.find("val");
                        case "sysClr" -> xml.find("lastClr");
                        default -> null;
                    };
            if (xml.depth() == depth + 1) {
                slot = xml.name();
            } else if (value != null) {
                colours.put(slot, value.hexadecimal());
            }
        }
    }
}
