package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.records.document.DocumentType.CONTRACT;
import static vn.records.document.DocumentType.DECISION;
import static vn.records.document.DocumentType.DIRECTIVE;
import static vn.records.document.DocumentType.GUIDELINES;
import static vn.records.document.DocumentType.OFFICIAL_LETTER;
import static vn.records.document.DocumentType.PERSONAL_LETTER;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Fit.Outcome;

class NotationTest {

    @Test
    void a_symbol_is_made_of_groups() {
        Notation notation = Notation.parse("QĐ-UBND");

        assertThat(notation).isEqualTo(Notation.of("QĐ", "UBND")).hasToString("QĐ-UBND");
        assertThat(notation.groups()).containsExactly("QĐ", "UBND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SY", "QH13", "QĐ-TTg", "UBND-NN&MT", "BTNMT-TĐKTTr", "TTLT-BTP-BTC", "2A-B"})
    void a_symbol_is_printed_as_it_is_read(String text) {
        assertThat(Notation.parse(text)).hasToString(text);
    }

    @Test
    void letters_are_composed() {
        Notation notation = Notation.parse(Normalizer.normalize("QĐ-SGDĐT-Ủ", Normalizer.Form.NFD));

        assertThat(notation).isEqualTo(Notation.of("QĐ", "SGDĐT", "Ủ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "QĐ-", "-UBND", "QĐ--UBND", "QĐ UBND", "QĐ–UBND", "QĐ/UBND", "&A", "A&", "A&&B", "15-A"
            })
    void other_texts_are_no_symbols(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Notation.parse(text));
    }

    @Test
    void a_refused_symbol_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.of("QĐ", "U B"))
                .withMessage("no group of letters and digits: 'U B'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.of("2020"))
                .withMessage("first group of a symbol without a letter: 2020");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notation(ImmutableList.of()))
                .withMessage("symbol without a group");
    }

    @Test
    void the_first_group_tells_the_type_or_the_kind_of_copy() {
        assertThat(Notation.parse("HD-SNV").type()).contains(GUIDELINES);
        assertThat(Notation.parse("HĐ-SNV").type()).contains(CONTRACT);
        assertThat(Notation.parse("SNV-HD").type()).isEmpty();
        assertThat(Notation.parse("SNV-HD").copyKind()).isEmpty();
        assertThat(Notation.parse("TrS-BNV").copyKind()).contains(CopyKind.EXTRACT);
        assertThat(Notation.parse("SY").copyKind()).contains(CopyKind.FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "HD-SNV, GUIDELINES, FITS",
        "QĐ-TTg, DECISION, FITS",
        "QyĐ-BNV, PROVISIONS, FITS",
        "BNC-VTLTNN, OFFICIAL_LETTER, FITS",
        "UBND-NC, OFFICIAL_LETTER, FITS",
        "SNV-CCVTLT, GUIDELINES, OFFICIAL_LETTER_SYMBOL",
        "SNV-CCVTLT, REPORT, OFFICIAL_LETTER_SYMBOL",
        "SNV, REPORT, OFFICIAL_LETTER_SYMBOL",
        "BC-SNV, GUIDELINES, OTHER_TYPE",
        "QĐ-BNV, PROVISIONS, OTHER_TYPE",
        "CV-BNV, DECISION, OTHER_TYPE",
        "QYĐ-BNV, PROVISIONS, MISSPELT_CODE",
        "CTR-BNV, PROGRAMME, MISSPELT_CODE",
        "TTR-BNV, SUBMISSION, MISSPELT_CODE",
        "QD-BNV, DECISION, MISSPELT_CODE",
        "HĐ-BNV, GUIDELINES, MISSPELT_CODE",
        "HD-BNV, CONTRACT, MISSPELT_CODE",
        "ĐA-BNV, PROJECT, MISSPELT_CODE",
        "QĐ, DECISION, INCOMPLETE",
        "UBND, OFFICIAL_LETTER, INCOMPLETE",
        "CT-TTHT, OFFICIAL_LETTER, UNCERTAIN",
        "CV-UBND, OFFICIAL_LETTER, UNCERTAIN",
        "BNV-VP, PERSONAL_LETTER, NOT_SPECIFIED",
        "QĐ-BNV, PERSONAL_LETTER, NOT_SPECIFIED"
    })
    void a_symbol_fits_its_type_or_not(String symbol, DocumentType type, Outcome outcome) {
        assertThat(Notation.parse(symbol).fits(type).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_misfit_tells_what_it_looks_like() {
        assertThat(Notation.parse("BC-SNV").fits(GUIDELINES).otherType()).contains(DocumentType.REPORT);
        assertThat(Notation.parse("BC-SNV").fits(GUIDELINES).rightCode()).isEmpty();
        assertThat(Notation.parse("HĐ-SNV").fits(GUIDELINES).rightCode()).contains("HD");
        assertThat(Notation.parse("HĐ-SNV").fits(GUIDELINES).otherType()).isEmpty();
        assertThat(Notation.parse("CT-TTHT").fits(OFFICIAL_LETTER).otherType()).contains(DIRECTIVE);
        assertThat(Notation.parse("QĐ-BNV").fits(DECISION).otherType()).isEmpty();
        assertThat(Notation.parse("QĐ-BNV").fits(PERSONAL_LETTER).rightCode()).isEmpty();
    }
}
