package vn.records.presentation.authority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.records.document.NamedType;

/**
 * Who may sign (<i>thẩm quyền ký ban hành văn bản</i>), for hosts that have the data of a document and not its file, such as
 * forms that offer the signing blocks of an agency.
 *
 * <p>The table is made from Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Nghị định 34/2016/NĐ-CP, Điều 65, Nghị quyết
 * 351/2017/UBTVQH14, the laws on local authorities of 2015 and 2025, the model work rules of Nghị định 314/2025/NĐ-CP and
 * 315/2025/NĐ-CP, the resolutions on three cities and the guidances of the Party, as of 11/2026. It is no advice: that somebody
 * was assigned or delegated no document shows.
 *
 * @since 0.1
 */
public final class SigningAuthority {

    private SigningAuthority() {}

    /**
     * Returns the gravest that is to be said of a signing block.
     *
     * @param issuer the name of the issuing agency, such as {@code SỞ NỘI VỤ}
     * @param type the type of the document
     * @param block the lines above the name, from the top
     * @param date the day of the document
     */
    public static SigningJudgement judge(String issuer, NamedType type, List<String> block, LocalDate date) {
        return judge(SignedPaper.builder()
                .issuer(issuer)
                .type(type)
                .addAllBlock(block)
                .date(date)
                .build());
    }

    /** Returns the gravest that is to be said of a document; {@link SigningOutcome#UNKNOWN} where no row speaks of it. */
    public static SigningJudgement judge(SignedPaper paper) {
        return all(paper).stream()
                .max(Comparator.comparing(SigningJudgement::outcome))
                .orElse(SigningJudgement.UNKNOWN);
    }

    /** Returns what each row of the table says of a document that speaks of it. */
    public static ImmutableList<SigningJudgement> all(SignedPaper paper) {
        String kind = SigningTable.kind(paper);
        ImmutableList<BlockLine> block = SigningTable.block(paper);
        return rows().stream()
                .flatMap(row -> SigningTable.line(row, kind, block, paper).stream())
                .map(TableLine::judgement)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the names of the rows, in the order of the table. */
    public static ImmutableSet<String> rows() {
        return SigningTable.rows();
    }
}
