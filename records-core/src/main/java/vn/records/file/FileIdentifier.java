package vn.records.file;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.agency.AgencyCode;

/**
 * The full code of a file (<i>mã hồ sơ</i>): identifier of the agency, year, number and sign, joined by dots, such as
 * {@code 000.06.16.G09.2010.01.TH}.
 *
 * <p>Thông tư 01/2019/TT-BNV, Điều 16 khoản 3; Nghị định 30/2020/NĐ-CP, Phụ lục VI, fields 1.1 to 1.3. The code of an
 * administrative procedure ({@code …G22-260105-0001}) is another thing.
 *
 * @param agency the agency that keeps the list of files
 * @param year the year the file was formed
 * @param notation number and sign in the list, such as {@code 01.TH}
 * @since 0.1
 */
public record FileIdentifier(AgencyCode agency, int year, FileCode notation) implements Serializable {
    private static final Pattern YEAR = Pattern.compile("\\.((?:19|20)\\d{2})\\.");

    /** Why a text is no full code, or not one that can be taken apart. */
    public enum Flaw {
        /** No group is a year. */
        NO_YEAR("không có nhóm bốn chữ số là năm hình thành hồ sơ", "no group of four digits is a year"),
        /** What stands before the year is no identifier of an agency. */
        NO_AGENCY("phần trước năm không phải mã định danh cơ quan", "what stands before the year is no agency"),
        /** It can be taken apart in more than one way. */
        AMBIGUOUS("tách được theo nhiều cách", "it can be taken apart in more than one way"),
        /** It is the code of an administrative procedure. */
        PROCEDURE(
                "là mã hồ sơ thủ tục hành chính, không phải mã hồ sơ lưu trữ",
                "it is the code of an administrative procedure, not of a file");

        private final String vietnamese;
        private final String english;

        Flaw(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the explanation in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** Returns the explanation in English. */
        public String english() {
            return english;
        }
    }

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if it is not of the 20th or 21st century
     */
    public FileIdentifier {
        checkArgument(year >= 1900 && year <= 2099, "no year of a file: %s", year);
    }

    /** Returns why a text is no full code; empty if it is one. */
    public static Optional<Flaw> flawOf(String text) {
        if (text.matches(".*[A-Z]\\d{2}-\\d{6}-\\d{4,}")) {
            return Optional.of(Flaw.PROCEDURE);
        }
        int ways = ways(text).size();
        if (ways == 0) {
            return Optional.of(YEAR.matcher(text).find() ? Flaw.NO_AGENCY : Flaw.NO_YEAR);
        }
        return ways > 1 ? Optional.of(Flaw.AMBIGUOUS) : Optional.empty();
    }

    private static List<FileIdentifier> ways(String text) {
        List<FileIdentifier> ways = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        for (int from = 0; from < text.length() && year.find(from); from = year.start() + 1) {
            String agency = text.substring(0, year.start());
            String notation = text.substring(year.end());
            if (AgencyCode.grammarsOf(agency).size() == 1 && FileCode.isCode(notation)) {
                ways.add(new FileIdentifier(
                        AgencyCode.parse(agency), Integer.parseInt(year.group(1)), FileCode.of(notation)));
            }
        }
        return ways;
    }

    /**
     * Returns the full code with exactly this text.
     *
     * @throws IllegalArgumentException if it is none, or can be taken apart in more than one way; the message says why
     */
    public static FileIdentifier parse(String text) {
        Optional<Flaw> flaw = flawOf(text);
        checkArgument(flaw.isEmpty(), "%s: '%s'", flaw.map(Flaw::english).orElse(""), text);
        return ways(text).get(0);
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static FileIdentifier valueOf(String text) {
        return parse(text);
    }

    /** Returns the code as one text. */
    public FileCode toCode() {
        return FileCode.of(toString());
    }

    /** Returns the text of the code. */
    @Override
    public String toString() {
        return agency + "." + year + "." + notation;
    }
}
