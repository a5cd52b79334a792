package vn.records.completeness.checklist;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.law.EffectivePeriod;
import vn.records.row.Phrase;

/**
 * What one kind of file must hold (<i>danh mục thành phần hồ sơ</i>), and since when.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Checklist extends Serializable {

    /** Returns its stable name, such as {@code complaint}. */
    String id();

    /** Returns the kind of file. */
    Phrase title();

    /** Returns its period of force, if it has one. */
    Optional<EffectivePeriod> inForce();

    /** Returns the order in which documents lie in such a file. */
    default Arrangement arrangement() {
        return Arrangement.DATES;
    }

    /** Returns what a person should know of it; empty words for nothing. */
    default Phrase note() {
        return Phrase.of("");
    }

    /** Returns the constituents in their order. */
    ImmutableList<Constituent> constituents();

    /** Checks the names. */
    @Value.Check
    default void check() {
        checkArgument(!id().isBlank(), "checklist without a name: %s", title());
        checkArgument(!constituents().isEmpty(), "checklist %s without constituents", id());
        checkArgument(
                constituents().stream().map(Constituent::id).distinct().count()
                        == constituents().size(),
                "checklist %s has a constituent twice",
                id());
    }

    /**
     * Returns this list with all constituents of another in front. One of this list stands in place of the other's of the
     * same name.
     */
    default Checklist extending(Checklist base) {
        Map<String, Constituent> all = new LinkedHashMap<>(Maps.uniqueIndex(base.constituents(), Constituent::id));
        constituents().forEach(own -> all.put(own.id(), own));
        return withConstituents(all.values().stream().collect(toImmutableList()));
    }

    /** Returns a copy with other constituents. */
    Checklist withConstituents(Iterable<? extends Constituent> constituents);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a checklist. */
    final class Builder extends ImmutableChecklist.Builder {
        Builder() {}
    }
}
