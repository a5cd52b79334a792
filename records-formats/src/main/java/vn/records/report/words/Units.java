package vn.records.report.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.view.Place;

/**
 * The numbered units of the body that a paragraph stands in (<i>điều, khoản, điểm</i>), the outermost first. Above điều
 * nothing is named: điều are numbered through.
 *
 * @param labels the label of each unit
 */
record Units(ImmutableList<Label> labels) {

    private static final ImmutableList<Unit> LEVELS =
            ImmutableList.of(Unit.ARTICLE, Unit.ROMAN, Unit.CLAUSE, Unit.SUBCLAUSE, Unit.POINT);

    /**
     * A unit by its number or letter.
     *
     * @param unit what it is
     * @param label its number or letter
     */
    record Label(Unit unit, String label) {}

    /** Returns the units that the paragraphs of a body stand in; of a quotation those in which it is quoted. */
    static ImmutableMap<Place, Units> of(Draft draft) {
        Map<Place, Units> units = new HashMap<>();
        Units now = new Units(ImmutableList.of());
        for (BodyItem item : draft.body()) {
            now = item.quoted() ? now : now.entering(item);
            if (!now.labels.isEmpty()) {
                units.putIfAbsent(item.line().paragraph().place(), now);
            }
        }
        return ImmutableMap.copyOf(units);
    }

    private Units entering(BodyItem item) {
        int level = LEVELS.indexOf(item.unit());
        return switch (item.unit()) {
            case PART, CHAPTER, SECTION, SUBSECTION, OPERATIVE -> new Units(ImmutableList.of());
            default -> level < 0 || item.label().isEmpty() ? this : with(level, item);
        };
    }

    private Units with(int level, BodyItem item) {
        ImmutableList.Builder<Label> outer = ImmutableList.builder();
        labels.stream().filter(label -> LEVELS.indexOf(label.unit()) < level).forEach(outer::add);
        return new Units(outer.add(new Label(item.unit(), item.label())).build());
    }
}
