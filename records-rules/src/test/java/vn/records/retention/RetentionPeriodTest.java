package vn.records.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.retention.laws.RecordsArbitraries;

class RetentionPeriodTest {

    @Provide
    Arbitrary<RetentionPeriod> periods() {
        return RecordsArbitraries.periods();
    }

    @Property
    void what_is_written_reads_back(@ForAll("periods") RetentionPeriod period) {
        assertThat(RetentionPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(RetentionPeriod.read(period.toString())).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "permanent,permanent",
        "Vĩnh viễn,permanent",
        "VĨNH VIỄN,permanent",
        "5 năm,P5Y",
        "05 năm,P5Y",
        "70y,P70Y",
        "10,P10Y",
        "1 year,P1Y",
        "P100Y,P100Y",
        "Đến khi văn bản hết hiệu lực thi hành,event:no-longer-in-force",
        "theo tuổi thọ công trình,event:works-life-ended",
        "Theo tuổi thọ thiết bị,event:equipment-life-ended",
        "5 năm sau khi chấm dứt Hợp đồng,event:contract-ended+P5Y",
        "Đến khi văn bản hết hiệu lực,event:no-longer-in-force",
        "Đến khi chấm dứt hợp đồng,event:contract-ended",
        "10 năm sau khi người dân qua đời,event:person-died+P10Y",
        "05 năm sau khi hết tuổi thọ công trình,event:works-life-ended+P5Y",
        "Đến khi có sự kiện “card-returned”,event:card-returned",
        "02 năm sau khi có sự kiện “card-returned”,event:card-returned+P2Y",
        "event:card-returned,event:card-returned",
        "event:card-returned+P2Y,event:card-returned+P2Y"
    })
    void periods_are_read_as_agencies_write_them(String text, String canonical) {
        assertThat(RetentionPeriod.read(text)).map(Object::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "Đến khi nào đó",
                "5 năm sau khi nghỉ hưu",
                "0",
                "0 năm",
                "101 năm",
                "1000 năm",
                "P0Y",
                "P05Y",
                "P101Y",
                "PY",
                "5.5",
                "năm",
                "lâu dài",
                "event:",
                "event:A",
                "event:a-",
                "event:-a",
                "event:a--b",
                "event:a+P0Y",
                "event:a+",
                "event:a+5",
                "event:a+P101Y",
                "0 năm sau khi chấm dứt hợp đồng",
                "P1234Y",
                "P5X",
                "X5Y"
            })
    void other_texts_are_none(String text) {
        assertThat(RetentionPeriod.read(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionPeriod.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void only_the_canonical_text_is_parsed() {
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionPeriod.parse("5 năm"));
        assertThat(RetentionPeriod.parse("P5Y")).isEqualTo(RetentionPeriod.ofYears(5));
    }

    @Test
    void years_lie_between_one_and_a_hundred() {
        assertThat(RetentionPeriod.ofYears(1).years()).isEqualTo(1);
        assertThat(RetentionPeriod.ofYears(100).years()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionPeriod.ofYears(0));
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionPeriod.ofYears(101));
        RetentionEvent event = RetentionEvent.CONTRACT_ENDED;
        assertThat(RetentionPeriod.until(event, 100).years()).isEqualTo(100);
        assertThat(RetentionPeriod.until(event)).isEqualTo(RetentionPeriod.until(event, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionPeriod.until(event, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionPeriod.until(event, 101));
    }

    @Test
    void kinds_are_told_apart() {
        RetentionPeriod event = RetentionPeriod.until(RetentionEvent.WORKS_LIFE_ENDED);

        assertThat(RetentionPeriod.permanent().isPermanent()).isTrue();
        assertThat(RetentionPeriod.permanent().isUntilEvent()).isFalse();
        assertThat(RetentionPeriod.permanent().years()).isZero();
        assertThat(event.isUntilEvent()).isTrue();
        assertThat(event.isPermanent()).isFalse();
        assertThat(RetentionPeriod.ofYears(5).isUntilEvent()).isFalse();
    }

    @Test
    void keys_of_events_have_a_form() {
        assertThat(RetentionEvent.isKey("a".repeat(60))).isTrue();
        assertThat(RetentionEvent.isKey("a".repeat(61))).isFalse();
        assertThat(new RetentionEvent("a1-b2")).hasToString("a1-b2");
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionEvent("A b"));
    }
}
