package vn.records.presentation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.records.act.ActRegister;
import vn.records.finding.Report;
import vn.records.place.AdministrativeUnits;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.nd30.Nd30Rules;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.regime.Regime;
import vn.records.presentation.words.Lists;
import vn.records.presentation.words.TidyRules;
import vn.records.presentation.words.WordRules;
import vn.records.rule.RuleBook;
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

    /** The name of the rules on tidy text (<i>soạn thảo gọn, thống nhất</i>), which each book of a law offers. */
    public static final String TIDY = TidyRules.ID;

    private PresentationRules() {}

    /** Returns the rules of Nghị định 30/2020/NĐ-CP, of all dates. */
    public static RuleBook<Draft> book() {
        return book(Nd30Rules.REGIME.id());
    }

    /**
     * Returns the rules of a regime (<i>chế độ thể thức</i>), of all dates, with those on words that all of them have.
     *
     * @param id its name, such as {@code nd30-2020}; {@code words} for those on words alone, {@code tidy} for those on tidy text,
     *     which each of the others {@linkplain RuleBook#offered() offers}
     * @throws IllegalArgumentException if there is none of this name
     */
    public static RuleBook<Draft> book(String id) {
        return Regimes.ALL.book(id);
    }

    /**
     * Returns the rules of a regime, of all dates, which ask a host for what is known of the acts that a draft cites.
     *
     * @param id its name, such as {@code nd30-2020}
     * @param acts the host's register, which stands for that of this library
     * @throws IllegalArgumentException if there is none of this name
     */
    public static RuleBook<Draft> book(String id, ActRegister acts) {
        return book(id, acts, AdministrativeUnits.published());
    }

    /**
     * Returns the rules of a regime, of all dates, which ask a host for what is known of the acts that a draft cites, and of
     * administrative units.
     *
     * @param id its name, such as {@code nd30-2020}
     * @param acts the host's register, which stands for that of this library
     * @param units the host's units, which stand for those of this library
     * @throws IllegalArgumentException if there is none of this name
     */
    public static RuleBook<Draft> book(String id, ActRegister acts, AdministrativeUnits units) {
        return Regimes.ALL.with(new Lists(acts, units)).book(id);
    }

    /**
     * Returns the names of all books: those of the regimes, and {@code words}, whose rules each of them takes over, and {@code
     * tidy}, whose rules each of them offers.
     */
    public static ImmutableList<String> books() {
        return ImmutableList.<String>builder()
                .addAll(regimes())
                .add(WordRules.ID)
                .add(TidyRules.ID)
                .build();
    }

    /** Returns the names of the regimes whose law is in this library, in the order in which they are asked. */
    public static ImmutableList<String> regimes() {
        return Regimes.ALL.all().stream().map(Regime::id).collect(toImmutableList());
    }

    /** Returns the name of the regime that governs a draft by its family and its day; empty if its law is not here. */
    public static Optional<String> regimeOf(Draft draft) {
        return Regimes.ALL.of(draft).map(Regime::id);
    }

    /**
     * Returns the name of the law that governs a draft as reports give it: that of its regime, else {@code unsupported} for a
     * day whose law is not here, {@code vbqppl} or {@code party} for a family none of whose law is, {@code unknown}.
     */
    public static String lawOf(Draft draft) {
        return Regimes.ALL.nameOf(draft);
    }

    /**
     * Returns the name of the law that would govern a draft on another day, as {@link #lawOf} gives it.
     *
     * @param day the day
     */
    public static String lawOf(Draft draft, LocalDate day) {
        return Regimes.ALL.nameOf(draft, day);
    }

    /**
     * Whether the act that governs a draft would govern it on another day too.
     *
     * @param day the day
     */
    public static boolean isSameLaw(Draft draft, LocalDate day) {
        return Regimes.ALL.actOn(draft, day).equals(Regimes.ALL.actOn(draft, draft.judgedFor()));
    }

    /** Returns the first document of a file with its components recognised, ready to be judged. */
    public static Draft recognize(DocumentView view, DraftOptions options) {
        return Recognizer.recognize(view, options);
    }

    /** Returns what the rules in force on its date say of the first document of a file, which most files hold alone. */
    public static Report check(DocumentView view, DraftOptions options) {
        Draft draft = recognize(view, options);
        return book(Regimes.ALL.judging(draft)).evaluate(draft);
    }

    /** Returns the documents of a file, each with what the rules in force on its date say of it. */
    public static FileJudgement checkAll(DocumentView view, DraftOptions options) {
        return checkAll(view, options, PresentationRules::book);
    }

    /**
     * Returns the documents of a file, each judged by the law of its family and day. A book of the caller stands for the law
     * whose name it has, alone or before a {@code +} as in {@code party+tinh-uy-x}, and where it has that of none for all.
     *
     * @param own the caller's book, such as that of a law with what an agency has changed in it
     */
    public static FileJudgement checkAll(DocumentView view, DraftOptions options, RuleBook<Draft> own) {
        return checkAll(view, options, ImmutableList.of(own));
    }

    /**
     * Returns the documents of a file, each judged by the law of its family and day, for which one of the caller's books may
     * stand as for {@link #checkAll(DocumentView, DraftOptions, RuleBook)}.
     *
     * @param own the caller's books, at most one for a law
     */
    public static FileJudgement checkAll(DocumentView view, DraftOptions options, ImmutableList<RuleBook<Draft>> own) {
        return checkAll(view, options, (Function<String, RuleBook<Draft>>) law -> own.stream()
                .filter(book -> lawOf(book).map(law::equals).orElse(true))
                .findFirst()
                .orElseGet(() -> book(law)));
    }

    /** Returns the name of the law that a book stands for by its own name, alone or before a {@code +}; empty for none. */
    public static Optional<String> lawOf(RuleBook<Draft> book) {
        int plus = book.name().indexOf('+');
        String name = plus < 0 ? book.name() : book.name().substring(0, plus);
        return regimes().contains(name) ? Optional.of(name) : Optional.empty();
    }

    /**
     * Returns the documents of a file, each judged by the book that a caller has for its law.
     *
     * @param books returns the book that stands for a law, by the name of the law's own book
     */
    public static FileJudgement checkAll(
            DocumentView view, DraftOptions options, Function<String, RuleBook<Draft>> books) {
        return new FileJudgement(Recognizer.recognizeAll(view, options).stream()
                .map(draft -> new JudgedDocument(
                        draft, books.apply(Regimes.ALL.judging(draft)).evaluate(draft)))
                .collect(toImmutableList()));
    }
}
