package vn.records.docx.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a file, read by the JDK. */
final class Archive {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Archive of(byte[] file) throws IOException {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return archive;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Returns how often an element stands in all parts together. */
    long count(String element) {
        Pattern tag = Pattern.compile("<" + element + "[ />]");
        return parts.keySet().stream()
                .filter(part -> part.endsWith(".xml"))
                .mapToLong(part -> tag.matcher(text(part))
                        .results()
                        .map(MatchResult::start)
                        .count())
                .sum();
    }
}
