package vn.records.act;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.text.VietnameseText;

/**
 * An act as a register has it (<i>văn bản trong danh mục</i>), with its days and how well each is known.
 *
 * <p>No last day means that none is known; it never shows that the act is still in force.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RegisteredAct extends Serializable {

    /** Returns the kind. */
    ActKind kind();

    /** Returns number and symbol, such as {@code 30/2020/NĐ-CP}; empty for the Constitution. */
    default String number() {
        return "";
    }

    /** Returns who issued it; empty if that is not known. */
    default String issuer() {
        return "";
    }

    /** Returns the name of a law without the word luật, the subject of others; empty if that is not known. */
    default String name() {
        return "";
    }

    /** Returns the day on it: of a law that it was passed. */
    Optional<LocalDate> signed();

    /** Returns its first day in force, by its general clause. */
    Optional<LocalDate> inForceFrom();

    /** Returns its last day in force, where all of it has ended. */
    Optional<LocalDate> inForceTo();

    /** Returns the number of the act that ended it, or of several; empty if that is not known. */
    default String endedBy() {
        return "";
    }

    /** Returns how well the weakest of its days is known; a host's own entry is taken for a text that was read. */
    default Evidence evidence() {
        return Evidence.TEXT;
    }

    /** Returns how well the day on it is known. */
    default Evidence evidenceOfSigned() {
        return evidence();
    }

    /** Returns how well its first day in force is known. */
    default Evidence evidenceOfFirst() {
        return evidence();
    }

    /** Returns how well its last day in force is known. */
    default Evidence evidenceOfLast() {
        return evidence();
    }

    /** Whether anything may be concluded from this entry; one known from memory or in doubt says nothing. */
    @Value.NonAttribute
    default boolean decides() {
        return evidence().decides();
    }

    /** Whether it is known to have ended before a day. */
    default boolean hasEndedBefore(LocalDate day) {
        return decides()
                && evidenceOfLast().decides()
                && inForceTo().filter(last -> last.isBefore(day)).isPresent();
    }

    /** Whether it is known to come into force after a day. */
    default boolean startsAfter(LocalDate day) {
        return decides()
                && evidenceOfFirst().decides()
                && inForceFrom().filter(first -> first.isAfter(day)).isPresent();
    }

    /** Returns type and name or number as it is cited, without its date. */
    @Value.NonAttribute
    default String title() {
        if (!kind().isNamed() || name().isEmpty()) {
            return kind().vietnameseName() + (number().isEmpty() ? "" : " số " + number());
        }
        String type = kind().vietnameseName();
        boolean typed = VietnameseText.foldCase(name())
                .startsWith(kind() == ActKind.LAW ? "bộ luật " : VietnameseText.lower(type));
        return typed ? name() : type + " " + name();
    }

    /**
     * Checks the days and the number.
     *
     * @throws IllegalArgumentException if it has neither number nor name, or its last day is before its first
     */
    @Value.Check
    default void check() {
        checkArgument(!number().isBlank() || !name().isBlank(), "neither number nor name: %s", kind());
        checkArgument(
                inForceFrom().isEmpty()
                        || inForceTo().isEmpty()
                        || !inForceTo().get().isBefore(inForceFrom().get().minusDays(1)),
                "last day before the first: %s",
                number());
    }

    /** Returns the numbers of the acts that ended it. */
    @Value.NonAttribute
    default ImmutableList<String> enders() {
        return ImmutableList.copyOf(ActNumbers.PARTS.split(endedBy()));
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    final class Builder extends ImmutableRegisteredAct.Builder {
        Builder() {}
    }
}
