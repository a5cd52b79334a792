package vn.records.file;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * The list of files to be made in a year (<i>danh mục hồ sơ</i>), as it was written.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 28 and Phụ lục V, Mục I and II: large headings with Roman numbers, small ones with
 * Arabic numbers, and below them the files.
 *
 * @param year the year
 * @param headings the large headings in order
 * @since 0.1
 */
public record FileList(int year, ImmutableList<Heading> headings) implements Serializable {

    /**
     * A large heading (<i>đề mục lớn</i>).
     *
     * @param number its number as written, Roman as a rule
     * @param title its title
     * @param groups its small headings; the first may be without number and title, for files right below the large one
     */
    public record Heading(String number, String title, ImmutableList<Group> groups) implements Serializable {

        /** Returns the files below it in order. */
        public ImmutableList<PlannedFile> files() {
            return groups.stream().flatMap(group -> group.files().stream()).collect(toImmutableList());
        }
    }

    /**
     * A small heading (<i>đề mục nhỏ</i>).
     *
     * @param number its number as written, Arabic as a rule; empty for files right below the large heading
     * @param title its title
     * @param files the files below it
     */
    public record Group(String number, String title, ImmutableList<PlannedFile> files) implements Serializable {}

    /** Returns all files in order. */
    public ImmutableList<PlannedFile> files() {
        return headings.stream().flatMap(heading -> heading.files().stream()).collect(toImmutableList());
    }

    /** Returns how many files are kept for ever (<i>vĩnh viễn</i>). */
    public long permanentFiles() {
        return files().stream().filter(PlannedFile::isPermanent).count();
    }

    /** Returns the number of a large heading: {@code I}, {@code II}, {@code III} … */
    public static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(letters[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
