package vn.records.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.document.DocumentType;
import vn.records.document.mark.Secrecy;

class RecordsFileTest {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 8);

    private static final FileEntry DECISION = FileEntry.builder()
            .ordinal(1)
            .number("12/QĐ-UBND")
            .date(DAY)
            .type(DocumentType.DECISION)
            .subject("về việc phê duyệt kế hoạch")
            .originality(Originality.MAIN_COPY)
            .sheets(2)
            .addLinks(new DocumentLink(DocumentLink.Kind.BASED_ON, "3/TTr-VP"))
            .build();

    private static RecordsFile.Builder file() {
        return RecordsFile.builder().code(FileCode.of("01.TCCB"));
    }

    @Test
    void little_needs_to_be_known_of_a_file() {
        RecordsFile file = file().build();

        assertThat(file.kind()).isEqualTo(FileKind.GENERAL);
        assertThat(file.title()).isEmpty();
        assertThat(file.medium()).isEmpty();
        assertThat(file.entries()).isEmpty();
    }

    @Test
    void a_file_may_be_closed_on_the_day_it_was_opened() {
        assertThat(file().opened(DAY).closed(DAY).build().closed()).contains(DAY);
    }

    @Test
    void a_file_is_not_closed_before_it_was_opened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file().opened(DAY).closed(DAY.minusDays(1)).build())
                .withMessageContaining("01.TCCB")
                .withMessageContaining("2020-05-07");
    }

    @Test
    void ordinals_begin_at_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> DECISION.withOrdinal(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileEntry.builder().ordinal(1).sheets(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileEntry.builder().ordinal(1).pages(-1).build());
    }

    @Test
    void totals_are_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileTotals.builder().documents(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileTotals.builder().sheets(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileTotals.builder().pages(-1).build());
        assertThat(FileTotals.builder().documents(0).build().documents()).hasValue(0);
    }

    @Test
    void a_secret_of_one_document_makes_the_file_secret_until_it_is_declassified() {
        FileEntry secret =
                FileEntry.builder().ordinal(2).secrecy(Secrecy.CONFIDENTIAL).build();
        RecordsFile open = file().addEntries(DECISION).build();
        RecordsFile kept = open.withEntries(List.of(DECISION, secret));

        assertThat(open.isSecretOn(DAY)).isFalse();
        assertThat(open.withSecrecy(Secrecy.SECRET).isSecretOn(DAY)).isTrue();
        assertThat(kept.isSecretOn(DAY)).isTrue();
        assertThat(kept.withDeclassified(DAY).isSecretOn(DAY.minusDays(1))).isTrue();
        assertThat(kept.withDeclassified(DAY).isSecretOn(DAY)).isFalse();
    }

    @Test
    void links_and_fonds_have_names() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentLink(DocumentLink.Kind.ANSWERS, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fonds("", "Phông Văn phòng"));
        assertThat(new Fonds("F01", "Phông Văn phòng")).hasToString("F01");
    }

    @Test
    void a_file_can_be_sent_between_processes() throws IOException, ClassNotFoundException {
        RecordsFile file = file().title("Hồ sơ tuyển dụng")
                .medium(FileMedium.MIXED)
                .addEntries(DECISION.withOtherFiles(FileCode.of("02.TCCB")))
                .statedTotals(FileTotals.builder().documents(1).build())
                .boxes(Boxes.of(1))
                .build();

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(file);
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).isEqualTo(file);
    }
}
