package vn.records.docx.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Fix.Property;
import vn.records.finding.Measure;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.view.Alignment;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.TextFormat;

/** Which layers values come from, for those that are asked for while a file is read. */
public final class AskedOrigins {

    /**
     * A value found in a paragraph whose layer is wanted.
     *
     * @param place the paragraph
     * @param start the offset of the first character of the text that has it
     * @param end the offset after the last one
     * @param property what of the formatting it is
     * @param value the value
     */
    public record Question(Place place, int start, int end, Property property, Measure value) {}

    private final ImmutableListMultimap<Place, Question> questions;
    private final SetMultimap<Question, Origin> answers = LinkedHashMultimap.create();
    private final Set<Place> open;

    public AskedOrigins(Iterable<Question> questions) {
        this.questions = Multimaps.index(questions, Question::place);
        this.open = new HashSet<>(this.questions.keySet());
    }

    /** Returns one that asks nothing. */
    public static AskedOrigins none() {
        return new AskedOrigins(ImmutableList.of());
    }

    /** Whether something of a paragraph is asked for. */
    public boolean areOf(Place place) {
        return !questions.isEmpty() && questions.containsKey(place);
    }

    /** Whether something was asked, and all paragraphs that were asked about have been met: the rest need not be read. */
    public boolean areAllMet() {
        return open.isEmpty() && !questions.isEmpty();
    }

    /** Returns the layers that a value was found to come from, in the order of the text. */
    public ImmutableSet<Origin> of(Question question) {
        return ImmutableSet.copyOf(answers.get(question));
    }

    /**
     * Answers what is asked of a stretch of text.
     *
     * @param level the level of the list, if it is an automatic number
     */
    public void text(
            Place place, int start, int end, StyleFormats formats, RunProperties direct, @Nullable NumberLevel level) {
        for (Question question : questions.get(place)) {
            if (question.start() < end && question.end() > start) {
                TextFormat format = (level == null ? formats.look(direct) : formats.labelLook(direct, level)).format();
                if (isValue(question, format)) {
                    Optional<Origin> origin =
                            formats.layers(direct, level).origin(question.property(), question.value(), format);
                    origin.ifPresent(found -> answers.put(question, found));
                }
            }
        }
    }

    /** Answers what is asked of a paragraph, after its text. */
    public void paragraph(Place place, StyleFormats formats, ParagraphProperties direct, ParagraphLook look) {
        open.remove(place);
        for (Question question : questions.get(place)) {
            if (isValue(question, look.format())) {
                formats.layers(direct, look)
                        .origin(question.property(), question.value())
                        .ifPresent(found -> answers.put(question, found));
            }
        }
    }

    /**
     * Answers what is asked of the margins of a section, which no style has.
     *
     * @param states whether the section states one
     */
    public void section(Place place, Predicate<Property> states) {
        open.remove(place);
        for (Question question : questions.get(place)) {
            Layer layer = states.test(question.property()) ? Layer.DIRECT : Layer.APPLICATION;
            answers.put(question, new Origin(question.property(), question.value(), layer, "", false));
        }
    }

    private static boolean isValue(Question question, TextFormat format) {
        Measure value = question.value();
        return switch (question.property()) {
            case SIZE -> value.equals(Measure.of(format.size()));
            case BOLD -> value.equals(Measure.term(format.bold() ? "bold" : "not-bold"));
            case ITALIC -> value.equals(Measure.term(format.italic() ? "italic" : "upright"));
            case FONT ->
                value.equals(Measure.words(format.font())) || value.equals(Measure.words(format.accentedFont()));
            case COLOUR ->
                format.colour().isPresent()
                        && value.equals(Measure.colour(format.colour().getAsInt()));
            default -> false;
        };
    }

    private static boolean isValue(Question question, ParagraphFormat format) {
        Measure value = question.value();
        return switch (question.property()) {
            case ALIGNMENT -> value.equals(term(format.alignment()));
            case FIRST_LINE_INDENT -> isLength(value, format.leftIndent().plus(format.firstLineIndent()));
            case SPACE_BEFORE -> isLength(value, format.spaceBefore());
            case SPACE_AFTER -> isLength(value, format.spaceAfter());
            case LINE_SPACING ->
                !(format.lineSpacing() instanceof LineSpacing.Multiple multiple)
                        || value.equals(new Measure.Ratio(multiple.lines()));
            default -> false;
        };
    }

    private static boolean isLength(Measure value, Length length) {
        return value.equals(Measure.of(length)) || value.equals(new Measure.InPoints(length));
    }

    private static Measure term(Alignment alignment) {
        return Measure.term(
                switch (alignment) {
                    case LEFT -> "left";
                    case CENTRE -> "centred";
                    case RIGHT -> "right";
                    case JUSTIFIED -> "justified";
                });
    }
}
