package vn.records.docx.recall;

import static vn.records.docx.recall.Changes.both;
import static vn.records.docx.recall.Changes.everywhere;
import static vn.records.docx.recall.Changes.headerAligned;
import static vn.records.docx.recall.Changes.numbered;
import static vn.records.docx.recall.Changes.pageNumbers;
import static vn.records.docx.recall.Changes.styled;
import static vn.records.docx.recall.Changes.with;
import static vn.records.docx.recall.Changes.without;
import static vn.records.docx.recall.FaultKind.kind;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.records.docx.recall.FaultKind.Change;

/** Faults of the page: paper, margins, type face, colour, numbers of pages. */
final class PageKinds {

    private PageKinds() {}

    static List<FaultKind> all() {
        return Stream.of(paper(), letters(), numbers()).flatMap(List::stream).toList();
    }

    private static FaultKind file(String name, String fact, String rules, Change change) {
        return kind(name, fact, Target.FILE, rules, change).anywhere();
    }

    private static Change margin(String side, int twips) {
        return everywhere("pgMar", side, Integer.toString(twips));
    }

    private static Change paper(int width, int height) {
        return both(
                everywhere("pgSz", "w", Integer.toString(width)), everywhere("pgSz", "h", Integer.toString(height)));
    }

    private static Change across() {
        return both(paper(16838, 11906), everywhere("pgSz", "orient", "landscape"));
    }

    private static List<FaultKind> paper() {
        return List.of(
                file("paper-letter", "I.1", "PAGE-01", paper(12240, 15840)),
                file("paper-a5", "I.1", "PAGE-01", paper(8391, 11906)),
                file("paper-a3", "I.1", "PAGE-01", paper(16838, 23811)),
                kind("landscape", "I.2", Target.BARE, "PAGE-02", across()).anywhere(),
                file("top-margin-small", "I.3", "PAGE-04", margin("top", 1020)),
                file("top-margin-large", "I.3", "PAGE-04", margin("top", 1531)),
                file("bottom-margin-small", "I.3", "PAGE-05", margin("bottom", 850)),
                file("bottom-margin-large", "I.3", "PAGE-05", margin("bottom", 1701)),
                file("left-margin-of-an-inch", "I.3", "PAGE-06", margin("left", 1440)),
                file("left-margin-large", "I.3", "PAGE-06", margin("left", 2098)),
                file("right-margin-small", "I.3", "PAGE-07", margin("right", 737)),
                file("right-margin-of-an-inch", "I.3", "PAGE-07", margin("right", 1440)));
    }

    private static List<FaultKind> letters() {
        Target text = Target.TEXT;
        return List.of(
                kind("font-of-a-paragraph", "I.4", text, "PAGE-08", with("rFonts", "Arial")),
                kind("font-of-the-head", "I.4", Target.NATION, "PAGE-08", with("rFonts", "Calibri")),
                kind("font-of-recipients", "I.4", Target.RECIPIENT, "PAGE-08", with("rFonts", "Cambria")),
                kind("font-of-a-style", "I.4", text, "PAGE-08", styled("NoiDung", "rFonts", "Tahoma")),
                kind("font-of-vni", "§6", text, "PAGE-08|PAGE-09", with("rFonts", "VNI-Times")),
                kind("font-of-vntime-over-unicode", "F17", text, "PAGE-08", with("rFonts", ".VnTime")),
                kind("letters-decomposed", "I.4", text, "PAGE-09|PAGE-19", decomposed()),
                kind("letter-eth", "F16", text, "PAGE-09", Changes.regex("^", "Ðã rà soát, ")),
                kind("colour-of-a-paragraph", "I.4", text, "PAGE-10", with("color", "FF0000")),
                kind("colour-of-a-head", "I.4", Target.ISSUER, "PAGE-10", with("color", "0000FF")),
                kind("colour-of-a-signature", "I.4", Target.NAME, "PAGE-10", with("color", "1F4E79")),
                kind("colour-of-a-style", "I.4", text, "PAGE-10", styled("NoiDung", "color", "7F7F7F")));
    }

    private static Change decomposed() {
        return (passage, file) -> passage.text(Normalizer.normalize(passage.text(), Normalizer.Form.NFD));
    }

    private static List<FaultKind> numbers() {
        return List.of(
                file("page-number-missing", "I.7", "PAGE-13", manyPages(withoutNumbers())),
                file("page-number-in-roman-digits", "I.7", "PAGE-13", pageNumbers("fmt", "lowerRoman")),
                file("page-number-from-nought", "I.7", "PAGE-13|PL-11", pageNumbers("start", "0")),
                file("page-number-from-five", "I.7", "PAGE-13|PL-11", pageNumbers("start", "5")),
                file("page-number-at-the-right", "I.7", "PAGE-15", headerAligned("right")),
                file("page-number-at-the-left", "I.7", "PAGE-15", headerAligned("left")),
                file("page-number-in-the-footer", "I.7", "PAGE-15", inFooter()),
                file("page-number-on-the-first-page", "I.7", "PAGE-16", numbered(without("titlePg"))));
    }

    private static Change withoutNumbers() {
        return numbered((passage, file) -> {
            for (String element : List.of("headerReference", "footerReference")) {
                file.all(element).forEach(found -> found.getParentNode().removeChild(found));
            }
        });
    }

    /** Breaks the page before the foot, twice, so that it has three. */
    private static Change manyPages(Change change) {
        return (passage, file) -> {
            change.make(passage, file);
            List<Passage> all = file.passages();
            if (!passage.style().equals("QuocHieu")) {
                needsPages(file);
                return;
            }
            Passage last = all.stream()
                    .filter(one -> one.style().equals("Ngat") && one.place().matches("body/p\\[\\d+]"))
                    .findFirst()
                    .orElse(passage);
            for (int i = 0; i < 2; i++) {
                Element run = last.element().getOwnerDocument().createElementNS(OpenedDocx.W, "w:r");
                Element page = run.getOwnerDocument().createElementNS(OpenedDocx.W, "w:br");
                page.setAttributeNS(OpenedDocx.W, "w:type", "page");
                run.appendChild(page);
                last.element().appendChild(run);
            }
        };
    }

    /** The pages of a file of others are those that its program counted. */
    private static void needsPages(OpenedDocx file) throws NotPossible {
        List<Element> pages = OpenedDocx.all(
                file.part("docProps/app.xml").getDocumentElement(),
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
                "Pages");
        if (pages.isEmpty() || pages.get(0).getTextContent().matches("[01]?")) {
            throw new NotPossible("not surely several pages");
        }
    }

    /** Makes the header of later pages a footer. */
    private static Change inFooter() {
        return (passage, file) -> {
            if (!file.has("word/header1.xml") || !Changes.isNumbered(file, "word/header1.xml")) {
                throw new NotPossible("no page number in the first header");
            }
            for (Element reference : file.all("headerReference")) {
                boolean ours = passage.style().equals("QuocHieu");
                if (!ours
                        && (!file.refers(reference, "header1.xml")
                                || !file.all("footerReference").isEmpty())) {
                    throw new NotPossible("several headers, or footers");
                }
                if (reference.getAttributeNS(OpenedDocx.W, "type").equals("default")) {
                    reference.getOwnerDocument().renameNode(reference, OpenedDocx.W, "w:footerReference");
                }
            }
            file.footerFromHeader("header1.xml");
        };
    }
}
