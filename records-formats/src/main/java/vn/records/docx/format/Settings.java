package vn.records.docx.format;

import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/**
 * The settings of a document that bear on what is seen.
 *
 * @param evenPages whether pages with even numbers have headers and footers of their own
 * @param gutterAtTop whether the gutter lies at the top of the page
 * @param vietnameseTheme whether references to fonts of the theme mean those it has for Vietnamese
 */
public record Settings(boolean evenPages, boolean gutterAtTop, boolean vietnameseTheme) {

    /** Reads the part with the settings. */
    public static Settings read(@Nullable Xml xml) throws DocumentReadException {
        boolean evenPages = false;
        boolean gutterAtTop = false;
        boolean vietnameseTheme = false;
        while (xml != null && xml.nextIn(0)) {
            switch (xml.name()) {
                case "settings" -> {
                    // its children follow
                }
                case "evenAndOddHeaders" -> evenPages = xml.isOn();
                case "gutterAtTop" -> gutterAtTop = xml.isOn();
                case "themeFontLang" -> vietnameseTheme = isVietnamese(xml.attribute("val"));
                default -> xml.skip();
            }
        }
        return new Settings(evenPages, gutterAtTop, vietnameseTheme);
    }

    private static boolean isVietnamese(@Nullable String language) {
        return language != null && (language.equals("vi") || language.startsWith("vi-"));
    }
}
