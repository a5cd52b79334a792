package vn.records.docx.generate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import vn.records.content.BodyBlock;
import vn.records.presentation.check.Numerals;
import vn.records.text.VietnameseAlphabet;
import vn.records.text.VietnameseText;

/** The body of a text (box 6): its divisions numbered, its end marked. */
final class BodyText {

    private static final String TRAILING = ".;,:/ ";

    private final StoryMarkup story;
    private final int width;
    private final String end;
    private int part;
    private int chapter;
    private int section;
    private int subsection;
    private int roman;
    private int article;
    private int clause;
    private int point;

    /**
     * @param width how wide tables are, in twips
     * @param end the mark at the end; empty for none
     */
    BodyText(StoryMarkup story, int width, String end) {
        this.story = story;
        this.width = width;
        this.end = end;
    }

    void write(ImmutableList<BodyBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            write(blocks.get(i), last);
        }
    }

    private void write(BodyBlock block, boolean last) {
        if (block instanceof BodyBlock.Heading heading) {
            heading(heading);
        } else if (block instanceof BodyBlock.Article given) {
            clause = 0;
            point = 0;
            numbered(Look.ARTICLE, "Điều " + ++article + ".", given.title(), given.text(), true, last);
        } else if (block instanceof BodyBlock.Clause given) {
            point = 0;
            numbered(Look.CLAUSE, ++clause + ".", given.title(), given.text(), false, last);
        } else if (block instanceof BodyBlock.Point given) {
            story.line(Look.POINT, letter(point++) + ") " + ended(given.text(), last));
        } else if (block instanceof BodyBlock.Dash given) {
            story.line(Look.TEXT, "- " + ended(given.text(), last));
        } else if (block instanceof BodyBlock.Text given) {
            point = 0;
            story.line(Look.TEXT, ended(given.text(), last));
        } else if (block instanceof BodyBlock.Table table) {
            new TableText(story, width).write(table);
        }
    }

    private static char letter(int point) {
        checkArgument(
                point < VietnameseAlphabet.LISTING.size(),
                "more points in one clause than letters to list them: %s",
                point + 1);
        return VietnameseAlphabet.LISTING.get(point);
    }

    private String ended(String text, boolean last) {
        if (!last || end.isEmpty()) {
            return text;
        }
        int to = text.length();
        while (to > 0 && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(0, to) + end;
    }

    private void numbered(Look look, String label, String title, String text, boolean boldLabel, boolean last) {
        if (title.isEmpty()) {
            String rest = " " + ended(text, last);
            story.paragraph(look, Stance.OF_STYLE, label(label, boldLabel), RunPiece.words(rest));
            return;
        }
        boolean alone = text.isEmpty();
        String titled = label + " " + (alone ? ended(title, last) : title);
        story.paragraph(
                look, Stance.OF_STYLE, label(titled, boldLabel || story.form().boldClauses()));
        if (!alone) {
            story.line(Look.TEXT, ended(text, last));
        }
    }

    private static RunPiece label(String text, boolean bold) {
        return bold ? RunPiece.bold(text) : RunPiece.words(text);
    }

    private void heading(BodyBlock.Heading heading) {
        clause = 0;
        point = 0;
        switch (heading.division()) {
            case PART -> {
                chapter = 0;
                roman = 0;
                division("Phần " + Numerals.toRoman(++part), heading.title());
            }
            case CHAPTER -> {
                section = 0;
                division("Chương " + Numerals.toRoman(++chapter), heading.title());
            }
            case SECTION -> {
                subsection = 0;
                division("Mục " + ++section, heading.title());
            }
            case SUBSECTION -> division("Tiểu mục " + ++subsection, heading.title());
            case ROMAN ->
                story.line(
                        Look.ROMAN,
                        Numerals.toRoman(++roman) + story.form().behindRoman() + VietnameseText.upper(heading.title()));
        }
    }

    private void division(String label, String title) {
        story.line(Look.DIVISION, label);
        story.line(Look.DIVISION_TITLE, VietnameseText.upper(title));
    }
}
