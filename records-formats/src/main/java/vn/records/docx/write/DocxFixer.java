package vn.records.docx.write;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import vn.records.docx.write.edit.TextEdit;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.reader.ReadLimits;
import vn.records.rule.RuleBook;

/**
 * Mends in a copy of a Word file what needs nobody's judgement (<i>sửa tự động bản sao</i>).
 *
 * <p>What is said is never changed. Characters change only as {@link TextEdit} lists, inside components that were
 * recognised with certainty; its last rows only by {@link FixOptions#edits() option}: capitals where the finding is an
 * error, spaces, encoding. Everything else a fix changes is formatting. Text that is still to be filled in, numbers, names,
 * dates and images are never touched.
 *
 * <p>After the fixes the copy is read and checked again. A fix that would bring a finding that was not there is taken back,
 * as is one that does not mend. So mending a mended copy changes nothing.
 *
 * <p>One fixer may be used by any number of threads at once.
 *
 * @since 0.1
 */
public final class DocxFixer {

    private final ImmutableList<RuleBook<Draft>> books;
    private final ReadLimits limits;

    private DocxFixer(ImmutableList<RuleBook<Draft>> books, ReadLimits limits) {
        this.books = books;
        this.limits = limits;
    }

    /** Returns a fixer by the rules on presentation. */
    public static DocxFixer create() {
        return with(PresentationRules.book(), ReadLimits.DEFAULT);
    }

    /** Returns a fixer by other rules or limits. */
    public static DocxFixer with(RuleBook<Draft> book, ReadLimits limits) {
        return with(ImmutableList.of(book), limits);
    }

    /** Returns a fixer by the rules of several laws, each for the documents that its law governs. */
    public static DocxFixer with(ImmutableList<RuleBook<Draft>> books, ReadLimits limits) {
        return new DocxFixer(requireNonNull(books, "books"), requireNonNull(limits, "limits"));
    }

    /**
     * Mends a copy of a file.
     *
     * @param file the whole file; not changed
     * @param options what to mend and how
     * @throws vn.records.reader.DocumentReadException if it cannot be read as a document
     * @throws UnwritableException if it can be read but not changed
     */
    public FixedDocument fix(byte[] file, FixOptions options) throws IOException {
        requireNonNull(file, "file");
        return new Mending(books, limits, requireNonNull(options, "options")).mend(file.clone());
    }
}
