package vn.records.presentation.head;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.place.AdministrativeUnits;
import vn.records.place.ProvinceNames;
import vn.records.place.UnitKind;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.text.VietnameseText;

/**
 * Whether a place named without its class needs it (<i>địa danh phải kèm loại đơn vị</i>), as far as its name and the lists
 * tell: names of places do not; whether a name is that of a person or an event no list tells.
 */
final class ClassOfPlace {

    private static final Verdict OF_PERSON = Verdict.undecided("place-of-person-or-event");
    private static final Verdict WITH_DIGITS = Verdict.undecided("place-with-digits");
    private static final Verdict SAME_NAME = Verdict.undecided("place-of-one-name");

    private static final Pattern CENTRAL = Pattern.compile("(?:^|\\s)trung ương(?:\\s|$)");
    private static final Pattern OF_PROVINCE = Pattern.compile("(?:^|\\s)(?:tỉnh|tỉnh ủy)(?:\\s|$)");
    private static final Pattern LOWER =
            Pattern.compile("(?:^|\\s)(?:huyện|quận|thị xã|thị trấn|thị|thành|xã|phường|đặc khu)(?:\\s|$)");

    private static final ImmutableList<UnitKind> COMMUNES =
            ImmutableList.of(UnitKind.COMMUNE, UnitKind.WARD, UnitKind.SPECIAL_ZONE);

    private ClassOfPlace() {}

    /** Judges a name, folded and in small letters, by what units are named after. */
    static Verdict of(String name) {
        if (ProvinceNames.isOrdinary(name)) {
            return Verdict.passed();
        }
        return name.chars().anyMatch(Character::isDigit) ? WITH_DIGITS : OF_PERSON;
    }

    /** Judges a folded name besides by whether a commune or a district has that of a province. */
    static Verdict besideProvinces(Draft draft, String name, Fault without) {
        Verdict ofName = of(VietnameseText.lower(name));
        if (!(ofName instanceof Verdict.Passed)) {
            return ofName;
        }
        ImmutableList<String> head = head(draft);
        if (isAny(head, CENTRAL)) {
            return ofName;
        } else if (head.stream().anyMatch(line -> isOfCommune(line, VietnameseText.lower(name)))) {
            return Verdict.failed(without);
        } else if (isAny(head, LOWER)) {
            return SAME_NAME;
        }
        return isAny(head, OF_PROVINCE) || !isCommune(name) ? ofName : SAME_NAME;
    }

    private static boolean isAny(ImmutableList<String> head, Pattern body) {
        return head.stream().anyMatch(line -> body.matcher(line).find());
    }

    /** Whether a body is that of a commune which has this name. */
    private static boolean isOfCommune(String body, String name) {
        return COMMUNES.stream().anyMatch(kind -> body.endsWith(' ' + VietnameseText.lower(kind.noun()) + ' ' + name));
    }

    private static ImmutableList<String> head(Draft draft) {
        return Stream.of(Component.PARENT_AGENCY, Component.ISSUING_AGENCY)
                .flatMap(component -> draft.part(component).stream())
                .map(Part::text)
                .map(VietnameseText::foldCase)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isCommune(String name) {
        AdministrativeUnits units = AdministrativeUnits.published();
        return units.named(name, units.completeSince()).stream()
                .anyMatch(unit -> !unit.kind().isOfTheProvinces());
    }
}
