package vn.records.docx.generate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import com.google.common.xml.XmlEscapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.records.sample.Installed;

/**
 * LibreOffice with a profile and fonts that the tests bring, so that nothing else on a machine decides how wide a text is.
 *
 * @param program where it is installed
 * @param folder holds its profile, the fonts, the documents and their pages
 */
public record Office(Path program, Path folder) {

    /** Letter for letter as wide as Times New Roman, and with all letters of Vietnamese. */
    private static final String FONT = "LiberationSerif";

    private static final String FONTS = "com/mpobjects/jasperreports/fonts/liberation/";
    /** The only fonts there are, and the one to take for that of our documents. */
    private static final String CONFIGURATION = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>FOLDER</dir>
              <cachedir>FOLDER</cachedir>
              <match target="pattern">
                <test name="family"><string>Times New Roman</string></test>
                <edit name="family" mode="assign" binding="strong"><string>Liberation Serif</string></edit>
              </match>
            </fontconfig>
            """;

    private static final String TRIAL = "Kính gửi: Ủy ban nhân dân xã Đắk Ơ";
    private static final int MINUTES = 5;

    /** Returns the program; the test is skipped, with the reason, where there is none or it does not take the fonts. */
    public static Office orSkip(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = Installed.program("soffice", "libreoffice");
        assumeTrue(program.isPresent(), "skipped: no LibreOffice on this machine");
        Office office = new Office(program.orElseThrow(), folder);
        office.bringFonts();
        office.convert(Map.of("trial", trial()), "pdf");
        Path pages = office.pages("trial");
        assumeTrue(Files.exists(pages), () -> "skipped: LibreOffice makes no PDF here: " + office.log());
        Set<String> fonts = fonts(pages);
        assumeTrue(
                fonts.stream().allMatch(font -> font.endsWith(FONT))
                        && Page.of(pages).get(0).lines().stream()
                                .anyMatch(line -> line.text().equals(TRIAL)),
                () -> "skipped: LibreOffice takes " + fonts + " for the font that is brought");
        return office;
    }

    /** Lays out documents; each has a name. */
    Map<String, List<Page>> layOut(Map<String, byte[]> documents) throws IOException, InterruptedException {
        convert(documents, "pdf");
        Map<String, List<Page>> pages = new LinkedHashMap<>();
        for (String name : documents.keySet()) {
            if (Files.notExists(pages(name))) {
                throw new AssertionError("no pages of “" + name + "”: " + log());
            }
            pages.put(name, Page.of(pages(name)));
        }
        return pages;
    }

    /** Saves documents in another format; each has a name. */
    public Map<String, byte[]> save(Map<String, byte[]> documents, String format)
            throws IOException, InterruptedException {
        convert(documents, format);
        Map<String, byte[]> saved = new LinkedHashMap<>();
        for (String name : documents.keySet()) {
            Path file = folder.resolve(name + "." + format);
            if (Files.notExists(file)) {
                throw new AssertionError("no " + format + " of “" + name + "”: " + log());
            }
            saved.put(name, Files.readAllBytes(file));
        }
        return saved;
    }

    private Path pages(String name) {
        return folder.resolve(name + ".pdf");
    }

    private void bringFonts() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            String file = FONT + "-" + face + ".ttf";
            Files.write(fonts.resolve(file), Resources.toByteArray(Resources.getResource(FONTS + file)));
        }
        Files.writeString(
                fonts.resolve("fonts.conf"),
                CONFIGURATION.replace("FOLDER", XmlEscapers.xmlContentEscaper().escape(fonts.toString())));
    }

    private void convert(Map<String, byte[]> documents, String format) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            Path file = folder.resolve(document.getKey() + ".docx");
            command.add(Files.write(file, document.getValue()).toString());
        }
        Process process = process(command).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        Map<String, String> environment = process.environment();
        environment.keySet().removeIf(name -> name.matches("(XDG|FONTCONFIG|SAL)_.*|LANGUAGE"));
        environment.put("HOME", folder.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put(
                "FONTCONFIG_FILE", folder.resolve("fonts").resolve("fonts.conf").toString());
        return process;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"), Charset.defaultCharset());
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** A document that is not of our making: what becomes of it does not lie with us. */
    private static byte[] trial() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFRun run = document.createParagraph().createRun();
            run.setFontFamily("Times New Roman");
            run.setText(TRIAL);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Set<String> fonts(Path pdf) throws IOException {
        Set<String> fonts = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return fonts;
    }
}
