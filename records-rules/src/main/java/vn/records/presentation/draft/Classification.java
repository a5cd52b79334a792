package vn.records.presentation.draft;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.document.CopyKind;
import vn.records.document.DocumentType;
import vn.records.document.NamedType;

/**
 * What a draft was taken for, and why (<i>kết quả nhận dạng</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface Classification extends Serializable {

    /** Returns what the file holds. */
    Kind kind();

    /** Returns the type of document, where it is one that the law names on its date. */
    Optional<DocumentType> type();

    /** Returns the type of a document of another family than that of administrative documents, where a law names it. */
    Optional<NamedType> typeOfOtherFamily();

    /** Returns the type of document of whatever family. */
    @Value.NonAttribute
    default Optional<NamedType> named() {
        return typeOfOtherFamily().or(() -> type().map(type -> type));
    }

    /** Whether it is a document of its own whose type is known: of the State, of the Party, or legislation. */
    @Value.NonAttribute
    default boolean isMain() {
        return kind() == Kind.ADMINISTRATIVE
                || ((kind() == Kind.PARTY || kind() == Kind.LEGISLATION) && named().isPresent());
    }

    /** Returns the form of copy, for a copy. */
    Optional<CopyKind> copy();

    /** Returns the words taken for the name of its type; empty where there are none. */
    default String typeName() {
        return "";
    }

    /** Whether nothing speaks against it. */
    default boolean certain() {
        return true;
    }

    /** Returns the key of the reason, such as {@code type-name}; a wording has text for it. */
    String why();

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a classification. */
    final class Builder extends ImmutableClassification.Builder {
        Builder() {}
    }
}
