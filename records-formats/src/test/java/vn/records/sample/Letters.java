package vn.records.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Word files of a few lines, to be found by tests of the command. */
public final class Letters {

    private static final String MOTTO = "Độc lập – Tự do - Hạnh phúc";

    private Letters() {}

    /** Writes a file that breaks a mandatory rule of toys. */
    public static Path faulty(Path file) throws IOException {
        return write(file, MOTTO);
    }

    /** Writes a file that breaks no mandatory rule of toys. */
    public static Path clean(Path file) throws IOException {
        return write(file, "Một dòng thường");
    }

    /** Writes a file that breaks a rule that can break. */
    public static Path broken(Path file) throws IOException {
        return write(file, "Một dòng hỏng");
    }

    /** Writes a file that breaks a rule that can break, and that a mandatory rule of toys finds fault with. */
    public static Path brokenAndFaulty(Path file) throws IOException {
        return write(file, MOTTO + "</w:t></w:r></w:p><w:p><w:r><w:t>Một dòng hỏng");
    }

    /** Writes a faulty file whose words were changed. */
    public static Path changed(Path file) throws IOException {
        return write(file, MOTTO + " nay đổi");
    }

    /** Writes a file of many paragraphs. */
    public static Path long_(Path file, int paragraphs) throws IOException {
        return write(
                file, "1. Một đoạn văn bản không có gì đặc biệt.</w:t></w:r></w:p><w:p><w:r><w:t>".repeat(paragraphs));
    }

    private static Path write(Path file, String line) throws IOException {
        String document = "<w:document " + WordXml.NAMESPACES + "><w:body>"
                + WordXml.paragraph("left", WordXml.run(28, "", line))
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                + " w:bottom=\"1134\" w:left=\"1701\"/></w:sectPr></w:body></w:document>";
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(
                file, WordFile.of(document, WordXml.styles("Times New Roman")).bytes());
    }
}
