package vn.records.presentation.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.text.TextRange;

/**
 * What stands right behind number and symbol of a document that is named: date, issuing agency, in any order, and then the
 * subject. All in small letters.
 *
 * @param date day, month and year, without leading zeros
 * @param dateAt where the date is, from the word ngày on, in the text behind the number
 * @param issuer the name of the agency
 * @param subject what the document is about, with the verb or preposition it begins with
 * @param rest the text from there on
 */
record Behind(
        Optional<String> date,
        Optional<TextRange> dateAt,
        Optional<String> issuer,
        Optional<String> subject,
        String rest) {

    private static final Pattern DATE = Pattern.compile(
            "^\\s*+,?\\s*+\\(?(?=ngày\\s)"
                    + "(ngày\\s++(?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{1,2})\\s++tháng\\s++(\\d{1,2})\\s++năm\\s++(\\d{4})))\\)?");

    private static final int DATE_GROUPS = 3;

    private static final Pattern ISSUER = Pattern.compile("^\\s*+,?\\s*+(?:của|do)\\s++([^,;.():]{2,80})");

    /** The words that a subject begins with. */
    static final String SUBJECTS = "về|v/v|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|công bố"
            + "|giao|thành lập|bãi bỏ|triển khai|thực hiện|tăng cường";

    private static final Pattern SUBJECT = Pattern.compile("(?:^|\\s)(?:" + SUBJECTS + ")\\s");

    /** A comma before so many characters stands within the subject. */
    private static final int SHORTEST_SUBJECT = 15;

    /** A bracket on amendments may stand before the date. */
    private static final Pattern AMENDED =
            Pattern.compile("^\\s*+\\((?:đã )?được sửa đổi[^()]{0,200}\\)(?=\\s*+ngày\\s)");

    /** The end of a sentence or clause, or words that cannot be of the document; further numbers may share its date. */
    private static final Pattern NEXT =
            Pattern.compile("^\\s*+(?:$|[,;.:)](?!\\s*+(?:số|\\()\\s)|(?:để|thì|đã|trong|tại)\\s)");

    /** Reads the text behind a number, in small letters. */
    static Behind of(String text) {
        Matcher amended = AMENDED.matcher(text);
        String rest = amended.find() ? text.substring(amended.end()) : text;
        Optional<String> date = Optional.empty();
        Optional<TextRange> dateAt = Optional.empty();
        Optional<String> issuer = Optional.empty();
        for (int i = 0; i < 2; i++) {
            Matcher dated = DATE.matcher(rest);
            Matcher issued = ISSUER.matcher(rest);
            if (date.isEmpty() && dated.find()) {
                int from = text.length() - rest.length();
                date = Optional.of(date(dated));
                dateAt = Optional.of(TextRange.of(from + dated.start(1), from + dated.end(1)));
                rest = rest.substring(dated.end());
            } else if (issuer.isEmpty() && issued.find()) {
                String name = upToSubject(issued.group(1));
                issuer = Optional.of(name.strip());
                rest = rest.substring(issued.start(1) + name.length());
            }
        }
        return new Behind(date, dateAt, issuer, subject(rest), rest);
    }

    private static String date(Matcher date) {
        int first = date.group(2) == null ? 2 + DATE_GROUPS : 2;
        return Integer.parseInt(date.group(first)) + "/" + Integer.parseInt(date.group(first + 1)) + "/"
                + date.group(first + 2);
    }

    /** An agency's name ends before a date or the subject. */
    private static String upToSubject(String name) {
        Matcher subject = SUBJECT.matcher(name);
        int end = subject.find() ? subject.start() : name.length();
        int date = name.indexOf(" ngày ");
        return name.substring(0, date >= 0 && date < end ? date : end);
    }

    private static Optional<String> subject(String rest) {
        Matcher subject = SUBJECT.matcher(rest);
        if (!subject.lookingAt()
                && !(rest.startsWith(",") && subject.region(1, rest.length()).lookingAt())) {
            return Optional.empty();
        }
        int end = subject.end();
        while (end < rest.length() && ";.()".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return Optional.of(rest.substring(subject.start(), end).strip());
    }

    /** Returns the subject of a document named in full, up to a comma behind its first words; what goes on is another clause. */
    Optional<String> fullSubject() {
        boolean full = date.isPresent() || issuer.isPresent();
        return subject.filter(words -> full).map(words -> {
            int comma = words.indexOf(',', Math.min(words.length(), SHORTEST_SUBJECT));
            return comma < 0 ? words : words.substring(0, comma);
        });
    }

    /** Whether nothing is said of the document: a mark of punctuation or another part of the sentence comes next. */
    boolean isBare() {
        return date.isEmpty()
                && issuer.isEmpty()
                && subject.isEmpty()
                && NEXT.matcher(rest).find();
    }
}
