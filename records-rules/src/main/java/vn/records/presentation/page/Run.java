package vn.records.presentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/**
 * A stretch of a paragraph with one and the same thing wrong.
 *
 * @param at where it is
 * @param found what is wrong
 */
record Run(Location at, Measure found) {

    /** Returns the stretches of a paragraph's own text, without its automatic number, with something wrong. */
    static List<Run> of(
            Component component, Paragraph paragraph, BiFunction<String, TextFormat, Optional<Measure>> wrong) {
        List<Run> runs = new ArrayList<>();
        boolean goesOn = false;
        for (Span span : paragraph.spans()) {
            String text = paragraph.text().substring(span.start(), span.end());
            boolean numbering = span.end() <= paragraph.labelLength();
            if (numbering || text.chars().allMatch(c -> VietnameseText.isSpace((char) c))) {
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
}
