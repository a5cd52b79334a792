package vn.records.presentation.recognition.line;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.PlaceAndDate;
import vn.records.document.PlaceAndDateReading;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/**
 * The note at the end of legislation of which body passed it and when (<i>lời thông qua</i>): {@code Luật này được Quốc hội …
 * thông qua ngày 21 tháng 6 năm 2024.}
 */
public final class PassingNote {

    private static final ImmutableList<String> ACTS =
            ImmutableList.of("luật này", "bộ luật này", "pháp lệnh này", "nghị quyết này");

    private static final String PASSED = "thông qua ngày";
    private static final String DATE = "ngày";
    private static final Pattern STROKES =
            Pattern.compile("ngày\\s++(\\d{1,2}+)\\s?+[/.-]\\s?+(\\d{1,2}+)\\s?+[/.-]\\s?+(\\d{4}+)(?!\\d)");

    /** So many paragraphs from the end it may stand. */
    private static final int LAST_PARAGRAPHS = 4;

    private PassingNote() {}

    private static boolean is(Line line) {
        String text = lower(line);
        return ACTS.stream().anyMatch(text::startsWith) && text.contains(PASSED);
    }

    private static String lower(Line line) {
        return VietnameseText.lower(line.folded());
    }

    /** Returns the items of a body with the note told from its text. */
    public static ImmutableList<BodyItem> toldIn(ImmutableList<BodyItem> items) {
        int from = Math.max(0, items.size() - LAST_PARAGRAPHS);
        return Streams.concat(
                        items.subList(0, from).stream(),
                        items.subList(from, items.size()).stream().map(PassingNote::told))
                .collect(toImmutableList());
    }

    private static BodyItem told(BodyItem item) {
        return item.unit() == Unit.TEXT && is(item.line())
                ? new BodyItem(Unit.PASSING, item.line(), "", 0, item.quoted())
                : item;
    }

    /** Returns the date of the note, if a body has one. */
    public static Optional<PlaceAndDateReading> date(List<BodyItem> items) {
        return items.stream()
                .filter(item -> item.unit() == Unit.PASSING)
                .findFirst()
                .flatMap(item -> dateIn(item.line().folded(), lower(item.line()).indexOf(PASSED)));
    }

    /**
     * Returns the date that a text names from an offset on: the words from {@code ngày} to the year, or with strokes in their
     * place ({@code ngày 15/6/2025}).
     *
     * @param from the offset
     */
    public static Optional<PlaceAndDateReading> dateIn(String text, int from) {
        int day = text.indexOf(DATE, from);
        Matcher strokes = STROKES.matcher(text);
        if (day >= 0 && strokes.region(day, text.length()).lookingAt()) {
            String words = "ngày " + strokes.group(1) + " tháng " + strokes.group(2) + " năm " + strokes.group(3);
            return Optional.of(PlaceAndDate.read(words)).filter(PlaceAndDateReading::isDate);
        }
        int year = day < 0 ? -1 : text.indexOf("năm", day);
        int end = year < 0 ? -1 : endOfWord(text, text.indexOf(' ', year) + 1);
        return end < 0
                ? Optional.empty()
                : Optional.of(PlaceAndDate.read(text.substring(day, end))).filter(PlaceAndDateReading::isDate);
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (from > 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > from ? end : -1;
    }
}
