package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
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

    /** Composed letters: one fault for the file, at the first stretch that has others. */
    public static final Check<Draft> COMPOSED = ComposedLetters::verdict;

    private Fonts() {}

    /**
     * Passes when the text can be read, is not in the codes of an old table, and has no letter that only looks like đ.
     *
     * @param font the name of the font that shows what is converted
     */
    public static Check<Draft> unicode(String font) {
        return draft -> Characters.unicode(draft, font);
    }

    /**
     * Passes when all letters and digits are set in one font, those of automatic numbers too. Fonts of symbols and formulas
     * are free, and text in the codes of an old font is the matter of {@link #unicode}.
     *
     * @param font the name of the font
     */
    public static Check<Draft> only(String font) {
        Typeface typeface = new Typeface(font);
        return draft -> {
            OldCodes codes = OldCodes.of(draft);
            return new OnParagraphs(
                            paragraph -> has(
                                    paragraph,
                                    format ->
                                            typeface.isOther(format.font()) || typeface.isOther(format.accentedFont())),
                            (component, paragraph) -> other(typeface, codes, component, paragraph))
                    .apply(draft);
        };
    }

    private static List<Fault> other(Typeface typeface, OldCodes codes, Component component, Paragraph paragraph) {
        Measure required = Measure.words(typeface.name());
        List<Fault> faults = new ArrayList<>();
        label(typeface, component, paragraph)
                .map(run ->
                        Fault.of(run.at(), Measure.words(run.found()), required).withVariant("label"))
                .ifPresent(faults::add);
        for (Run<String> run : Run.of(
                component,
                paragraph,
                span -> codes.hold(paragraph, span) ? Optional.empty() : otherFont(typeface, paragraph, span))) {
            Fault fault = Fault.of(run.at(), Measure.words(run.found()), required);
            boolean doubtful = Typeface.isLegacy(run.found())
                    && paragraph.spansIn(run.at().start(), run.at().end()).stream()
                            .anyMatch(span -> OldCodes.isLegacy(span.format()) && !codes.areNotIn(paragraph, span));
            faults.add(doubtful ? fault : fault.withFixes(new Fix.SetProperty(run.at(), Fix.Property.FONT, required)));
        }
        return faults;
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
        return Run.of(component, paragraph, (text, format) -> colour(format)).stream()
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

    /** The number that the program writes before a paragraph; a single sign, such as the o of a list, is an ornament. */
    private static Optional<Run<String>> label(Typeface typeface, Component component, Paragraph paragraph) {
        String label = paragraph.text().substring(0, paragraph.labelLength()).strip();
        boolean number = label.length() > 1 || label.chars().anyMatch(Character::isDigit);
        if (!number || label.chars().noneMatch(Fonts::isPlain)) {
            return Optional.empty();
        }
        TextFormat format = paragraph.spans().get(0).format();
        return typeface.isOther(format.font())
                ? Optional.of(new Run<>(Location.of(component, paragraph.place(), 0, label.length()), format.font()))
                : Optional.empty();
    }

    private static Optional<String> otherFont(Typeface typeface, Paragraph paragraph, Span span) {
        String text = paragraph.text().substring(span.start(), span.end());
        TextFormat format = span.format();
        boolean plain = text.chars().anyMatch(Fonts::isPlain);
        boolean accented = text.chars().anyMatch(c -> !isPlain(c) && Character.isLetter(c));
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

    private static Optional<Measure> colour(TextFormat format) {
        if (format.colour().isEmpty()) {
            return Optional.empty();
        }
        int rgb = format.colour().getAsInt();
        boolean dark = (rgb >> 16 & 0xFF) <= DARKEST && (rgb >> 8 & 0xFF) <= DARKEST && (rgb & 0xFF) <= DARKEST;
        return dark || rgb == WHITE ? Optional.empty() : Optional.of(Measure.colour(rgb));
    }
}
