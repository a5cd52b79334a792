package vn.records.row;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Collects problems of rows (<i>tập hợp lỗi</i>), so that a person learns of all of them at once.
 *
 * @since 0.1
 */
public final class RowProblems {
    private final int most;
    private final List<RowProblem> problems = new ArrayList<>();
    private final AtomicLong further = new AtomicLong();

    private RowProblems(int most) {
        this.most = most;
    }

    /** Returns a collection that lists as many problems as the limits say and counts the rest. */
    public static RowProblems within(RowLimits limits) {
        return new RowProblems(limits.problems());
    }

    /** Adds a problem. */
    public void add(RowProblem problem) {
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            further.incrementAndGet();
        }
    }

    /** Adds all problems of an exception. */
    public void addAll(RowsException exception) {
        exception.problems().forEach(this::add);
        further.addAndGet(exception.further());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Returns the problems that are listed. */
    public ImmutableList<RowProblem> list() {
        return ImmutableList.copyOf(problems);
    }

    /**
     * Does nothing if there is no problem.
     *
     * @throws RowsException if there is one, with all of them
     */
    public void throwIfAny() throws RowsException {
        if (!problems.isEmpty()) {
            throw new RowsException(problems, further.get());
        }
    }
}
