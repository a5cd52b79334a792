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

    /** Returns a copy with other blocks in the main text. */
    DocumentView withBody(Iterable<? extends Block> body);

    /** Returns a copy with other sections. */
    DocumentView withSections(Iterable<? extends Section> sections);

    /** Returns a copy with other evidence of pages. */
    DocumentView withPageEvidence(PageEvidence evidence);

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a view. */
    final class Builder extends ImmutableDocumentView.Builder {
        Builder() {}
    }
}
