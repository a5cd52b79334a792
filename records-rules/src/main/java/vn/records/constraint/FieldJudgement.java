package vn.records.constraint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Fit;
import vn.records.document.IssueDate;
import vn.records.document.Stage;

/** Whether the properties of a bean go together, for {@link DocumentFields}. */
final class FieldJudgement {

    private final DocumentFields names;
    private final Map<Class<?>, Map<String, BeanProperty>> properties = new ConcurrentHashMap<>();

    FieldJudgement(DocumentFields names) {
        this.names = names;
    }

    boolean isValid(Object bean, Violations violations) {
        Optional<Object> number = value(bean, names.number());
        Optional<DocumentNumber> read = number.flatMap(FieldJudgement::number);
        Optional<IssueDate> date = value(bean, names.date()).flatMap(FieldJudgement::date);
        if (names.stage() == Stage.ISSUED) {
            there(number, names.number(), violations);
            there(value(bean, names.place()), names.place(), violations);
            if (!names.date().isEmpty() && date.filter(IssueDate::isComplete).isEmpty()) {
                violations.addAt(names.date(), blank(), new TextFault("blank", names.date()));
            }
        }
        if (read.isPresent()) {
            fits(read.get(), value(bean, names.type()).flatMap(FieldJudgement::type), violations);
            ofYear(read.get(), date, violations);
        }
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

    private static String blank() {
        return Violations.template("DocumentFields.blank");
    }

    private static void there(Optional<Object> value, String name, Violations violations) {
        boolean blank = value.filter(text -> !text.toString().isBlank()).isEmpty();
        if (!name.isEmpty() && blank) {
            violations.addAt(name, blank(), new TextFault("blank", name));
        }
    }

    private void fits(DocumentNumber number, Optional<DocumentType> type, Violations violations) {
        Optional<Fit> misfit = type.filter(known -> number.kind() == DocumentNumber.Kind.ADMINISTRATIVE)
                .flatMap(known -> new NotationFit(known, names.stage()).misfit(number.notation()));
        misfit.ifPresent(
                fit -> violations.addAt(names.number(), Violations.template("NotationFor." + fit.outcome()), fit));
    }

    private void ofYear(DocumentNumber number, Optional<IssueDate> date, Violations violations) {
        Optional<Integer> inside = number.year();
        Optional<Integer> outside = date.flatMap(IssueDate::year);
        if (inside.isPresent() && outside.isPresent() && !inside.equals(outside)) {
            violations.addAt(
                    names.number(),
                    Violations.template("DocumentFields.year"),
                    new TextFault("other-year", number.toString()));
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

    private static Optional<IssueDate> date(Object value) {
        if (value instanceof IssueDate date) {
            return Optional.of(date);
        }
        return value instanceof LocalDate day ? Optional.of(IssueDate.from(day)) : Optional.empty();
    }
}
