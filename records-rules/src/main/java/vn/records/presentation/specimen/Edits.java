package vn.records.presentation.specimen;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.document.Stage;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.Recognizer;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Rewrite;
import vn.records.view.Section;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/** Changes to a draft, for examples; each gives a draft that was recognised anew. */
public final class Edits {

    private Edits() {}

    /** Does one change after another. */
    @SafeVarargs
    public static UnaryOperator<Draft> all(UnaryOperator<Draft>... edits) {
        return draft -> {
            Draft changed = draft;
            for (UnaryOperator<Draft> edit : edits) {
                changed = edit.apply(changed);
            }
            return changed;
        };
    }

    /** Changes nothing. */
    public static UnaryOperator<Draft> nothing() {
        return draft -> draft;
    }

    /** Takes the draft for an issued document. */
    public static UnaryOperator<Draft> issued() {
        return draft -> Recognizer.again(draft, draft.options().withStage(Stage.ISSUED));
    }

    /** Changes the format of the text of all paragraphs of a component. */
    public static UnaryOperator<Draft> text(Component component, UnaryOperator<TextFormat> change) {
        return eachOf(
                component, paragraph -> formatted(paragraph, 0, paragraph.text().length(), change));
    }

    /** Changes the format of words of a component, at their first occurrence in each of its paragraphs. */
    public static UnaryOperator<Draft> words(Component component, String words, UnaryOperator<TextFormat> change) {
        return onWords(
                component, words, (paragraph, start) -> formatted(paragraph, start, start + words.length(), change));
    }

    /** Changes how the paragraphs of a component are set. */
    public static UnaryOperator<Draft> paragraph(Component component, UnaryOperator<ParagraphFormat> change) {
        return eachOf(component, paragraph -> paragraph.withFormat(change.apply(paragraph.format())));
    }

    /** Puts other words in place of words of a component. */
    public static UnaryOperator<Draft> replace(Component component, String old, String other) {
        return onWords(component, old, (paragraph, start) -> paragraph.replacing(start, start + old.length(), other));
    }

    /** Puts other words in place of words anywhere in the main text. */
    public static UnaryOperator<Draft> replaceAnywhere(String old, String other) {
        return draft -> rewritten(draft, paragraph -> {
            int start = paragraph.text().indexOf(old);
            return ImmutableList.of(start < 0 ? paragraph : paragraph.replacing(start, start + old.length(), other));
        });
    }

    /** Changes the paragraphs that hold the words. */
    public static UnaryOperator<Draft> paragraphsWith(String words, UnaryOperator<Paragraph> change) {
        return draft -> rewritten(
                draft,
                paragraph -> ImmutableList.of(paragraph.text().contains(words) ? change.apply(paragraph) : paragraph));
    }

    /** Takes the paragraphs of a component out. */
    public static UnaryOperator<Draft> remove(Component component) {
        return draft -> {
            Set<Place> places = places(draft, component);
            return rewritten(
                    draft,
                    paragraph -> places.contains(paragraph.place()) ? ImmutableList.of() : ImmutableList.of(paragraph));
        };
    }

    /** Puts paragraphs after the last one of a component. */
    public static UnaryOperator<Draft> insertAfter(Component component, Paragraph... added) {
        return draft -> {
            Place last =
                    ImmutableList.copyOf(places(draft, component)).reverse().get(0);
            return rewritten(
                    draft,
                    paragraph -> paragraph.place().equals(last)
                            ? ImmutableList.<Paragraph>builder()
                                    .add(paragraph)
                                    .add(added)
                                    .build()
                            : ImmutableList.of(paragraph));
        };
    }

    /** Puts other drawings into the paragraphs of a component. */
    public static UnaryOperator<Draft> drawings(Component component, Drawing... drawings) {
        return eachOf(component, paragraph -> paragraph.withDrawings(ImmutableList.copyOf(drawings)));
    }

    /** Changes the page set-up of all sections. */
    public static UnaryOperator<Draft> section(UnaryOperator<Section> change) {
        return draft -> Recognizer.again(
                draft,
                draft.view()
                        .withSections(
                                draft.view().sections().stream().map(change).toList()));
    }

    /** Changes the view as a whole. */
    public static UnaryOperator<Draft> view(UnaryOperator<DocumentView> change) {
        return draft -> Recognizer.again(draft, change.apply(draft.view()));
    }

    /** Changes each paragraph of a component. */
    public static UnaryOperator<Draft> eachOf(Component component, UnaryOperator<Paragraph> change) {
        return draft -> {
            Set<Place> places = places(draft, component);
            return rewritten(
                    draft,
                    paragraph ->
                            ImmutableList.of(places.contains(paragraph.place()) ? change.apply(paragraph) : paragraph));
        };
    }

    /** Returns a paragraph with a stretch of its text in another format. */
    public static Paragraph formatted(Paragraph paragraph, int start, int end, UnaryOperator<TextFormat> change) {
        List<Span> spans = new ArrayList<>();
        for (Span span : paragraph.spans()) {
            int from = Math.max(span.start(), start);
            int to = Math.min(span.end(), end);
            if (from >= to) {
                spans.add(span);
                continue;
            }
            if (span.start() < from) {
                spans.add(new Span(span.start(), from, span.format()));
            }
            spans.add(new Span(from, to, change.apply(span.format())));
            if (to < span.end()) {
                spans.add(new Span(to, span.end(), span.format()));
            }
        }
        return paragraph.withSpans(spans);
    }

    /** Changes a paragraph at the place of words in it. */
    private interface AtWords {
        Paragraph apply(Paragraph paragraph, int start);
    }

    private static UnaryOperator<Draft> onWords(Component component, String words, AtWords change) {
        Predicate<Paragraph> has = paragraph -> paragraph.text().contains(words);
        UnaryOperator<Draft> edit = eachOf(
                component,
                paragraph -> has.test(paragraph)
                        ? change.apply(paragraph, paragraph.text().indexOf(words))
                        : paragraph);
        return draft -> {
            checkState(
                    draft.parts().get(component).stream()
                            .flatMap(part -> part.lines().stream())
                            .anyMatch(line -> has.test(line.paragraph())),
                    "no %s with the words: %s",
                    component,
                    words);
            return edit.apply(draft);
        };
    }

    private static Set<Place> places(Draft draft, Component component) {
        ImmutableSet<Place> places = draft.parts().get(component).stream()
                .flatMap(part -> part.lines().stream())
                .map(Line::paragraph)
                .map(Paragraph::place)
                .collect(ImmutableSet.toImmutableSet());
        checkState(!places.isEmpty(), "no %s in the specimen", component);
        return places;
    }

    private static Draft rewritten(Draft draft, Function<Paragraph, ImmutableList<Paragraph>> change) {
        return Recognizer.again(draft, Rewrite.body(draft.view(), change));
    }
}
