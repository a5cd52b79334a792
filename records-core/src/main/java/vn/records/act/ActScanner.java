package vn.records.act;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.IssueDate;
import vn.records.document.TypeVocabulary;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/** Goes through a text once and takes each citation whole, so that none is read inside another. */
final class ActScanner {

    private static final String LAWS = "hiến pháp|" + TypeVocabulary.laws();

    /** What begins a citation; the longer names first. */
    private static final Pattern TYPE =
            Pattern.compile("(?<![\\p{L}\\d])(?:(?<law>" + LAWS + ")|thông tư liên tịch|nghị quyết liên tịch|"
                    + TypeVocabulary.bases() + "|kết luận|quy định|quy chế)(?=\\s)");

    private static final Pattern BASIS =
            Pattern.compile("^[-–+•*\\s]*+căn cứ(?:\\s*+:)?+\\s++(?:vào\\s++)?+(?:các\\s++)?+");

    /** Words before and behind luật that make it another word. */
    private static final Pattern NO_LAW_BEFORE = Pattern.compile("(?:pháp|kỷ|quy|định|dự án|dự thảo)\\s++$");

    private static final Pattern NO_LAW_BEHIND = Pattern.compile(
            "\\s++(?:sư|gia|hóa|pháp(?!\\s++điển)|định|lệ|này|khác|hiện hành|có|đã|và|mới|trên)(?![\\p{L}])");

    /** Words that make the amending act that follows no base of its own. */
    private static final String AMENDED = "được sửa đổi";

    private static final Pattern CLAUSE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:điểm\\s++\\p{L}\\d?+|(?:khoản|điều)\\s++\\d++\\p{L}?+"
                    + "|(?:chương|mục|phụ lục)\\s++[\\divxl]{1,6}+)(?![\\p{L}\\d])(?:\\s*+(?:,|và)\\s*+[\\p{L}\\d]{1,3}+(?=[\\s,]))*+[\\s,]*+(?:(?:và|của)\\s++)?+)++$");

    private static final int LONGEST_CLAUSE = 120;

    private static final Pattern YEAR = Pattern.compile("/(\\d{4})/");
    private static final Pattern NUMBER_IN_NAME = Pattern.compile("\\s++số\\s++\\d++/[\\p{L}\\d/-]++");

    private final String text;
    private final String lower;
    private final boolean basis;
    private final int from;
    private boolean lastIsAmendment;
    private final ImmutableList.Builder<FoundAct> found = ImmutableList.builder();

    ActScanner(String text) {
        this(text, false);
    }

    /**
     * Makes a scanner.
     *
     * @param alone whether the text is nothing but a citation
     */
    ActScanner(String text, boolean alone) {
        this.text = text;
        this.lower = VietnameseText.lower(VietnameseText.foldTones(text));
        Matcher beginning = BASIS.matcher(lower);
        boolean begins = beginning.find();
        this.basis = begins || alone;
        this.from = begins ? beginning.end() : 0;
    }

    ImmutableList<FoundAct> all() {
        if (lower.length() != text.length()) {
            return ImmutableList.of();
        }
        int last = from;
        Matcher type = TYPE.matcher(lower);
        for (int at = from; type.find(at); ) {
            ActWords words = new ActWords(text, lower, type.end());
            if (type.group("law") != null ? isLaw(type, last, words) : isNumbered(words)) {
                FoundAct act = act(type, words, last);
                found.add(act);
                last = act.at().end();
            }
            at = words.end();
        }
        return found.build();
    }

    private boolean isNumbered(ActWords words) {
        boolean numbered = words.number();
        if (numbered) {
            words.rest(basis);
        }
        return numbered;
    }

    private boolean isLaw(Matcher type, int last, ActWords words) {
        return isWord(type, last)
                && words.law()
                && (!words.isOnlyNamed() || (basis && isBesideOther(last, type.start())));
    }

    private FoundAct act(Matcher type, ActWords words, int last) {
        CitedAct.Builder act = CitedAct.builder().type(name(type.group()));
        int start = clause(last, type.start(), act);
        words.fill(act);
        act.isAmendment(isAmended(last, type.start()));
        return new FoundAct(act.build(), TextRange.of(start, words.end()));
    }

    /** Whether luật is the word for a law, and not part of another. */
    private boolean isWord(Matcher type, int last) {
        String before = lower.substring(Math.max(last, type.start() - 12), type.start());
        boolean capital = Character.isUpperCase(text.charAt(type.start()));
        boolean luat = type.group().endsWith("luật");
        return (capital || basis)
                && !NO_LAW_BEFORE.matcher(before).find()
                && !(luat
                        && NO_LAW_BEHIND
                                .matcher(lower)
                                .region(type.end(), lower.length())
                                .lookingAt());
    }

    /** Whether it begins a base, or comes next to one: behind a mark or và. */
    private boolean isBesideOther(int last, int start) {
        String between =
                lower.substring(Math.max(last, start - LONGEST_CLAUSE), start).strip();
        return between.isEmpty()
                || between.endsWith(";")
                || between.endsWith(",")
                || between.equals("và")
                || between.endsWith(" và")
                || CLAUSE.matcher(lower)
                        .region(Math.max(last, start - LONGEST_CLAUSE), start)
                        .find();
    }

    private boolean isAmended(int last, int start) {
        String between = lower.substring(last, start);
        int sentence = between.lastIndexOf(';') + 1;
        boolean goesOn = sentence == 0 && last > from && !between.contains(". ") && lastIsAmendment;
        lastIsAmendment = between.indexOf(AMENDED, sentence) >= 0 || goesOn;
        return lastIsAmendment;
    }

    private int clause(int last, int start, CitedAct.Builder act) {
        int window = Math.max(last, start - LONGEST_CLAUSE);
        Matcher clause = CLAUSE.matcher(lower).region(window, start);
        if (!clause.find()) {
            return start;
        }
        String words = text.substring(clause.start(), start).strip();
        if (Ascii.toLowerCase(words).endsWith(" của")) {
            words = words.substring(0, words.length() - " của".length());
        }
        act.clause(VietnameseText.fold(words));
        return clause.start();
    }

    private static String name(String type) {
        String name = VietnameseText.fold(type);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String symbol(String number) {
        Matcher year = YEAR.matcher(number);
        return number.substring(year.find() ? year.end() : number.indexOf('/') + 1);
    }

    static Optional<Integer> yearOfNumber(String number) {
        Matcher year = YEAR.matcher(number);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    static String withoutNumbers(String name) {
        return NUMBER_IN_NAME.matcher(name).replaceAll("");
    }

    static String text(IssueDate date) {
        boolean yearOnly =
                date.day().isEmpty() && date.month().isEmpty() && date.year().isPresent();
        return yearOnly ? "năm " + date.year().get() : date.toString();
    }
}
