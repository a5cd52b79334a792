package vn.records.content;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * Who signs (<i>quyền hạn, chức vụ, họ tên của người ký</i>): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II,
 * khoản 7.
 *
 * @param authority the lines above the signature, such as {@code KT. Giám đốc} and {@code Phó Giám đốc}
 * @param name the name below it; empty while it is not known
 * @since 0.1
 */
public record Signatory(ImmutableList<String> authority, String name) implements Serializable {

    /** Checks that there is an authority or post. */
    public Signatory {
        checkArgument(!authority.isEmpty(), "signatory without a post");
        authority.forEach(line -> PlainText.given("authority", line));
        PlainText.line("name", name);
    }

    /** Returns one with these lines of authority. */
    public static Signatory of(String name, String... authority) {
        return new Signatory(ImmutableList.copyOf(authority), name);
    }
}
