package vn.records.content;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A text issued with a decision (<i>văn bản ban hành kèm theo</i>), such as a quy chế: Nghị định 30/2020/NĐ-CP,
 * Phụ lục III, Mẫu 1.3. It has no number of its own and is not signed.
 *
 * @param typeName the name of its type, such as {@code Quy chế}
 * @param subject its subject
 * @param body its text
 * @since 0.1
 */
public record IssuedText(String typeName, String subject, ImmutableList<BodyBlock> body) implements Serializable {

    /** Checks that it has a name and a text. */
    public IssuedText {
        PlainText.given("typeName", typeName);
        PlainText.line("subject", subject);
        checkArgument(!body.isEmpty(), "issued text without text");
    }
}
