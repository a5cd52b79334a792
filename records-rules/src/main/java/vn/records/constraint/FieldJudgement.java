package vn.records.constraint;

import static java.time.temporal.TemporalQueries.localDate;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.ConstraintDeclarationException;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.records.constraint.bean.BeanProperty;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Fit;
import vn.records.document.IssueDate;
import vn.records.document.NumberFlaw;
import vn.records.document.NumberReading;
import vn.records.document.Stage;

/** Whether the properties of a bean go together, for {@link DocumentFields}. */
final class FieldJudgement {

    private static final String BLANK = Violations.template("DocumentFields.blank");

    /** Slips that leave no doubt of the symbol and the year. */
    private static final ImmutableSet<NumberFlaw.Kind> SLIPS = ImmutableSet.of(
            NumberFlaw.Kind.MISSING_WORD,
            NumberFlaw.Kind.MISSING_COLON,
            NumberFlaw.Kind.MISSING_LEADING_ZERO,
            NumberFlaw.Kind.EXTRA_ZERO,
            NumberFlaw.Kind.SPACE_INSIDE,
            NumberFlaw.Kind.LONG_DASH);

    private final DocumentFields names;
    private final Map<Class<?>, Map<String, BeanProperty>> properties = new ConcurrentHashMap<>();

    FieldJudgement(DocumentFields names) {
        this.names = names;
    }

    /**
     * A date of a bean.
     *
     * @param whole whether it has day, month and year
     * @param year its year, if it has one
     */
    private record Day(boolean whole, Optional<Integer> year) {}

    boolean isValid(Object bean, Violations violations) {
        Optional<Object> number = value(bean, names.number());
        Optional<DocumentNumber> read = number.flatMap(FieldJudgement::number);
        Optional<DocumentType> type = value(bean, names.type()).flatMap(FieldJudgement::type);
        Optional<Object> date = value(bean, names.date());
        Optional<Day> day = date.map(this::day);
        if (names.stage() == Stage.ISSUED) {
            if (type.filter(DocumentType.PERSONAL_LETTER::equals).isEmpty()) {
                numbered(number, read, violations);
            }
            there(value(bean, names.place()), names.place(), violations);
            if (!names.date().isEmpty() && day.filter(Day::whole).isEmpty()) {
                violations.addAt(names.date(), BLANK, fault("blank", date));
            }
        }
        Optional<DocumentNumber> meant = read.or(() -> number.flatMap(FieldJudgement::meant));
        meant.ifPresent(known -> fits(known, type, violations));
        ofYear(number, meant.flatMap(DocumentNumber::year), day.flatMap(Day::year), violations);
        return violations.none();
    }

    private Optional<Object> value(Object bean, String name) {
        return name.isEmpty()
                ? Optional.empty()
                : properties
                        .computeIfAbsent(bean.getClass(), type -> new ConcurrentHashMap<>())
                        .computeIfAbsent(name, key -> BeanProperty.of(bean.getClass(), key))
                        .in(bean);
    }

    private static TextFault fault(String code, Optional<Object> given) {
        return new TextFault(code, given.map(Object::toString).orElse(""));
    }

    /** What cannot be read is no blank. */
    private void numbered(Optional<Object> given, Optional<DocumentNumber> read, Violations violations) {
        if (read.isEmpty()) {
            there(given, names.number(), violations);
        } else if (read.get().ordinal().isEmpty() || read.get().notation().isEmpty()) {
            violations.addAt(names.number(), Violations.template("DocumentNumberText.blank"), fault("blank", given));
        }
    }

    private static void there(Optional<Object> value, String name, Violations violations) {
        boolean blank = value.filter(text -> !text.toString().isBlank()).isEmpty();
        if (!name.isEmpty() && blank) {
            violations.addAt(name, BLANK, fault("blank", value));
        }
    }

    /** A symbol that is not there is told as blank. */
    private void fits(DocumentNumber number, Optional<DocumentType> type, Violations violations) {
        Optional<Fit> misfit = type.filter(known -> number.kind() == DocumentNumber.Kind.ADMINISTRATIVE)
                .filter(known -> number.notation().isPresent())
                .flatMap(known -> new NotationFit(known, names.stage()).misfit(number.notation()));
        misfit.ifPresent(
                fit -> violations.addAt(names.number(), Violations.template("NotationFor." + fit.outcome()), fit));
    }

    private void ofYear(
            Optional<Object> number, Optional<Integer> inside, Optional<Integer> outside, Violations violations) {
        if (inside.isPresent() && outside.isPresent() && !inside.equals(outside)) {
            violations.addAt(names.number(), Violations.template("DocumentFields.year"), fault("other-year", number));
        }
    }

    private static Optional<DocumentNumber> number(Object value) {
        if (value instanceof DocumentNumber number) {
            return Optional.of(number);
        }
        try {
            return Optional.of(DocumentNumber.parse(value.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the number that a text with slips in its writing shows beyond doubt, so that all faults are told at once. */
    private static Optional<DocumentNumber> meant(Object value) {
        NumberReading reading = DocumentNumber.read(value.toString());
        boolean certain = reading.isNumber()
                && reading.where(NumberReading.Part.TRAILER).isEmpty()
                && reading.flaws().stream().allMatch(flaw -> SLIPS.contains(flaw.kind()));
        return certain ? Optional.of(reading.number()) : Optional.empty();
    }

    private static Optional<DocumentType> type(Object value) {
        if (value instanceof DocumentType type) {
            return Optional.of(type);
        }
        Optional<DocumentType> named = DocumentType.ofName(value.toString());
        try {
            return named.isPresent() ? named : Optional.of(DocumentType.parse(value.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Day day(Object value) {
        if (value instanceof IssueDate date) {
            return new Day(date.isComplete(), date.year());
        }
        @Nullable LocalDate day = value instanceof TemporalAccessor time ? time.query(localDate()) : null;
        if (day == null) {
            throw new ConstraintDeclarationException("property " + names.date() + " is no date: "
                    + value.getClass().getName());
        }
        return new Day(true, Optional.of(day.getYear()));
    }
}
