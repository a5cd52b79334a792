package vn.records.agency;

import java.util.Optional;

/**
 * The authority by which somebody signs (<i>quyền hạn ký</i>), written in front of the post.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm b; who may sign so: Điều 13.
 *
 * @since 0.1
 */
public enum SigningForm {
    /** On behalf of a collective (<i>thay mặt</i>); Điều 13 khoản 2. */
    TM("thay mặt", "on behalf of"),
    /** Acting head (<i>quyền</i>): the post of head was entrusted to somebody. */
    Q("quyền", "acting"),
    /** Deputy signing for the head (<i>ký thay</i>); Điều 13 khoản 1. */
    KT("ký thay", "for"),
    /** By order of the head (<i>thừa lệnh</i>); Điều 13 khoản 4. */
    TL("thừa lệnh", "by order of"),
    /** By delegated authority (<i>thừa ủy quyền</i>); Điều 13 khoản 3. */
    TUQ("thừa ủy quyền", "by delegation of");

    private final String vietnameseMeaning;
    private final String englishMeaning;

    SigningForm(String vietnameseMeaning, String englishMeaning) {
        this.vietnameseMeaning = vietnameseMeaning;
        this.englishMeaning = englishMeaning;
    }

    /** Returns the form as the law writes it, such as {@code TM.} */
    public String text() {
        return name() + ".";
    }

    /** Returns what the abbreviation stands for, in Vietnamese. */
    public String vietnameseMeaning() {
        return vietnameseMeaning;
    }

    /** Returns what the abbreviation stands for, in English. */
    public String englishMeaning() {
        return englishMeaning;
    }

    /**
     * Returns the form a line of a signing block begins with, in whatever spelling: {@code TM.}, {@code T/M}, {@code TM:},
     * {@code KT CHỦ TỊCH}, {@code T.U.Q.}, {@code QUYỀN CỤC TRƯỞNG}. A spelling the law does not have counts only in
     * front of a post or a collective, and {@code Q.} only in front of a post, so that {@code Q. 1} is a district.
     */
    public static Optional<SigningReading> read(String line) {
        return SigningScanner.scan(line);
    }
}
