package vn.records.agency;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.text.ComposedText;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/** Finds a signing form (<i>quyền hạn ký</i>) at the start of a line. */
final class SigningScanner {
    private static final String GAP = "[\\s\\p{Z}]*+";
    private static final String SPACE = "[\\s\\p{Z}]++";
    private static final String SPLIT = "[./ ]{0,2}";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ABBREVIATED = Pattern.compile(
            GAP + "(?<form>(?<letters>T" + SPLIT + "U" + SPLIT + "Q|T" + SPLIT + "M|K" + SPLIT + "T|T" + SPLIT
                    + "L|Q)(?!\\p{L})(?:" + GAP + "[.:,/])?+)" + GAP + "(?<rest>\\p{L}.*+)",
            FLAGS | Pattern.DOTALL);
    private static final Pattern IN_FULL = Pattern.compile(
            GAP + "(?<form>(?<TUQ>thừa" + SPACE + "ủy" + SPACE + "quyền)|(?<TL>thừa" + SPACE + "lệnh)|(?<TM>thay"
                    + SPACE + "mặt)|(?<KT>ký" + SPACE + "thay)|(?<Q>quyền))" + SPACE + "(?<rest>\\p{L}.*+)",
            FLAGS | Pattern.DOTALL);

    /** First words of collectives and agencies, which {@code TM.} stands in front of. */
    private static final ImmutableSet<String> COLLECTIVES = ImmutableSet.of(
            "ủy ban",
            "hội đồng",
            "chính phủ",
            "quốc hội",
            "ban",
            "bộ",
            "đoàn",
            "đảng",
            "tập thể",
            "chi bộ",
            "đảng ủy",
            "thường trực",
            "hội nghị",
            "liên hiệp",
            "liên đoàn",
            "hội",
            "tổ",
            "tòa án",
            "viện",
            "ubnd",
            "hđnd",
            "ubmttq");

    private SigningScanner() {}

    static Optional<SigningReading> scan(String line) {
        ComposedText text = ComposedText.of(line);
        Optional<SigningReading> abbreviated = scanAbbreviated(text);
        return abbreviated.isPresent() ? abbreviated : scanInFull(text);
    }

    private static Optional<SigningReading> scanAbbreviated(ComposedText text) {
        Matcher matcher = ABBREVIATED.matcher(text.composed());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        SigningForm form = SigningForm.valueOf(VietnameseText.upper(VietnameseText.skeleton(matcher.group("letters"))));
        String written = matcher.group("form");
        String rest = matcher.group("rest");
        boolean plausible = startsWithPost(rest) || (form != SigningForm.Q && isPlausible(form, written, rest));
        return plausible
                ? Optional.of(reading(text, form, matcher.start("form"), matcher.end("form"), matcher.start("rest")))
                : Optional.empty();
    }

    /** What no list of posts knows is taken where the law's spelling or a slash stands in front of capitals. */
    private static boolean isPlausible(SigningForm form, String written, String rest) {
        boolean unmistakable = written.equals(form.text()) || written.indexOf('/') > 0;
        return (unmistakable && VietnameseText.isUpperCase(firstWords(rest)))
                || (form == SigningForm.TM && startsWithCollective(rest));
    }

    private static String firstWords(String rest) {
        int tab = rest.indexOf('\t');
        return tab < 0 ? rest : rest.substring(0, tab);
    }

    /** {@code Quyền Cục trưởng}: both words begin with a capital, so that it is no part of a sentence. */
    private static Optional<SigningReading> scanInFull(ComposedText text) {
        Matcher matcher = IN_FULL.matcher(VietnameseText.foldTones(text.composed()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String written = matcher.group("form");
        String rest = matcher.group("rest");
        SigningForm form = Arrays.stream(SigningForm.values())
                .filter(candidate -> matcher.group(candidate.name()) != null)
                .findFirst()
                .orElseThrow();
        boolean capitalised = Character.isUpperCase(written.charAt(0)) && Character.isUpperCase(rest.charAt(0));
        return capitalised && names(form, rest)
                ? Optional.of(reading(text, form, matcher.start("form"), matcher.end("form"), matcher.start("rest")))
                : Optional.empty();
    }

    private static boolean names(SigningForm form, String rest) {
        return startsWithPost(rest) || (form == SigningForm.TM && startsWithCollective(rest));
    }

    private static boolean startsWithPost(String rest) {
        return Position.read(rest).isPresent();
    }

    private static boolean startsWithCollective(String rest) {
        String folded = VietnameseText.foldCase(rest);
        return COLLECTIVES.stream().anyMatch(name -> folded.equals(name) || folded.startsWith(name + " "));
    }

    private static SigningReading reading(ComposedText text, SigningForm form, int start, int end, int rest) {
        int restEnd = endOfText(text.composed());
        return new SigningReading(
                text.original(),
                form,
                text.inOriginal(TextRange.of(start, end)),
                text.composed().substring(start, end),
                text.inOriginal(TextRange.of(rest, restEnd)));
    }

    private static int endOfText(String line) {
        int end = line.length();
        while (VietnameseText.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
