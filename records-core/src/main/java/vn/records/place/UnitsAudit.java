package vn.records.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.records.text.VietnameseText;

/**
 * What every list of units must answer (<i>kiểm tra danh mục đơn vị hành chính</i>), for a host that brings its own. It needs no
 * test framework: {@code UnitsAudit.of(units)} must be empty.
 *
 * @since 0.1
 */
public final class UnitsAudit {

    private static final ImmutableList<UnaryOperator<String>> SPELLINGS = ImmutableList.of(
            UnaryOperator.identity(),
            VietnameseText::lower,
            VietnameseText::upper,
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> " " + text.replace(" ", "  ") + " ");

    private final AdministrativeUnits units;
    private final ImmutableListMultimap<String, AdministrativeUnit> byCode;
    private final List<String> problems = new ArrayList<>();

    private UnitsAudit(AdministrativeUnits units) {
        this.units = units;
        this.byCode = Multimaps.index(units.units(), AdministrativeUnit::code);
    }

    /** Returns the problems of a list, in English; empty for a sound one. */
    public static ImmutableList<String> of(AdministrativeUnits units) {
        UnitsAudit audit = new UnitsAudit(units);
        for (AdministrativeUnit unit : units.units()) {
            audit.found(unit);
            audit.placed(unit);
        }
        audit.byCode.asMap().values().forEach(rows -> audit.apart(ImmutableList.copyOf(rows)));
        return ImmutableList.copyOf(audit.problems);
    }

    /** A unit is found by its name in every spelling on each of its days, and not before or after them. */
    private void found(AdministrativeUnit unit) {
        LocalDate first = unit.inForce().first();
        for (UnaryOperator<String> spelling : SPELLINGS) {
            for (String name : ImmutableList.of(unit.ownName(), unit.fullName())) {
                if (!units.named(spelling.apply(name), first).contains(unit)) {
                    problems.add("not found by its name: “" + spelling.apply(name) + "”");
                }
            }
        }
        if (units.named(unit.fullName(), first.minusDays(1)).contains(unit)) {
            problems.add("found before its first day: " + unit);
        }
        unit.inForce().last().ifPresent(last -> {
            if (!units.named(unit.fullName(), last).contains(unit)) {
                problems.add("not found on its last day: " + unit);
            }
            if (units.named(unit.fullName(), last.plusDays(1)).contains(unit)) {
                problems.add("found after its last day: " + unit);
            }
        });
    }

    /** A unit lies in one that is there on its first day, and provinces lie in none. */
    private void placed(AdministrativeUnit unit) {
        boolean known = unit.parent().isEmpty()
                || byCode.get(unit.parent()).stream()
                        .anyMatch(above -> above.inForce().overlaps(unit.inForce()));
        if (!known) {
            problems.add("lies in no unit of its days, " + unit.parent() + ": " + unit);
        }
        if (unit.kind() == UnitKind.PROVINCE && !unit.parent().isEmpty()) {
            problems.add("a province in another unit: " + unit);
        }
    }

    /** A code means one unit on each day. */
    private void apart(ImmutableList<AdministrativeUnit> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (AdministrativeUnit other : rows.subList(i + 1, rows.size())) {
                if (rows.get(i).inForce().overlaps(other.inForce())) {
                    problems.add("one code for two units of a day: " + rows.get(i) + ", " + other);
                }
            }
        }
    }
}
