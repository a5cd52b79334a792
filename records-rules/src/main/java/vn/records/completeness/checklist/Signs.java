package vn.records.completeness.checklist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import vn.records.document.DocumentType;

/**
 * By what a document is known for a constituent (<i>dấu hiệu nhận biết</i>).
 *
 * @param types the types it may have; empty for any
 * @param words the words it may have, any one of them; empty where the type is enough
 * @param not words that no document for it has
 * @param possible words by which a document may be it, but is not surely
 * @param isOpen whether any document of the types that is nothing else may be it, such as a piece of evidence
 * @since 0.1
 */
public record Signs(
        ImmutableSet<DocumentType> types,
        ImmutableList<WordPattern> words,
        ImmutableList<WordPattern> not,
        ImmutableList<WordPattern> possible,
        boolean isOpen)
        implements Serializable {

    /** No sign: no document is known for it. */
    public static final Signs NONE = new Signs(ImmutableSet.of(), ImmutableList.of(), ImmutableList.of());

    /** Makes signs without words by which a document only may be it. */
    public Signs(ImmutableSet<DocumentType> types, ImmutableList<WordPattern> words, ImmutableList<WordPattern> not) {
        this(types, words, not, ImmutableList.of(), false);
    }

    /** Whether there is nothing to know a document by. */
    public boolean isEmpty() {
        return types.isEmpty() && words.isEmpty() && possible.isEmpty() && !isOpen;
    }
}
