package vn.records.constraint;

import com.google.common.collect.ImmutableList;
import jakarta.validation.ConstraintDeclarationException;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.PublishedChecklists;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.RuleBook;

/** What constraints name and do not hold: rule books and checklists. */
final class Services {

    private Services() {}

    /** Books of the law go before those of a host of the same name. */
    static RuleBook<Draft> ruleBook(String name) {
        if (PresentationRules.regimes().contains(name)) {
            return PresentationRules.book(name);
        }
        ImmutableList<RuleBook<Draft>> books = services(HouseRules.class)
                .flatMap(house -> house.ruleBooks().stream())
                .collect(ImmutableList.toImmutableList());
        Stream<String> known = Stream.concat(
                PresentationRules.regimes().stream(), books.stream().map(RuleBook::name));
        return books.stream()
                .filter(book -> book.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("rule book", name, known));
    }

    static Checklist checklist(String name) {
        Checklist law = PublishedChecklists.BY_ID.get(name);
        if (law != null) {
            return law;
        }
        ImmutableList<Checklist> lists = services(HouseRules.class)
                .flatMap(house -> house.checklists().stream())
                .collect(ImmutableList.toImmutableList());
        Stream<String> known = Stream.concat(
                PublishedChecklists.BY_ID.keySet().stream(), lists.stream().map(Checklist::id));
        return lists.stream()
                .filter(list -> list.id().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("checklist", name, known));
    }

    private static ConstraintDeclarationException unknown(String kind, String name, Stream<String> known) {
        return new ConstraintDeclarationException("no " + kind + " of the name '" + name + "'; there are: "
                + String.join(", ", known.sorted().toList()));
    }

    /** Services of the application first, as a host's classes may be invisible to the loader of this library. */
    private static <S> Stream<S> services(Class<S> service) {
        ClassLoader own = Services.class.getClassLoader();
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        ImmutableList<S> seen = ServiceLoader.load(service, application == null ? own : application).stream()
                .map(ServiceLoader.Provider::get)
                .collect(ImmutableList.toImmutableList());
        return seen.isEmpty()
                ? ServiceLoader.load(service, own).stream().map(ServiceLoader.Provider::get)
                : seen.stream();
    }
}
