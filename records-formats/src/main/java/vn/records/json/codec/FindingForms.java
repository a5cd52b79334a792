package vn.records.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.json.codec.OwnForms.Form;
import vn.records.json.problem.JsonValueException;
import vn.records.view.Place;

/** What rules say of a place, and what became of rules that broke. */
final class FindingForms {

    static final ImmutableMap<Class<?>, Form> BY_CLASS = ImmutableMap.of(
            Location.class,
            all -> OwnForms.of(Location.class, all, FindingForms::location, "component", "place", "start", "end"),
            Fault.class,
            all -> OwnForms.of(
                    Fault.class,
                    all,
                    FindingForms::fault,
                    "at",
                    "measured",
                    "required",
                    "variant",
                    "details",
                    "basis",
                    "fixes"),
            RuleProblem.class,
            all -> OwnForms.of(RuleProblem.class, all, FindingForms::problem, "rule", "exception", "message"));

    private FindingForms() {}

    private static Object location(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        Component component = (Component) OwnForms.there(parts.get(0), "component");
        Optional<?> place = (Optional<?>) OwnForms.there(parts.get(1), "path");
        int start = parts.get(2) instanceof Integer number ? number : 0;
        int end = parts.get(3) instanceof Integer number ? number : start;
        return place.isEmpty() ? Location.of(component) : Location.of(component, (Place) place.get(), start, end);
    }

    @SuppressWarnings("unchecked") // read by codecs of these types
    private static Object fault(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        Fault fault = Fault.of(
                        (Location) OwnForms.there(parts.get(0), "at"),
                        (Measure) OwnForms.there(parts.get(1), "measured"),
                        (Measure) OwnForms.there(parts.get(2), "required"))
                .withVariant(parts.get(3) instanceof String variant ? variant : "")
                .withDetails((Map<String, Measure>) OwnForms.there(parts.get(4), "details"))
                .withFixes((List<Fix>) OwnForms.there(parts.get(6), "fixes"));
        return parts.get(5) instanceof Optional<?> basis && basis.isPresent()
                ? fault.withBasis((Basis) basis.get())
                : fault;
    }

    private static Object problem(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        return RuleProblem.of(
                (RuleId) OwnForms.there(parts.get(0), "rule"),
                (String) OwnForms.there(parts.get(1), "exception"),
                parts.get(2) instanceof String message ? message : "");
    }
}
