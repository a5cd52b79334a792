package vn.records.presentation.nd30;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.law.Acts;
import vn.records.law.Citation;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.regime.ShortCitation;

class ProvisionsTest {

    @Test
    void every_citation_is_a_provision_of_the_decree() throws IOException {
        ImmutableSet<Citation> known =
                Resources.readLines(Resources.getResource(Nd30.class, "provisions.csv"), StandardCharsets.UTF_8)
                        .stream()
                        .skip(1)
                        .map(row -> ShortCitation.of(Acts.DECREE_30_2020, row.substring(0, row.indexOf(','))))
                        .collect(toImmutableSet());

        assertThat(PresentationRules.book().rules())
                .filteredOn(rule -> !rule.id().value().startsWith("SA-"))
                .allSatisfy(rule -> assertThat(rule.citations()).isSubsetOf(known));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I.I.7          | Phụ lục I, Phần I, Mục I, khoản 7
            I.II.1.b       | Phụ lục I, Phần I, Mục II, khoản 1, điểm b
            I.IV           | Phụ lục I, Phần I, Mục IV
            I.V#8b         | Phụ lục I, Phần I, Mục V, hàng 8b
            I.V footnote 1 | Phụ lục I, Phần I, Mục V, ghi chú 1
            II.II.2.a      | Phụ lục I, Phần II, Mục II, khoản 2, điểm a
            Đ13.3          | Điều 13, khoản 3
            Đ33.1.đ        | Điều 33, khoản 1, điểm đ
            Đ9             | Điều 9
            PL3.I          | Phụ lục III, Mục I
            PL3            | Phụ lục III, Mục II
            PL3/1.5        | Phụ lục III, Mục II, Mẫu 1.5
            """)
    void short_forms_are_written_out(String path, String provision) {
        assertThat(ShortCitation.of(Acts.DECREE_30_2020, path).vietnamese())
                .isEqualTo("Nghị định 30/2020/NĐ-CP, " + provision);
    }

    @Test
    void a_path_with_too_many_steps_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShortCitation.of(Acts.DECREE_30_2020, "I.II.1.b.c"));
        assertThatIllegalArgumentException().isThrownBy(() -> ShortCitation.of(Acts.DECREE_30_2020, "PL3-1.5"));
    }
}
