package vn.records.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import vn.records.finding.Acceptances;
import vn.records.finding.Finding;
import vn.records.finding.Origin;
import vn.records.finding.Report;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.draft.Draft;

/**
 * What became of one file of a run (<i>kết quả của một tệp</i>): it was read and judged, or could not be read.
 *
 * @since 0.1
 */
public sealed interface DocumentResult {

    /** Returns the name of the file as the run was given it. */
    String file();

    /** Whether something in it is an error that those who drafted it may mend. */
    default boolean hasErrors() {
        return this instanceof Read read && read.judgement().hasErrors();
    }

    /** Returns the result with what was accepted in the documents of the file. */
    default DocumentResult accepting(Acceptances acceptances) {
        return this instanceof Read read && !acceptances.all().isEmpty()
                ? new Read(read.file(), read.judgement().accepting(acceptances), read.origins())
                : this;
    }

    /**
     * A file that was read and judged.
     *
     * @param file its name as given
     * @param judgement what was recognised in it, and what the rules say of it
     * @param origins the layers of the file that measured values of the formatting come from, as far as they are known
     */
    record Read(String file, FileJudgement judgement, ImmutableListMultimap<Finding, Origin> origins)
            implements DocumentResult {

        /** Makes the result of a file of which no layers are known. */
        public Read(String file, FileJudgement judgement) {
            this(file, judgement, ImmutableListMultimap.of());
        }

        /** Makes the result of a file that holds one document. */
        public Read(String file, Draft draft, Report report) {
            this(file, new FileJudgement(ImmutableList.of(new JudgedDocument(draft, report))));
        }

        /** Whether the file holds several documents. */
        boolean hasSeveral() {
            return judgement.documents().size() > 1;
        }
    }

    /**
     * A file that could not be read.
     *
     * @param file its name as given
     * @param code why, such as {@code LEGACY_DOC}; stable
     * @param vietnamese what a person is told, in Vietnamese
     * @param english the same in English
     */
    record Unreadable(String file, String code, String vietnamese, String english) implements DocumentResult {
        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException if the code is empty
         */
        public Unreadable {
            checkArgument(!code.isEmpty(), "unreadable without a code: %s", file);
        }
    }
}
