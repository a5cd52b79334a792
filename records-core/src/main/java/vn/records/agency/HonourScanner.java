package vn.records.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.records.text.ComposedText;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/** Reads the titles (<i>học hàm, học vị, danh hiệu, quân hàm</i>) at the start of a line, one after the other. */
final class HonourScanner {
    /** Abbreviations, in small letters and without dots. */
    private static final ImmutableMap<String, Honour.Kind> ABBREVIATIONS = ImmutableMap.<String, Honour.Kind>builder()
            .putAll(all(Honour.Kind.ACADEMIC_RANK, "gs", "pgs"))
            .putAll(all(
                    Honour.Kind.DEGREE,
                    "tskh",
                    "ts",
                    "ths",
                    "bs",
                    "bsck",
                    "bscki",
                    "bsckii",
                    "bsnt",
                    "cn",
                    "ks",
                    "kts",
                    "ls",
                    "ds",
                    "dscki",
                    "dsckii",
                    "cki",
                    "ckii"))
            .putAll(all(
                    Honour.Kind.HONOUR,
                    "nsnd",
                    "nsưt",
                    "ngnd",
                    "ngưt",
                    "ttnd",
                    "ttưt",
                    "nnnd",
                    "nnưt",
                    "ahlđ",
                    "ahllvtnd"))
            .buildOrThrow();

    private static final ImmutableMap<String, Honour.Kind> WORDS = ImmutableMap.<String, Honour.Kind>builder()
            .putAll(all(Honour.Kind.ACADEMIC_RANK, "phó giáo sư", "giáo sư"))
            .putAll(all(
                    Honour.Kind.DEGREE,
                    "tiến sĩ khoa học",
                    "tiến sĩ",
                    "tiến sỹ",
                    "thạc sĩ",
                    "thạc sỹ",
                    "bác sĩ",
                    "bác sỹ",
                    "dược sĩ",
                    "dược sỹ",
                    "cử nhân",
                    "kỹ sư",
                    "kiến trúc sư",
                    "luật sư"))
            .putAll(all(
                    Honour.Kind.HONOUR,
                    "nghệ sĩ nhân dân",
                    "nghệ sĩ ưu tú",
                    "nhà giáo nhân dân",
                    "nhà giáo ưu tú",
                    "thầy thuốc nhân dân",
                    "thầy thuốc ưu tú",
                    "anh hùng lao động"))
            .putAll(all(
                    Honour.Kind.MILITARY_RANK,
                    "đại tướng",
                    "thượng tướng",
                    "trung tướng",
                    "thiếu tướng",
                    "đại tá",
                    "thượng tá",
                    "trung tá",
                    "thiếu tá",
                    "đại úy",
                    "thượng úy",
                    "trung úy",
                    "thiếu úy"))
            .buildOrThrow();

    private static final ImmutableMap<String, Honour.Kind> KINDS = ImmutableMap.<String, Honour.Kind>builder()
            .putAll(ABBREVIATIONS)
            .putAll(WORDS)
            .buildOrThrow();

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A dot must follow, or a space: {@code TS. Nguyễn}, {@code TS Nguyễn}, {@code PGS.TS.Nguyễn}. */
    private static final Pattern TITLE = Pattern.compile(
            "[\\s\\p{Z},;.-]*+(?<title>(?:" + alternatives(KINDS) + ")(?:\\.|(?=[\\s\\p{Z},;-])))[\\s\\p{Z},;.-]*+",
            FLAGS);

    private final ComposedText text;
    private final ImmutableList.Builder<Honour> found = ImmutableList.builder();

    HonourScanner(String line) {
        this.text = ComposedText.of(line);
    }

    private static ImmutableMap<String, Honour.Kind> all(Honour.Kind kind, String... titles) {
        return Arrays.stream(titles).collect(ImmutableMap.toImmutableMap(title -> title, title -> kind));
    }

    private static String alternatives(Map<String, Honour.Kind> titles) {
        return titles.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(title -> title.replace(" ", "[\\s\\p{Z}]++"))
                .collect(Collectors.joining("|"));
    }

    /** Reads the titles and returns where in the line as given the rest begins. */
    int scan() {
        String folded = VietnameseText.foldTones(text.composed());
        Matcher title = TITLE.matcher(folded);
        int rest = 0;
        while (title.region(rest, folded.length()).lookingAt()) {
            add(title.start("title"), title.end("title"), title.group("title"));
            rest = title.end();
        }
        return text.inOriginal(TextRange.of(rest, rest)).start();
    }

    private void add(int start, int end, String title) {
        String key = VietnameseText.foldCase(title.endsWith(".") ? title.substring(0, title.length() - 1) : title);
        TextRange at = TextRange.of(start, end);
        Optional.ofNullable(KINDS.get(key))
                .ifPresent(kind -> found.add(new Honour(kind, text.inOriginal(at), at.in(text.composed()))));
    }

    ImmutableList<Honour> found() {
        return found.build();
    }
}
