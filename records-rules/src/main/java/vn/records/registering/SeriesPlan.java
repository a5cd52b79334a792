package vn.records.registering;

import com.google.common.collect.ImmutableList;
import vn.records.document.DocumentNumber.Kind;
import vn.records.register.RegisterNumber;
import vn.records.registering.SeriesPolicy.Grouping;

/** One way to tell the series of numbers apart (<i>phương án chia dãy số</i>). */
enum SeriesPlan {
    SYMBOL(Grouping.SYMBOL),
    TYPE(Grouping.TYPE),
    /** As by type, and types that share a code, as quyết định and quy định of the Party do, by what the subject names. */
    NAMED_TYPE(Grouping.TYPE),
    ONE(Grouping.ONE);

    private static final ImmutableList<SeriesPlan> OF_YEAR = ImmutableList.of(SYMBOL, TYPE, ONE);
    private static final ImmutableList<SeriesPlan> OF_TERM = ImmutableList.of(TYPE, NAMED_TYPE, ONE, SYMBOL);

    private final Grouping grouping;

    SeriesPlan(Grouping grouping) {
        this.grouping = grouping;
    }

    /** Returns the plans that may be meant, the likeliest first. */
    static ImmutableList<SeriesPlan> of(Grouping grouping, NumberingPeriod.Kind period) {
        ImmutableList<SeriesPlan> all = period == NumberingPeriod.Kind.YEAR ? OF_YEAR : OF_TERM;
        if (grouping != Grouping.AUTO) {
            return all.stream().filter(plan -> plan.grouping == grouping).collect(ImmutableList.toImmutableList());
        }
        return period == NumberingPeriod.Kind.CONGRESS ? ImmutableList.of(ONE) : all;
    }

    Grouping grouping() {
        return grouping;
    }

    /** Returns what a number's series is known by; legislation is always told apart by type (Điều 15 khoản 1 điểm a). */
    String key(RegisterNumber number, String named) {
        return switch (this) {
            case SYMBOL -> number.foldedSymbol();
            case TYPE -> RegisterType.of(number);
            case NAMED_TYPE -> RegisterType.of(number) + '\n' + named;
            case ONE -> number.yearInside() > 0 ? RegisterType.of(number) : "";
        };
    }

    /** Returns what stands behind the ordinal where a number of the series is named, as it is written. */
    String behind(RegisterNumber number) {
        boolean party = number.kind().filter(Kind.PARTY::equals).isPresent();
        String year = number.yearInside() > 0 ? number.yearInside() + "/" : "";
        String shown =
                switch (this) {
                    case SYMBOL -> number.symbol().substring(year.length());
                    case TYPE, NAMED_TYPE -> RegisterType.of(number);
                    case ONE -> year.isEmpty() ? "" : RegisterType.of(number);
                };
        return shown.isEmpty() ? "" : (party ? "-" : "/") + year + shown;
    }
}
