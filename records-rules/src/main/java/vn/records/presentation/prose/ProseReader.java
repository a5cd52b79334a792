package vn.records.presentation.prose;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.records.document.Component;
import vn.records.presentation.check.Body;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.view.Place;

/** Gathers the paragraphs of running text of a draft; its head, title and closing are none. */
final class ProseReader {

    private final WordScanner scanner;
    private final ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    private boolean closed;
    private boolean followed;
    private Optional<Place> story = Optional.empty();

    private ProseReader(WordScanner scanner) {
        this.scanner = scanner;
    }

    static ImmutableList<Passage> read(Draft draft, WordScanner scanner) {
        ProseReader reader = new ProseReader(scanner);
        draft.part(Component.LEGAL_BASIS)
                .ifPresent(bases -> bases.lines().forEach(line -> reader.text(line, Component.LEGAL_BASIS, 0)));
        Body.of(draft).items().forEach(reader::item);
        reader.cells(draft);
        return reader.passages.build();
    }

    private void item(BodyItem item) {
        switch (item.unit()) {
            case PART, CHAPTER, SECTION, SUBSECTION, TITLE, OPERATIVE -> heading();
            default -> text(item.line(), Component.BODY, item.labelEnd());
        }
    }

    private void text(Line line, Component component, int labelEnd) {
        Optional<Place> here = line.paragraph().place().parent();
        if (!here.equals(story)) {
            followed = false;
            closed = false;
            story = here;
        }
        if (line.isUpper()) {
            heading();
            return;
        }
        String text = line.text();
        int from = labelEnd > 0 ? labelEnd : LabelScanner.end(text);
        boolean labelled = labelEnd > 0 || from > line.begins();
        boolean ends = !isOpen(text, line.ends());
        boolean begins = labelled || closed || (!followed && isSentence(text, line.ends()));
        add(line, component, Passage.Kind.TEXT, begins, from);
        closed = ends;
        followed = true;
    }

    /** What stands below a heading in capitals may go on with it. */
    private void heading() {
        closed = false;
        followed = true;
    }

    private void add(Line line, Component component, Passage.Kind kind, boolean begins, int from) {
        Passage passage = scanner.passage(line, component, kind, begins, from);
        if (passage.size() > 0) {
            passages.add(passage);
        }
    }

    private static boolean isSentence(String text, int end) {
        return end > 0 && ".?!;:".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a paragraph ends in the middle of a sentence. */
    private static boolean isOpen(String text, int end) {
        return end > 0 && (Character.isLetterOrDigit(text.charAt(end - 1)) || text.charAt(end - 1) == ',');
    }

    /** Tables between the first and the last line of the body. */
    private void cells(Draft draft) {
        if (draft.body().isEmpty()) {
            return;
        }
        int first = draft.body().get(0).line().index();
        int last = draft.body().get(draft.body().size() - 1).line().index();
        Set<Line> elsewhere = new HashSet<>();
        draft.parts().forEach((component, part) -> {
            if (component != Component.BODY) {
                elsewhere.addAll(part.lines());
            }
        });
        for (Line line :
                draft.lines().subList(first, Math.min(last, draft.lines().size()))) {
            if (line.zone().isPresent() && !line.isBlank() && !line.isUpper() && !elsewhere.contains(line)) {
                int from = LabelScanner.end(line.text());
                add(line, Component.BODY, Passage.Kind.CELL, true, from);
            }
        }
    }
}
