package vn.records.text.encoding;

/**
 * A code table of Vietnamese from before Unicode (<i>bảng mã cũ</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4 asks for Unicode after TCVN 6909:2001.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // tables are never written to, but are not annotated
public enum LegacyEncoding {
    /** TCVN 5712:1993, third set, also called ABC: one code for a letter; capitals with a tone only by a font of capitals. */
    TCVN3("TCVN3 (ABC)", Tcvn3Codes::read),
    /** VNI for Windows: a vowel and a code for its marks. */
    VNI("VNI", VniCodes::read),
    /** Windows code page 1258, shown as if it were page 1252: a vowel and a code for its tone. */
    WINDOWS_1258("Windows-1258", Windows1258Codes::read),
    /** VIQR, RFC 1456: letters of ASCII, and signs of ASCII for their marks. */
    VIQR("VIQR", ViqrCodes::read);

    /** Reads codes. */
    @FunctionalInterface
    interface Codes {
        /** Returns what a text in these codes reads as. */
        CodedReading read(String text);
    }

    private final String label;
    private final Codes codes;

    LegacyEncoding(String label, Codes codes) {
        this.label = label;
        this.codes = codes;
    }

    /** Returns its name as clerks know it. */
    public String label() {
        return label;
    }

    /** Returns what a text in this code table reads as. */
    public CodedReading read(String text) {
        return codes.read(text);
    }
}
