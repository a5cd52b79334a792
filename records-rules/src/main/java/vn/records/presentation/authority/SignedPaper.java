package vn.records.presentation.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.records.document.NamedType;

/**
 * What of a document tells who may sign it (<i>văn bản xét thẩm quyền ký</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface SignedPaper extends Serializable {

    /** Returns the name of the issuing agency, as the head of the document has it. */
    String issuer();

    /** Returns the name above it; empty without one. */
    default String above() {
        return "";
    }

    /** Returns the type of the document; it also tells whether it is of the State, of the Party, or legislation. */
    NamedType type();

    /** Returns the day of the document. */
    LocalDate date();

    /** Returns the lines of the signing block above the name, from the top: {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}. */
    ImmutableList<String> block();

    /** Returns the blocks of others who sign too. */
    ImmutableList<ImmutableList<String>> otherBlocks();

    /** Returns the line of the issuing authority, such as {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NINH BÌNH}; empty without one. */
    default String authorityLine() {
        return "";
    }

    /** Returns the subject; empty where it is not known. */
    default String subject() {
        return "";
    }

    /** Returns the place of issue; empty where it is not known. */
    default String place() {
        return "";
    }

    /** Returns those it is addressed to. */
    ImmutableList<String> addressees();

    /** Checks the block. */
    @Value.Check
    default void check() {
        checkArgument(!block().isEmpty(), "no lines of a signing block");
    }

    /** Returns the same document of another day. */
    SignedPaper withDate(LocalDate date);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSignedPaper.Builder {
        Builder() {}
    }
}
