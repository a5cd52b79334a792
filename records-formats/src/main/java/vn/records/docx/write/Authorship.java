package vn.records.docx.write;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Who makes comments and tracked changes, and when (<i>người ghi, thời điểm ghi</i>).
 *
 * @param author the name that is shown
 * @param time the time of the place, as Word writes it
 * @since 0.1
 */
public record Authorship(String author, LocalDateTime time) implements Serializable {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Authorship {
        requireNonNull(time, "time");
        checkArgument(!author.isBlank(), "blank author");
    }

    /** Returns the time as it is written in a part. */
    String written() {
        return FORM.format(time);
    }

    /** Returns the first letters of the words of the name. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : author.strip().split("\\s+", -1)) {
            initials.appendCodePoint(word.codePointAt(0));
        }
        return initials.substring(0, Math.min(initials.length(), 9));
    }
}
