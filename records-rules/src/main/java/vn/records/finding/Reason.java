package vn.records.finding;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;

/**
 * Why a rule does not apply or could not be decided (<i>lý do</i>).
 *
 * @param key the key of its text in the wording, without the prefix {@code reason.}
 * @param arguments the values its text names
 * @since 0.1
 */
public record Reason(String key, ImmutableMap<String, Measure> arguments) implements Serializable {

    /** Returns a reason whose text names no value. */
    public static Reason of(String key) {
        return new Reason(key, ImmutableMap.of());
    }

    /** Returns a reason whose text names one value. */
    public static Reason of(String key, String argument, Measure value) {
        return new Reason(key, ImmutableMap.of(argument, value));
    }
}
