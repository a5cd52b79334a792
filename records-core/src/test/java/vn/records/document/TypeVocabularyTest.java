package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeVocabularyTest {

    @ParameterizedTest
    @ValueSource(strings = {"luật", "luật lưu trữ", "bộ luật dân sự", "pháp lệnh", "nghị định", "thông tư liên tịch"})
    void legislation_is_told_by_its_name(String heading) {
        assertThat(TypeVocabulary.isLegislation(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quyết định", "nghị quyết", "nghị định quy định", "luậtsư"})
    void other_headings_are_none(String heading) {
        assertThat(TypeVocabulary.isLegislation(heading)).isFalse();
    }

    @Test
    void laws_are_cited_without_a_number_and_other_acts_with_one() {
        assertThat("luật").matches(TypeVocabulary.laws()).doesNotMatch(TypeVocabulary.bases());
        assertThat("nghị định").matches(TypeVocabulary.numberedActs()).matches(TypeVocabulary.bases());
        assertThat("thông tư liên tịch").matches(TypeVocabulary.mentioned());
    }

    @Test
    void administrative_documents_are_cited_as_bases_and_in_the_text() {
        assertThat("công văn").matches(TypeVocabulary.bases()).matches(TypeVocabulary.mentioned());
        assertThat("kết luận").matches(TypeVocabulary.mentioned()).doesNotMatch(TypeVocabulary.bases());
        assertThat("hợp đồng").doesNotMatch(TypeVocabulary.bases()).doesNotMatch(TypeVocabulary.mentioned());
    }
}
