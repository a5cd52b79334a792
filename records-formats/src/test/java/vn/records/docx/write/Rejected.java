package vn.records.docx.write;

import java.io.IOException;
import java.util.regex.Pattern;

/** The text of the main part as it was before its tracked changes. */
final class Rejected {

    private static final Pattern INSERTED = Pattern.compile("<w:ins [^>]*[^/]>.*?</w:ins>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<w:(t|delText)(?: [^>]*)?>([^<]*)</w:\\1>");

    private Rejected() {}

    static String text(byte[] file) throws IOException {
        String main =
                INSERTED.matcher(Archive.of(file).text("word/document.xml")).replaceAll("");
        StringBuilder text = new StringBuilder();
        TEXT.matcher(main).results().forEach(match -> text.append(match.group(2)));
        return text.toString();
    }
}
