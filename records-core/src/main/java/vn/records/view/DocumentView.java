package vn.records.view;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A draft (<i>bản thảo văn bản</i>) as it was read.
 *
 * @since 0.1
 */
@Value.Immutable
public interface DocumentView extends Serializable {

    /** Returns the paragraphs and tables of the main text, in order. */
    ImmutableList<Block> body();

    /** Returns the sections in order; {@link Paragraph#section()} counts them. At least one. */
    ImmutableList<Section> sections();

    /** Returns what the file tells about its number of pages. */
    default PageEvidence pageEvidence() {
        return PageEvidence.NONE;
    }

    /** Returns the index in the file of the first of these sections; 0 for a whole file. */
    default int firstSection() {
        return 0;
    }

    /** Whether the first section was begun by the part of the file before this one, for which alone it is judged. */
    default boolean sharesFirstSection() {
        return false;
    }

    /**
     * Whether a header or footer of one of its sections was begun by the part of the file before this one, for which alone
     * it is judged.
     */
    default boolean isShared(Running running) {
        return Cut.isShared(this, running);
    }

    /**
     * Returns a part of the file as a view of its own (<i>một văn bản trong tệp</i>): the blocks of the main text from one
     * index up to another, each with its place in the file, and the sections they lie in, counted anew. How many pages it
     * has only its own breaks tell.
     *
     * @throws IllegalArgumentException if there is no block from the one index up to the other
     */
    default DocumentView part(int from, int to) {
        return Cut.part(this, from, to);
    }

    /**
     * Returns the view with text of old code tables such as TCVN3 and VNI read as Unicode (<i>giải mã bảng mã cũ</i>), each
     * character at the offset it has in the file; {@link Paragraph#codes()} tells where that is. It is told by its font,
     * and by its letters where the words become Vietnamese; text that may be what it seems stays as it is.
     */
    @Value.NonAttribute
    default DocumentView decoded() {
        return Decoding.of(this);
    }

    /** Returns a copy with other blocks in the main text. */
    DocumentView withBody(Iterable<? extends Block> body);

    /** Returns a copy with other sections. */
    DocumentView withSections(Iterable<? extends Section> sections);

    /** Returns a copy with other evidence of pages. */
    DocumentView withPageEvidence(PageEvidence evidence);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a view. */
    final class Builder extends ImmutableDocumentView.Builder {
        Builder() {}
    }
}
