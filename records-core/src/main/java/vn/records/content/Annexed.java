package vn.records.content;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * An annex (<i>phụ lục</i>): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1. From two on they are numbered.
 *
 * @param title its title, which the form shows in capitals; empty for none
 * @param body its text
 * @param landscape whether its page lies across
 * @since 0.1
 */
public record Annexed(String title, ImmutableList<BodyBlock> body, boolean landscape) implements Serializable {

    /** Checks that it has a text. */
    public Annexed {
        PlainText.line("title", title);
        checkArgument(!body.isEmpty(), "annex without text");
    }
}
