package vn.records.cli.presentation;

import static vn.records.cli.presentation.WordCommand.ALIGNMENT;
import static vn.records.cli.presentation.WordCommand.BOLD;
import static vn.records.cli.presentation.WordCommand.BORDER;
import static vn.records.cli.presentation.WordCommand.CAPITALS;
import static vn.records.cli.presentation.WordCommand.COLOUR;
import static vn.records.cli.presentation.WordCommand.FIRST_LINE_INDENT;
import static vn.records.cli.presentation.WordCommand.FIRST_PAGE;
import static vn.records.cli.presentation.WordCommand.FONT;
import static vn.records.cli.presentation.WordCommand.ITALIC;
import static vn.records.cli.presentation.WordCommand.LINE;
import static vn.records.cli.presentation.WordCommand.LINE_SPACING;
import static vn.records.cli.presentation.WordCommand.MARGIN_BOTTOM;
import static vn.records.cli.presentation.WordCommand.MARGIN_LEFT;
import static vn.records.cli.presentation.WordCommand.MARGIN_RIGHT;
import static vn.records.cli.presentation.WordCommand.MARGIN_TOP;
import static vn.records.cli.presentation.WordCommand.MOVE;
import static vn.records.cli.presentation.WordCommand.ORIENTATION;
import static vn.records.cli.presentation.WordCommand.PAGE_NUMBER;
import static vn.records.cli.presentation.WordCommand.PAGE_SIZE;
import static vn.records.cli.presentation.WordCommand.ROW_REPEATED;
import static vn.records.cli.presentation.WordCommand.ROW_WHOLE;
import static vn.records.cli.presentation.WordCommand.SIZE;
import static vn.records.cli.presentation.WordCommand.SPACE_AFTER;
import static vn.records.cli.presentation.WordCommand.SPACE_BEFORE;
import static vn.records.cli.presentation.WordCommand.TEXT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** The commands of Word that bear on a topic of rules: by the longest beginning listed, else by its last word. */
final class TopicCommands {

    private static final ImmutableList<WordCommand> STYLE = ImmutableList.of(SIZE, BOLD, ITALIC, CAPITALS);
    private static final ImmutableList<WordCommand> CENTRED_STYLE =
            ImmutableList.of(SIZE, BOLD, ITALIC, CAPITALS, ALIGNMENT);
    private static final ImmutableList<WordCommand> WORDS = ImmutableList.of(TEXT);

    private static final ImmutableMap<String, ImmutableList<WordCommand>> BY_BEGINNING =
            ImmutableMap.<String, ImmutableList<WordCommand>>builder()
                    .put("agency.style", CENTRED_STYLE)
                    .put("annex.label", CENTRED_STYLE)
                    .put("annex.numbers", ImmutableList.of(PAGE_NUMBER))
                    .put("annex.pages", ImmutableList.of(PAGE_NUMBER))
                    .put("annex.reference.style", CENTRED_STYLE)
                    .put("annex.title", CENTRED_STYLE)
                    .put("body.alignment", ImmutableList.of(ALIGNMENT))
                    .put("body.first-line-indent", ImmutableList.of(FIRST_LINE_INDENT))
                    .put("body.line-spacing", ImmutableList.of(LINE_SPACING))
                    .put("body.one-size", ImmutableList.of(SIZE))
                    .put("body.paragraph-spacing", ImmutableList.of(SPACE_BEFORE, SPACE_AFTER))
                    .put("layout.article-line", ImmutableList.of(FIRST_LINE_INDENT, CAPITALS))
                    .put("layout.article-number", ImmutableList.of(TEXT, SIZE, BOLD))
                    .put("layout.chapter-label", CENTRED_STYLE)
                    .put("layout.chapter-title", CENTRED_STYLE)
                    .put("layout.clause-number", ImmutableList.of(TEXT, SIZE))
                    .put("layout.clause-title", STYLE)
                    .put("layout.clause-title-without-articles", STYLE)
                    .put("layout.clause-without-articles", STYLE)
                    .put("layout.part-without-articles", CENTRED_STYLE)
                    .put("layout.point-letter", ImmutableList.of(TEXT, ITALIC))
                    .put("layout.section-label", CENTRED_STYLE)
                    .put("layout.section-title", CENTRED_STYLE)
                    .put("layout.section-without-articles", STYLE)
                    .put("layout.subsection", CENTRED_STYLE)
                    .put("mark", ImmutableList.of(TEXT, SIZE, BOLD, CAPITALS, BORDER))
                    .put("number.weight", ImmutableList.of(BOLD))
                    .put("number.word", ImmutableList.of(TEXT, SIZE))
                    .put("page.character-set", ImmutableList.of(TEXT, FONT))
                    .put("page.colour", ImmutableList.of(COLOUR))
                    .put("page.font", ImmutableList.of(FONT))
                    .put("page.margin", ImmutableList.of(MARGIN_TOP, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT))
                    .put("page.margin.bottom", ImmutableList.of(MARGIN_BOTTOM))
                    .put("page.margin.left", ImmutableList.of(MARGIN_LEFT))
                    .put("page.margin.right", ImmutableList.of(MARGIN_RIGHT))
                    .put("page.margin.top", ImmutableList.of(MARGIN_TOP))
                    .put("page.number", ImmutableList.of(PAGE_NUMBER))
                    .put("page.number.first", ImmutableList.of(FIRST_PAGE))
                    .put("page.number.style", ImmutableList.of(SIZE, ITALIC))
                    .put("page.orientation", ImmutableList.of(ORIENTATION))
                    .put("page.size", ImmutableList.of(PAGE_SIZE))
                    .put("tidy.head-rows", ImmutableList.of(ROW_REPEATED))
                    .put("tidy.whole-rows", ImmutableList.of(ROW_WHOLE))
                    .put("page.sizes", ImmutableList.of(SIZE))
                    .put("place-date.line", ImmutableList.of(MOVE))
                    .put("recipients.label", ImmutableList.of(TEXT, SIZE, BOLD, ITALIC))
                    .put("signing.name.style", CENTRED_STYLE)
                    .put("signing.signature.place", ImmutableList.of(SPACE_BEFORE))
                    .put("type-name.style", CENTRED_STYLE)
                    .buildOrThrow();

    private static final ImmutableMap<String, ImmutableList<WordCommand>> BY_LAST_WORD =
            ImmutableMap.<String, ImmutableList<WordCommand>>builder()
                    .put("alignment", ImmutableList.of(ALIGNMENT))
                    .put("gap", ImmutableList.of(SPACE_BEFORE))
                    .put("line", ImmutableList.of(LINE))
                    .put("place", ImmutableList.of(MOVE))
                    .put("position", ImmutableList.of(MOVE))
                    .put("rule-above", ImmutableList.of(LINE))
                    .put("size", ImmutableList.of(SIZE))
                    .put("spacing", ImmutableList.of(LINE_SPACING))
                    .put("style", STYLE)
                    .buildOrThrow();

    private TopicCommands() {}

    /** Returns the commands of a topic; what has none of its own is a matter of words. */
    static ImmutableList<WordCommand> of(String topic) {
        for (int end = topic.length(); end > 0; end = topic.lastIndexOf('.', end - 1)) {
            ImmutableList<WordCommand> commands = BY_BEGINNING.get(topic.substring(0, end));
            if (commands != null) {
                return commands;
            }
        }
        return BY_LAST_WORD.getOrDefault(topic.substring(topic.lastIndexOf('.') + 1), WORDS);
    }
}
