package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values travel between machines. */
class SerializationTest {

    static Serializable[] values() {
        return new Serializable[] {
            Notation.parse("QĐ-BNV"),
            Notation.parse("BC-SNV").fits(DocumentType.DECISION),
            Notation.parse("QD-SNV").fits(DocumentType.DECISION),
            Notation.parse("CT-TTHT").fits(DocumentType.OFFICIAL_LETTER),
            Notation.parse("QĐ-SNV").fits(DocumentType.DECISION),
            DocumentNumber.parse("05/QĐ-BNV"),
            DocumentNumber.blank(),
            DocumentNumber.read("Số 5 /QĐ-BNV"),
            IssueDate.parse("ngày … tháng 01 năm 2025"),
            PlaceAndDate.parse("Hà Nội, ngày 05 tháng 3 năm 2020"),
            PlaceAndDate.read("Hà Nội ngày 5/3/2020")
        };
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_comes_back_equal(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }
}
