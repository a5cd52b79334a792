package vn.records.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import vn.records.text.VietnameseText;

/** A file to be written: there complete or not at all, and never in place of another without being told to. */
public final class NewFile {

    private final Path target;

    private NewFile(Path target) {
        this.target = target;
    }

    /**
     * Returns the file named by the option for it.
     *
     * @param source the file it is made from, which it must not replace
     * @throws UsageException if it would take the place of that file, or of another without being told to
     */
    public static NewFile of(String name, boolean force, Optional<Path> source) throws IOException, UsageException {
        Path target = path(OptionNames.OUTPUT + ": ", name).toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw refused(name, "là thư mục; cần tên tệp", "is a folder; a file is expected");
        } else if (Files.exists(target) && source.isPresent() && Files.isSameFile(source.get(), target)) {
            throw refused(
                    name,
                    "là chính văn bản đầu vào; kết quả không được ghi đè lên đó",
                    "is the input itself; the result must not overwrite it");
        } else if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw refused(
                    name,
                    "không phải tệp thông thường; chỉ tệp thông thường được thay",
                    "is not a regular file; nothing else is replaced");
        } else if (Files.exists(target) && !force) {
            throw refused(name, "đã có; thêm --force để ghi đè", "is there already; add --force to overwrite it");
        }
        return new NewFile(target);
    }

    /**
     * Returns a path.
     *
     * @param option what to say before the name where it cannot be one
     */
    public static Path path(String option, String name) throws UsageException {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            throw Problem.refused(option, name);
        }
        throw refused(option + name, "thiếu tên tệp", "a name is expected");
    }

    /** Returns words as a name of unmarked small letters and digits; every other character becomes a hyphen. */
    public static String name(String words) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            String letter = VietnameseText.skeleton(String.valueOf(words.charAt(i)));
            name.append(letter.isEmpty() ? "-" : letter);
        }
        return name.toString();
    }

    /** Returns the refusal of a name. */
    public static UsageException refused(String name, String vietnamese, String english) {
        return new UsageException("“" + name + "” " + vietnamese, "“" + name + "” " + english);
    }

    /** Puts it in its place. */
    public void write(byte[] bytes) throws IOException {
        UnfinishedFile.write(target, out -> out.write(bytes));
    }
}
