package vn.records.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.records.finding.Severity;
import vn.records.measure.Length;
import vn.records.row.Phrase;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowProblem.Code;
import vn.records.row.RowProblems;
import vn.records.row.RowsException;
import vn.records.row.Source;

/** Reads the file of a {@link Profile}; every slip is told with its line and what was expected. */
final class ProfileReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,3})?)";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern TOLERANCE = Pattern.compile(NUMBER + "(?:\\s*mm)?");
    private static final Pattern SETTING =
            Pattern.compile("(?:(off)|" + NUMBER + "\\.\\." + NUMBER + "(?:\\s*mm)?)?\\s*(error|warning|info)?");
    private static final Phrase SETTINGS = Phrase.of("off | error | warning | info | 30..32 | 30..32 warning");
    private static final double LARGEST_TOLERANCE = 10;

    private final Path file;
    private ImmutableList<? extends RuleBook<?>> books;
    private final RowProblems problems = RowProblems.within(RowLimits.DEFAULT);
    private final Map<String, Integer> seen = new HashMap<>();
    private final Profile.Builder profile = Profile.builder();

    ProfileReader(Path file, ImmutableList<? extends RuleBook<?>> books) {
        this.file = file;
        this.books = books;
    }

    Profile read() throws IOException {
        int number = 0;
        List<String> lines = lines();
        lines.forEach(this::join);
        for (String line : lines) {
            number++;
            String text = (number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).strip();
            if (!text.isEmpty() && text.charAt(0) != '#') {
                entry(number, text);
            }
        }
        if (!seen.containsKey("name")) {
            tell(0, new Phrase("thiếu khóa “name”", "the key “name” is missing"), Phrase.of("name = ubnd-x"));
        }
        problems.throwIfAny();
        return profile.build();
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new RowsException(RowProblem.ofFile(
                    source(), Code.NOT_UTF_8, new Phrase("tệp không phải UTF-8", "the file is not in UTF-8")));
        }
    }

    private Source source() {
        return Source.of(file.toString());
    }

    private void tell(int line, Phrase text, Phrase expected) {
        problems.add(RowProblem.builder()
                .source(source())
                .line(line)
                .code(Code.BAD_VALUE)
                .text(text)
                .expected(expected)
                .build());
    }

    private void entry(int line, String text) {
        int equals = text.indexOf('=');
        String key = equals < 0 ? text : text.substring(0, equals).strip();
        String value = equals < 0 ? "" : text.substring(equals + 1).strip();
        Integer earlier = seen.putIfAbsent(key, line);
        if (equals < 0) {
            tell(line, new Phrase("không có dấu “=”", "there is no “=”"), Phrase.of("key = value"));
        } else if (earlier != null) {
            tell(
                    line,
                    new Phrase(
                            "khóa “" + key + "” đã có ở dòng " + earlier,
                            "the key “" + key + "” is already on line " + earlier),
                    Phrase.of(""));
        } else if (key.equals("name")) {
            name(line, value);
        } else if (key.equals("with")) {
            checkOffered(line, value);
        } else if (key.equals("tolerance")) {
            tolerance(line, value);
        } else {
            rule(line, key, value);
        }
    }

    private void bad(int line, String key, String value, Phrase expected) {
        tell(
                line,
                new Phrase(
                        "khóa “" + key + "”: không đọc được “" + value + "”",
                        "the key “" + key + "”: cannot read “" + value + "”"),
                expected);
    }

    private void name(int line, String value) {
        if (NAME.matcher(value).matches()) {
            profile.name(value);
        } else {
            bad(line, "name", value, new Phrase("chữ a–z, chữ số, dấu -", "letters a to z, digits, hyphens"));
        }
    }

    private void tolerance(int line, String value) {
        Matcher matcher = TOLERANCE.matcher(value);
        if (matcher.matches() && number(matcher.group(1)) <= LARGEST_TOLERANCE) {
            profile.tolerance(Length.mm(number(matcher.group(1))));
        } else {
            bad(line, "tolerance", value, Phrase.of("0 … 10 (mm)"));
        }
    }

    /** Rules that are joined may be named before the line that joins them. */
    private void join(String line) {
        int equals = line.indexOf('=');
        String group = equals < 0 ? "" : line.substring(equals + 1).strip();
        if (equals >= 0 && line.substring(0, equals).strip().equals("with") && isOffered(group)) {
            books = books.stream().map(book -> book.joined(group)).collect(ImmutableList.toImmutableList());
            profile.addJoined(group);
        }
    }

    private boolean isOffered(String group) {
        return books.stream().allMatch(book -> book.offered().contains(group));
    }

    private void checkOffered(int line, String group) {
        if (!isOffered(group)) {
            String there = books.stream()
                    .flatMap(book -> book.offered().stream())
                    .distinct()
                    .collect(Collectors.joining(" | "));
            bad(line, "with", group, Phrase.of(there));
        }
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    private void rule(int line, String key, String value) {
        Optional<? extends Rule<?>> rule = books.stream()
                .flatMap(book -> book.rules().stream())
                .filter(each -> each.id().value().equals(key))
                .findFirst();
        Matcher matcher = SETTING.matcher(value);
        if (rule.isEmpty()) {
            String names = books.stream().map(RuleBook::name).collect(Collectors.joining(", "));
            tell(
                    line,
                    new Phrase("không có quy tắc “" + key + "”", "there is no rule “" + key + "”"),
                    new Phrase(
                            "name, tolerance, with hoặc mã quy tắc của " + names + " (xem: records rules)",
                            "name, tolerance, with or the id of a rule of " + names + " (see: records rules)"));
        } else if (value.isEmpty() || !matcher.matches() || (matcher.group(1) != null && matcher.group(4) != null)) {
            bad(line, key, value, SETTINGS);
        } else {
            setting(line, rule.get(), matcher);
        }
    }

    private void setting(int line, Rule<?> rule, Matcher value) {
        if (value.group(1) != null) {
            profile.addRemoved(rule.id());
        }
        if (value.group(2) != null) {
            range(line, rule, Length.mm(number(value.group(2))), Length.mm(number(value.group(3))));
        }
        if (value.group(4) != null) {
            profile.putSeverity(rule.id(), Severity.valueOf(Ascii.toUpperCase(value.group(4))));
        }
    }

    private void range(int line, Rule<?> rule, Length min, Length max) {
        if (!(rule.check().orElse(null) instanceof Ranged<?> law)) {
            tell(
                    line,
                    new Phrase("quy tắc " + rule + " không có khoảng giá trị", "the rule " + rule + " has no range"),
                    Phrase.of("off | error | warning | info"));
        } else if (min.compareTo(max) > 0 || min.compareTo(law.min()) < 0 || max.compareTo(law.max()) > 0) {
            String bounds = millimetres(law.min()) + ".." + millimetres(law.max());
            tell(
                    line,
                    new Phrase(
                            "quy tắc " + rule + ": khoảng nằm ngoài quy định",
                            "the rule " + rule + ": the range is outside that of the law"),
                    new Phrase("trong khoảng " + bounds, "within " + bounds));
        } else {
            profile.putRange(rule.id(), Range.closed(min, max));
        }
    }

    private static String millimetres(Length length) {
        String text = Double.toString(length.toMm());
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
