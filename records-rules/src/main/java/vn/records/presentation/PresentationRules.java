package vn.records.presentation;

import java.util.Optional;
import vn.records.finding.Report;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Regime;
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

    /** Returns a view with its components recognised, ready to be judged. */
    public static Draft recognize(DocumentView view, DraftOptions options) {
        return Recognizer.recognize(view, options);
    }

    /** Returns what the rules in force on the draft's date say of it. */
    public static Report check(DocumentView view, DraftOptions options) {
        return book().evaluate(recognize(view, options));
    }

    /** Built when first asked for. */
    private static final class Holder {
        static final RuleBook<Draft> BOOK =
                RuleBook.of("nd30-2020", Nd30Rules.all(), Holder::outsideTheLaw, Holder::wording);

        private static Wording wording(Language language) {
            return SharedWords.in(language).with(Nd30Rules.wording(language));
        }

        private static Optional<Verdict> outsideTheLaw(Draft draft) {
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
