package vn.records.constraint;

import com.google.common.collect.ImmutableMap;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.finding.Finding;
import vn.records.finding.Location;
import vn.records.finding.Reason;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReader;
import vn.records.reader.DocumentReaders;
import vn.records.view.DocumentView;

/** Whether a draft is presented as a rule book asks, for {@link ConformsTo}. */
record DraftJudgement(
        NamedBooks books,
        Stage stage,
        Optional<Medium> medium,
        Optional<LocalDate> date,
        Severity least,
        boolean refuseUndecided,
        DocumentReaders readers,
        ImmutableMap<RuleId, String> ownTitles,
        Optional<Length> tolerance) {

    private static final UnreadableDraft NOT_FOUND =
            new UnreadableDraft("NOT_FOUND", "không tìm thấy tệp", "no such file");
    private static final UnreadableDraft IO_ERROR =
            new UnreadableDraft("IO_ERROR", "lỗi đọc tệp", "reading the file failed");

    /** Reads a document with the readers that were found. */
    interface Reading {
        DocumentView with(DocumentReaders readers) throws IOException;
    }

    static DraftJudgement of(ConformsTo constraint) {
        if (constraint.medium().length > 1) {
            throw new ConstraintDeclarationException("more than one medium: " + Arrays.toString(constraint.medium()));
        }
        NamedBooks books = NamedBooks.of(constraint.value());
        return new DraftJudgement(
                books,
                constraint.stage(),
                Arrays.stream(constraint.medium()).findFirst(),
                date(constraint.date()),
                constraint.least(),
                constraint.refuseUndecided(),
                DocumentReaders.installed(),
                books.ownTitles(),
                books.tolerance());
    }

    static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new ConstraintDeclarationException("no date of the form 2026-11-22: '" + text + "'", e);
        }
    }

    boolean isValid(Reading reading, ConstraintValidatorContext context) {
        if (readers.isEmpty()) {
            throw new ConstraintDeclarationException(
                    "no " + DocumentReader.class.getName() + " on the class path: records-formats brings one");
        }
        DocumentView view;
        try {
            view = reading.with(readers);
        } catch (DocumentReadException e) {
            return unreadable(
                    new UnreadableDraft(e.code().name(), e.vietnamese(), String.valueOf(e.getMessage())), context);
        } catch (NoSuchFileException e) {
            return unreadable(NOT_FOUND, context);
        } catch (IOException e) {
            return unreadable(IO_ERROR, context);
        }
        return isValid(view, context);
    }

    private static boolean unreadable(UnreadableDraft reason, ConstraintValidatorContext context) {
        return new Violations(context)
                .add("ConformsTo." + reason.code(), reason)
                .none();
    }

    boolean isValid(DocumentView view, ConstraintValidatorContext context) {
        DraftOptions.Builder options = DraftOptions.builder()
                .stage(stage)
                .medium(medium)
                .date(date)
                .dateIfBlank(date.orElseGet(() -> Violations.today(context)));
        tolerance.ifPresent(options::tolerance);
        FileJudgement file = PresentationRules.checkAll(view, options.build(), books::of);
        Violations violations = new Violations(context);
        file.documents().stream().filter(file::isOpen).forEach(document -> judge(document.report(), violations));
        return violations.none();
    }

    private void judge(Report report, Violations violations) {
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(least) <= 0) {
                violations.addOfRule(finding, place(finding.at()), ownTitles);
            }
        }
        if (refuseUndecided) {
            openAsAWhole(report).ifPresent(reason -> violations.add("ConformsTo.undecided", reason));
        }
    }

    /** Returns the paragraph or section, and the offset in its text. */
    private static String place(Location at) {
        return at.place().map(place -> place + ":" + at.start()).orElse("");
    }

    /** Returns why nothing could be decided, if nothing could. */
    private static Optional<Reason> openAsAWhole(Report report) {
        boolean open = report.verdicts().values().stream().allMatch(Verdict.Undecided.class::isInstance);
        return report.verdicts().values().stream()
                .filter(verdict -> open)
                .findFirst()
                .map(verdict -> ((Verdict.Undecided) verdict).reason());
    }
}
