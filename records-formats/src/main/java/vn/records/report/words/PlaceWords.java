package vn.records.report.words;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.view.Place;

/** Says in words where something stands: {@code bảng 1, ô 2, đoạn 3}. People count from 1. */
public final class PlaceWords {

    private static final Splitter STEPS = Splitter.on('/');

    private final Phrases phrases;
    private final Passages passages;

    public PlaceWords(Phrases phrases, Passages passages) {
        this.phrases = phrases;
        this.passages = passages;
    }

    /**
     * Returns the place in words, from the outermost in, behind the units of the body it stands in; empty for the one section
     * of a document that has no other.
     */
    public String of(Place place) {
        List<String> steps = STEPS.splitToList(place.toString());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String step = step(steps, i);
            if (!step.isEmpty()) {
                words.add(step);
            }
        }
        String path = String.join(", ", words);
        return passages.unitsOf(place)
                .map(units -> phrases.text("place.units", units(units), path))
                .orElse(path);
    }

    /** Returns the outermost unit of the body that a place stands in, such as its điều; empty if it stands in none. */
    public Optional<String> unitOf(Place place) {
        return passages.unitsOf(place)
                .map(units -> units(new Units(units.labels().subList(0, 1))));
    }

    private String units(Units units) {
        return units.labels().stream()
                .map(label ->
                        phrases.text("unit." + Ascii.toLowerCase(label.unit().name()), label.label()))
                .collect(joining(", "));
    }

    private String step(List<String> steps, int i) {
        String step = steps.get(i);
        String name = name(step);
        return switch (name) {
            case "body" -> "";
            case "section" -> passages.sections() == 1 ? "" : phrases.text("place.section", number(step));
            case "row" ->
                passages.rowsOf(String.join("/", steps.subList(0, i))) == 1
                        ? ""
                        : phrases.text("place.row", number(step));
            case "p", "table", "cell", "box" -> phrases.text("place." + name, number(step));
            case "header", "header-first", "header-even" -> phrases.text("place.header");
            case "footer", "footer-first", "footer-even" -> phrases.text("place.footer");
            default -> phrases.text("place.other", name, number(step));
        };
    }

    private static String name(String step) {
        int bracket = step.indexOf('[');
        return bracket < 0 ? step : step.substring(0, bracket);
    }

    /** Returns the number in the brackets, from 1; empty for a step without. */
    private static String number(String step) {
        int bracket = step.indexOf('[');
        @Nullable Integer index = bracket < 0 ? null : Ints.tryParse(step.substring(bracket + 1, step.length() - 1));
        return index == null ? "" : Integer.toString(index + 1);
    }
}
