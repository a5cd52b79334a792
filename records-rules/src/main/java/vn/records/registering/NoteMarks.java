package vn.records.registering;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.text.VietnameseText;

/**
 * Marks of urgency and of secrecy that a person wrote into the note (<i>độ khẩn, độ mật ghi ở cột ghi chú</i>): a mark counts
 * where a part of the note consists of it, as in {@code Hỏa tốc; gửi bưu điện} or {@code Độ mật: Tối mật}, not where it is a
 * word in a sentence, as in {@code đã giải mật}.
 */
final class NoteMarks {
    private static final Splitter PARTS =
            Splitter.on(CharMatcher.anyOf(",;.:()[]/\n\t–-")).trimResults().omitEmptyStrings();
    private static final ImmutableList<String> HEADS =
            ImmutableList.of("văn bản ", "vb ", "công văn ", "độ ", "mức độ ", "dấu ", "tài liệu ");
    private static final int LONGEST = 60;

    private NoteMarks() {}

    static Optional<Urgency> urgency(String note) {
        return find(note, Urgency::ofText);
    }

    static Optional<Secrecy> secrecy(String note) {
        return find(note, Secrecy::ofText);
    }

    private static <M> Optional<M> find(String note, Function<String, Optional<M>> mark) {
        if (note.isEmpty()) {
            return Optional.empty();
        }
        for (String part : PARTS.split(note.substring(0, Math.min(note.length(), LONGEST)))) {
            Optional<M> found = mark.apply(withoutHead(part));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String withoutHead(String part) {
        String folded = VietnameseText.foldCase(part);
        for (String head : HEADS) {
            if (folded.startsWith(head)) {
                return folded.substring(head.length());
            }
        }
        return folded;
    }
}
