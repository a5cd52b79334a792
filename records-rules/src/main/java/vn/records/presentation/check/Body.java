package vn.records.presentation.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Reading;
import vn.records.view.Alignment;
import vn.records.view.Span;

/**
 * The body of a draft as rules of structure judge it (<i>nội dung, bố cục văn bản</i>).
 *
 * <p>Left out is what stands in quotations, such as the new wording of another document, and at the end of a document
 * without a recognised closing the short lines that may be its signature. What only looks like a unit, such as a sentence
 * that begins with {@code Điều 3 Nghị định này}, is running text here.
 *
 * @since 0.1
 */
public final class Body {

    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_SENTENCE = 60;

    private static final Reading<Body> BODY = Reading.by(Body::read);

    private final ImmutableList<BodyItem> items;
    private final boolean articles;

    private Body(ImmutableList<BodyItem> items) {
        this.items = items;
        this.articles = items.stream().anyMatch(item -> item.unit() == Unit.ARTICLE);
    }

    /** Returns the body of a draft. */
    public static Body of(Draft draft) {
        return BODY.of(draft);
    }

    private static Body read(Draft draft) {
        List<BodyItem> kept = new ArrayList<>();
        Romans romans = new Romans();
        @Nullable BodyItem previous = null;
        for (BodyItem item : draft.body()) {
            if (!item.quoted()) {
                previous = sure(item, previous, romans);
                kept.add(previous);
            }
        }
        if (!isClosed(draft)) {
            dropTail(kept);
        }
        return new Body(ImmutableList.copyOf(kept));
    }

    /** Returns the paragraphs in order. */
    public ImmutableList<BodyItem> items() {
        return items;
    }

    /** Returns the paragraphs that are one of these units. */
    public ImmutableList<BodyItem> of(Unit... units) {
        ImmutableList<Unit> chosen = ImmutableList.copyOf(units);
        return items.stream().filter(item -> chosen.contains(item.unit())).collect(ImmutableList.toImmutableList());
    }

    /** Whether it is divided into điều. */
    public boolean hasArticles() {
        return articles;
    }

    /** Returns the paragraph after the one at an index, unless it is the last. */
    public Optional<BodyItem> after(int index) {
        return index + 1 < items.size() ? Optional.of(items.get(index + 1)) : Optional.empty();
    }

    /** Whether all that shows of a line is bold. */
    public static boolean isBold(Line line) {
        ImmutableList<Span> shown = Stretch.of(Component.BODY, line).visible();
        return !shown.isEmpty() && shown.stream().allMatch(span -> span.format().bold());
    }

    /** Whether the paragraph of a line goes on after it, behind a line break. */
    public static boolean goesOn(Line line) {
        String text = line.paragraph().text();
        return IntStream.range(line.end(), text.length()).anyMatch(i -> !Character.isWhitespace(text.charAt(i)));
    }

    /** Whether a paragraph is the number of a phần, chương, mục or tiểu mục, with or without its title. */
    public static boolean isHeading(BodyItem item) {
        return switch (item.unit()) {
            case PART, CHAPTER, SECTION, SUBSECTION -> true;
            default -> false;
        };
    }

    private static boolean isClosed(Draft draft) {
        return draft.classification().kind() == Kind.ATTACHED
                || draft.has(Component.RECIPIENTS)
                || draft.part(Component.SIGNING_AUTHORITY)
                        .filter(part -> part.certain())
                        .isPresent();
    }

    private static void dropTail(List<BodyItem> kept) {
        while (!kept.isEmpty() && kept.get(kept.size() - 1).line().folded().length() < SHORTEST_SENTENCE) {
            kept.remove(kept.size() - 1);
        }
    }

    private static BodyItem sure(BodyItem item, @Nullable BodyItem previous, Romans romans) {
        return switch (item.unit()) {
            case PART, CHAPTER, SECTION, SUBSECTION -> isProminent(item) ? item : as(Unit.TEXT, item);
            case ARTICLE -> isArticle(item) ? item : as(Unit.TEXT, item);
            case ROMAN -> romans.accept(item) ? item : as(Unit.TEXT, item);
            case POINT -> isPoint(item) ? item : as(Unit.TEXT, item);
            case TEXT -> isTitle(item, previous) ? as(Unit.TITLE, item) : item;
            default -> item;
        };
    }

    private static BodyItem as(Unit unit, BodyItem item) {
        return new BodyItem(unit, item.line(), "", 0, item.quoted());
    }

    /** A heading stands alone, in the middle, or in bold type; a sentence does not. */
    private static boolean isProminent(BodyItem item) {
        Line line = item.line();
        boolean middle = line.paragraph().format().alignment() == Alignment.CENTRE;
        return item.rest().isEmpty()
                || ((middle || isBold(line)) && line.folded().length() <= LONGEST_TITLE);
    }

    /** The number of an article has a mark after it or is bold; that of a reference has neither. */
    private static boolean isArticle(BodyItem item) {
        String text = item.line().text();
        boolean marked = ".:".indexOf(text.charAt(item.labelEnd() - 1)) >= 0;
        return marked || isBoldLabel(item);
    }

    private static boolean isBoldLabel(BodyItem item) {
        ImmutableList<Span> label =
                Stretch.of(Component.BODY, item.line(), 0, item.labelEnd()).visible();
        return !label.isEmpty() && label.stream().allMatch(span -> span.format().bold());
    }

    private static boolean isPoint(BodyItem item) {
        String text = item.line().text();
        boolean bracket = text.charAt(item.labelEnd() - 1) == ')';
        return bracket || item.labelEnd() >= text.length() || Character.isWhitespace(text.charAt(item.labelEnd()));
    }

    private static boolean isTitle(BodyItem item, @Nullable BodyItem previous) {
        if (previous == null || item.line().folded().length() > LONGEST_TITLE || !isBold(item.line())) {
            return false;
        }
        boolean below = isHeading(previous) && previous.rest().isEmpty() && !goesOn(previous.line());
        boolean more = previous.unit() == Unit.TITLE
                && item.line().paragraph().format().alignment() == Alignment.CENTRE;
        return below || more;
    }

    /** Tells Roman numbers from letters that are also Roman digits: C, D, L, M begin no list. */
    private static final class Romans {
        private int last;

        boolean accept(BodyItem item) {
            int value = Numerals.roman(item.label());
            boolean letter = item.label().length() == 1 && value != 1 && value != last + 1;
            if (value == 0 || letter) {
                return false;
            }
            last = value;
            return true;
        }
    }
}
