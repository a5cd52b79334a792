package vn.records.report.words;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.view.Place;

/** Says in words where something stands: {@code đoạn 3, ô 2 của bảng 1}. People count from 1. */
public final class PlaceWords {

    private static final Splitter STEPS = Splitter.on('/');

    private final Phrases phrases;
    private final Passages passages;

    public PlaceWords(Phrases phrases, Passages passages) {
        this.phrases = phrases;
        this.passages = passages;
    }

    /** Returns the place in words, the nearest first; empty for the one section of a document that has no other. */
    public String of(Place place) {
        List<String> steps = STEPS.splitToList(place.toString());
        StringBuilder out = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            String words = step(steps, i);
            if (!words.isEmpty()) {
                out.append(out.length() == 0 ? "" : ", ").append(words);
            }
            if (isStep(steps.get(i), "cell") && i >= 2) {
                i -= 2;
            }
        }
        return out.toString();
    }

    private String step(List<String> steps, int i) {
        String step = steps.get(i);
        String name = name(step);
        return switch (name) {
            case "body" -> "";
            case "section" -> passages.sections() == 1 ? "" : phrases.text("place.section", number(step));
            case "cell" -> i >= 2 ? cell(steps, i) : phrases.text("place.cell.name", number(step));
            case "p", "table", "box" -> phrases.text("place." + name, number(step));
            case "header", "header-first", "header-even" -> phrases.text("place.header");
            case "footer", "footer-first", "footer-even" -> phrases.text("place.footer");
            default -> phrases.text("place.other", name, number(step));
        };
    }

    private String cell(List<String> steps, int i) {
        String cell = phrases.text("place.cell.name", number(steps.get(i)));
        String table = phrases.text("place.table", number(steps.get(i - 2)));
        String path = String.join("/", steps.subList(0, i - 1));
        return passages.rowsOf(path) == 1
                ? phrases.text("place.cell", cell, table)
                : phrases.text("place.cell.row", cell, number(steps.get(i - 1)), table);
    }

    private static boolean isStep(String step, String name) {
        return name(step).equals(name);
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
