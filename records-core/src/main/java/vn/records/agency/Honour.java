package vn.records.agency;

import java.io.Serializable;
import vn.records.text.TextRange;

/**
 * A rank, degree or honour written in front of a name (<i>học hàm, học vị, danh hiệu danh dự, quân hàm</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm c: none is written in front of the signer's name,
 * but for the armed forces, education, health and science as the head of the sector provides.
 *
 * @param kind what it is
 * @param at where it stands in the line
 * @param written how it is written there
 * @since 0.1
 */
public record Honour(Kind kind, TextRange at, String written) implements Serializable {

    /** The kinds of titles in front of a name. */
    public enum Kind {
        /** Academic rank (<i>học hàm</i>): giáo sư, phó giáo sư. */
        ACADEMIC_RANK,
        /** Degree or profession (<i>học vị, nghề nghiệp</i>): tiến sĩ, bác sĩ, luật sư. */
        DEGREE,
        /** Honour given by the State (<i>danh hiệu</i>): NSND, NGƯT. */
        HONOUR,
        /** Military or police rank (<i>cấp bậc hàm</i>): đại tá, thiếu tướng. */
        MILITARY_RANK
    }
}
