package vn.records.agency;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgencyProperties {

    /** Pieces of signing blocks in any order, next to anything else. */
    @Provide
    static Arbitrary<String> lines() {
        Arbitrary<String> pieces = Arbitraries.of(
                "TM",
                "KT",
                "Q",
                "TUQ",
                ".",
                "/",
                " ",
                "\t",
                "\u00a0",
                "QUYỀN",
                "THAY MẶT",
                "ỦY BAN",
                "CHỦ TỊCH",
                "PHÓ",
                "Giám đốc",
                "PGS",
                "Đại tá",
                "Nguyễn",
                "Văn",
                "A",
                "o\u0302\u0301",
                "UBND",
                "TP",
                "&");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(4);
        return Arbitraries.oneOf(pieces, pieces, any).list().ofMaxSize(10).map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void any_line_can_be_read_for_a_signing_form(@ForAll("lines") String line) {
        SigningForm.read(line).ifPresent(reading -> {
            assertThat(reading.at().end()).isLessThanOrEqualTo(reading.rest().start());
            assertThat(reading.restText()).isNotBlank();
        });
    }

    @Property(tries = 2000)
    void any_line_can_be_read_for_a_post(@ForAll("lines") String line) {
        Position.read(line)
                .ifPresent(post -> assertThat(Position.read(post.toString())).contains(post));
    }

    @Property(tries = 2000)
    void any_line_can_be_read_for_a_name(@ForAll("lines") String line) {
        PersonName.read(line).ifPresent(name -> {
            assertThat(PersonName.read(name.name())).isPresent();
            assertThat(name.honours()).allMatch(honour -> honour.at().end() <= line.length());
        });
    }

    @Property(tries = 2000)
    void any_name_of_an_agency_can_be_searched(@ForAll("lines") String line) {
        Assume.that(line.codePoints().anyMatch(Character::isLetter));

        assertThat(AgencyName.of(line).abbreviations())
                .allMatch(found -> found.at().end() <= line.length());
    }
}
