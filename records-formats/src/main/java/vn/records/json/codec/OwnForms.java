package vn.records.json.codec;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.reflect.TypeToken;
import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.FileRule;
import vn.records.completeness.Outcome;
import vn.records.completeness.RuleVerdict;
import vn.records.file.FileCode;
import vn.records.finding.Reason;
import vn.records.json.codec.Attribute.Optionality;
import vn.records.json.problem.JsonValueException;
import vn.records.law.EffectivePeriod;
import vn.records.matter.FileDossier;
import vn.records.measure.Length;
import vn.records.registering.Numbering;
import vn.records.registering.Numbering.LastNumber;
import vn.records.registering.SeriesPolicy.Grouping;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Hold;
import vn.records.retention.appraisal.Holds;
import vn.records.retention.disposal.DisposalCase;
import vn.records.retention.disposal.DisposalList;
import vn.records.retention.disposal.DisposalSetting;
import vn.records.retention.disposal.KeptDocument;
import vn.records.retention.disposal.ListedFile;
import vn.records.retention.disposal.TakenStep;
import vn.records.view.Place;

/** Types that neither a record nor a public builder makes. */
final class OwnForms {

    private static final Pattern STEP = Pattern.compile("([^/\\[\\]]+)(?:\\[(\\d{1,9})])?");

    /** Makes the codec of a type. */
    interface Form {
        Codec codec(Codecs all);
    }

    static final ImmutableMap<Class<?>, Form> BY_CLASS = ImmutableMap.<Class<?>, Form>builder()
            .put(Place.class, all -> new TextCodec("place", Object::toString, OwnForms::place, Optional.empty()))
            .put(EffectivePeriod.class, OwnForms::period)
            .put(RuleVerdict.class, all -> of(RuleVerdict.class, all, OwnForms::verdict, "rule", "outcome", "reason"))
            .put(SchedulePrecedence.class, OwnForms::schedules)
            .put(Holds.class, OwnForms::holds)
            .put(Range.class, OwnForms::range)
            .put(FileDossier.class, DossierCodec::new)
            .putAll(FindingForms.BY_CLASS)
            .putAll(RowForms.BY_CLASS)
            .put(
                    DisposalList.class,
                    all -> of(DisposalList.class, all, OwnForms::list, "asOf", "files", "kept", "refused"))
            .put(
                    DisposalCase.class,
                    all -> of(DisposalCase.class, all, OwnForms::disposal, "files", "setting", "opened", "taken"))
            .put(Numbering.class, all -> of(Numbering.class, all, OwnForms::numbering, "year", "grouping", "last"))
            .buildOrThrow();

    private OwnForms() {}

    static ObjectCodec of(Class<?> type, Codecs all, Maker maker, String... components) {
        Components known = new Components(TypeToken.of(type), all);
        return new ObjectCodec(
                type, Stream.of(components).map(known::attribute).collect(ImmutableList.toImmutableList()), maker);
    }

    private static Object place(String path) {
        @Nullable Place place = null;
        for (String step : Splitter.on('/').split(path)) {
            Matcher matcher = STEP.matcher(step);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("no place, such as body/p[0]: '" + path + "'");
            }
            int index = matcher.group(2) == null ? -1 : Integer.parseInt(matcher.group(2));
            if (place != null) {
                place = place.child(matcher.group(1), index);
            } else {
                place = index < 0 ? Place.root(matcher.group(1)) : Place.root(matcher.group(1), index);
            }
        }
        return place == null ? Place.root(path) : place;
    }

    private static Codec period(Codecs all) {
        MethodHandle first = getter(EffectivePeriod.class, "first");
        MethodHandle last = getter(EffectivePeriod.class, "last");
        TypeToken<LocalDate> day = TypeToken.of(LocalDate.class);
        return new ObjectCodec(
                EffectivePeriod.class,
                ImmutableList.of(
                        new Attribute("first", "first", day, Optionality.REQUIRED, true, first, () -> ScalarCodec.DAY),
                        new Attribute("last", "last", day, Optionality.OPTIONAL, false, last, () -> ScalarCodec.DAY)),
                (attributes, parts) -> {
                    LocalDate begin = (LocalDate) there(parts.get(0), "first");
                    return ((Optional<?>) there(parts.get(1), "last"))
                            .map(end -> EffectivePeriod.of(begin, (LocalDate) end))
                            .orElseGet(() -> EffectivePeriod.since(begin));
                });
    }

    /** A list of schedules, the one that goes first in front. */
    private static Codec schedules(Codecs all) {
        Codec list = new ContainerCodec.OfElements(ImmutableList.class, all.of(TypeToken.of(RetentionSchedule.class)));
        return new ViaCodec(
                list,
                value -> ((SchedulePrecedence) value).schedules(),
                read -> SchedulePrecedence.of(((ImmutableList<?>) read).toArray(RetentionSchedule[]::new)));
    }

    /** A list of holds. */
    @SuppressWarnings("unchecked") // read by a codec of this type
    private static Codec holds(Codecs all) {
        Codec list = new ContainerCodec.OfElements(ImmutableList.class, all.of(TypeToken.of(Hold.class)));
        return new ViaCodec(
                list,
                value -> ImmutableSet.copyOf(((Holds) value).byFile().values()).asList(),
                read -> Holds.of((ImmutableList<Hold>) read));
    }

    /** Lengths from one to another: two numbers of millimetres. */
    private static Codec range(Codecs all) {
        Codec list = new ContainerCodec.OfElements(ImmutableList.class, ScalarCodec.MILLIMETRES);
        return new ViaCodec(
                list,
                value -> ImmutableList.of(((Range<?>) value).lowerEndpoint(), ((Range<?>) value).upperEndpoint()),
                read -> {
                    ImmutableList<?> bounds = (ImmutableList<?>) read;
                    checkArgument(bounds.size() == 2, "expected two numbers of millimetres: %s", bounds);
                    return Range.closed((Length) bounds.get(0), (Length) bounds.get(1));
                });
    }

    private static MethodHandle getter(Class<?> type, String name) {
        try {
            return Handles.of(type, type.getMethod(name));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object there(@Nullable Object part, String name) throws JsonValueException {
        if (part == null) {
            throw Faults.missingField(name);
        }
        return part;
    }

    private static Object verdict(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        FileRule rule = (FileRule) there(parts.get(0), "rule");
        Outcome outcome = (Outcome) there(parts.get(1), "outcome");
        return parts.get(2) instanceof Optional<?> reason && reason.isPresent()
                ? RuleVerdict.of(rule, outcome, ((Reason) reason.get()).key())
                : RuleVerdict.of(rule, outcome);
    }

    @SuppressWarnings("unchecked") // read by codecs of these types
    private static Object list(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        return DisposalList.restore(
                (LocalDate) there(parts.get(0), "asOf"),
                (Iterable<ListedFile>) there(parts.get(1), "files"),
                (Iterable<KeptDocument>) there(parts.get(2), "kept"),
                (Map<FileCode, Disposition>) there(parts.get(3), "refused"));
    }

    @SuppressWarnings("unchecked") // read by codecs of these types
    private static Object disposal(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        return DisposalCase.restore(
                (Iterable<ListedFile>) there(parts.get(0), "files"),
                (DisposalSetting) there(parts.get(1), "setting"),
                (LocalDate) there(parts.get(2), "opened"),
                (Iterable<TakenStep>) there(parts.get(3), "taken"));
    }

    @SuppressWarnings("unchecked") // read by codecs of these types
    private static Object numbering(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        return Numbering.resume(
                (Integer) there(parts.get(0), "year"),
                (Grouping) there(parts.get(1), "grouping"),
                (Iterable<LastNumber>) there(parts.get(2), "last"));
    }
}
