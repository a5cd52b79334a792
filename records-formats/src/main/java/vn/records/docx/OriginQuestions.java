package vn.records.docx;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.docx.format.AskedOrigins.Question;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Fix.Property;
import vn.records.finding.Location;
import vn.records.finding.Measure;

/** Which values of the formatting a finding measured. */
final class OriginQuestions {

    private OriginQuestions() {}

    /** Returns the questions for the layers of what findings measured; none of those that are not about formatting. */
    static ImmutableListMultimap<Finding, Question> of(Iterable<Finding> findings) {
        ImmutableListMultimap.Builder<Finding, Question> questions = ImmutableListMultimap.builder();
        ImmutableSet.copyOf(findings).forEach(finding -> questions.putAll(finding, of(finding)));
        return questions.build();
    }

    private static ImmutableList<Question> of(Finding finding) {
        Location at = finding.at();
        if (at.place().isEmpty()) {
            return ImmutableList.of();
        }
        return parts(finding.fault().measured())
                .flatMap(part -> property(part).or(() -> set(finding, part)).stream()
                        .map(property -> new Question(at.place().get(), at.start(), at.end(), property, part)))
                .collect(toImmutableList());
    }

    private static Stream<Measure> parts(Measure measure) {
        return measure instanceof Measure.All all ? all.parts().stream() : Stream.of(measure);
    }

    /** What is measured tells of some values what they are. */
    private static Optional<Property> property(Measure measure) {
        if (measure instanceof Measure.OfSize) {
            return Optional.of(Property.SIZE);
        } else if (measure instanceof Measure.Colour) {
            return Optional.of(Property.COLOUR);
        } else if (measure instanceof Measure.Term term) {
            return switch (term.key()) {
                case "bold", "not-bold" -> Optional.of(Property.BOLD);
                case "italic", "upright" -> Optional.of(Property.ITALIC);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** Of others the change that would mend the finding tells it. */
    private static Optional<Property> set(Finding finding, Measure measure) {
        return finding.fault().fixes().stream()
                .filter(fix -> fix instanceof Fix.SetProperty
                        && fix.at().place().equals(finding.at().place()))
                .map(fix -> ((Fix.SetProperty) fix).property())
                .filter(property -> isOf(property, measure))
                .findFirst()
                .or(() -> lines(finding, measure));
    }

    /** A number of lines is the distance of lines also where nothing mends it; sizes of a head are several numbers. */
    private static Optional<Property> lines(Finding finding, Measure measure) {
        return measure instanceof Measure.Ratio
                        && measure.equals(finding.fault().measured())
                ? Optional.of(Property.LINE_SPACING)
                : Optional.empty();
    }

    private static boolean isOf(Property property, Measure measure) {
        return switch (property) {
            case FONT -> measure instanceof Measure.Words;
            case ALIGNMENT -> measure instanceof Measure.Term;
            case FIRST_LINE_INDENT, MARGIN_TOP, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT ->
                measure instanceof Measure.OfLength;
            case SPACE_BEFORE, SPACE_AFTER -> measure instanceof Measure.InPoints;
            case LINE_SPACING -> measure instanceof Measure.Ratio || measure instanceof Measure.InPoints;
            default -> false;
        };
    }
}
