package vn.records.presentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/**
 * A stretch of a paragraph with one and the same thing wrong.
 *
 * @param at where it is
 * @param found what is wrong
 * @param <T> the kind of thing that is
 */
record Run<T>(Location at, T found) {

    /** Returns the stretches of a paragraph's own text, without its automatic number, with something wrong. */
    static <T> List<Run<T>> of(
            Component component, Paragraph paragraph, BiFunction<String, TextFormat, Optional<T>> wrong) {
        return of(
                component,
                paragraph,
                span -> wrong.apply(paragraph.text().substring(span.start(), span.end()), span.format()));
    }

    /** Returns the stretches of a paragraph's own text, without its automatic number, whose spans have something wrong. */
    static <T> List<Run<T>> of(Component component, Paragraph paragraph, Function<Span, Optional<T>> wrong) {
        List<Run<T>> runs = new ArrayList<>();
        boolean goesOn = false;
        for (Span span : paragraph.spans()) {
            String text = paragraph.text().substring(span.start(), span.end());
            boolean numbering = span.end() <= paragraph.labelLength();
            if (numbering || text.chars().allMatch(c -> VietnameseText.isSpace((char) c))) {
                continue;
            }
            Optional<T> found = wrong.apply(span);
            if (found.isPresent()) {
                boolean same = goesOn && runs.get(runs.size() - 1).found().equals(found.get());
                int start = same ? runs.remove(runs.size() - 1).at().start() : span.start();
                runs.add(new Run<>(Location.of(component, paragraph.place(), start, span.end()), found.get()));
            }
            goesOn = found.isPresent();
        }
        return runs;
    }
}
