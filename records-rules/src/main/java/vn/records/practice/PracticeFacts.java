package vn.records.practice;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.records.data.ShippedTable;
import vn.records.finding.RuleId;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.law.Unit;
import vn.records.practice.PracticeFact.Evidence;

/**
 * All facts on seals, state secrets, the use of archives and files of the Party (<i>danh mục quy định</i>), from
 * {@code facts.tsv}. Those that no record shows are listed all the same, and never reported as kept.
 *
 * @since 0.1
 */
public final class PracticeFacts {

    private static final Splitter SOURCES = Splitter.on(';');
    private static final String ARTICLE = "Đ";

    private static final ImmutableMap<String, Act> ACTS = Streams.concat(
                    Acts.all().stream(),
                    rows("acts.tsv")
                            .map(row -> new Act(row.get(0), row.get(1), row.get(2), LocalDate.parse(row.get(3)))))
            .collect(ImmutableMap.toImmutableMap(Act::id, Function.identity()));

    private static final ImmutableList<PracticeFact> ALL =
            rows("facts.tsv").map(PracticeFacts::fact).collect(ImmutableList.toImmutableList());

    private PracticeFacts() {}

    /** Returns all facts, by their names. */
    public static ImmutableList<PracticeFact> all() {
        return ALL;
    }

    /** Returns the facts in force on a day. */
    public static ImmutableList<PracticeFact> inForceOn(LocalDate day) {
        return ALL.stream().filter(fact -> fact.inForce().contains(day)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the fact of a name. */
    public static Optional<PracticeFact> of(String id) {
        return ALL.stream().filter(fact -> fact.id().value().equals(id)).findFirst();
    }

    private static Stream<List<String>> rows(String file) {
        return ShippedTable.read(PracticeFacts.class, file).stream();
    }

    private static PracticeFact fact(List<String> row) {
        LocalDate from = LocalDate.parse(row.get(4));
        EffectivePeriod inForce = row.get(5).isEmpty()
                ? EffectivePeriod.since(from)
                : EffectivePeriod.of(from, LocalDate.parse(row.get(5)));
        return new PracticeFact(
                new RuleId(row.get(0)),
                row.get(1),
                Evidence.valueOf(Ascii.toUpperCase(row.get(2))),
                SOURCES.splitToStream(row.get(3)).map(PracticeFacts::citation).collect(ImmutableList.toImmutableList()),
                inForce,
                row.get(6),
                row.get(7),
                row.get(8));
    }

    /** An act by its id, and the way to a provision: {@code Đ4.1.a}, or a unit with what it is about. */
    private static Citation citation(String source) {
        int space = source.indexOf(' ');
        Act act = ACTS.get(source.substring(0, space));
        checkState(act != null, "no act: %s", source);
        String way = source.substring(space + 1);
        if (way.startsWith(ARTICLE)) {
            return act.article(way.substring(ARTICLE.length()));
        }
        int end = way.indexOf(' ');
        return act.at(Provision.of(Unit.valueOf(way.substring(0, end)), way.substring(end + 1)));
    }
}
