package vn.records.report;

import static com.google.common.base.Preconditions.checkArgument;

import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.presentation.draft.Draft;

/**
 * What became of one file of a run (<i>kết quả của một tệp</i>): it was read and judged, or could not be read.
 *
 * @since 0.1
 */
public sealed interface DocumentResult {

    /** Returns the name of the file as the run was given it. */
    String file();

    /** Whether something in it is an error. */
    default boolean hasErrors() {
        return this instanceof Read read && read.report().count(Severity.ERROR) > 0;
    }

    /**
     * A file that was read and judged.
     *
     * @param file its name as given
     * @param draft what was recognised in it
     * @param report what the rules say of it
     */
    record Read(String file, Draft draft, Report report) implements DocumentResult {}

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
