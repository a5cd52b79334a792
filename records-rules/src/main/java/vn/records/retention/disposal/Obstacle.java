package vn.records.retention.disposal;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileCode;

/**
 * Why a step cannot be taken (<i>lý do chưa thực hiện được bước</i>).
 *
 * @since 0.1
 */
public sealed interface Obstacle extends Serializable {

    /**
     * Another step comes first.
     *
     * @param expected the step that is next; empty if nothing is left to do
     */
    record OutOfOrder(Optional<Step> expected) implements Obstacle {

        /** An optional component cannot be sent; this can. */
        private record Sent(@Nullable Step expected) implements Serializable {
            @Serial
            private Object readResolve() {
                return new OutOfOrder(Optional.ofNullable(expected));
            }
        }

        @Serial
        private Object writeReplace() {
            return new Sent(expected.orElse(null));
        }
    }

    /**
     * A paper of the step is missing.
     *
     * @param paper the paper
     */
    record Missing(DossierPaper paper) implements Obstacle {}

    /**
     * A file may not be destroyed on that day.
     *
     * @param file the file
     */
    record Barred(FileCode file) implements Obstacle {}

    /** What is wrong with the day of a step. */
    enum Timing implements Obstacle {
        /** It lies before an earlier step. */
        BEFORE_EARLIER_STEP,
        /** The list that shows what may be destroyed is of another day. */
        LIST_OF_ANOTHER_DAY,
        /** Less than 30 days have gone by since the notice. */
        NOTICE_PERIOD_RUNS,
        /** More than 15 days have gone by since the decision: it must be taken anew. */
        EXECUTION_OVERDUE
    }
}
