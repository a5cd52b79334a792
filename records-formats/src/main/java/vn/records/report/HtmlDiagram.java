package vn.records.report;

import com.google.common.base.Ascii;
import com.google.common.collect.Ordering;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.finding.Severity;
import vn.records.presentation.draft.Draft;
import vn.records.report.diagram.PageBox;
import vn.records.report.diagram.PageDiagram;
import vn.records.report.words.FoldedFinding;

/** The drawing of an A4 page with the boxes of the decree's diagram, each in the colour of its state. */
final class HtmlDiagram {

    private final RunContext run;
    private final Draft draft;

    /** The worst that was found in each component. */
    private final Map<Component, Severity> worst = new EnumMap<>(Component.class);

    /** What the first finding of each component is told under. */
    private final Map<Component, Component> toldUnder = new EnumMap<>(Component.class);

    HtmlDiagram(RunContext run, Draft draft, Map<Component, List<FoldedFinding>> findings) {
        this.run = run;
        this.draft = draft;
        findings.forEach((under, list) -> list.forEach(one -> one.components().forEach(component -> {
            toldUnder.putIfAbsent(component, under);
            worst.merge(component, one.finding().severity(), Ordering.natural()::min);
        })));
        findings.keySet().forEach(under -> toldUnder.put(under, under));
    }

    Html write() {
        String title = run.phrases().text("html.diagram");
        Html html = new Html().open("figure", "class=page");
        html.open("svg", "viewBox=\"0 0 210 297\" role=\"group\" " + Html.attribute("aria-label", title));
        html.raw("<rect class=\"sheet " + state(List.of(Component.PAGE)) + "\" x=1 y=1 width=208 height=295 rx=1 />");
        html.raw("<path class=frame d=\"M30 20H195V277H30Z\"/>");
        PageDiagram diagram = PageDiagram.of(draft);
        html.raw("<ellipse class=seal cx=120 cy=234 rx=12 ry=12 /><text class=n x=120 y=236>8</text>");
        html.raw("<text class=n x=152 y=236>" + diagram.signature() + "</text>");
        html.raw("<text class=n x=180 y=" + diagram.signedHigh() + ">" + diagram.signed() + "</text>");
        diagram.boxes().forEach(box -> box(html, box));
        html.close("svg");
        html.open("figcaption", "");
        html.text(title).raw(" ");
        for (Component component : PageBox.WITHOUT) {
            chip(html, component);
        }
        legend(html);
        return html.close("figcaption").close("figure");
    }

    private void box(Html html, PageBox box) {
        String name = String.join(
                ", ",
                box.components().stream()
                        .map(component -> DocumentNames.component(component, run.language()))
                        .toList());
        String state = state(box.components());
        String said = name + ": " + run.phrases().text("html.state." + state);
        target(html, box.components(), Html.attribute("aria-label", said));
        html.element("title", "", said);
        html.raw("<rect class=\"box " + state + "\" x=" + box.x() + " y=" + box.y() + " width=" + box.width()
                + " height=" + box.height() + " rx=1 />");
        int middle = box.x() + box.width() / 2;
        int line = box.y() + box.height() / 2 + 2;
        html.raw("<text class=n x=" + middle + " y=" + line + ">" + box.label() + "</text>");
        html.close(anchored(box.components()) ? "a" : "g");
    }

    private void chip(Html html, Component component) {
        String state = state(List.of(component));
        @Nullable Component under = toldUnder.get(component);
        String name = DocumentNames.component(component, run.language());
        if (under != null) {
            html.element("a", "class=\"chip " + state + "\" href=\"#" + anchor(draft, under) + "\"", name);
        } else {
            html.element("span", "class=\"chip " + state + "\"", name);
        }
        html.raw(" ");
    }

    private void legend(Html html) {
        html.open("ul", "class=legend");
        for (String state : List.of("error", "warning", "info", "clean", "none")) {
            html.open("li", "")
                    .element("i", "class=" + state, "")
                    .text(run.phrases().text("html.state." + state));
            html.close("li");
        }
        html.close("ul");
    }

    private boolean anchored(Collection<Component> components) {
        return components.stream().anyMatch(toldUnder::containsKey);
    }

    private void target(Html html, Collection<Component> components, String label) {
        if (anchored(components)) {
            Component first = components.stream()
                    .flatMap(component -> Optional.ofNullable(toldUnder.get(component)).stream())
                    .findFirst()
                    .orElseThrow();
            html.open("a", "href=\"#" + anchor(draft, first) + "\" " + label);
        } else {
            html.open("g", "role=img " + label);
        }
    }

    /** Returns the worst of what was found in some components; else whether one of them is there. */
    private String state(Collection<Component> components) {
        return components.stream()
                .flatMap(component -> Optional.ofNullable(worst.get(component)).stream())
                .min(Severity::compareTo)
                .map(severity -> Ascii.toLowerCase(severity.name()))
                .orElseGet(() -> components.stream().anyMatch(this::isThere) ? "clean" : "none");
    }

    private boolean isThere(Component component) {
        return component == Component.PAGE
                || (component == Component.PAGE_NUMBER && !draft.pageNumbers().isEmpty())
                || (component == Component.BODY && !draft.body().isEmpty())
                || draft.has(component);
    }

    /** Returns the id of the findings of a component; of a document after the first its ordinal stands in it too. */
    static String anchor(Draft draft, Component component) {
        String document = draft.ordinal() == 1 ? "" : draft.ordinal() + "-";
        return "c-" + document + Ascii.toLowerCase(component.name()).replace('_', '-');
    }
}
