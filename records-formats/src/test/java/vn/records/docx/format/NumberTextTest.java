package vn.records.docx.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "decimal,12,12",
        "upperRoman,1994,MCMXCIV",
        "lowerRoman,4,iv",
        "upperRoman,0,0",
        "upperRoman,40000,40000",
        "upperLetter,1,A",
        "lowerLetter,4,d",
        "lowerLetter,26,z",
        "lowerLetter,27,aa",
        "lowerLetter,54,bbb",
        "lowerLetter,2000000000,2000000000",
        "decimalZero,7,07",
        "decimalZero,12,12",
        "ordinal,1,1st",
        "ordinal,12,12th",
        "ordinal,23,23rd",
        "numberInDash,5,- 5 -",
        "hex,255,FF",
        "decimalEnclosedCircle,3,③",
        "decimalEnclosedCircle,21,21",
        "vietnameseCounting,1,một",
        "vietnameseCounting,10,mười",
        "vietnameseCounting,15,mười lăm",
        "vietnameseCounting,20,hai mươi",
        "vietnameseCounting,21,hai mươi mốt",
        "vietnameseCounting,100,100",
        "ideographDigital,3,3",
        "none,3,''",
    })
    void numbers_are_written_as_lists_write_them(String format, int number, String expected) {
        assertThat(NumberText.of(number, format)).isEqualTo(expected);
    }
}
