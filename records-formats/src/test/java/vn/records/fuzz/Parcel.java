package vn.records.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a right file, one of which gives way to other bytes: so these reach what lies behind the archive. */
record Parcel(Map<String, byte[]> parts) {

    static Parcel of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path path = Files.write(Files.createTempFile("parcel", ".zip"), file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        } finally {
            Files.delete(path);
        }
        return new Parcel(parts);
    }

    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** Returns the file with other bytes in the part that the first of them chooses among some. */
    byte[] with(List<String> names, byte[] chosenAndBytes) throws IOException {
        int choice = chosenAndBytes.length == 0 ? 0 : chosenAndBytes[0] & 0xFF;
        String name = names.get(choice % names.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals(name)) {
                    zip.write(
                            chosenAndBytes, Math.min(1, chosenAndBytes.length), Math.max(0, chosenAndBytes.length - 1));
                } else {
                    zip.write(part.getValue());
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Returns bytes that {@link #with} puts in that part. */
    static byte[] chosen(int part, byte[] bytes) {
        byte[] chosen = new byte[bytes.length + 1];
        chosen[0] = (byte) part;
        System.arraycopy(bytes, 0, chosen, 1, bytes.length);
        return chosen;
    }
}
