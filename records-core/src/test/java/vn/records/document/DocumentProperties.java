package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.records.text.TextRange;

class DocumentProperties {

    private static final Arbitrary<String> GROUPS = Arbitraries.oneOf(
            Arbitraries.of("QĐ", "QyĐ", "TTg", "UBND", "NN&MT", "QH13", "HĐ"),
            Arbitraries.strings()
                    .withCharRange('A', 'Z')
                    .withChars("ĐƯỦ&")
                    .ofMinLength(1)
                    .ofMaxLength(6)
                    .filter(group -> group.matches("[^&]+(&[^&]+)*")));
    private static final Arbitrary<Integer> ORDINALS = Arbitraries.integers().between(1, DocumentNumber.MAX_ORDINAL);
    private static final Arbitrary<Integer> YEARS = Arbitraries.integers().between(1000, 9999);

    @Provide
    static Arbitrary<Notation> notations() {
        return GROUPS.list().ofMinSize(1).ofMaxSize(4).map(groups -> Notation.parse(String.join("-", groups)));
    }

    @Provide
    static Arbitrary<DocumentNumber> numbers() {
        Arbitrary<Notation> party =
                notations().filter(notation -> notation.groups().size() > 1);
        Arbitrary<DocumentNumber> numbered = Arbitraries.oneOf(
                Combinators.combine(ORDINALS, notations()).as(DocumentNumber::of),
                Combinators.combine(ORDINALS, YEARS, notations()).as(DocumentNumber::legislation),
                Combinators.combine(ORDINALS, party).as(DocumentNumber::party),
                ORDINALS.map(DocumentNumber.blank()::withOrdinal));
        return Arbitraries.oneOf(numbered, numbered.map(DocumentNumber::withoutOrdinal));
    }

    @Provide
    static Arbitrary<IssueDate> dates() {
        Arbitrary<IssueDate> full = Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(day -> IssueDate.from(LocalDate.ofEpochDay(day)));
        return Combinators.combine(full, Arbitraries.integers().between(0, 7)).as(DocumentProperties::blank);
    }

    private static IssueDate blank(IssueDate date, int parts) {
        IssueDate day = (parts & 1) == 0 ? date : date.withoutDay();
        IssueDate month = (parts & 2) == 0 ? day : day.withoutMonth();
        return (parts & 4) == 0 ? month : month.withoutYear();
    }

    /** Pieces of head lines in any order, next to anything else. */
    @Provide
    static Arbitrary<String> lines() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Số",
                "SỐ",
                ":",
                " ",
                "\u00a0",
                "05",
                "5",
                "015",
                "0",
                "/",
                "-",
                "–",
                "…",
                ".",
                "_",
                "QĐ",
                "qyđ",
                "UBND",
                "TTg",
                "&",
                "2020",
                "ngày",
                "tháng",
                "năm",
                "31",
                "Hà Nội",
                "TP.",
                ",",
                "hà",
                "a",
                "o\u0302\u0301",
                "u\u031b",
                "1234567890123");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(4);
        return Arbitraries.frequencyOf(Tuple.of(6, pieces), Tuple.of(1, any))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Property
    void a_printed_symbol_is_read_as_itself(@ForAll("notations") Notation notation) {
        assertThat(Notation.parse(notation.toString())).isEqualTo(notation);
    }

    @Property
    void every_symbol_has_a_fit_to_every_type(@ForAll("notations") Notation notation, @ForAll DocumentType type) {
        assertThat(notation.fits(type).outcome()).isNotNull();
    }

    @Property
    void a_printed_number_is_read_as_itself(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void a_number_line_shows_its_number(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.read("Số: " + number).number()).isEqualTo(number);
    }

    @Property
    void a_printed_date_is_read_as_itself(@ForAll("dates") IssueDate date) {
        assertThat(IssueDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void the_last_possible_day_agrees_with_what_is_known(@ForAll("dates") IssueDate date) {
        assertThat(date.lastPossibleDay().isPresent()).isEqualTo(date.year().isPresent());
        date.lastPossibleDay().ifPresent(last -> {
            assertThat(date.year()).contains(last.getYear());
            assertThat(date.month().orElse(12)).isEqualTo(last.getMonthValue());
            assertThat(date.day().orElse(last.lengthOfMonth())).isEqualTo(last.getDayOfMonth());
        });
    }

    @Property
    void a_printed_place_and_date_is_read_as_itself(@ForAll("dates") IssueDate date, @ForAll("places") String place) {
        PlaceAndDate value = new PlaceAndDate(place, date);

        assertThat(PlaceAndDate.parse(value.toString())).isEqualTo(value);
        assertThat(PlaceAndDate.read(value.toString()).date()).isEqualTo(date);
    }

    @Provide
    static Arbitrary<String> places() {
        return Arbitraries.of(
                "Hà Nội", "Khánh Hoà", "Thành phố Hồ Chí Minh", "Quận 1", "Phan Rang - Tháp Chàm", "A, B");
    }

    @Property(tries = 3000)
    void any_line_can_be_read_as_a_number(@ForAll("lines") String line) {
        NumberReading reading = DocumentNumber.read(line);

        assertInside(line, reading.parts().values().asList());
        assertInside(line, reading.flaws().stream().map(NumberFlaw::at).toList());
        assertApart(reading.flaws().stream()
                .filter(NumberFlaw::isFixable)
                .map(NumberFlaw::at)
                .toList());
        assertThat(DocumentNumber.parse(reading.number().toString()).ordinal())
                .isEqualTo(reading.number().ordinal());
    }

    @Property(tries = 3000)
    void any_line_can_be_read_as_place_and_date(@ForAll("lines") String line) {
        PlaceAndDateReading reading = PlaceAndDate.read(line);

        assertInside(line, reading.parts().values().asList());
        assertInside(line, reading.flaws().stream().map(PlaceAndDateFlaw::at).toList());
        assertApart(reading.flaws().stream()
                .filter(PlaceAndDateFlaw::isFixable)
                .map(PlaceAndDateFlaw::at)
                .toList());
        assertThat(IssueDate.parse(reading.date().toString())).isEqualTo(reading.date());
        assertThat(reading.value().isPresent()).isEqualTo(reading.place().isPresent());
    }

    /** What can be put right can be put right at once. */
    private static void assertApart(List<TextRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i - 1).end())
                    .isLessThanOrEqualTo(ranges.get(i).start());
        }
    }

    private static void assertInside(String line, List<TextRange> ranges) {
        assertThat(ranges).allMatch(range -> range.end() <= line.length());
    }
}
