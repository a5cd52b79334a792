package vn.records.presentation.specimen;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Signing;
import vn.records.presentation.recognition.Recognizer;
import vn.records.view.Alignment;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Rewrite;

/** Changes to the end of a draft, for examples. */
public final class ClosingEdits {

    private ClosingEdits() {}

    /** Takes the last paragraph with exactly this text out. */
    public static UnaryOperator<Draft> removeLine(String text) {
        return replaceLine(text);
    }

    /** Puts paragraphs like it in place of the last paragraph with exactly this text. */
    public static UnaryOperator<Draft> replaceLine(String text, String... others) {
        return onLine(
                text,
                old -> ImmutableList.copyOf(Lists.transform(
                        ImmutableList.copyOf(others), other -> old.replacing(0, text.length(), other))));
    }

    /** Puts paragraphs after the last one with exactly this text. */
    public static UnaryOperator<Draft> insertAfterLine(String text, Paragraph... added) {
        return onLine(
                text,
                old -> ImmutableList.<Paragraph>builder().add(old).add(added).build());
    }

    /** Puts paragraphs before the last one with exactly this text. */
    public static UnaryOperator<Draft> insertBeforeLine(String text, Paragraph... added) {
        return onLine(
                text,
                old -> ImmutableList.<Paragraph>builder().add(added).add(old).build());
    }

    /** Puts paragraphs before the first that begins with the words. */
    public static UnaryOperator<Draft> insertBefore(String words, Paragraph added) {
        return draft -> Recognizer.again(
                draft,
                Rewrite.body(
                        draft.view(),
                        paragraph -> paragraph.text().startsWith(words)
                                ? ImmutableList.of(added, paragraph)
                                : ImmutableList.of(paragraph)));
    }

    /** Centres the last paragraph with exactly this text. */
    public static UnaryOperator<Draft> centredLine(String text) {
        return onLine(text, old -> ImmutableList.of(old.withFormat(old.format().withAlignment(Alignment.CENTRE))));
    }

    /** Puts all paragraphs into the first section. */
    public static Draft inOneSection(Draft draft) {
        DocumentView view =
                Rewrite.body(draft.view(), paragraph -> ImmutableList.of(Paragraphs.inSection(paragraph, 0)));
        return Recognizer.again(draft, view.withSections(view.sections().subList(0, 1)));
    }

    /** Takes what stands between post and name out. */
    public static UnaryOperator<Draft> joinSignature() {
        return draft -> {
            Signing signing = draft.signings().get(0);
            int post = signing.authority().reverse().get(0).index();
            int name = signing.name().orElseThrow().index();
            ImmutableSet<Place> between = draft.lines().subList(post + 1, name).stream()
                    .map(line -> line.paragraph().place())
                    .collect(ImmutableSet.toImmutableSet());
            return Recognizer.again(
                    draft,
                    Rewrite.body(
                            draft.view(),
                            paragraph -> between.contains(paragraph.place())
                                    ? ImmutableList.of()
                                    : ImmutableList.of(paragraph)));
        };
    }

    private static UnaryOperator<Draft> onLine(String text, Function<Paragraph, ImmutableList<Paragraph>> change) {
        return draft -> {
            Paragraph last = draft.lines().stream()
                    .filter(line -> line.paragraph().text().equals(text))
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .paragraph();
            return Recognizer.again(
                    draft,
                    Rewrite.body(
                            draft.view(),
                            paragraph -> paragraph.place().equals(last.place())
                                    ? change.apply(paragraph)
                                    : ImmutableList.of(paragraph)));
        };
    }
}
