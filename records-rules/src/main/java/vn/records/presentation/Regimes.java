package vn.records.presentation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Role;
import vn.records.presentation.nd30.Nd30Rules;
import vn.records.presentation.party.PartyRules;
import vn.records.presentation.regime.Regime;
import vn.records.presentation.tt01.Tt01Rules;
import vn.records.presentation.vbqppl.LegislationRules;
import vn.records.presentation.words.Lists;
import vn.records.presentation.words.TidyRules;
import vn.records.presentation.words.WordRules;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;
import vn.records.text.Legibility;

/** The regimes of this library and their books, each made when first asked for (<i>các chế độ thể thức</i>). */
final class Regimes {

    /** In the order in which they are asked. */
    static final Regimes ALL = new Regimes(
            ImmutableList.of(Nd30Rules.REGIME, Tt01Rules.REGIME, PartyRules.REGIME, LegislationRules.REGIME));

    /** The law of a day that no regime of the family has. */
    private static final String UNSUPPORTED = "unsupported";

    private static final Verdict TWO_LAWS = Verdict.undecided("day-of-two-laws");

    private final ImmutableList<Regime> regimes;
    private final Lists lists;
    private final ImmutableMap<String, Supplier<RuleBook<Draft>>> books;

    Regimes(ImmutableList<Regime> regimes) {
        this(regimes, Lists.PUBLISHED);
    }

    private Regimes(ImmutableList<Regime> regimes, Lists lists) {
        checkArgument(!regimes.isEmpty(), "no regime");
        this.regimes = regimes;
        this.lists = lists;
        this.books =
                regimes.stream().collect(toImmutableMap(Regime::id, regime -> Suppliers.memoize(() -> bookOf(regime))));
    }

    private RuleBook<Draft> bookOf(Regime regime) {
        ImmutableList<Rule<Draft>> rules = ImmutableList.<Rule<Draft>>builder()
                .addAll(regime.rules())
                .addAll(WordRules.of(regime, lists))
                .build();
        return RuleBook.of(regime.id(), rules, draft -> outside(regime, draft), language -> words(regime, language))
                .offering(TidyRules.ID, () -> tidyBook(TidyRules.of(regime)));
    }

    /** Returns rules on tidy text, which the book of every regime offers. */
    private static RuleBook<Draft> tidyBook(ImmutableList<Rule<Draft>> rules) {
        return RuleBook.of(
                TidyRules.ID,
                rules,
                draft -> Optional.empty(),
                language -> SharedWords.in(language).with(TidyRules.words(rules, language)));
    }

    /** Returns the rules on words, which the book of every regime takes over. */
    private static RuleBook<Draft> wordBook(Lists lists) {
        return RuleBook.of(
                WordRules.ID,
                WordRules.all(lists),
                draft -> Optional.empty(),
                language -> SharedWords.in(language).with(WordRules.words(language)));
    }

    /** Returns the same regimes, whose rules on words go by other lists. */
    Regimes with(Lists own) {
        return new Regimes(regimes, own);
    }

    /** Returns the words of a regime; what it has none for is of a document that another law judges, whose words are asked. */
    private Wording words(Regime regime, Language language) {
        ImmutableList<Regime> others = regimes.stream()
                .filter(other -> !other.id().equals(regime.id()))
                .collect(toImmutableList());
        return SharedWords.in(language)
                .with(regime.words(language))
                .with(WordRules.words(language))
                .orElseAsk(() -> ofFirst(others, language));
    }

    /** Returns the words of the first of some regimes, and where it has none those of the next. */
    private static Wording ofFirst(ImmutableList<Regime> some, Language language) {
        return some.isEmpty()
                ? SharedWords.in(language)
                : some.get(0).words(language).orElseAsk(() -> ofFirst(some.subList(1, some.size()), language));
    }

    ImmutableList<Regime> all() {
        return regimes;
    }

    /**
     * Returns the book of a regime.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    RuleBook<Draft> book(String id) {
        if (id.equals(WordRules.ID)) {
            return wordBook(lists);
        } else if (id.equals(TidyRules.ID)) {
            return tidyBook(TidyRules.ALL);
        }
        Supplier<RuleBook<Draft>> book = books.get(id);
        checkArgument(book != null, "no rule book %s; there are %s", id, books.keySet());
        return book.get();
    }

    /** Returns the regime whose law governs a draft: that of its family and its day. */
    Optional<Regime> of(Draft draft) {
        return of(draft.family(), draft.judgedFor());
    }

    private Optional<Regime> of(Family family, LocalDate day) {
        return regimes.stream()
                .filter(regime -> regime.family() == family)
                .filter(regime -> regime.inForce().contains(day))
                .findFirst();
    }

    /** Returns the name of the law that governs a draft, as reports give it. */
    String nameOf(Draft draft) {
        return nameOf(draft, draft.judgedFor());
    }

    /** Returns the name of the law that governs a draft on a day, as reports give it. */
    String nameOf(Draft draft, LocalDate day) {
        boolean known = regimes.stream().anyMatch(regime -> regime.family() == draft.family());
        return of(draft.family(), day)
                .map(Regime::id)
                .orElse(known ? UNSUPPORTED : draft.family().code());
    }

    /** Returns the name of the act that governs a draft on a day, which tells more than that of its regime. */
    String actOn(Draft draft, LocalDate day) {
        return of(draft.family(), day).map(regime -> regime.actOn(draft, day)).orElseGet(() -> nameOf(draft, day));
    }

    /**
     * Returns the name of the regime whose book says something of a draft: the one that governs it; else the latest of its
     * family, whose book says that the law of the day is not loaded; else the first of all, whose book says that it does not
     * apply.
     */
    String judging(Draft draft) {
        return of(draft)
                .or(() -> regimes.stream()
                        .filter(regime -> regime.family() == draft.family())
                        .max(Comparator.comparing(regime -> regime.inForce().first())))
                .orElse(regimes.get(0))
                .id();
    }

    /** Returns the one verdict of all rules of a regime on a draft that it does not govern. */
    private Optional<Verdict> outside(Regime regime, Draft draft) {
        if (draft.role() == Role.FORM) {
            return Optional.of(Verdict.undecided("form"));
        }
        if (draft.legibility() != Legibility.LEGIBLE) {
            return Optional.empty();
        }
        return switch (draft.classification().kind()) {
            case NOT_ADMINISTRATIVE -> Optional.of(notAdministrative(draft));
            case COLLECTION -> Optional.of(Verdict.undecided("collection"));
            case LEGISLATION, PARTY, ADMINISTRATIVE, ATTACHED, ANNEX, COPY, UNKNOWN_TYPE ->
                regime.family() == draft.family() ? ofItsFamily(regime, draft) : otherFamily(draft);
        };
    }

    private Optional<Verdict> ofItsFamily(Regime regime, Draft draft) {
        if (draft.judgedFor().isBefore(regime.inForce().first())) {
            return OtherLaws.notLoaded(draft);
        }
        return mayBeOfTwoLaws(draft) ? Optional.of(TWO_LAWS) : regime.except(draft);
    }

    /** What is still being drafted in the year that its date names is signed no earlier than on the day of the run. */
    private static LocalDate notBeforeToday(Draft draft, LocalDate day) {
        LocalDate today = draft.options().dateIfBlank();
        return draft.isBeingDrafted()
                        && draft.family() == Family.PARTY
                        && day.isBefore(today)
                        && !draft.judgedFor().isBefore(today)
                ? today
                : day;
    }

    /** Whether the date of a draft has blanks, and the days that it may be are of different laws. */
    private boolean mayBeOfTwoLaws(Draft draft) {
        return draft.possibleDays()
                .filter(days -> !actOn(draft, notBeforeToday(draft, days.first()))
                        .equals(actOn(draft, days.last().orElseThrow())))
                .isPresent();
    }

    /** Papers that were recognised as what they are say so. */
    private static Verdict notAdministrative(Draft draft) {
        return switch (draft.classification().why()) {
            case "citizen-form" -> Verdict.notApplicable("citizen-form");
            case "form-of-act" -> Verdict.notApplicable("form-of-act");
            default -> Verdict.notApplicable("not-administrative");
        };
    }

    private static Optional<Verdict> otherFamily(Draft draft) {
        return switch (draft.family()) {
            case LEGISLATION -> Optional.of(OtherLaws.govern(draft, "legislation"));
            case PARTY -> Optional.of(OtherLaws.govern(draft, "party"));
            case STATE -> Optional.of(Verdict.notApplicable("state"));
            case NONE -> Optional.empty();
        };
    }
}
