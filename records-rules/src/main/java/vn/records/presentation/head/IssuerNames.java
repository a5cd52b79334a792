package vn.records.presentation.head;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * Which name stands above the name of an issuer of a kind (<i>tên cơ quan cấp trên của cơ quan ban hành</i>). Names are given
 * by how they begin, in capitals with folded tones.
 */
public final class IssuerNames {

    private static final Verdict OTHER = Verdict.notApplicable("other-issuer");

    private IssuerNames() {}

    /** Returns a condition on the issuer, asked only where its name begins as one of some. */
    private static Check<Draft> of(List<String> issuers, BiFunction<Draft, Part, Verdict> judge) {
        return OnComponent.of(
                Component.ISSUING_AGENCY, (draft, part) -> begins(part, issuers) ? judge.apply(draft, part) : OTHER);
    }

    private static boolean begins(Part part, List<String> names) {
        String name = VietnameseText.upper(part.text());
        return names.stream().anyMatch(start -> VietnameseText.beginsWithWords(name, start));
    }

    /** Passes issuers of some names that have no other name above. */
    public static Check<Draft> alone(String... issuers) {
        return of(
                ImmutableList.copyOf(issuers),
                (draft, part) -> parent(draft)
                        .map(above -> above.certain()
                                ? Verdict.failed(Fault.of(above.at(), Measure.words(above.text()), Terms.MISSING))
                                : Verdicts.NOT_CERTAIN)
                        .orElse(Verdict.passed()));
    }

    private static Optional<Part> parent(Draft draft) {
        return draft.part(Component.PARENT_AGENCY);
    }

    /**
     * Passes issuers of some names below a name that begins as it is to.
     *
     * @param issuers how the names of the issuers begin
     * @param above how the name above may begin; a message shows the first
     */
    public static Check<Draft> under(ImmutableList<String> issuers, ImmutableList<String> above) {
        Measure required = Measure.words(above.get(0) + " …");
        return of(issuers, (draft, part) -> {
            Optional<Part> parent = parent(draft);
            if (!part.certain() || parent.filter(Part::certain).isPresent() != parent.isPresent()) {
                return Verdicts.NOT_CERTAIN;
            }
            if (parent.isEmpty()) {
                return Verdict.failed(
                        Fault.of(part.at(), Terms.MISSING, required).withVariant("no-parent"));
            }
            return begins(parent.get(), above)
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(
                            parent.get().at(), Measure.words(parent.get().text()), required));
        });
    }

    /**
     * Passes issuers whose names are not some that documents are never issued under.
     *
     * @param right the name in place of a wrong one
     */
    public static Check<Draft> never(ImmutableMap<String, String> right) {
        return OnComponent.of(
                Component.ISSUING_AGENCY,
                (draft, part) -> right.entrySet().stream()
                        .filter(entry -> begins(part, ImmutableList.of(entry.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .map(name ->
                                Verdict.failed(Fault.of(part.at(), Measure.words(part.text()), Measure.words(name))))
                        .orElse(Verdict.passed()));
    }

    /** Passes where neither the issuer nor the name above it begins as one of some that are bodies of the past. */
    public static Check<Draft> noneOfThePast(String... names) {
        ImmutableList<String> past = ImmutableList.copyOf(names);
        return OnComponent.of(Component.ISSUING_AGENCY, (draft, part) -> {
            Optional<Part> found =
                    begins(part, past) ? Optional.of(part) : parent(draft).filter(p -> begins(p, past));
            if (found.isEmpty()) {
                return Verdict.passed();
            }
            return found.get().certain()
                    ? Verdict.failed(
                            Fault.of(found.get().at(), Measure.words(found.get().text()), Terms.MISSING))
                    : Verdicts.NOT_CERTAIN;
        });
    }

    /**
     * Passes issuers of some names that hold one of some words further on.
     *
     * @param issuers how the names begin
     * @param words the words, one of which is to follow; a message shows the first
     */
    public static Check<Draft> holding(ImmutableList<String> issuers, String... words) {
        ImmutableList<String> wanted = ImmutableList.copyOf(words);
        return OnComponent.of(Component.ISSUING_AGENCY, (draft, part) -> {
            Optional<Part> name =
                    begins(part, issuers) ? Optional.of(part) : parent(draft).filter(p -> begins(p, issuers));
            if (name.isEmpty()) {
                return OTHER;
            }
            String text = VietnameseText.upper(name.get().text());
            return wanted.stream().anyMatch(text::contains)
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(
                            name.get().at(), Measure.words(name.get().text()), Measure.words(wanted.get(0) + " …")));
        });
    }
}
