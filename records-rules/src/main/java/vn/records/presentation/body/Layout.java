package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.document.DocumentType;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.rule.Check;

/** Conditions on the layout of the body as a whole: larger units before smaller ones, each with its title. */
public final class Layout {

    private static final ImmutableList<Unit> BY_SIZE =
            ImmutableList.of(Unit.PART, Unit.CHAPTER, Unit.SECTION, Unit.SUBSECTION);

    private static final int LONGEST_TITLE = 150;
    private static final int SENTENCE = 180;

    private Layout() {}

    /** Passes when no phần, chương, mục, tiểu mục comes before the first of a larger kind that the body has too. */
    public static Check<Draft> largeToSmall() {
        return draft -> {
            Map<Unit, BodyItem> first = new EnumMap<>(Unit.class);
            ImmutableList<BodyItem> headings =
                    Body.of(draft).of(Unit.PART, Unit.CHAPTER, Unit.SECTION, Unit.SUBSECTION);
            headings.forEach(item -> first.putIfAbsent(item.unit(), item));
            if (first.size() < 2) {
                return Verdict.notApplicable("no-such-units");
            }
            List<Fault> faults = new ArrayList<>();
            for (int i = 1; i < BY_SIZE.size(); i++) {
                misplaced(first, i).ifPresent(faults::add);
            }
            return Verdict.of(faults);
        };
    }

    /**
     * Passes when no unit stands in a body that has not the larger one it belongs to.
     *
     * @param units the units, each in the one before it
     */
    public static Check<Draft> nested(Unit... units) {
        ImmutableList<Unit> chain = ImmutableList.copyOf(units);
        return draft -> {
            Body body = Body.of(draft);
            List<Fault> faults = new ArrayList<>();
            boolean any = false;
            for (int i = 0; i < chain.size(); i++) {
                ImmutableList<BodyItem> small = body.of(chain.get(i));
                any |= !small.isEmpty();
                if (i > 0 && !small.isEmpty() && body.of(chain.get(i - 1)).isEmpty()) {
                    faults.add(Fault.of(
                            Headings.label(small.get(0)).at(),
                            Measure.words(Headings.label(small.get(0)).text()),
                            Measure.words(Headings.word(chain.get(i - 1)))));
                }
            }
            return any ? Verdict.of(faults) : Verdict.notApplicable("no-such-units");
        };
    }

    private static Optional<Fault> misplaced(Map<Unit, BodyItem> first, int size) {
        BodyItem small = first.get(BY_SIZE.get(size));
        if (small == null) {
            return Optional.empty();
        }
        return BY_SIZE.subList(0, size).stream()
                .flatMap(unit -> Optional.ofNullable(first.get(unit)).stream())
                .filter(large -> large.line().index() > small.line().index())
                .findFirst()
                .map(large -> Fault.of(
                        Headings.label(small).at(),
                        Measure.words(Headings.label(small).text()),
                        Measure.words(Headings.label(large).text())));
    }

    /**
     * Passes when each phần, chương, mục, tiểu mục has a title, and each điều of a document laid out like a regulation. The
     * forms of decisions and resolutions show điều without.
     */
    public static Check<Draft> titles() {
        return draft -> {
            Body body = Body.of(draft);
            boolean articles = titlesArticles(draft, body);
            List<Verdict> verdicts = new ArrayList<>();
            for (int i = 0; i < body.items().size(); i++) {
                BodyItem item = body.items().get(i);
                if (Body.isHeading(item)) {
                    verdicts.add(heading(body, i));
                } else if (articles && item.unit() == Unit.ARTICLE) {
                    verdicts.add(article(body, i));
                }
            }
            return verdicts.isEmpty() ? Verdict.notApplicable("no-titled-units") : Verdicts.together(verdicts);
        };
    }

    private static Verdict heading(Body body, int index) {
        BodyItem item = body.items().get(index);
        boolean titled = !Headings.rest(item).isEmpty()
                || Body.goesOn(item.line())
                || !Headings.titleBelow(body, index).isEmpty();
        if (titled) {
            return Verdict.passed();
        }
        return body.after(index).filter(next -> next.labelEnd() > 0).isPresent()
                ? Verdict.failed(missing(item))
                : Verdicts.NOT_RECOGNISED;
    }

    private static Fault missing(BodyItem item) {
        return Fault.of(
                Headings.label(item).at(),
                Terms.MISSING,
                Measure.words(Headings.label(item).text()));
    }

    private static boolean titlesArticles(Draft draft, Body body) {
        boolean regulates = !body.of(Unit.CHAPTER).isEmpty()
                || draft.classification().kind() == Kind.ATTACHED
                || draft.isType(DocumentType.REGULATION, DocumentType.PROVISIONS);
        long titled = body.of(Unit.ARTICLE).stream().filter(Layout::hasTitle).count();
        return !draft.decides()
                && regulates
                && titled * 2 > body.of(Unit.ARTICLE).size();
    }

    private static boolean hasTitle(BodyItem article) {
        String rest = article.rest();
        return !rest.isEmpty()
                && (Body.isBold(article.line())
                        || (rest.length() <= LONGEST_TITLE && ".;:".indexOf(rest.charAt(rest.length() - 1)) < 0));
    }

    private static Verdict article(Body body, int index) {
        BodyItem item = body.items().get(index);
        if (hasTitle(item) || Body.goesOn(item.line())) {
            return Verdict.passed();
        }
        String rest = item.rest();
        boolean sentence = rest.length() > SENTENCE && rest.endsWith(".");
        boolean nothing = rest.isEmpty()
                && body.after(index).filter(next -> next.labelEnd() > 0).isPresent();
        return sentence || nothing ? Verdict.failed(missing(item)) : Verdicts.NOT_CERTAIN;
    }
}
