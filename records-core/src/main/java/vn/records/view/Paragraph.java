package vn.records.view;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import vn.records.text.Blanks;
import vn.records.text.TextRange;

/**
 * A paragraph (<i>đoạn văn</i>) with its effective formatting.
 *
 * @since 0.1
 */
@Value.Immutable
public non-sealed interface Paragraph extends Block {

    @Override
    Place place();

    /** Returns the text a reader sees; {@code \t} stands for a tab, {@code \n} for a break of line or column. */
    String text();

    /** Returns the spans of equal formatting, in order, that together cover the text exactly; none for an empty text. */
    ImmutableList<Span> spans();

    /** Returns the spans that some character of a stretch stands in, in order. */
    default ImmutableList<Span> spansIn(int start, int end) {
        return Stretches.of(spans(), start, end);
    }

    /** Returns how the paragraph is set. */
    ParagraphFormat format();

    /** Returns how many characters at the start of the text were made by automatic numbering. */
    default int labelLength() {
        return 0;
    }

    /** Returns the index of the section it belongs to. */
    default int section() {
        return 0;
    }

    /** Returns the fields in the text. */
    ImmutableList<Field> fields();

    /** Returns the stretches that the file has in an old code table, in order; none before the view is {@code decoded}. */
    ImmutableList<CodedStretch> codes();

    /** Returns what the text leaves open, the placeholders of the file included. */
    @Value.Lazy
    default Blanks blanks() {
        return Blanks.of(text(), placeholders());
    }

    /** Returns where its fields stand for what is still to be filled in. */
    @Value.NonAttribute
    default ImmutableList<TextRange> placeholders() {
        return fields().isEmpty()
                ? ImmutableList.of()
                : fields().stream()
                        .filter(field -> field.kind() == Field.Kind.PLACEHOLDER)
                        .map(field -> TextRange.of(field.start(), field.end()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** Returns what was drawn and is anchored here, each once. */
    ImmutableList<Drawing> drawings();

    /** Returns the offsets in the text at which a page ends, by the author's hand or in the last rendering. */
    ImmutableList<Integer> pageBreaks();

    /** Returns a copy with another place. */
    Paragraph withPlace(Place place);

    /** Returns a copy in another section. */
    Paragraph withSection(int section);

    /** Returns a copy with another setting. */
    Paragraph withFormat(ParagraphFormat format);

    /** Returns a copy with other drawings. */
    Paragraph withDrawings(Iterable<? extends Drawing> drawings);

    /** Returns a copy with other spans over the same text. */
    Paragraph withSpans(Iterable<? extends Span> spans);

    /**
     * Returns a copy with other text in place of a stretch; it takes the format of the stretch's first character, or of
     * the character before where the stretch is empty.
     *
     * @throws IllegalArgumentException if the stretch does not lie in the text, or the paragraph holds no text to take a
     *     format from
     */
    default Paragraph replacing(int start, int end, String replacement) {
        return Splice.splice(this, start, end, replacement);
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a paragraph. */
    final class Builder extends ImmutableParagraph.Builder {
        Builder() {}
    }
}
