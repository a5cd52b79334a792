package vn.records.docx.write;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import org.immutables.value.Value;
import vn.records.finding.Finding;
import vn.records.presentation.FileJudgement;

/**
 * A mended copy and what was mended in it (<i>bản đã sửa và kết quả sửa</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface FixedDocument {

    /** Returns the file; the bytes it was made from where nothing was to be mended. */
    ByteSource file();

    /** Returns what the rules say of the file before. */
    FileJudgement before();

    /** Returns what the rules say of the copy. */
    FileJudgement after();

    /** Returns the findings that are gone. */
    ImmutableList<Finding> mended();

    /** Returns the findings that are left, and why. */
    ImmutableList<LeftFinding> left();

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    final class Builder extends ImmutableFixedDocument.Builder {
        Builder() {}
    }
}
