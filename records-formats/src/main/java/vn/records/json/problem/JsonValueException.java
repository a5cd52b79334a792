package vn.records.json.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.records.row.Phrase;

/**
 * JSON that does not hold the value asked for (<i>JSON không đúng</i>), with all that is wrong in it.
 *
 * <p>The modules for Jackson hand it to the host as the cause of an exception of Jackson's own.
 *
 * @since 0.1
 */
public final class JsonValueException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int TOLD = 50;

    private final ImmutableList<JsonProblem> problems;

    /** Makes an exception of one problem, of the value itself. */
    public JsonValueException(Phrase reason) {
        this(ImmutableList.of(new JsonProblem("", reason)));
    }

    /** Makes an exception of one problem, of the value itself. */
    public JsonValueException(String vietnamese, String english) {
        this(new Phrase(vietnamese, english));
    }

    /**
     * Makes an exception of problems.
     *
     * @throws IllegalArgumentException if there is none
     */
    public JsonValueException(Iterable<JsonProblem> problems) {
        super(joined(ImmutableList.copyOf(problems), Locale.ENGLISH, "… and %s more"));
        this.problems = ImmutableList.copyOf(problems);
        checkArgument(!this.problems.isEmpty(), "no problem");
    }

    /** Returns all problems in the order of the value's fields. */
    public ImmutableList<JsonProblem> problems() {
        return problems;
    }

    /**
     * Returns the message for somebody who reads this language, one problem a line: in Vietnamese, or in English to
     * everybody else. Of very many problems the first are told and the others counted.
     */
    public String message(Locale reader) {
        return joined(problems, reader, reader.getLanguage().equals("vi") ? "… và %s lỗi nữa" : "… and %s more");
    }

    /** Returns the same, seen from one step above. */
    public JsonValueException in(String step) {
        return new JsonValueException(
                problems.stream().map(problem -> problem.in(step)).collect(ImmutableList.toImmutableList()));
    }

    private static String joined(List<JsonProblem> problems, Locale reader, String more) {
        String lines = problems.stream()
                .limit(TOLD)
                .map(problem -> problem.message(reader))
                .collect(Collectors.joining("\n"));
        int further = problems.size() - TOLD;
        return further > 0 ? lines + "\n" + more.replace("%s", Integer.toString(further)) : lines;
    }
}
