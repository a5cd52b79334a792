package vn.records.presentation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.records.finding.Report;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Regime;
import vn.records.presentation.draft.Role;
import vn.records.presentation.nd30.Nd30Rules;
import vn.records.presentation.recognition.Recognizer;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;
import vn.records.view.DocumentView;

/**
 * The rules on how an administrative document is presented (<i>thể thức và kỹ thuật trình bày văn bản</i>).
 *
 * <pre>{@code
 * Report report = PresentationRules.check(view, DraftOptions.on(LocalDate.of(2026, 11, 22)));
 * }</pre>
 *
 * <p>One file may hold several documents: {@link #checkAll} judges each, {@link #check} the first.
 *
 * <p>A draft is judged for its own date of issue, and where that is blank for the date the options give. The book may be
 * shared by any number of threads.
 *
 * @since 0.1
 */
public final class PresentationRules {

    private PresentationRules() {}

    /** Returns the rules of all dates. */
    public static RuleBook<Draft> book() {
        return Holder.BOOK;
    }

    /** Returns the first document of a file with its components recognised, ready to be judged. */
    public static Draft recognize(DocumentView view, DraftOptions options) {
        return Recognizer.recognize(view, options);
    }

    /** Returns what the rules in force on its date say of the first document of a file, which most files hold alone. */
    public static Report check(DocumentView view, DraftOptions options) {
        return book().evaluate(recognize(view, options));
    }

    /** Returns the documents of a file, each with what the rules in force on its date say of it. */
    public static FileJudgement checkAll(DocumentView view, DraftOptions options) {
        return checkAll(view, options, law -> book());
    }

    /**
     * Returns the documents of a file, each judged by the book that a caller has for its law.
     *
     * @param books returns the book that stands for a law, by the name of the law's own book
     */
    public static FileJudgement checkAll(
            DocumentView view, DraftOptions options, Function<String, RuleBook<Draft>> books) {
        return new FileJudgement(Recognizer.recognizeAll(view, options).stream()
                .map(draft ->
                        new JudgedDocument(draft, books.apply(book().name()).evaluate(draft)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Built when first asked for. */
    private static final class Holder {
        static final RuleBook<Draft> BOOK =
                RuleBook.of("nd30-2020", Nd30Rules.all(), Holder::outsideTheLaw, Holder::wording);

        private static Wording wording(Language language) {
            return SharedWords.in(language).with(Nd30Rules.wording(language));
        }

        private static Optional<Verdict> outsideTheLaw(Draft draft) {
            if (draft.role() == Role.FORM) {
                return Optional.of(Verdict.undecided("form"));
            }
            return switch (draft.classification().kind()) {
                case LEGISLATION -> Optional.of(Verdict.notApplicable("legislation"));
                case PARTY -> Optional.of(Verdict.notApplicable("party"));
                case NOT_ADMINISTRATIVE -> Optional.of(Verdict.notApplicable("not-administrative"));
                case COLLECTION -> Optional.of(Verdict.undecided("collection"));
                case ADMINISTRATIVE, ATTACHED, ANNEX, COPY, UNKNOWN_TYPE -> byRegime(draft.regime());
            };
        }

        private static Optional<Verdict> byRegime(Regime regime) {
            return switch (regime) {
                case LEGISLATION -> Optional.of(Verdict.notApplicable("legislation"));
                case PARTY -> Optional.of(Verdict.notApplicable("party"));
                case UNSUPPORTED -> Optional.of(Verdict.undecided("law-not-loaded"));
                case ND30_2020, UNKNOWN -> Optional.empty();
            };
        }
    }
}
