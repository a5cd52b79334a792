package vn.records.presentation.act;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.act.CitedAct;
import vn.records.act.CitedActs;
import vn.records.act.FoundAct;
import vn.records.document.Component;
import vn.records.document.IssueDate;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.presentation.check.Body;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Reading;
import vn.records.text.VietnameseText;

/**
 * A citation in a draft (<i>viện dẫn trong văn bản</i>).
 *
 * @param line the line
 * @param found what is cited, and where in the line's text
 * @param component where the line belongs
 */
record Cited(Line line, FoundAct found, Component component) {

    private static final int LONGEST_SHOWN = 160;
    private static final Reading<ImmutableList<Cited>> IN_BASES = Reading.by(Cited::readBases);

    /** Returns what the legal bases of a draft cite, in order. */
    static ImmutableList<Cited> inBases(Draft draft) {
        return IN_BASES.of(draft);
    }

    private static ImmutableList<Cited> readBases(Draft draft) {
        return draft.parts().get(Component.LEGAL_BASIS).stream()
                .map(Part::lines)
                .flatMap(ImmutableList::stream)
                .flatMap(line -> in(line, Component.LEGAL_BASIS))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what the body names with its number. */
    static ImmutableList<Cited> inBody(Draft draft) {
        return Body.of(draft).items().stream()
                .filter(item -> mayHaveNumber(item.line().text()))
                .flatMap(item -> in(item.line(), Component.BODY))
                .filter(cited -> cited.act().number().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether letters stand about a stroke, as in every number with its symbol; about those of a date there are digits. */
    private static boolean mayHaveNumber(String text) {
        boolean letters = false;
        boolean stroke = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if ((letter && stroke) || (c == '/' && letters)) {
                return true;
            }
            boolean space = VietnameseText.isSpace(c);
            letters = letter || (letters && !space && c != '/');
            stroke = c == '/' || (stroke && space);
        }
        return false;
    }

    private static Stream<Cited> in(Line line, Component component) {
        return CitedActs.in(line.text()).stream().map(found -> new Cited(line, found, component));
    }

    CitedAct act() {
        return found.act();
    }

    /** Returns its day, where no part of it is blank. */
    Optional<LocalDate> day() {
        return act().date().flatMap(IssueDate::toLocalDate);
    }

    Location at() {
        return line.at(component, found.at().start(), found.at().end());
    }

    /** Returns its words, the end of long ones left out. */
    Measure words() {
        String text = found.at().in(line.text());
        int space = text.lastIndexOf(' ', LONGEST_SHOWN);
        return Measure.words(text.length() <= LONGEST_SHOWN ? text : text.substring(0, Math.max(space, 1)) + " …");
    }
}
