package vn.records.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+84", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "''-"})
    void what_begins_as_a_formula_is_marked(String cell) {
        assertThat(FormulaGuard.on(cell)).isEqualTo("'" + cell);
        assertThat(FormulaGuard.off("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "01/QĐ-UBND", "'", "''", "'a", " =1", "1-2"})
    void what_does_not_stays_as_it_is(String cell) {
        assertThat(FormulaGuard.on(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.off(cell)).isEqualTo(cell);
    }

    @Property
    void what_is_marked_is_read_as_it_was(
            @ForAll @Chars({'\'', '=', '-', 'a', '\t'}) @CharRange(from = '+', to = '@') String cell) {
        assertThat(FormulaGuard.off(FormulaGuard.on(cell))).isEqualTo(cell);
    }

    @Test
    void tables_are_read_without_the_mark() throws IOException {
        RowSource rows = DelimitedText.of(
                new StringReader("'=1+1,\"'-5, \"\"x\"\"\",'a,-5\n"), Source.of("a.csv"), ',', RowLimits.DEFAULT);

        assertThat(rows.next().orElseThrow().cells()).containsExactly("=1+1", "-5, \"x\"", "'a", "-5");
    }
}
