package vn.records.act;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.records.agency.NationalIssuer;
import vn.records.document.IssueDate;
import vn.records.text.VietnameseText;

/** What stands behind the type of a cited act, taken piece by piece; a step that finds nothing takes nothing. */
final class ActWords {

    private static final String BLANK = "[\\s._…]*+";

    /** A space before số where that is the word for a number, and not for what is digital. */
    private static final String NO_NUMBER = "(?<!công nghệ|chuyển đổi|kinh tế|kỹ thuật|chính phủ|xã hội)\\s";

    /** Ordinal, year and symbol with strokes; spaces about a hyphen only before capitals. */
    private static final Pattern NUMBER = Pattern.compile("\\s++(?:số\\s*+:?\\s*+)?+"
            + "((?:\\d++(?:\\.\\d++)?+\\p{L}?|[._…\\s]*+(?=[/-]))(?:(?:[/–-]|\\s?+[–-]\\s?+(?=\\p{Lu}{2}))[\\p{L}\\d&]++)++"
            + "(?:(?<=QH)\\s?+\\d++)?+)");

    private static final Pattern DATE =
            Pattern.compile("\\s*+,?+\\s*+\\(?+(?:(?:được\\s++)?+(?:ban hành|ký|thông qua)\\s++)?+(?:"
                    + "ngày\\s*+" + "(?:(\\d{1,2})" + BLANK + "|" + BLANK + ")tháng" + BLANK + "(?:(\\d{1,2})" + BLANK
                    + ")?+năm"
                    + BLANK + "(\\d{4})?+"
                    + "|(?:ngày\\s*+)?+(\\d{1,2})\\s?+[/.-]\\s?+(\\d{1,2})\\s?+[/.-]\\s?+(\\d{4})(?!\\d)"
                    + "|ngày\\s*+(?:(\\d{1,2})|[._…\\s]++)/(?:(\\d{1,2})|[._…\\s]++)/(\\d{4})(?!\\d))\\)?+");

    private static final Pattern YEAR =
            Pattern.compile("\\s*+,?+\\s*+\\(?+(?:năm\\s++)?+((?:19|20)\\d\\d)(?![\\d/])\\)?+");

    private static final Pattern ISSUER = Pattern.compile("\\s*+,?+\\s*+(?:của|do)\\s++(?=\\p{L})");

    /** What ends the name of an issuer: a mark, a date, or a word in small letters that a subject begins with. */
    private static final Pattern AFTER_ISSUER = Pattern.compile(
            "[,;.():“\"]|\\s(?=ngày\\s)|\\s(?=số\\s)|\\s(?=(?:về|v/v|quy định"
                    + "|ban hành|phê duyệt|hướng dẫn|sửa đổi|công bố|giao|thành lập|bãi bỏ|triển khai|thực hiện|tăng cường|đã|khóa"
                    + "|chi tiết|thông qua|bổ sung|điều chỉnh|kiện toàn|là|được|tại|trong|để)(?:[\\s;,.]|$))|\\s(?=và\\s(?:[Nn]ghị|[Tt]hông|[Ll]uật|[Bb]ộ luật|[Qq]uyết))");

    private static final Pattern AMENDED_NOTE = Pattern.compile("\\s*+\\((?:đã )?được sửa đổi[^()]{0,200}+\\)");

    /** Where the name of a law ends. */
    private static final Pattern AFTER_NAME =
            Pattern.compile("[;:(“\"]|\\.(?=\\s|$)|,?\\s(?=ngày[\\s\\d])|\\s(?=số\\s*+:?\\s*+[\\d…._])"
                    + "|,?\\s(?=năm\\s++\\d)|,?\\s(?=(?:đã\\s++)?+được\\s)|,?\\s(?=(?:và\\s++)?+các\\s++(?:văn bản|nghị định|luật sửa))"
                    + "|(?:,|\\svà)\\s(?=(?:bộ luật|luật|pháp lệnh|nghị định|thông tư|nghị quyết)\\s)|\\s(?=\\d++/\\d{4}/)|,?\\s(?=của quốc hội(?!\\s++và\\s))|,?\\s(?=(?:19|20)\\d\\d(?:[\\s;,.)]|$))|"
                    + NO_NUMBER + "(?=số\\s++ngày\\s)");

    /** The name of an act that amends others holds their names, up to its own date. */
    private static final Pattern AFTER_AMENDING = Pattern.compile(
            "[;:(“\"]|\\.(?=\\s|$)|,?\\s(?=ngày[\\s\\d])|,?\\s(?=đã\\s++được\\s)|,?\\s(?=được\\s++sửa)|,?\\s(?=năm\\s++\\d)");

    private static final Pattern AMENDING = Pattern.compile("\\s*+(?:sửa đổi|bổ sung|bãi bỏ)");

    /** What a subject ends before: another act beside it, or a note on amendments. */
    private static final Pattern AFTER_SUBJECT = Pattern.compile(
            ";|\\.(?=\\s|$)|,?\\s(?=(?:đã\\s++)?+được\\s++sửa)|(?:,|\\svà)\\s(?=(?:nghị định|thông tư|nghị quyết|quyết định)\\s++(?:số\\s|\\d))");

    private static final Pattern AFTER_AMENDING_SUBJECT = Pattern.compile(";|\\.(?=\\s|$)");

    private static final Pattern SUBJECT = Pattern.compile(
            "\\s*+,?+\\s*+(?:về|v/v|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|công bố|giao|thành lập|bãi bỏ|triển khai|thực hiện"
                    + "|tăng cường)\\s");

    private static final int SHORTEST_SUBJECT = 15;

    /** The symbols of laws and ordinances. */
    private static final Pattern OF_LAW = Pattern.compile("(?i)QH|/PL-|/CTN|/LCT|-L(?:$|/)");

    /** The word số that no number follows. */
    private static final Pattern FORGOTTEN = Pattern.compile(NO_NUMBER + "số(?=\\s++ngày\\s)");

    /** No name is longer, so that a text is gone through once. */
    private static final int LONGEST_NAME = 1500;

    private static final int LONGEST_ISSUER = 250;

    private final String text;
    private final String lower;
    private int end;
    private @Nullable String number;
    private @Nullable IssueDate date;
    private @Nullable String issuer;
    private @Nullable String name;

    ActWords(String text, String lower, int from) {
        this.text = text;
        this.lower = lower;
        this.end = from;
    }

    int end() {
        return end;
    }

    private Matcher at(Pattern pattern, String of) {
        return pattern.matcher(of).region(end, of.length()).useTransparentBounds(true);
    }

    /** Takes number and symbol; whether there are any. */
    boolean number() {
        Matcher found = at(NUMBER, text);
        if (!found.lookingAt()) {
            return false;
        }
        String written = found.group(1).strip();
        boolean symbol = written.indexOf('/') >= 0 && written.codePoints().anyMatch(Character::isLetter);
        if (symbol) {
            int stroke = Math.min(index(written, '/'), index(written, '-'));
            String ordinal = written.substring(0, stroke);
            boolean blank = ordinal.chars().noneMatch(Character::isDigit);
            number = VietnameseText.fold((blank ? "…" : ordinal) + written.substring(stroke))
                    .replace(" ", "");
            end = found.end();
        }
        return symbol;
    }

    private static int index(String text, char c) {
        int at = text.indexOf(c);
        return at < 0 ? text.length() : at;
    }

    private boolean date() {
        Matcher found = at(DATE, lower);
        if (found.lookingAt()) {
            int group = found.group(6) != null ? 4 : found.group(9) != null ? 7 : 1;
            return take(found, found.group(group), found.group(group + 1), found.group(group + 2));
        }
        Matcher year = at(YEAR, lower);
        return year.lookingAt() && take(year, null, null, year.group(1));
    }

    private boolean take(Matcher found, @Nullable String day, @Nullable String month, @Nullable String year) {
        Optional<IssueDate> read = ActDates.of(day, month, year);
        if (read.isEmpty() || date != null) {
            return false;
        }
        date = read.get();
        end = found.end();
        return true;
    }

    private boolean issuer() {
        Matcher of = at(ISSUER, lower);
        if (issuer != null || !of.lookingAt()) {
            return false;
        }
        int most = Math.min(lower.length(), of.end() + LONGEST_ISSUER);
        Matcher stop = AFTER_ISSUER.matcher(text).region(of.end(), most).useTransparentBounds(true);
        int to = stop.find() ? stop.start() : most;
        Optional<NationalIssuer> national = NationalIssuer.startOf(text.substring(of.end(), to));
        if (national.isPresent()) {
            to = Math.min(to, of.end() + national.get().vietnameseName().length());
        }
        String words = VietnameseText.fold(text.substring(of.end(), to));
        if (words.isEmpty()) {
            return false;
        }
        issuer = words;
        end = of.end() + text.substring(of.end(), to).stripTrailing().length();
        return true;
    }

    /** Takes date, issuer and a note on amendments, in any order. */
    private void details() {
        boolean more = true;
        while (more) {
            more = date() || issuer() || note();
        }
    }

    private boolean note() {
        Matcher note = at(AMENDED_NOTE, lower);
        boolean there = note.lookingAt()
                && at(DATE, lower).region(note.end(), lower.length()).lookingAt();
        end = there ? note.end() : end;
        return there;
    }

    /** Takes what stands behind the number of a document that is no law. */
    void rest(boolean basis) {
        details();
        Matcher subject = at(SUBJECT, lower);
        boolean begins = subject.lookingAt();
        boolean words = basis && end < lower.length() && lower.charAt(end) == ' ' && Character.isLetter(next());
        if (!begins && !(words && !at(AFTER_SUBJECT, lower).lookingAt())) {
            return;
        }
        boolean amending = at(AMENDING, lower).lookingAt();
        int to = stop(amending && basis ? AFTER_AMENDING_SUBJECT : AFTER_SUBJECT, end);
        name(basis ? to : clauseEnd(to));
    }

    /** In running text a comma behind the first words, or a bracket, begins another clause. */
    private int clauseEnd(int to) {
        String words = lower.substring(end, to);
        int comma = words.indexOf(',', Math.min(words.length(), SHORTEST_SUBJECT));
        int bracket = words.indexOf('(');
        int most = comma < 0 ? words.length() : comma;
        return end + (bracket < 0 ? most : Math.min(most, bracket));
    }

    private char next() {
        int i = end;
        while (i < text.length() && VietnameseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private int stop(Pattern pattern, int start) {
        int most = Math.min(lower.length(), start + LONGEST_NAME);
        Matcher stop = pattern.matcher(lower).region(start, most).useTransparentBounds(true);
        return stop.find() ? stop.start() : most;
    }

    private void name(int to) {
        String words = text.substring(end, to);
        String bare = words.replaceFirst("[\\s,.;]++$", "");
        String folded = VietnameseText.fold(bare.replaceFirst("^[\\s,]++", ""));
        if (!folded.isEmpty()) {
            name = folded;
            end += bare.length();
        }
    }

    /**
     * Takes name, number and date of a law, in the order in which they stand; nothing, and false, where the number is one that
     * no law has.
     */
    boolean law() {
        int from = end;
        takeLaw();
        boolean foreign = number != null && !OF_LAW.matcher(number).find();
        end = foreign ? from : end;
        return !foreign;
    }

    private void takeLaw() {
        boolean numbered = number();
        if (numbered) {
            details();
        }
        boolean amending = at(AMENDING, lower).lookingAt();
        if (!numbered || amending || at(SUBJECT, lower).lookingAt()) {
            name(stop(amending ? AFTER_AMENDING : AFTER_NAME, end));
        }
        Matcher forgotten = at(FORGOTTEN, lower);
        end = forgotten.lookingAt() ? forgotten.end() : end;
        boolean more = true;
        while (more) {
            more = (number == null && !amending && number()) || date() || note();
        }
        Matcher of = at(ISSUER, lower);
        if (of.lookingAt() && NationalIssuer.startOf(text.substring(of.end())).isPresent()) {
            details();
        }
    }

    /** Whether neither number nor date nor year was found. */
    boolean isOnlyNamed() {
        return number == null && date == null;
    }

    void fill(CitedAct.Builder act) {
        act.number(Optional.ofNullable(number)).date(Optional.ofNullable(date));
        act.issuer(Optional.ofNullable(issuer)).name(Optional.ofNullable(name));
    }
}
