package vn.records.presentation.typography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Fix.Property;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.measure.FontSize;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.text.VietnameseText;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/** Collects how one stretch of text deviates from a style, into one fault. */
final class Deviation {

    /** Fewer letters say nothing about the type they are set in: an abbreviation is in capitals anyway. */
    private static final int FEWEST_LETTERS = 5;

    private final Style style;
    private final Stretch stretch;
    private final UnaryOperator<FontSize> target;
    private final Set<Measure> measured = new LinkedHashSet<>();
    private final Set<Measure> required = new LinkedHashSet<>();
    private final List<SetLater> settings = new ArrayList<>();
    private final List<Fix> replacements = new ArrayList<>();
    private int start = Integer.MAX_VALUE;
    private int end;

    /** A property to be set on the whole of what deviates. */
    private record SetLater(Property property, Measure value) {}

    Deviation(Style style, Stretch stretch, UnaryOperator<FontSize> target) {
        this.style = style;
        this.stretch = stretch;
        this.target = target;
    }

    Optional<Fault> find() {
        for (Span span : stretch.visible()) {
            if (!span.format().script() && showsWords(span)) {
                judge(span);
            }
        }
        judgeLowerCase();
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        Location at = stretch.at(start, end);
        List<Fix> fixes = new ArrayList<>(replacements);
        settings.stream()
                .map(set -> new Fix.SetProperty(at, set.property(), set.value()))
                .forEach(fixes::add);
        return Optional.of(
                Fault.of(at, Measure.all(measured), Measure.all(required)).withFixes(fixes));
    }

    private void judge(Span span) {
        TextFormat format = span.format();
        if (style.letters == Style.Letters.UPPER && !isCapital(span)) {
            deviates(span, Terms.NOT_UPPER_CASE, Terms.UPPER_CASE);
            String text = text(span.start(), span.end());
            if (text.equals(filled(span))) {
                replacements.add(new Fix.ReplaceText(stretch.at(span.start(), span.end()), VietnameseText.upper(text)));
            }
        }
        if (!style.allows(format.size())) {
            deviates(span, Measure.of(format.size()), style.sizes());
            set(Property.SIZE, Measure.of(target.apply(format.size())));
        }
        if (style.bold != null && style.bold != format.bold()) {
            deviates(span, format.bold() ? Terms.BOLD : Terms.NOT_BOLD, style.bold ? Terms.BOLD : Terms.NOT_BOLD);
            set(Property.BOLD, style.bold ? Terms.BOLD : Terms.NOT_BOLD);
        }
        if (style.italic != null && style.italic != format.italic()) {
            deviates(span, format.italic() ? Terms.ITALIC : Terms.UPRIGHT, style.italic ? Terms.ITALIC : Terms.UPRIGHT);
            set(Property.ITALIC, style.italic ? Terms.ITALIC : Terms.UPRIGHT);
        }
    }

    /** Whether it has a letter or digit; of a mark alone nobody sees whether it is bold, italic or a little smaller. */
    private boolean showsWords(Span span) {
        return text(span.start(), span.end()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean isCapital(Span span) {
        return span.format().capitals() || span.format().smallCapitals() || !VietnameseText.hasLowerCase(filled(span));
    }

    private void judgeLowerCase() {
        if (style.letters != Style.Letters.LOWER) {
            return;
        }
        int letters = 0;
        for (Span span : stretch.visible()) {
            String text = filled(span);
            if (span.format().smallCapitals() || (!span.format().capitals() && VietnameseText.hasLowerCase(text))) {
                return;
            }
            letters += (int) text.codePoints().filter(Character::isLetter).count();
        }
        if (letters >= FEWEST_LETTERS) {
            for (Span span : stretch.visible()) {
                deviates(span, Terms.UPPER_CASE, Terms.LOWER_CASE);
            }
        }
    }

    /** The text without the letters of marks, whose case says nothing of what will stand there. */
    private String filled(Span span) {
        return stretch.paragraph().blanks().open().substring(span.start(), span.end());
    }

    private String text(int from, int to) {
        return stretch.paragraph().text().substring(from, to);
    }

    private void deviates(Span span, Measure found, Measure asked) {
        measured.add(found);
        required.add(asked);
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
    }

    private void set(Property property, Measure value) {
        if (settings.stream().noneMatch(set -> set.property() == property)) {
            settings.add(new SetLater(property, value));
        }
    }
}
