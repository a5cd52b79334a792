package vn.records.presentation.authority;

import java.util.Optional;
import vn.records.agency.Position;
import vn.records.agency.SigningForm;
import vn.records.agency.SigningReading;
import vn.records.text.VietnameseText;

/**
 * A line of a signing block taken apart (<i>dòng quyền hạn, chức vụ</i>).
 *
 * @param sign the form of authority it begins with
 * @param wellSpelt whether that is written as documents of the State write it; true without one
 * @param position the post behind it, where it is a known one
 * @param words the words behind it, in capitals, common abbreviations written out
 */
record BlockLine(Optional<SigningForm> sign, boolean wellSpelt, Optional<Position> position, String words) {

    static BlockLine of(String line) {
        Optional<SigningReading> form = SigningForm.read(line);
        String rest = form.map(SigningReading::restText).orElse(VietnameseText.fold(line));
        return new BlockLine(
                form.map(SigningReading::form),
                form.map(SigningReading::isWellSpelt).orElse(true),
                Position.read(rest),
                IssuerTable.written(rest));
    }

    boolean isRank(Position.Rank rank) {
        return position.filter(post -> post.rank() == rank).isPresent();
    }

    /** Whether it is a known post, or signs for a collective. */
    boolean isRead() {
        return position.isPresent() || sign.filter(SigningForm.TM::equals).isPresent();
    }

    /** Whether it is a post, with or without a form of authority, and names no body behind it. */
    boolean isBare() {
        return position.filter(post -> post.unit().isEmpty()).isPresent();
    }
}
