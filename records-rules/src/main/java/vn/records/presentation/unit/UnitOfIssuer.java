package vn.records.presentation.unit;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.place.UnitKind;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** The unit that the name of an issuer ends with (<i>tên cơ quan, tổ chức ban hành</i>), and councils under committees. */
public final class UnitOfIssuer {

    private static final Pattern UNIT = Pattern.compile("(?:^|\\s)((?:"
            + Arrays.stream(UnitKind.values())
                    .map(kind -> VietnameseText.lower(kind.noun()))
                    .collect(Collectors.joining("|"))
            + ")\\s[\\p{L}\\d].*)$");

    /** A name that is filled in: of more than one letter, or a number. */
    private static final Pattern FILLED = Pattern.compile("\\p{L}{2}|\\d");

    private static final ImmutableList<String> COMMITTEE = ImmutableList.of("ủy ban nhân dân", "ubnd");
    private static final ImmutableList<String> COUNCIL = ImmutableList.of("hội đồng nhân dân", "hđnd");

    private static final Verdict NO_COUNCIL = Verdict.notApplicable("no-council");

    private UnitOfIssuer() {}

    /** Returns the unit in the name of the issuer or of the body above it, as it is written. */
    static Optional<String> named(Draft draft) {
        return unit(draft, Component.ISSUING_AGENCY).or(() -> unit(draft, Component.PARENT_AGENCY));
    }

    private static Optional<String> unit(Draft draft, Component component) {
        return draft.part(component).map(UnitOfIssuer::folded).flatMap(UnitOfIssuer::in);
    }

    /** Returns the unit in the folded name of a body, from its noun on. */
    static Optional<String> in(String body) {
        Matcher unit = UNIT.matcher(body);
        return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
    }

    /** Whether a name, with or without its noun, is filled in. */
    static boolean isFilledIn(String name) {
        int noun = UnitKind.startOf(name).map(kind -> kind.noun().length()).orElse(0);
        return FILLED.matcher(name).region(noun, name.length()).find();
    }

    static String folded(Part part) {
        return VietnameseText.foldCase(part.text());
    }

    /** Whether a place is what an issuer's unit is called, with or without its noun. */
    static boolean isSame(String unit, String place) {
        String name = VietnameseText.skeleton(place);
        String whole = VietnameseText.skeleton(unit);
        String noun = UnitKind.startOf(unit)
                .map(kind -> VietnameseText.skeleton(kind.noun()))
                .orElse("");
        return whole.equals(name) || whole.equals(noun + name);
    }

    /** Passes when a people's council stands under no people's committee: each is a body of its own. */
    public static Check<Draft> councilApart() {
        return draft -> {
            Optional<Part> issuer = draft.part(Component.ISSUING_AGENCY).filter(part -> begins(part, COUNCIL));
            if (issuer.isEmpty()) {
                return NO_COUNCIL;
            }
            Optional<Part> above = draft.part(Component.PARENT_AGENCY).filter(part -> begins(part, COMMITTEE));
            return above.map(part -> Verdict.failed(Fault.of(
                            issuer.get().first().at(Component.ISSUING_AGENCY),
                            Measure.words(VietnameseText.fold(part.text())),
                            Measure.words(VietnameseText.fold(issuer.get().text())))))
                    .orElse(Verdict.passed());
        };
    }

    private static boolean begins(Part part, ImmutableList<String> names) {
        String name = folded(part);
        return names.stream().anyMatch(one -> VietnameseText.beginsWithWords(name, one));
    }
}
