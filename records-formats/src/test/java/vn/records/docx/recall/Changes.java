package vn.records.docx.recall;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import vn.records.docx.recall.FaultKind.Change;

/** What a person does to a paragraph, a drawing or the pages. */
final class Changes {

    private static final String W = OpenedDocx.W;

    private Changes() {}

    static Change with(String property, String value) {
        return (passage, file) -> passage.character(property, value);
    }

    static Change bold() {
        return with("b", "1");
    }

    static Change light() {
        return with("b", "0");
    }

    static Change italic() {
        return with("i", "1");
    }

    static Change upright() {
        return with("i", "0");
    }

    static Change size(double points) {
        return with("sz", Long.toString(Math.round(points * 2)));
    }

    /** Capitals throughout, behind {@code V/v}. */
    static Change upper() {
        return (passage, file) -> {
            String text = passage.text();
            int first = text.startsWith("V/v ") ? 4 : 0;
            passage.text(text.substring(0, first) + text.substring(first).toUpperCase(Locale.ROOT));
        };
    }

    /** A capital only at the beginning, behind {@code KT.} */
    static Change lower() {
        return (passage, file) -> {
            String text = passage.text();
            int first = text.startsWith("KT. ") ? 5 : 1;
            passage.text(text.substring(0, first) + text.substring(first).toLowerCase(Locale.ROOT));
        };
    }

    static Change aligned(String how) {
        return (passage, file) -> passage.paragraph("jc", "val", how);
    }

    static Change spacing(String attribute, int value) {
        return (passage, file) -> passage.paragraph("spacing", attribute, Integer.toString(value));
    }

    static Change indent(String attribute, int value) {
        return (passage, file) -> passage.paragraph("ind", attribute, Integer.toString(value));
    }

    static Change words(String old, String replacement) {
        return (passage, file) -> passage.words(old, replacement);
    }

    /** Replaces by a regular expression, over the whole text. */
    static Change regex(String old, String replacement) {
        return (passage, file) -> passage.text(passage.text().replaceFirst(old, replacement));
    }

    static Change text(String text) {
        return (passage, file) -> passage.text(text);
    }

    /** Writes two lines where there was one. */
    static Change lines(String first, String second) {
        return (passage, file) -> {
            passage.text(first);
            passage.twin(second);
        };
    }

    static Change removed() {
        return (passage, file) -> passage.remove();
    }

    static Change erased() {
        return (passage, file) -> passage.ruled().erase();
    }

    static Change stretched(double times) {
        return (passage, file) -> passage.ruled().stretch(times);
    }

    static Change dashed() {
        return (passage, file) -> passage.ruled().dash();
    }

    /** Puts a paragraph of the same look below. */
    static Change followedBy(String text) {
        return (passage, file) -> passage.twin(text);
    }

    /** Sets an attribute wherever an element has it in the main part. */
    static Change everywhere(String element, String attribute, String value) {
        return (passage, file) -> set(file.all(element), attribute, value);
    }

    static Change without(String element) {
        return (passage, file) -> {
            if (file.all(element).isEmpty()) {
                throw new NotPossible("no " + element);
            }
            file.all(element).forEach(found -> found.getParentNode().removeChild(found));
        };
    }

    private static void set(List<Element> elements, String attribute, String value) {
        for (Element element : elements) {
            if (value.isEmpty()) {
                element.removeAttributeNS(W, attribute);
            } else {
                element.setAttributeNS(W, "w:" + attribute, value);
            }
        }
    }

    /** Sets an attribute of an element in every header. */
    static Change inHeaders(String element, String attribute, String value) {
        return (passage, file) -> {
            for (String name : file.names("word/header")) {
                set(OpenedDocx.all(file.part(name), element), attribute, value);
            }
        };
    }

    /** Sets a property of the characters of every part whose name begins so. */
    static Change inParts(String prefix, String property, String value) {
        return (passage, file) -> {
            for (String name : file.names(prefix)) {
                OpenedDocx.all(file.part(name), "r").forEach(run -> Passage.character(run, property, value));
            }
        };
    }

    static Change headers(String property, String value) {
        return numbered(inParts("word/header", property, value));
    }

    /** A change of page numbers, which needs some at the top. */
    static Change numbered(Change change) {
        return (passage, file) -> {
            for (String name : file.names("word/header")) {
                if (isNumbered(file, name)) {
                    change.make(passage, file);
                    return;
                }
            }
            throw new NotPossible("no page number at the top");
        };
    }

    static boolean isNumbered(OpenedDocx file, String header) throws NotPossible {
        return OpenedDocx.all(file.part(header), "instrText").stream()
                        .anyMatch(code -> code.getTextContent().contains("PAGE"))
                || OpenedDocx.all(file.part(header), "fldSimple").stream()
                        .anyMatch(field -> field.getAttributeNS(W, "instr").contains("PAGE"));
    }

    static Change headerAligned(String how) {
        return numbered((passage, file) -> {
            for (String name : file.names("word/header")) {
                OpenedDocx.all(file.part(name), "framePr")
                        .forEach(frame -> frame.getParentNode().removeChild(frame));
                OpenedDocx.all(file.part(name), "p").forEach(p -> new Passage(p, "").paragraph("jc", "val", how));
            }
        });
    }

    /** Sets a property of the numbering of pages in every section. */
    static Change pageNumbers(String attribute, String value) {
        return numbered((passage, file) -> {
            for (Element section : file.all("sectPr")) {
                List<Element> types = Passage.children(section).stream()
                        .filter(child -> child.getLocalName().equals("pgNumType"))
                        .toList();
                Element type =
                        types.isEmpty() ? section.getOwnerDocument().createElementNS(W, "w:pgNumType") : types.get(0);
                type.setAttributeNS(W, "w:" + attribute, value);
                if (types.isEmpty()) {
                    section.appendChild(type);
                }
            }
        });
    }

    /** Sets a property of every paragraph that a style gives its look to. */
    static Change styled(String style, String property, String value) {
        return (passage, file) -> {
            boolean ours = passage.style().equals(style);
            for (Element one : OpenedDocx.all(file.part("word/styles.xml"), "style")) {
                if (isOf(one, passage.style())) {
                    Passage.character(one, property, value);
                }
            }
            if (!ours) {
                passage.withoutCharacter(property);
            }
        };
    }

    /** Whether it is the style of a paragraph: the one with that id, or the default one where it names none. */
    private static boolean isOf(Element style, String id) {
        boolean paragraph = style.getAttributeNS(W, "type").equals("paragraph");
        return paragraph
                && (id.isEmpty()
                        ? style.getAttributeNS(W, "default").equals("1")
                        : style.getAttributeNS(W, "styleId").equals(id));
    }

    /** Sets a property of the words inside the drawings of a paragraph. */
    static Change drawn(String property, String value) {
        return (passage, file) -> boxed(passage).forEach(run -> Passage.character(run, property, value));
    }

    static Change drawnWords(String text) {
        return (passage, file) -> boxed(passage)
                .forEach(run -> run.getElementsByTagNameNS(W, "t").item(0).setTextContent(text));
    }

    private static List<Element> boxed(Passage passage) {
        return OpenedDocx.all(passage.element(), "txbxContent").stream()
                .flatMap(box -> OpenedDocx.all(box, "r").stream())
                .toList();
    }

    static Change both(Change first, Change second) {
        return (passage, file) -> {
            first.make(passage, file);
            second.make(passage, file);
        };
    }

    /** Writes the abbreviation of the type in capitals. */
    static Change upperAfterSlash() {
        return (passage, file) -> {
            String text = passage.text();
            int from = text.indexOf('/');
            passage.text(text.substring(0, from) + text.substring(from).toUpperCase(Locale.ROOT));
        };
    }
}
