package vn.records.presentation.authority;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.records.data.ShippedTable;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.Citation;
import vn.records.law.Provision;
import vn.records.law.Provision.Step;
import vn.records.law.Unit;

/** The provisions that the table cites (<i>căn cứ</i>): an act by its id, and the way to a unit in it. */
final class Sources {

    private static final Splitter CITATIONS = Splitter.on(';').omitEmptyStrings();
    private static final Splitter STEPS = Splitter.on(',');
    private static final String ARTICLE = "Đ";

    private static final ImmutableMap<String, Act> ACTS = Streams.concat(
                    Acts.all().stream(),
                    ShippedTable.read(Sources.class, "acts.tsv").stream()
                            .map(row -> new Act(row.get(0), row.get(1), row.get(2), LocalDate.parse(row.get(3)))))
            .collect(ImmutableMap.toImmutableMap(Act::id, Function.identity()));

    private Sources() {}

    static ImmutableList<Citation> of(String cell) {
        return CITATIONS.splitToStream(cell).map(Sources::citation).collect(toImmutableList());
    }

    private static Citation citation(String text) {
        int space = text.indexOf(' ');
        Act act = ACTS.get(text.substring(0, space));
        checkArgument(act != null, "no act: %s", text);
        String way = text.substring(space + 1);
        return act.at(
                way.startsWith(ARTICLE)
                        ? Provision.article(way.substring(ARTICLE.length()))
                        : new Provision(steps(way).collect(toImmutableList())));
    }

    private static Stream<Step> steps(String way) {
        return STEPS.splitToStream(way).map(step -> {
            int space = step.indexOf(' ');
            return new Step(Unit.valueOf(step.substring(0, space)), step.substring(space + 1));
        });
    }
}
