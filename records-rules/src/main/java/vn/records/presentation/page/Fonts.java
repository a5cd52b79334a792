package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/**
 * What is wrong with the fonts, the characters and the colour of a file (<i>phông chữ, bộ mã ký tự, màu chữ</i>).
 *
 * @since 0.1
 */
public final class Fonts {

    private static final Measure BLACK = Measure.term("black");
    private static final int DARKEST = 0x26;
    private static final int WHITE = 0xFFFFFF;

    private static final Measure DECOMPOSED = Measure.term("decomposed");

    /** No font of an old code table. */
    public static final Check<Draft> UNICODE = new OnParagraphs(
            paragraph -> has(paragraph, format -> Typeface.isLegacy(format.font())),
            (component, paragraph) ->
                    runs(
                                    component,
                                    paragraph,
                                    (text, format) -> legacyFont(text, format).map(Measure::words))
                            .stream()
                            .map(run -> Fault.of(run.at(), run.found(), Measure.words("Unicode")))
                            .toList());

    /** Composed letters: one fault for the file, at the first stretch that has others. */
    public static final Check<Draft> COMPOSED = Fonts::composed;

    private Fonts() {}

    /**
     * Passes when all letters and digits are set in one font. Fonts of symbols and formulas are free, and those of old code
     * tables the matter of {@link #UNICODE}.
     *
     * @param font the name of the font
     */
    public static Check<Draft> only(String font) {
        Typeface typeface = new Typeface(font);
        return new OnParagraphs(
                paragraph -> has(
                        paragraph,
                        format -> typeface.isOther(format.font()) || typeface.isOther(format.accentedFont())),
                (component, paragraph) -> other(typeface, component, paragraph));
    }

    private static List<Fault> other(Typeface typeface, Component component, Paragraph paragraph) {
        Measure required = Measure.words(typeface.name());
        return runs(
                        component,
                        paragraph,
                        (text, format) -> otherFont(typeface, text, format).map(Measure::words))
                .stream()
                .map(run -> Fault.of(run.at(), run.found(), required)
                        .withFixes(new Fix.SetProperty(run.at(), Fix.Property.FONT, required)))
                .toList();
    }

    /**
     * Passes when no text has a colour that a reader tells from black, but for some components, for boxes beside the text,
     * and for white text, which stands on a coloured ground.
     *
     * @param free the components that may have a colour
     */
    public static Check<Draft> black(Component... free) {
        ImmutableSet<Component> exempt = ImmutableSet.copyOf(free);
        return new OnParagraphs(
                paragraph -> has(paragraph, format -> format.colour().isPresent()),
                (component, paragraph) -> exempt.contains(component) || isBoxed(paragraph.place())
                        ? ImmutableList.of()
                        : coloured(component, paragraph));
    }

    private static List<Fault> coloured(Component component, Paragraph paragraph) {
        return runs(component, paragraph, (text, format) -> colour(format)).stream()
                .map(run -> Fault.of(run.at(), run.found(), BLACK)
                        .withFixes(new Fix.SetProperty(run.at(), Fix.Property.COLOUR, Terms.AUTOMATIC)))
                .toList();
    }

    private static boolean has(Paragraph paragraph, Predicate<TextFormat> condition) {
        for (Span span : paragraph.spans()) {
            if (condition.test(span.format())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoxed(Place place) {
        return place.name().equals("box")
                || place.parent().filter(Fonts::isBoxed).isPresent();
    }

    private static Verdict composed(Draft draft) {
        List<Location> places = new ArrayList<>();
        List<Fix> fixes = new ArrayList<>();
        Verdict otherwise = new OnParagraphs(
                        paragraph -> !VietnameseText.isComposed(paragraph.text()), (component, paragraph) -> {
                            runs(component, paragraph, (text, format) -> decomposed(text))
                                    .forEach(run -> places.add(run.at()));
                            compose(component, paragraph, fixes);
                            return ImmutableList.of();
                        })
                .apply(draft);
        if (places.isEmpty()) {
            return otherwise;
        }
        return Verdict.failed(Fault.of(places.get(0), DECOMPOSED, Measure.term("composed"))
                .withDetails(ImmutableMap.of("count", Measure.of(places.size())))
                .withFixes(fixes));
    }

    private static void compose(Component component, Paragraph paragraph, List<Fix> fixes) {
        for (Span span : paragraph.spans()) {
            int from = span.start();
            for (int i = from; i <= span.end(); i++) {
                boolean ends = i == span.end()
                        || Character.isISOControl(paragraph.text().charAt(i));
                if (ends) {
                    String text = paragraph.text().substring(from, i);
                    if (!VietnameseText.isComposed(text)) {
                        fixes.add(new Fix.ReplaceText(
                                Location.of(component, paragraph.place(), from, i), VietnameseText.nfc(text)));
                    }
                    from = i + 1;
                }
            }
        }
    }

    private static Optional<Measure> decomposed(String text) {
        return VietnameseText.isComposed(text) ? Optional.empty() : Optional.of(DECOMPOSED);
    }

    /** A stretch with one and the same thing wrong. */
    private record Run(Location at, Measure found) {}

    private static List<Run> runs(
            Component component, Paragraph paragraph, BiFunction<String, TextFormat, Optional<Measure>> wrong) {
        List<Run> runs = new ArrayList<>();
        boolean goesOn = false;
        for (Span span : paragraph.spans()) {
            String text = paragraph.text().substring(span.start(), span.end());
            boolean numbering = span.end() <= paragraph.labelLength();
            if (numbering || text.isBlank()) {
                continue;
            }
            Optional<Measure> found = wrong.apply(text, span.format());
            if (found.isPresent()) {
                boolean same = goesOn && runs.get(runs.size() - 1).found().equals(found.get());
                int start = same ? runs.remove(runs.size() - 1).at().start() : span.start();
                runs.add(new Run(Location.of(component, paragraph.place(), start, span.end()), found.get()));
            }
            goesOn = found.isPresent();
        }
        return runs;
    }

    private static Optional<String> otherFont(Typeface typeface, String text, TextFormat format) {
        Optional<String> legacy = legacyFont(text, format);
        boolean plain = text.chars().anyMatch(Fonts::isPlain);
        boolean accented = text.chars().anyMatch(c -> !isPlain(c) && Character.isLetter(c));
        if (legacy.isPresent()) {
            return Optional.empty();
        }
        if (plain && typeface.isOther(format.font())) {
            return Optional.of(format.font());
        }
        return accented && typeface.isOther(format.accentedFont())
                ? Optional.of(format.accentedFont())
                : Optional.empty();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static Optional<String> legacyFont(String text, TextFormat format) {
        return Typeface.isLegacy(format.font()) && text.chars().anyMatch(Character::isLetter)
                ? Optional.of(format.font())
                : Optional.empty();
    }

    private static Optional<Measure> colour(TextFormat format) {
        if (format.colour().isEmpty()) {
            return Optional.empty();
        }
        int rgb = format.colour().getAsInt();
        boolean dark = (rgb >> 16 & 0xFF) <= DARKEST && (rgb >> 8 & 0xFF) <= DARKEST && (rgb & 0xFF) <= DARKEST;
        return dark || rgb == WHITE ? Optional.empty() : Optional.of(Measure.colour(rgb));
    }
}
