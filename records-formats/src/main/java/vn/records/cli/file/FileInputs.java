package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.records.cli.terminal.Problem;
import vn.records.matter.FileDossier;
import vn.records.matter.FileJson;
import vn.records.matter.FileJsonException;
import vn.records.matter.FileName;
import vn.records.matter.MatterFolder;
import vn.records.report.DocumentResult.Unreadable;
import vn.records.row.Phrase;

/** Reads files of records: JSON, or folders of documents. */
final class FileInputs {

    private FileInputs() {}

    /**
     * A file, or why there is none.
     *
     * @param source where it comes from
     * @param dossier the file; empty if it could not be read
     * @param names names of its documents by ordinal
     * @param unread its documents that were not read, and why
     * @param faulty whether something that should have been read could not be
     * @param problem why there is no file; empty words otherwise
     */
    record FileInput(
            String source,
            ImmutableList<FileDossier> dossier,
            ImmutableMap<Integer, String> names,
            ImmutableMap<String, Phrase> unread,
            boolean faulty,
            Phrase problem) {}

    static ImmutableList<FileInput> read(String name, boolean open, LocalDate today) {
        try {
            Path path = Path.of(name);
            if (name.isEmpty() || !Files.exists(path)) {
                return lost(Problem.notFound(name));
            }
            return Files.isDirectory(path)
                    ? ImmutableList.of(folder(name, path, open, today))
                    : FileJson.read(path).stream()
                            .map(dossier -> input(name, dossier))
                            .collect(ImmutableList.toImmutableList());
        } catch (InvalidPathException e) {
            return lost(Problem.impossible(name));
        } catch (FileJsonException e) {
            return lost(name, new Phrase(e.vietnamese(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return lost(Problem.of(name, e));
        } catch (RuntimeException | StackOverflowError e) {
            return lost(Problem.internal(name, e));
        }
    }

    /** Returns a file that could be read, and whose judgement broke: a fault of ours, which must not cost the other files. */
    static FileInput broken(String name, Throwable failure) {
        return lost(Problem.internal(name, failure)).get(0);
    }

    private static ImmutableList<FileInput> lost(Unreadable unreadable) {
        return lost(unreadable.file(), new Phrase(unreadable.vietnamese(), unreadable.english()));
    }

    private static ImmutableList<FileInput> lost(String name, Phrase why) {
        return ImmutableList.of(
                new FileInput(name, ImmutableList.of(), ImmutableMap.of(), ImmutableMap.of(), true, why));
    }

    private static FileInput input(String name, FileDossier dossier) {
        return new FileInput(
                name, ImmutableList.of(dossier), ImmutableMap.of(), ImmutableMap.of(), false, Phrase.of(""));
    }

    private static FileInput folder(String name, Path folder, boolean open, LocalDate today) throws IOException {
        ImmutableList<Path> documents;
        try (Stream<Path> all = Files.walk(folder)) {
            documents = all.filter(FileInputs::isDocument).sorted().collect(ImmutableList.toImmutableList());
        }
        if (documents.isEmpty()) {
            return lost(name, new Phrase("thư mục không có tệp nào", "the folder holds no file"))
                    .get(0);
        }
        MatterFolder matter =
                MatterFolder.read(FileName.of(folder.toAbsolutePath().normalize()), documents, today);
        ImmutableMap.Builder<Integer, String> names = ImmutableMap.builder();
        for (int i = 0; i < matter.names().size(); i++) {
            names.put(i + 1, matter.names().get(i));
        }
        ImmutableMap.Builder<String, Phrase> unread = ImmutableMap.builder();
        matter.unread().forEach(each -> unread.put(each.name(), new Phrase(each.vietnamese(), each.english())));
        FileDossier dossier = FileDossier.builder()
                .file(open ? matter.file() : matter.file().withClosed(today))
                .build();
        return new FileInput(
                name,
                ImmutableList.of(dossier),
                names.buildOrThrow(),
                unread.buildKeepingLast(),
                matter.unread().stream().anyMatch(MatterFolder.Unread::fault),
                Phrase.of(""));
    }

    private static boolean isDocument(Path path) {
        String name = FileName.of(path);
        return Files.isRegularFile(path)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.equals("Thumbs.db");
    }
}
