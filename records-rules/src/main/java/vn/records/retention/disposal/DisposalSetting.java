package vn.records.retention.disposal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;

/**
 * Where records are destroyed (<i>nơi thực hiện hủy tài liệu</i>), which says who decides ({@code DIS-04}) and who is heard
 * ({@code DIS-05}).
 *
 * @param holder the archive that has them
 * @param sourceBody whether the body is a source of a historical archive
 * @since 0.1
 */
public record DisposalSetting(Holder holder, boolean sourceBody) implements Serializable {

    /** The archive that has the records. */
    public enum Holder {
        /** The archive of the body itself (<i>lưu trữ cơ quan, lưu trữ hiện hành</i>). */
        AGENCY_ARCHIVE,
        /** A historical archive (<i>lưu trữ lịch sử</i>). */
        HISTORICAL_ARCHIVE
    }

    /** Who may decide or be heard. */
    public enum Authority {
        /** The head of the body (<i>người đứng đầu cơ quan, tổ chức</i>). */
        HEAD_OF_BODY,
        /** The head of the archives authority of the level. */
        HEAD_OF_ARCHIVES_AUTHORITY,
        /** The archives authority of the same level. */
        ARCHIVES_AUTHORITY,
        /** The archive of the direct superior body. */
        ARCHIVE_OF_SUPERIOR
    }

    /** Returns who decides. */
    public Authority decidedBy() {
        return holder == Holder.AGENCY_ARCHIVE ? Authority.HEAD_OF_BODY : Authority.HEAD_OF_ARCHIVES_AUTHORITY;
    }

    /**
     * Returns who appraises or gives an opinion before the decision; under the law of 2024 nobody does for a body that is no
     * source ({@code DIS-05}).
     */
    public Optional<Authority> heard(DisposalRegime regime) {
        if (sourceBody || holder == Holder.HISTORICAL_ARCHIVE) {
            return Optional.of(Authority.ARCHIVES_AUTHORITY);
        }
        return regime == DisposalRegime.LAW_2011 ? Optional.of(Authority.ARCHIVE_OF_SUPERIOR) : Optional.empty();
    }

    /**
     * Returns the steps under a law, without the notice of electronic files. Under the rules of 2025 the decision on a
     * council and its minutes are papers of an agency archive's dossier.
     */
    public ImmutableList<Step> steps(DisposalRegime regime) {
        boolean council = regime == DisposalRegime.LAW_2011 || holder == Holder.AGENCY_ARCHIVE;
        boolean asked = heard(regime).isPresent();
        return regime.steps().stream()
                .filter(step -> council || (step != Step.COUNCIL && step != Step.MEETING))
                .filter(step -> asked || step != Step.OPINION)
                .collect(ImmutableList.toImmutableList());
    }
}
