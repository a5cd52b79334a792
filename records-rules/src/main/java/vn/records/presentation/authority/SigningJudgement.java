package vn.records.presentation.authority;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import vn.records.law.Citation;

/**
 * What a row of the table says of a signing block (<i>kết luận và căn cứ</i>).
 *
 * @param outcome what it says
 * @param row the row, such as {@code SA-14}; empty where none says anything
 * @param wellFounded whether the text of the law was read in two places; what is not may be a warning, never an error
 * @param required the block that would be right, from the top; empty where there is nothing to mend
 * @param citations the provisions
 * @since 0.1
 */
public record SigningJudgement(
        SigningOutcome outcome, String row, boolean wellFounded, String required, ImmutableList<Citation> citations)
        implements Serializable {

    static final SigningJudgement UNKNOWN =
            new SigningJudgement(SigningOutcome.UNKNOWN, "", false, "", ImmutableList.of());
}
