package vn.records.agency;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import vn.records.text.VietnameseText;

/**
 * A leadership post (<i>chức vụ lãnh đạo</i>), such as {@code PHÓ CHỦ TỊCH} or {@code VỤ TRƯỞNG VỤ PHÁP CHẾ}.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm c: the official post in the agency is written. The
 * vocabulary serves to recognise a signing block; that a post is not in it says nothing about the post.
 *
 * @param title the post in capitals, such as {@code PHÓ CHỦ TỊCH}
 * @param rank head, deputy or another signer
 * @param headTitle the post of the head this post belongs to: {@code CHỦ TỊCH}; of a head and others, the post itself
 * @param unit what is written behind the post, such as {@code VỤ PHÁP CHẾ}; often empty
 * @since 0.1
 */
public record Position(String title, Rank rank, String headTitle, String unit) implements Serializable {

    /** The rank of a post. */
    public enum Rank {
        /** Head of an agency, unit or collective (<i>cấp trưởng</i>). */
        HEAD,
        /** Deputy (<i>cấp phó</i>). */
        DEPUTY,
        /** Signs minutes, accounts or as a member, without leading (<i>thư ký, kế toán trưởng, ủy viên</i>). */
        OTHER
    }

    /**
     * Checks the titles.
     *
     * @throws IllegalArgumentException if a title is empty, or only a deputy's head has another title
     */
    public Position {
        checkArgument(!title.isEmpty() && !headTitle.isEmpty(), "post without a title");
        checkArgument((rank == Rank.DEPUTY) != title.equals(headTitle), "%s with head %s: %s", title, headTitle, rank);
    }

    /** Returns the post a line begins with, whatever its letter case, spacing and Unicode form. */
    public static Optional<Position> read(String line) {
        String capitals = VietnameseText.upper(VietnameseText.fold(line));
        return PositionVocabulary.read(VietnameseText.nfc(capitals)); // some foreign letters come apart as capitals
    }

    /** Returns whether this is a deputy of that head, as far as the titles tell. */
    public boolean isDeputyOf(Position head) {
        return rank == Rank.DEPUTY && head.rank == Rank.HEAD && headTitle.equals(head.title);
    }

    /** Returns the post with the unit behind it. */
    @Override
    public String toString() {
        return unit.isEmpty() ? title : title + " " + unit;
    }
}
