package vn.records.law;

import java.io.Serializable;

/**
 * A citation (<i>căn cứ trích dẫn</i>): an act and one of its provisions.
 *
 * @param act the act
 * @param provision the provision in it
 * @since 0.1
 */
public record Citation(Act act, Provision provision) implements Serializable {

    /** Returns the citation in Vietnamese, such as {@code Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3}. */
    public String vietnamese() {
        return act.vietnameseName() + ", " + provision.vietnamese();
    }

    /** Returns the citation in English. */
    public String english() {
        return act.englishName() + ", " + provision.english();
    }

    @Override
    public String toString() {
        return vietnamese();
    }
}
