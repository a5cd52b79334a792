package vn.records.docx.recall;

import static vn.records.docx.recall.Changes.both;
import static vn.records.docx.recall.Changes.everywhere;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.records.docx.recall.FaultKind.Change;

/** What a person does to the pages of documents of other laws, and to their parts. */
final class LawChanges {

    private static final Pattern ANY = Pattern.compile("");

    private LawChanges() {}

    static void each(Where where, OpenedDocx file, Consumer<Passage> change) {
        where.in(file.passages(), ANY).forEach(change);
    }

    /** Moves it above another. */
    static Change above(Where other) {
        return (passage, file) -> passage.moveAbove(first(other, file));
    }

    private static Passage first(Where where, OpenedDocx file) throws NotPossible {
        return where.in(file.passages(), ANY).stream()
                .findFirst()
                .orElseThrow(() -> new NotPossible("no such component"));
    }

    static Change exactly(double points) {
        return (passage, file) -> {
            passage.paragraph("spacing", "line", Long.toString(Math.round(points * 20)));
            passage.paragraph("spacing", "lineRule", "exact");
        };
    }

    static Change lowerBehind(String mark) {
        return (passage, file) -> {
            String text = passage.text();
            int at = text.lastIndexOf(mark);
            passage.text(text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT));
        };
    }

    /** Puts an addressee below the subject. */
    static Change addressed() {
        return (passage, file) -> {
            Passage twin = passage.twin("Kính gửi: Ủy ban nhân dân tỉnh");
            twin.character("b", "0");
        };
    }

    static Change paper(int width, int height) {
        return both(everywhere("pgSz", "w", "" + width), everywhere("pgSz", "h", "" + height));
    }

    static Change across() {
        return both(paper(16838, 11906), everywhere("pgSz", "orient", "landscape"));
    }

    /** Adds each margin too small and too large; bounds in twips, of the left one last. */
    static void margins(
            LawKinds kinds, Where where, String fact, String rule, int small, int large, int leftSmall, int leftLarge) {
        for (String side : List.of("top", "bottom", "left", "right")) {
            int less = side.equals("left") ? leftSmall : side.equals("right") ? 737 : small;
            int more = side.equals("left") ? leftLarge : large;
            String id = rule + "-" + side.toUpperCase(Locale.ROOT);
            kinds.anywhere(side + "-margin-small", fact, where, id, everywhere("pgMar", side, "" + less));
            kinds.anywhere(side + "-margin-large", fact, where, id, everywhere("pgMar", side, "" + more));
        }
    }

    /** The part with the number of pages. */
    private static Document numbers(OpenedDocx file) throws NotPossible {
        return file.part(nameOfNumbers(file));
    }

    private static String nameOfNumbers(OpenedDocx file) throws NotPossible {
        for (String prefix : List.of("word/header", "word/footer")) {
            for (String name : file.names(prefix)) {
                if (Changes.isNumbered(file, name)) {
                    return name;
                }
            }
        }
        throw new NotPossible("no page number");
    }

    static Change numbersAligned(String how) {
        return (passage, file) -> OpenedDocx.all(numbers(file), "p")
                .forEach(paragraph -> new Passage(paragraph, "").paragraph("jc", "val", how));
    }

    static Change numbersWith(String property, String value) {
        return (passage, file) ->
                OpenedDocx.all(numbers(file), "r").forEach(run -> Passage.character(run, property, value));
    }

    static Change numbersAtTheTop() {
        return (passage, file) -> moved(file, "footer", "header");
    }

    static Change numbersAtTheBottom() {
        return (passage, file) -> moved(file, "header", "footer");
    }

    private static void moved(OpenedDocx file, String from, String to) throws NotPossible {
        String name = nameOfNumbers(file).substring("word/".length());
        for (Element reference : file.all(from + "Reference")) {
            if (file.refers(reference, name)) {
                reference.getOwnerDocument().renameNode(reference, OpenedDocx.W, "w:" + to + "Reference");
            }
        }
        if (from.equals("footer")) {
            file.headerFromFooter(name);
        } else {
            file.footerFromHeader(name);
        }
    }

    static Change withoutNumbers() {
        return (passage, file) -> List.of("headerReference", "footerReference")
                .forEach(name ->
                        file.all(name).forEach(found -> found.getParentNode().removeChild(found)));
    }

    /** Erases what is drawn in the first paragraph: the line that divides a copy from what is copied. */
    static Change withoutFirstLine() {
        return (passage, file) -> file.passages().get(0).erase();
    }

    /** Counts the pages of sections that begin anew from another number. */
    static Change countedFrom(int number) {
        return (passage, file) -> file.all("pgNumType").stream()
                .filter(type -> type.hasAttributeNS(OpenedDocx.W, "start"))
                .forEach(type -> type.setAttributeNS(OpenedDocx.W, "w:start", "" + number));
    }

    static Change romanNumbers() {
        return everywhere("pgNumType", "fmt", "upperRoman");
    }
}
