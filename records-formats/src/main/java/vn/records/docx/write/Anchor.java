package vn.records.docx.write;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.finding.Location;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Table;

/**
 * Finds the words that a comment is put on. Word knows no comments in headers, footers and text boxes: these are put on the
 * paragraph that begins the section or holds the box.
 */
final class Anchor {

    private final WordFile file;
    private final List<Paragraph> body = new ArrayList<>();

    Anchor(WordFile file) {
        this.file = file;
        collect(file.view().body());
    }

    private void collect(Iterable<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> collect(cell.blocks()));
            } else {
                body.add((Paragraph) block);
            }
        }
    }

    /** A stretch of a paragraph, which may be empty. */
    record Target(EditableText text, int start, int end) {}

    /** Returns where the comment for a location goes; empty only if the document has no paragraph. */
    Optional<Target> target(Location at) throws UnwritableException {
        Place place = at.place().orElse(null);
        if (place != null) {
            Place inBody = outsideBoxes(place);
            Optional<EditableText> text = isInBody(place) ? file.text(inBody) : Optional.empty();
            if (text.isPresent()) {
                return Optional.of(inBody.equals(place) ? stretch(text.get(), at) : whole(text.get()));
            }
            text = firstOf(section(place));
            if (text.isPresent()) {
                return Optional.of(new Target(text.get(), 0, 0));
            }
        }
        return firstOf(0).map(text -> new Target(text, 0, 0));
    }

    private static boolean isInBody(Place place) {
        Place at = place;
        while (at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at.name().equals("body");
    }

    /** Returns the paragraph that holds the outermost box a place lies in. */
    private static Place outsideBoxes(Place place) {
        Place found = place;
        for (Place at = place; at.parent().isPresent(); at = at.parent().get()) {
            if (at.name().equals("box")) {
                found = at.parent().get();
            }
        }
        return found;
    }

    /** Returns the section that a place such as {@code section[1]/header/p[0]} belongs to. */
    private static int section(Place place) {
        String name = place.toString();
        int end = name.indexOf(']');
        try {
            return name.startsWith("section[") ? Integer.parseInt(name.substring("section[".length(), end)) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Optional<EditableText> firstOf(int section) throws UnwritableException {
        Paragraph first = Iterables.find(body, paragraph -> paragraph.section() == section, null);
        return first == null ? Optional.empty() : file.text(first.place());
    }

    private static Target whole(EditableText text) {
        return new Target(text, 0, text.paragraph().text().length());
    }

    /** What lies between characters is shown by the one before it. */
    private static Target stretch(EditableText text, Location at) {
        if (at.end() == 0) {
            return whole(text);
        }
        return new Target(text, Math.min(at.start(), at.end() - 1), at.end());
    }
}
