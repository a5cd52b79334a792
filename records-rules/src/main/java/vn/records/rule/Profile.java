package vn.records.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.measure.Length;
import vn.records.row.RowsException;

/**
 * How an agency wants a rule book to judge (<i>hồ sơ thiết lập quy tắc của cơ quan</i>), as it is kept in a small file:
 *
 * <pre>
 * # UBND tỉnh X
 * name = ubnd-x
 * tolerance = 1
 * ND30-NN-03 = off
 * ND30-PL-07 = info
 * ND30-PAGE-06 = 30..32
 * ND30-PAGE-07 = 15..18 warning
 * with = tidy
 * </pre>
 *
 * <p>A line is a key, {@code =} and a value; {@code #} begins a comment. {@code name} must be there: letters a to z, digits
 * and hyphens. {@code tolerance} is that of page measures in millimetres;
 * {@code with} names rules that the law's book only {@linkplain RuleBook#offered() offers}. Every other key is the id of a rule; its value is
 * {@code off}, a severity ({@code error}, {@code warning}, {@code info}), a range in millimetres that lies in that of the
 * law, or a range and a severity. What is in the range of the law and not in that of the agency has the basis
 * {@link vn.records.finding.Basis#HOUSE}, and so is for information unless a severity is set.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Profile extends Serializable {

    /** Returns its name; reports name it behind that of the rule book, as in {@code nd30-2020+ubnd-x}. */
    String name();

    /** Returns the tolerance for page measures; that of the run if empty. */
    Optional<Length> tolerance();

    /** Returns the names of rules on offer that are joined. */
    ImmutableSet<String> joined();

    /** Returns the rules that are taken out. */
    ImmutableSet<RuleId> removed();

    /** Returns how findings of some rules are shown. */
    ImmutableMap<RuleId, Severity> severities();

    /** Returns the narrower ranges of some rules. */
    ImmutableMap<RuleId, Range<Length>> ranges();

    /**
     * Returns a rule book that judges as the agency wants.
     *
     * <p>The tolerance goes along as {@link RuleBook#tolerance}: {@code @ConformsTo} judges with it. Who calls
     * {@link RuleBook#evaluate} puts it into the subject, as a subject is judged with its own tolerance:
     *
     * <pre>{@code
     * DraftOptions.Builder options = DraftOptions.builder().dateIfBlank(today);
     * book.tolerance().ifPresent(options::tolerance);
     * book.evaluate(PresentationRules.recognize(view, options.build()));
     * }</pre>
     *
     * @throws IllegalArgumentException if the book has not one of the rules, a range does not fit, or the tolerance is
     *     negative
     * @see #applyTo(ImmutableList)
     */
    default <S extends Subject> RuleBook<S> applyTo(RuleBook<S> book) {
        RuleBook<S> joint = joining(book);
        RuleBook<S> changed = joint.named(joint.name() + "+" + name());
        for (Map.Entry<RuleId, Range<Length>> range : ranges().entrySet()) {
            changed = changed.narrowed(
                    range.getKey(),
                    range.getValue().lowerEndpoint(),
                    range.getValue().upperEndpoint());
        }
        for (Map.Entry<RuleId, Severity> graded : severities().entrySet()) {
            changed = changed.severity(graded.getKey(), graded.getValue());
        }
        RuleBook<S> rest = changed.without(removed());
        return tolerance().map(rest::withTolerance).orElse(rest);
    }

    private <S extends Subject> RuleBook<S> joining(RuleBook<S> book) {
        RuleBook<S> joint = book;
        for (String group : joined()) {
            joint = joint.joined(group);
        }
        return joint;
    }

    /**
     * Returns rule books, such as those of several laws, that judge as the agency wants: each with what the profile says of
     * its rules.
     *
     * @throws IllegalArgumentException if none of the books has one of the rules, or as {@link #applyTo(RuleBook)}
     */
    default <S extends Subject> ImmutableList<RuleBook<S>> applyTo(ImmutableList<RuleBook<S>> books) {
        ProfileParts parts = new ProfileParts(this);
        ImmutableList<RuleBook<S>> joint = books.stream().map(this::joining).collect(toImmutableList());
        ImmutableList<RuleBook<S>> changed =
                joint.stream().map(book -> parts.of(book).applyTo(book)).collect(toImmutableList());
        parts.checkWhole(joint);
        return changed;
    }

    /**
     * Reads a profile.
     *
     * @param file the file, in UTF-8
     * @param book the rule book it is for, whose rules alone it may name
     * @throws RowsException if it has another form, with every problem in it
     * @throws IOException if it cannot be read
     */
    static Profile read(Path file, RuleBook<?> book) throws IOException {
        return read(file, ImmutableList.of(book));
    }

    /**
     * Reads a profile for several rule books, such as those of several laws.
     *
     * @param file the file, in UTF-8
     * @param books the rule books it is for, whose rules alone it may name
     * @throws RowsException if it has another form, with every problem in it
     * @throws IOException if it cannot be read
     */
    static Profile read(Path file, ImmutableList<? extends RuleBook<?>> books) throws IOException {
        return new ProfileReader(file, books).read();
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

    /** Builds a profile. */
    final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
