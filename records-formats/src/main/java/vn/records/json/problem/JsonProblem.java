package vn.records.json.problem;

import java.io.Serializable;
import java.util.Locale;
import vn.records.row.Phrase;

/**
 * One thing wrong in JSON (<i>một lỗi trong JSON</i>).
 *
 * @param path the way to it from the value that was asked for, such as {@code documents[1].date}; empty for that value
 * @param reason what is wrong there
 * @since 0.1
 */
public record JsonProblem(String path, Phrase reason) implements Serializable {

    /** Returns path and reason for somebody who reads this language: in Vietnamese, or in English to everybody else. */
    public String message(Locale reader) {
        String words = reader.getLanguage().equals("vi") ? reason.vietnamese() : reason.english();
        return path.isEmpty() ? words : path + ": " + words;
    }

    /** Returns the same, seen from one step above. */
    JsonProblem in(String step) {
        if (step.isEmpty()) {
            return this;
        }
        return new JsonProblem(path.isEmpty() || path.charAt(0) == '[' ? step + path : step + "." + path, reason);
    }
}
