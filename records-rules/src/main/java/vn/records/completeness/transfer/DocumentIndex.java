package vn.records.completeness.transfer;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.OptionalInt;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.text.VietnameseText;

/**
 * The index of the documents in a file (<i>mục lục văn bản, tài liệu</i>); a permanent paper file has one.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 29 khoản 4 điểm c and Phụ lục V, Mục IV.
 *
 * @param documents the documents in their order
 * @since 0.1
 */
public record DocumentIndex(ImmutableList<IndexedDocument> documents) implements Serializable {

    /** Returns the index of a file. */
    public static DocumentIndex of(RecordsFile file) {
        boolean electronic = file.medium().filter(FileMedium.ELECTRONIC::equals).isPresent();
        ImmutableList.Builder<IndexedDocument> documents = ImmutableList.builder();
        OptionalInt before = OptionalInt.of(0);
        for (FileEntry entry :
                ImmutableList.sortedCopyOf(Comparator.comparingInt(FileEntry::ordinal), file.entries())) {
            OptionalInt last = sum(before, electronic ? entry.pages() : entry.sheets());
            documents.add(IndexedDocument.builder()
                    .ordinal(entry.ordinal())
                    .number(entry.number().orElse(""))
                    .date(entry.date())
                    .subject(subject(entry))
                    .author(entry.author().orElse(""))
                    .place(place(before, last))
                    .build());
            before = last;
        }
        return new DocumentIndex(documents.build());
    }

    private static OptionalInt sum(OptionalInt before, OptionalInt own) {
        return before.isPresent() && own.isPresent()
                ? OptionalInt.of(before.getAsInt() + own.getAsInt())
                : OptionalInt.empty();
    }

    private static String place(OptionalInt before, OptionalInt last) {
        if (before.isEmpty() || last.isEmpty() || last.getAsInt() == before.getAsInt()) {
            return "";
        }
        String first = twoDigits(before.getAsInt() + 1);
        return last.getAsInt() == before.getAsInt() + 1 ? first : first + "-" + twoDigits(last.getAsInt());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String subject(FileEntry entry) {
        String type = entry.type().map(kind -> kind.vietnameseName()).orElse("");
        boolean named = VietnameseText.foldCase(entry.subject()).startsWith(VietnameseText.foldCase(type));
        return named ? entry.subject() : (type + " " + entry.subject()).strip();
    }
}
