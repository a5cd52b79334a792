package vn.records.report.words;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.Optional;
import vn.records.finding.Finding;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;
import vn.records.rule.Wording;

/** Says which layers values of the formatting come from, as {@code cỡ 13 từ kiểu Normal}. */
public final class OriginWords {

    /** As many are named; a text formatted by hand, line by line, has more than anybody reads. */
    private static final int MOST = 4;

    private final Phrases phrases;
    private final Wording wording;

    /** Returns the words of a language. */
    public OriginWords(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /** Returns all layers of the values that a finding measured; empty where none is known. */
    public Optional<String> of(List<Origin> origins) {
        return told(origins.stream().map(this::told).distinct().collect(toImmutableList()));
    }

    /**
     * Returns the layers that lie below the text itself of all values that findings told together measured, the most
     * frequent first: what is formatted where it stands is seen there. Empty where there is none.
     */
    public Optional<String> below(List<Finding> findings, ImmutableListMultimap<Finding, Origin> origins) {
        Multiset<Origin> found = LinkedHashMultiset.create();
        for (Finding finding : findings) {
            origins.get(finding).stream().filter(OriginWords::liesBelow).forEach(found::add);
        }
        ImmutableMultiset<Origin> ordered = Multisets.copyHighestCountFirst(found);
        return told(ordered.elementSet().stream()
                .map(origin -> told(origin, ordered.count(origin), findings.size()))
                .collect(toImmutableList()));
    }

    private static boolean liesBelow(Origin origin) {
        return origin.themed() || (origin.layer() != Layer.DIRECT && origin.layer() != Layer.APPLICATION);
    }

    private Optional<String> told(List<String> each) {
        String all = each.stream().limit(MOST).collect(joining("; "));
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text("finding.origin", each.size() > MOST ? all + "; …" : all));
    }

    private String told(Origin origin, int places, int all) {
        return places < all ? phrases.text("origin.places", told(origin), places) : told(origin);
    }

    private String told(Origin origin) {
        String value = phrases.text("origin.value." + kebab(origin.property()), wording.measure(origin.value()));
        String layer = phrases.text("origin." + kebab(origin.layer()), value, origin.style());
        return origin.themed() ? phrases.text("origin.theme", layer) : layer;
    }

    private static String kebab(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
