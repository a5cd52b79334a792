package vn.records.presentation.recognition.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.records.document.PlaceAndDateReading;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/**
 * The words above a text that it is issued with a legal act (<i>ban hành kèm theo văn bản quy phạm pháp luật</i>): {@code (Kèm
 * theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ)}.
 *
 * @param text the first lines
 * @param start where the words begin in them
 */
public record ActReference(String text, int start) {

    private static final int LINES_TO_SEARCH = 12;

    /** Decisions and resolutions are acts only with the year in their number and a body that makes them. */
    private static final Pattern WORDS =
            Pattern.compile("kèm theo (?:nghị định số|thông tư số|luật|thông tư liên tịch số"
                    + "|(?:quyết định|nghị quyết) số:? ?[\\d.…]*+ ?/\\d{4}/(?:qđ-(?:ubnd|ttg|ktnn|ctn)|nq-(?:hđnd|cp|hđtp)"
                    + "|(?:qh|ubtvqh)\\d))");

    /** Returns the reference among the first lines of a text, if there is one. */
    public static Optional<ActReference> in(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.stream()
                .limit(LINES_TO_SEARCH)
                .filter(line -> !line.isBlank())
                .forEach(line -> text.append(line.folded()).append(' '));
        Matcher words = WORDS.matcher(VietnameseText.lower(text.toString()));
        return words.find() ? Optional.of(new ActReference(text.toString(), words.start())) : Optional.empty();
    }

    /** Returns the date of the document that lines in brackets name, if they name one. */
    public static Optional<PlaceAndDateReading> dateIn(List<Line> note) {
        return PassingNote.dateIn(note.stream().map(Line::folded).collect(Collectors.joining(" ")), 0);
    }

    /** Returns the date of the act, if it is named. */
    public Optional<PlaceAndDateReading> date() {
        return PassingNote.dateIn(text, start);
    }
}
