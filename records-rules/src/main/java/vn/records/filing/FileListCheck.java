package vn.records.filing;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.file.FileList;
import vn.records.file.PlannedFile;
import vn.records.finding.Measure;
import vn.records.rule.Language;
import vn.records.rule.Wording;
import vn.records.text.VietnameseText;

/**
 * Checks a list of files by itself (<i>kiểm tra danh mục hồ sơ</i>): numbers of headings and files, codes, periods,
 * makers.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục V, Mục I. Both numberings are lawful: over the whole list, or from 01 within each
 * large heading; the one that the list follows more nearly is taken.
 *
 * @since 0.1
 */
public final class FileListCheck {
    private static final Pattern CODE = Pattern.compile("(\\d{1,4})\\s*[./-]\\s*(\\p{L}[\\p{L}\\d&./-]*)");
    private static final Pattern YEARS = Pattern.compile("\\d{1,3} năm");
    private static final CharMatcher DOTS = CharMatcher.anyOf(". )");

    private final FileList list;
    private final ImmutableList.Builder<FileListFinding> findings = ImmutableList.builder();

    private FileListCheck(FileList list) {
        this.list = list;
    }

    /** A lawful way to number files. */
    public enum Scheme {
        /** Over the whole list from 01. */
        CONTINUOUS,
        /** From 01 within each large heading. */
        WITHIN_HEADINGS
    }

    /** Returns what is wrong with a list, in its order. */
    public static ImmutableList<FileListFinding> of(FileList list) {
        FileListCheck check = new FileListCheck(list);
        check.headings();
        check.files();
        check.numbers();
        return check.findings.build();
    }

    /** Returns the words of the findings in a language. */
    public static Wording wording(Language language) {
        return Wording.load(FileListCheck.class, language);
    }

    private void headings() {
        int large = 0;
        for (FileList.Heading heading : list.headings()) {
            large++;
            String expected = FileList.roman(large);
            if (!heading.number().isEmpty()
                    && !DOTS.trimTrailingFrom(heading.number()).equals(expected)) {
                tell(
                        FilingFault.ROMAN,
                        heading.number() + " " + heading.title(),
                        "number",
                        heading.number(),
                        "expected",
                        expected);
            }
            int small = 0;
            for (FileList.Group group : heading.groups()) {
                small += group.number().isEmpty() ? 0 : 1;
                String arabic = Integer.toString(small);
                if (!group.number().isEmpty()
                        && !DOTS.trimTrailingFrom(group.number()).equals(arabic)) {
                    tell(
                            FilingFault.ARABIC,
                            group.number() + " " + group.title(),
                            "number",
                            group.number(),
                            "expected",
                            arabic);
                }
            }
        }
    }

    private void files() {
        for (FileList.Heading heading : list.headings()) {
            String usual = usualAbbreviation(heading);
            for (PlannedFile file : heading.files()) {
                Matcher code = CODE.matcher(file.code());
                if (!file.code().isEmpty() && !code.matches()) {
                    tell(FilingFault.CODE, file.code(), "code", file.code());
                } else if (code.matches() && !code.group(2).equals(usual)) {
                    tell(FilingFault.ABBREVIATION, file.code(), "code", file.code(), "expected", usual);
                }
                complete(file);
            }
        }
    }

    private void complete(PlannedFile file) {
        String about = file.code().isEmpty() ? file.title() : file.code();
        ImmutableMap.of(
                        "Số và ký hiệu hồ sơ", file.code(),
                        "Tên đề mục và tiêu đề hồ sơ", file.title(),
                        "Thời hạn bảo quản", file.retention(),
                        "Người lập hồ sơ", file.maker())
                .forEach((column, text) -> {
                    if (text.isEmpty()) {
                        tell(FilingFault.MISSING, about, "file", about, "column", column);
                    }
                });
        if (!file.retention().isEmpty() && !isPeriod(file.retention())) {
            tell(FilingFault.RETENTION, about, "file", about, "period", file.retention());
        }
    }

    static boolean isPeriod(String text) {
        String words = VietnameseText.foldCase(text);
        return words.equals("vĩnh viễn") || YEARS.matcher(words).matches();
    }

    private static String usualAbbreviation(FileList.Heading heading) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlannedFile file : heading.files()) {
            abbreviation(file).ifPresent(found -> counts.merge(found, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Optional<String> abbreviation(PlannedFile file) {
        Matcher code = CODE.matcher(file.code());
        return code.matches() ? Optional.of(code.group(2)) : Optional.empty();
    }

    private void numbers() {
        ImmutableList<FileListFinding> faults = numbers(scheme(list));
        findings.addAll(faults);
    }

    /** Returns the numbering that a list follows more nearly. */
    public static Scheme scheme(FileList list) {
        FileListCheck check = new FileListCheck(list);
        return check.numbers(Scheme.CONTINUOUS).size()
                        < check.numbers(Scheme.WITHIN_HEADINGS).size()
                ? Scheme.CONTINUOUS
                : Scheme.WITHIN_HEADINGS;
    }

    private ImmutableList<FileListFinding> numbers(Scheme scheme) {
        ImmutableList.Builder<FileListFinding> faults = ImmutableList.builder();
        Set<Integer> met = new HashSet<>();
        int last = 0;
        for (FileList.Heading heading : list.headings()) {
            if (scheme == Scheme.WITHIN_HEADINGS) {
                met.clear();
                last = 0;
            }
            for (PlannedFile file : heading.files()) {
                Matcher code = CODE.matcher(file.code());
                if (!code.matches()) {
                    continue;
                }
                int number = Integer.parseInt(code.group(1));
                if (!met.add(number)) {
                    faults.add(FilingFault.REPEAT.at(file.code(), ImmutableMap.of("code", Measure.words(file.code()))));
                } else if (number != last + 1) {
                    faults.add(FilingFault.GAP.at(
                            file.code(),
                            ImmutableMap.of("code", Measure.words(file.code()), "expected", Measure.of(last + 1L))));
                }
                last = Math.max(last, number);
            }
        }
        return faults.build();
    }

    private void tell(FilingFault fault, String about, String name, String value) {
        findings.add(fault.at(about, ImmutableMap.of(name, Measure.words(value))));
    }

    private void tell(FilingFault fault, String about, String name, String value, String other, String otherValue) {
        findings.add(fault.at(about, ImmutableMap.of(name, Measure.words(value), other, Measure.words(otherValue))));
    }
}
