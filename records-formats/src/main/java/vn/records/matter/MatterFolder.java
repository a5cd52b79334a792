package vn.records.matter;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReaders;

/**
 * A folder of a matter read as a file (<i>thư mục hồ sơ công việc</i>): each document with what it says of itself, in the
 * order of their dates.
 *
 * <p>Word documents are read and recognised; of others, and of Word documents that cannot be read, only the name is known.
 * A name without Vietnamese letters tells nothing: the document may be anything.
 *
 * @param file the file
 * @param names the names of the documents, by ordinal from 1
 * @param unread the documents that were not read, and why
 * @since 0.1
 */
public record MatterFolder(RecordsFile file, ImmutableList<String> names, ImmutableList<Unread> unread)
        implements Serializable {

    /**
     * A document that was not read.
     *
     * @param name its name
     * @param fault whether it should have been: a Word document that is damaged
     * @param vietnamese why, in Vietnamese
     * @param english why, in English
     */
    public record Unread(String name, boolean fault, String vietnamese, String english) implements Serializable {}

    /** A document and its name. */
    private record Named(String name, FileEntry entry) {}

    /**
     * Returns what documents of a folder tell.
     *
     * @param code a code for the file, such as the name of the folder
     * @param documents the documents in it
     * @param today the day that a document without a date is read on
     */
    public static MatterFolder read(String code, Iterable<Path> documents, LocalDate today) {
        DocumentReaders readers = DocumentReaders.installed();
        List<Named> named = new ArrayList<>();
        ImmutableList.Builder<Unread> unread = ImmutableList.builder();
        for (Path path : documents) {
            String name = FileName.of(path);
            FileEntry entry = byName(name);
            if (readers.nameEndsAsTheirs(name)) {
                try {
                    Draft draft = PresentationRules.recognize(readers.read(path), DraftOptions.on(today));
                    entry = DraftEntry.of(draft).orElse(entry);
                } catch (DocumentReadException e) {
                    unread.add(new Unread(name, true, e.vietnamese(), String.valueOf(e.getMessage())));
                } catch (IOException | RuntimeException | StackOverflowError e) {
                    unread.add(new Unread(name, true, "không đọc được: " + e, "cannot be read: " + e));
                }
            } else {
                unread.add(new Unread(
                        name,
                        false,
                        "không phải tệp Word; chỉ biết tên",
                        "not a Word document; only its name is known"));
            }
            named.add(new Named(name, entry));
        }
        return inOrder(code, named, unread.build());
    }

    private static MatterFolder inOrder(String code, List<Named> named, ImmutableList<Unread> unread) {
        named.sort(Comparator.<Named, LocalDate>comparing(
                        each -> each.entry().date().orElse(LocalDate.MAX))
                .thenComparing(Named::name));
        ImmutableList.Builder<String> names = ImmutableList.builder();
        RecordsFile.Builder file = RecordsFile.builder()
                .code(FileCode.isCode(code) ? FileCode.of(code) : FileCode.of("?"))
                .title(code);
        int ordinal = 0;
        for (Named each : named) {
            names.add(each.name());
            file.addEntries(each.entry().withOrdinal(++ordinal));
        }
        return new MatterFolder(file.build(), names.build(), unread);
    }

    /** A name without a letter beyond ASCII says nothing that could be relied on. */
    private static FileEntry byName(String name) {
        int point = name.lastIndexOf('.');
        String stem = (point > 0 ? name.substring(0, point) : name)
                .replaceFirst("^[\\d\\s._-]+", "")
                .replace('_', ' ');
        boolean telling = stem.chars().anyMatch(c -> c > 0x7F);
        return FileEntry.builder().ordinal(1).subject(telling ? stem : "").build();
    }

    /** Returns the name of a document of the file. */
    public Optional<String> name(FileEntry entry) {
        return entry.ordinal() <= names.size() ? Optional.of(names.get(entry.ordinal() - 1)) : Optional.empty();
    }
}
