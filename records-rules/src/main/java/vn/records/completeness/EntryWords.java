package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.checklist.SubjectWords;
import vn.records.completeness.words.Carriers;
import vn.records.document.DocumentType;
import vn.records.file.FileEntry;

/** What a document of a file says of itself, as numbers of a vocabulary: its type, and the words of its subject. */
final class EntryWords {
    private static final int MOST_WORDS_OF_TYPE = Arrays.stream(DocumentType.values())
            .mapToInt(type -> SubjectWords.in(type.vietnameseName()).size())
            .max()
            .orElseThrow();
    private static final int MOST_WORDS_OF_NUMBER = 8;
    private static final int MOST_LETTERS = 3;
    private static final int LEAST_OF_TITLE = 2;

    final @Nullable DocumentType type;
    /** The words, the name of the type in front. */
    final int[] words;
    /** Places where a pattern may begin: the first word, and the one behind words that only say what copy it is. */
    final int[] starts;
    /** Places behind the name of the type where what it is about may begin; none without a type. */
    final int[] behindType;
    /** Bits of the words that the vocabulary has. */
    final long[] set;

    /** How many words the name of the type has. */
    final int typeWords;

    final boolean blank;
    final boolean withoutMarks;
    /** Whether it says no more than its type. */
    final boolean bare;
    /** Whether it shares words with the title of the file. */
    final boolean related;

    EntryWords(FileEntry entry, Vocabulary vocabulary) {
        withoutMarks = isAscii(entry.subject());
        SubjectWords subjectWords = SubjectWords.in(entry.subject());
        int[] read = vocabulary.read(subjectWords, withoutMarks);
        ImmutableList<Integer> leads = Carriers.ends(subjectWords, 0);
        int lead = leads.get(leads.size() - 1);
        DocumentType shortened = shortened(entry.subject());
        DocumentType stated = shortened == null ? stated(entry) : shortened;
        // every name of a type has a mark
        DocumentType written = withoutMarks
                ? null
                : DocumentType.startOf(subjectWords.from(lead, MOST_WORDS_OF_TYPE))
                        .filter(known -> !known.hasEnded())
                        .orElse(null);
        type = stated == null ? written : stated;
        boolean isWritten = stated == null || stated == written;
        int[] subject = shortened == null ? read : Arrays.copyOfRange(read, 1, read.length);
        int[] front = stated == null || isWritten ? new int[0] : front(stated, vocabulary);
        words = isWritten ? subject : Ints.concat(front, subject);
        starts = isWritten ? Ints.toArray(leads) : new int[] {0};
        int typeEnd = type == null ? 0 : isWritten ? lead + vocabulary.nameOf(type).length : 0;
        behindType = type == null ? new int[0] : behind(subjectWords, typeEnd, front.length, shortened == null ? 0 : 1);
        typeWords = type == null ? 0 : vocabulary.nameOf(type).length;
        blank = type == null && subject.length == 0;
        bare = type != null && subject.length <= typeEnd;
        set = vocabulary.emptySet();
        int shared = 0;
        for (int word : words) {
            vocabulary.addTo(set, word);
            shared += vocabulary.isOfTitle(word) ? 1 : 0;
        }
        related = shared >= LEAST_OF_TITLE;
    }

    /** What a document is about stands behind its type, or behind its number and the body that issued it. */
    private static int[] behind(SubjectWords subject, int end, int frontWords, int shortened) {
        int typeEnd = end + shortened;
        int front = frontWords - shortened;
        ImmutableList<Integer> leads = Carriers.ends(subject, typeEnd);
        int lead = leads.get(leads.size() - 1);
        int matter = subject.matter();
        boolean issued = matter > typeEnd
                && (subject.isWord(typeEnd, "của") || subject.isWord(typeEnd, "số") || subject.isWord(typeEnd, "ngày"));
        int number = behindNumber(subject, typeEnd);
        return new int[] {front + typeEnd, front + lead, front + number, issued ? front + matter : front + typeEnd};
    }

    /** Returns the place behind {@code số 12/QĐ-UBND ngày 5 tháng 3 năm 2026}, or where that would begin. */
    private static int behindNumber(SubjectWords subject, int from) {
        int end = from;
        if (end < subject.size() && subject.isWord(end, "số")) {
            end++;
            while (end < subject.size() && end < from + MOST_WORDS_OF_NUMBER && !subject.isWord(end, "ngày")) {
                end++;
            }
        }
        if (end >= subject.size() || !subject.isWord(end, "ngày")) {
            return from;
        }
        while (end < subject.size() && isOfDate(subject, end)) {
            end++;
        }
        return end;
    }

    private static boolean isOfDate(SubjectWords subject, int place) {
        return subject.isWord(place, "ngày")
                || subject.isWord(place, "tháng")
                || subject.isWord(place, "năm")
                || Character.isDigit(subject.get(place).charAt(0));
    }

    private int[] front(DocumentType stated, Vocabulary vocabulary) {
        return withoutMarks
                ? vocabulary.read(SubjectWords.in(stated.vietnameseName()), true)
                : vocabulary.nameOf(stated);
    }

    /** Returns the type whose abbreviation a subject begins with, such as {@code QĐ tuyển dụng}. */
    private static @Nullable DocumentType shortened(String subject) {
        int space = subject.indexOf(' ');
        boolean may = space > 1 && space <= MOST_LETTERS && Character.isUpperCase(subject.charAt(1));
        return may || subject.startsWith("TTr ")
                ? DocumentType.ofAbbreviation(subject.substring(0, space)).orElse(null)
                : null;
    }

    /** Returns the type stated, else the one that the symbol names. */
    private static @Nullable DocumentType stated(FileEntry entry) {
        if (entry.type().isPresent() || entry.number().isEmpty()) {
            return entry.type().orElse(null);
        }
        String number = entry.number().get();
        int slash = number.lastIndexOf('/');
        int hyphen = number.indexOf('-', slash + 1);
        return slash < 0 || hyphen < 0
                ? null
                : DocumentType.ofAbbreviation(number.substring(slash + 1, hyphen))
                        .orElse(null);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether the words stand at a place, one after the other. */
    boolean hasAt(int[] part, int place) {
        return hasAt(part, 0, place);
    }

    /** Whether the words of a part from one on stand at a place. */
    boolean hasAt(int[] part, int from, int place) {
        if (place + part.length - from > words.length) {
            return false;
        }
        for (int i = from; i < part.length; i++) {
            if (words[place + i - from] != part[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the place after the first stand of the words from a place on, or -1. */
    int endOf(int[] part, int from) {
        for (int place = from; place + part.length <= words.length; place++) {
            if (hasAt(part, place)) {
                return place + part.length;
            }
        }
        return -1;
    }
}
