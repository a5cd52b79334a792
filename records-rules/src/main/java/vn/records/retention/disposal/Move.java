package vn.records.retention.disposal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What comes of trying a step (<i>kết quả thực hiện bước</i>).
 *
 * @since 0.1
 */
public sealed interface Move extends Serializable {

    /**
     * The step was taken.
     *
     * @param next the case after it
     */
    record Moved(DisposalCase next) implements Move {}

    /**
     * The step was not taken, and nothing has changed.
     *
     * @param obstacles what stands against it
     */
    record Refused(ImmutableList<Obstacle> obstacles) implements Move {}
}
