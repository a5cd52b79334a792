package vn.records.row;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table that cannot be read (<i>bảng không đọc được</i>), with every problem in it as far as the limits go.
 *
 * @since 0.1
 */
public final class RowsException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ImmutableList<RowProblem> problems;
    private final long further;

    /**
     * Makes an exception of problems.
     *
     * @param further how many more there are than are listed
     * @throws IllegalArgumentException if there is none
     */
    public RowsException(Iterable<RowProblem> problems, long further) {
        super(joined(problems, RowProblem::english, further, "… and %s more"));
        this.problems = ImmutableList.copyOf(problems);
        this.further = further;
        checkArgument(!this.problems.isEmpty(), "no problem");
    }

    /** Makes an exception of one problem. */
    public RowsException(RowProblem problem) {
        this(ImmutableList.of(problem), 0);
    }

    /** Returns the problems in the order of the table. */
    public ImmutableList<RowProblem> problems() {
        return problems;
    }

    /** Returns how many more problems there are than are listed. */
    public long further() {
        return further;
    }

    /** Returns the message in Vietnamese, one problem a line; {@link #getMessage()} is the same in English. */
    public String vietnamese() {
        return joined(problems, RowProblem::vietnamese, further, "… và %s lỗi nữa");
    }

    /** Returns the message in English, one problem a line. */
    public String english() {
        return joined(problems, RowProblem::english, further, "… and %s more");
    }

    private static String joined(
            Iterable<RowProblem> problems, Function<RowProblem, String> words, long further, String more) {
        String lines = ImmutableList.copyOf(problems).stream().map(words).collect(Collectors.joining("\n"));
        return further > 0 ? lines + "\n" + more.replace("%s", Long.toString(further)) : lines;
    }
}
