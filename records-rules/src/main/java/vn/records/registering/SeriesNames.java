package vn.records.registering;

import static com.google.common.base.Preconditions.checkArgument;

import vn.records.document.Notation;
import vn.records.register.RegisterNumber;
import vn.records.registering.SeriesPolicy.Grouping;

/**
 * What a series is known by in a {@link Numbering} (<i>tên dãy số</i>): the folded symbol, the code of a type, or nothing; of
 * legislation with the year in front, as it never shares a series with others.
 */
final class SeriesNames {
    private static final int YEAR_LENGTH = 5;

    private SeriesNames() {}

    static String of(RegisterNumber number, Grouping grouping) {
        String year = number.yearInside() > 0 ? number.yearInside() + "/" : "";
        return switch (grouping) {
            case ONE -> year.isEmpty() ? "" : year + RegisterType.of(number);
            case TYPE -> year + RegisterType.of(number);
            default -> year + number.foldedSymbol();
        };
    }

    /**
     * Returns the name of a series as a host kept it, however it is typed.
     *
     * @throws IllegalArgumentException if there is no series of this name under the grouping
     */
    static String parse(String name, Grouping grouping) {
        if (name.isEmpty()) {
            checkArgument(grouping == Grouping.ONE, "a series for each %s must say for which", grouping);
            return name;
        }
        boolean party = name.indexOf('/') >= 0 && !startsWithYear(name);
        RegisterNumber number = RegisterNumber.parse((party ? "1-" : "1/") + name);
        Notation symbol = Notation.parse(number.foldedSymbol().replace('/', '-'));
        boolean ofType = symbol.groups().size() == 1 && RegisterType.isCode(number);
        boolean fits =
                switch (grouping) {
                    case ONE -> number.yearInside() > 0 && ofType;
                    case TYPE -> ofType;
                    default -> true;
                };
        checkArgument(fits, "no series of this name where each %s has one: '%s'", grouping, name);
        return of(number, grouping);
    }

    private static boolean startsWithYear(String name) {
        return name.length() > YEAR_LENGTH && RegisterNumber.parse("1/" + name).yearInside() > 0;
    }
}
