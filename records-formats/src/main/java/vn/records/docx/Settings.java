package vn.records.docx;

import org.jspecify.annotations.Nullable;

/**
 * The settings of a document that bear on what is seen.
 *
 * @param evenPages whether pages with even numbers have headers and footers of their own
 * @param gutterAtTop whether the gutter lies at the top of the page
 */
record Settings(boolean evenPages, boolean gutterAtTop) {

    /** Reads the part with the settings, up to the traces of editing, after which nothing of use comes. */
    static Settings read(@Nullable Xml xml) throws DocumentReadException {
        boolean evenPages = false;
        boolean gutterAtTop = false;
        while (xml != null && xml.nextIn(0) && !xml.name().equals("rsids")) {
            switch (xml.name()) {
                case "settings" -> {
                    // its children follow
                }
                case "evenAndOddHeaders" -> evenPages = xml.isOn();
                case "gutterAtTop" -> gutterAtTop = xml.isOn();
                default -> xml.skip();
            }
        }
        return new Settings(evenPages, gutterAtTop);
    }
}
