package vn.records.docx.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A paragraph of an opened file, with the edits that a person makes to one by hand.
 *
 * @param element the paragraph
 * @param place where a finding in it is said to stand
 */
record Passage(Element element, String place) {

    private static final String W = OpenedDocx.W;
    private static final String DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** Attributes in another unit that hold in place of one, or contradict it. */
    private static final Map<String, List<String>> OVERRIDING = Map.of(
            "firstLine", List.of("firstLineChars", "hanging", "hangingChars"),
            "hanging", List.of("firstLineChars", "firstLine", "hangingChars"),
            "left", List.of("leftChars", "start", "startChars"),
            "before", List.of("beforeLines", "beforeAutospacing"),
            "after", List.of("afterLines", "afterAutospacing"));

    private static final List<String> ORDER_OF_PARAGRAPH = List.of("pStyle", "spacing", "ind", "jc");

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    private static Element make(Element near, String name) {
        return near.getOwnerDocument().createElementNS(W, "w:" + name);
    }

    private static Element first(Element parent, String name) {
        List<Element> found = children(parent, name);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        Element made = make(parent, name);
        parent.insertBefore(made, parent.getFirstChild());
        return made;
    }

    private static String value(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    private static void value(Element element, String name, String value) {
        element.setAttributeNS(W, "w:" + name, value);
    }

    /** Returns the id of its style; empty for none. */
    String style() {
        return children(element, "pPr").stream()
                .flatMap(properties -> children(properties, "pStyle").stream())
                .map(style -> value(style, "val"))
                .findFirst()
                .orElse("");
    }

    /** Returns the runs that hold text themselves. */
    List<Element> runs() {
        return children(element, "r").stream()
                .filter(run -> !children(run, "t").isEmpty())
                .toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        runs().forEach(run -> children(run, "t").forEach(words -> text.append(words.getTextContent())));
        return text.toString();
    }

    boolean isMiddle() {
        return OpenedDocx.all(element, "jc").stream()
                .anyMatch(jc -> value(jc, "val").equals("center"));
    }

    /** Sets a property of the characters, such as {@code b} to {@code 1}. */
    void character(String name, String value) {
        runs().forEach(run -> character(run, name, value));
    }

    static void character(Element run, String name, String value) {
        Element properties = first(run, "rPr");
        children(properties, name).forEach(properties::removeChild);
        Element set = make(run, name);
        value(set, name.equals("rFonts") ? "ascii" : "val", value);
        if (name.equals("rFonts")) {
            value(set, "hAnsi", value);
            value(set, "cs", value);
        }
        properties.appendChild(set);
    }

    /** Sets an attribute of a property of the paragraph, such as {@code jc} or {@code spacing}. */
    void paragraph(String name, String attribute, String value) {
        Element properties = first(element, "pPr");
        List<Element> found = children(properties, name);
        Element set = found.isEmpty() ? make(element, name) : found.get(0);
        if (found.isEmpty()) {
            properties.insertBefore(set, after(properties, name));
        }
        OVERRIDING.getOrDefault(attribute, List.of()).forEach(other -> set.removeAttributeNS(W, other));
        value(set, attribute, value);
        if (attribute.equals("line")) {
            value(set, "lineRule", "auto");
        }
    }

    private static Node after(Element properties, String name) {
        return children(properties).stream()
                .filter(child -> ORDER_OF_PARAGRAPH.indexOf(child.getLocalName()) > ORDER_OF_PARAGRAPH.indexOf(name))
                .findFirst()
                .orElse(null);
    }

    /** Puts other words in place of the text; they look as its first run does, or as each did where only one has them. */
    void words(String old, String replacement) {
        for (Element run : runs()) {
            for (Element words : children(run, "t")) {
                if (words.getTextContent().contains(old)) {
                    set(words, words.getTextContent().replace(old, replacement));
                    return;
                }
            }
        }
        text(text().replace(old, replacement));
    }

    void text(String text) {
        List<Element> runs = runs();
        Element words = children(runs.get(0), "t").get(0);
        children(runs.get(0), "t").stream().skip(1).forEach(runs.get(0)::removeChild);
        runs.stream().skip(1).forEach(element::removeChild);
        set(words, text);
    }

    private static void set(Element words, String text) {
        words.setTextContent(text);
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** Takes a property from the characters, so that the style gives it. */
    void withoutCharacter(String name) {
        runs().forEach(run -> children(run, "rPr")
                .forEach(properties -> children(properties, name).forEach(properties::removeChild)));
    }

    /** Returns the paragraph that the line below is drawn in: this one, or an empty one below it. */
    Passage ruled() throws NotPossible {
        for (Node node = element; node != null; node = node.getNextSibling()) {
            if (node instanceof Element next && "p".equals(next.getLocalName())) {
                Passage passage = new Passage(next, place);
                if (passage.isDrawn()) {
                    return passage;
                }
                if (next != element && !passage.text().isBlank()) {
                    break;
                }
            }
        }
        throw new NotPossible("no line is drawn below");
    }

    /** Returns whether a line or box is drawn in it. */
    boolean isDrawn() {
        return !drawings().isEmpty();
    }

    private List<Element> drawings() {
        return children(element, "r").stream()
                .filter(run -> children(run, "t").isEmpty())
                .filter(run -> !OpenedDocx.all(run, "drawing").isEmpty()
                        || !OpenedDocx.all(run, "pict").isEmpty())
                .toList();
    }

    void erase() {
        drawings().forEach(element::removeChild);
    }

    /** Makes what is drawn so many times as wide. */
    void stretch(double times) throws NotPossible {
        if (drawings().stream().allMatch(one -> OpenedDocx.all(one, "drawing").isEmpty())) {
            throw new NotPossible("a line in an old way of drawing");
        }
        for (Element drawing : drawings()) {
            NodeList all = drawing.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element part = (Element) all.item(i);
                if (part.hasAttribute("cx")) {
                    part.setAttribute("cx", Long.toString(Math.round(Long.parseLong(part.getAttribute("cx")) * times)));
                }
            }
        }
    }

    /** Draws the line dashed. */
    void dash() throws NotPossible {
        boolean any = false;
        for (Element drawing : drawings()) {
            NodeList lines = drawing.getElementsByTagNameNS(DRAWINGML, "ln");
            for (int i = 0; i < lines.getLength(); i++) {
                dash((Element) lines.item(i));
                any = true;
            }
        }
        if (!any) {
            throw new NotPossible("no line whose look is stated");
        }
    }

    private static void dash(Element line) {
        List<Element> dashes = children(line, "prstDash");
        Element dash =
                dashes.isEmpty() ? line.getOwnerDocument().createElementNS(DRAWINGML, "a:prstDash") : dashes.get(0);
        dash.setAttribute("val", "dash");
        if (dashes.isEmpty()) {
            Element fill = children(line).stream()
                    .filter(child -> child.getLocalName().endsWith("Fill"))
                    .findFirst()
                    .orElse(null);
            line.insertBefore(dash, fill == null ? line.getFirstChild() : fill.getNextSibling());
        }
    }

    /** Draws the line of another passage below this one too. */
    void drawAs(Passage other) {
        other.drawings().forEach(drawing -> element.appendChild(drawing.cloneNode(true)));
    }

    /** Leaves an empty paragraph; a cell must hold one. */
    void empty() {
        children(element).stream()
                .filter(child -> !"pPr".equals(child.getLocalName()))
                .forEach(element::removeChild);
    }

    void remove() {
        Element parent = (Element) element.getParentNode();
        if (children(parent, "p").size() == 1) {
            empty();
        } else {
            parent.removeChild(element);
        }
    }

    /** Puts a paragraph that looks the same below. */
    Passage twin(String text) {
        Passage twin = new Passage((Element) element.cloneNode(true), place);
        twin.erase();
        twin.text(text);
        element.getParentNode().insertBefore(twin.element, element.getNextSibling());
        return twin;
    }

    /** Moves it above another. */
    void moveAbove(Passage other) {
        other.element.getParentNode().insertBefore(element, other.element);
    }
}
