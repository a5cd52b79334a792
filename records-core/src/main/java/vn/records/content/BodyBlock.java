package vn.records.content;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A block of the body (<i>bố cục của nội dung</i>): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6. Numbers
 * and letters are not part of it: they follow from the order of the blocks.
 *
 * @since 0.1
 */
public sealed interface BodyBlock extends Serializable {

    /** The division that a {@link Heading} begins, from the largest on. */
    enum Division {
        /** <i>Phần</i>, with a Roman number. */
        PART,
        /** <i>Chương</i>, with a Roman number. */
        CHAPTER,
        /** <i>Mục</i>, with an Arabic number. */
        SECTION,
        /** <i>Tiểu mục</i>, with an Arabic number. */
        SUBSECTION,
        /** <i>Mục</i> of documents without điều: a Roman number and the title on one line. */
        ROMAN
    }

    /**
     * The heading of a division (<i>phần, chương, mục, tiểu mục</i>).
     *
     * @param division what it begins
     * @param title its title, which the form shows in capitals
     */
    record Heading(Division division, String title) implements BodyBlock {
        /** Checks that the title is a line of text. */
        public Heading {
            PlainText.given("title", title);
        }
    }

    /**
     * An article (<i>điều</i>).
     *
     * @param title its title; empty in decisions and resolutions that order something themselves
     * @param text the text that follows on its line, or as a paragraph below its title; may be empty with a title
     */
    record Article(String title, String text) implements BodyBlock {
        /** Checks that title or text is a line of text. */
        public Article {
            titled("article", title, text);
        }
    }

    /**
     * A clause (<i>khoản</i>).
     *
     * @param title its title; empty for none
     * @param text its text, as a paragraph of its own below a title; may be empty with a title
     */
    record Clause(String title, String text) implements BodyBlock {
        /** Checks that title or text is a line of text. */
        public Clause {
            titled("clause", title, text);
        }
    }

    /**
     * A point (<i>điểm</i>).
     *
     * @param text its text
     */
    record Point(String text) implements BodyBlock {
        /** Checks the text. */
        public Point {
            PlainText.given("point", text);
        }
    }

    /**
     * A line with a hyphen (<i>gạch đầu dòng</i>).
     *
     * @param text its text
     */
    record Dash(String text) implements BodyBlock {
        /** Checks the text. */
        public Dash {
            PlainText.given("dash", text);
        }
    }

    /**
     * A paragraph of running text (<i>đoạn văn</i>).
     *
     * @param text its text
     */
    record Text(String text) implements BodyBlock {
        /** Checks the text. */
        public Text {
            PlainText.given("text", text);
        }
    }

    /**
     * A table (<i>bảng</i>) with a line of headings.
     *
     * @param headings the headings of its columns
     * @param rows its rows, each with a cell for every column
     */
    record Table(ImmutableList<String> headings, ImmutableList<ImmutableList<String>> rows) implements BodyBlock {
        /** Checks that every row has a cell for every column. */
        public Table {
            checkArgument(!headings.isEmpty(), "table without a column");
            headings.forEach(text -> PlainText.line("heading", text));
            for (ImmutableList<String> row : rows) {
                checkArgument(
                        row.size() == headings.size(), "row of %s cells for %s columns", row.size(), headings.size());
                row.forEach(text -> PlainText.line("cell", text));
            }
        }
    }

    private static void titled(String what, String title, String text) {
        PlainText.line(what, title);
        PlainText.line(what, text);
        checkArgument(!title.isBlank() || !text.isBlank(), "%s without title and text", what);
    }
}
