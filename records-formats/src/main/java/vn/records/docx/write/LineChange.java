package vn.records.docx.write;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.docx.drawing.DrawingMarkup;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlParser;
import vn.records.measure.Length;
import vn.records.view.Drawing;
import vn.records.view.Span;

/**
 * A solid level line of a length below a paragraph. A line that is drawn there takes the length; such a change of a drawing
 * cannot be tracked.
 */
final class LineChange {

    private static final int EMU_PER_HALF_POINT = 6_350;

    private final EditableText text;
    private final long width;
    private final Revisions revisions;

    LineChange(EditableText text, Length width, Revisions revisions) {
        this.text = text;
        this.width = width.emu();
        this.revisions = revisions;
    }

    /** Draws it; false if the line that is there is not one that can be changed. */
    boolean apply() {
        boolean drawn = text.paragraph().drawings().stream()
                .anyMatch(drawing -> drawing instanceof Drawing.Line line && line.isHorizontal());
        if (!drawn) {
            return draw();
        }
        Optional<XmlElement> line = lines().stream().findFirst();
        line.ifPresent(this::reshape);
        return line.isPresent();
    }

    /** Returns the drawings of the paragraph that are one level line and nothing else. */
    private List<XmlElement> lines() {
        List<XmlElement> found = new ArrayList<>();
        collect(text.element(), "drawing", found);
        found.removeIf(drawing -> {
            Optional<XmlElement> extent = first(drawing, "extent");
            long wide = extent.map(size -> number(size, "cx")).orElse(0L);
            long high = extent.map(size -> number(size, "cy")).orElse(0L);
            List<XmlElement> shapes = new ArrayList<>();
            ImmutableList.of("wsp", "cxnSp", "pic", "wgp").forEach(name -> collect(drawing, name, shapes));
            return wide <= 0
                    || high * 10 > wide
                    || shapes.size() != 1
                    || shapes.get(0).localName().equals("wgp");
        });
        return found;
    }

    /** Looks for elements of a name, not in the stories of boxes and not among alternatives for older programs. */
    private static void collect(XmlElement in, String localName, List<XmlElement> found) {
        for (XmlElement child : in.elements()) {
            if (child.localName().equals(localName)) {
                found.add(child);
            } else if (!child.localName().equals("txbxContent")
                    && !child.localName().equals("Fallback")) {
                collect(child, localName, found);
            }
        }
    }

    private static Optional<XmlElement> first(XmlElement in, String localName) {
        List<XmlElement> found = new ArrayList<>();
        collect(in, localName, found);
        return found.stream().findFirst();
    }

    private static long number(XmlElement element, String attribute) {
        return parsed(element.attribute(attribute).orElse("")).orElse(0L);
    }

    private static Optional<Long> parsed(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Its middle stays where it is. */
    private void reshape(XmlElement drawing) {
        long old = first(drawing, "extent").map(extent -> number(extent, "cx")).orElse(width);
        String wanted = Long.toString(width);
        first(drawing, "extent").ifPresent(extent -> extent.attribute("cx", wanted));
        first(drawing, "xfrm")
                .flatMap(frame -> first(frame, "ext"))
                .ifPresent(extent -> extent.attribute("cx", wanted));
        first(drawing, "prstDash").ifPresent(dash -> dash.attribute("val", "solid"));
        first(drawing, "positionH")
                .flatMap(position -> first(position, "posOffset"))
                .ifPresent(offset ->
                        parsed(offset.text()).ifPresent(from -> offset.text(Long.toString(from + (old - width) / 2))));
    }

    private boolean draw() {
        if (!text.part().namespace().startsWith("http://schemas.openxmlformats.org/")) {
            return false;
        }
        XmlElement run = new XmlElement(text.element().prefix() + "r");
        run.append(XmlParser.element(xml()));
        XmlElement added = run;
        if (revisions.areTracked()) {
            added = revisions.mark(text.element(), text.part(), "ins");
            added.append(run);
        }
        text.element().append(added);
        return true;
    }

    /** Returns how far below the top of its line of text: under the letters, above those of the next line. */
    private int below() {
        List<Span> spans = text.paragraph().spans();
        int size = spans.isEmpty()
                ? 26
                : spans.get(spans.size() - 1).format().size().halfPoints();
        return size * EMU_PER_HALF_POINT * 11 / 10;
    }

    private long nextId() {
        List<XmlElement> known = new ArrayList<>();
        collect(text.part().root(), "docPr", known);
        return known.stream().mapToLong(one -> number(one, "id")).max().orElse(0) + 1;
    }

    private String xml() {
        return DrawingMarkup.in(text.part().namespace()).line(new Length(width), new Length((long) below()), nextId());
    }
}
