package vn.records.retention.reorganisation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.retention.appraisal.Appraiser;

/**
 * What happens to an agency (<i>sự kiện tổ chức lại cơ quan</i>), as far as its records depend on it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface AgencyChange extends Serializable {

    /** What happens. */
    enum Kind {
        /** It ends, and several new bodies take its place (<i>chia</i>). */
        DIVISION,
        /** A part of it goes elsewhere and it goes on (<i>tách</i>); the files are those of the part. */
        PART_SPLIT_OFF,
        /** It is merged into another body, or with others into a new one (<i>sáp nhập, hợp nhất</i>). */
        MERGER,
        /** It is dissolved or bankrupt (<i>giải thể, phá sản</i>). */
        DISSOLUTION,
        /** A state enterprise is no longer the State's (<i>chuyển đổi doanh nghiệp nhà nước</i>) and goes on. */
        END_OF_STATE_CONTROL,
        /** The reform of local government of 2025-07-01 (<i>chính quyền địa phương hai cấp</i>). */
        TWO_TIER_REFORM
    }

    /** What kind of body it is. */
    enum Level {
        /** A body of a province. */
        PROVINCE,
        /** The archive centre of a province, with the fonds it keeps (<i>trung tâm lưu trữ tỉnh</i>). */
        ARCHIVE_CENTRE,
        /** A body of a district; that level ended on 2025-07-01. */
        DISTRICT,
        /** A body of a commune. */
        COMMUNE,
        /** Any other. */
        OTHER
    }

    /** Returns what happens. */
    Kind kind();

    /** Returns the day it takes effect. */
    LocalDate day();

    /** Returns what kind of body it is. */
    Level level();

    /** Whether it is a source of a historical archive. */
    boolean sourceBody();

    /** Returns the one new body in the old seat; empty if there is none, or several. */
    Optional<String> bodyInOldSeat();

    /** Checks the day of the reform. */
    @Value.Check
    default void check() {
        checkArgument(
                kind() != Kind.TWO_TIER_REFORM || day().equals(Placement.RULES_OF_2025),
                "the reform took effect on %s, not %s",
                Placement.RULES_OF_2025,
                day());
    }

    /** Returns where each file goes, in the order of their codes; judged on the day of the change. */
    default ImmutableList<Placement> place(Appraiser appraiser, List<AffectedFile> files) {
        Appraiser then = appraiser.on(day());
        return files.stream()
                .map(file -> Placement.of(this, file, then.appraise(file.file())))
                .sorted(Comparator.comparing(Placement::file))
                .collect(toImmutableList());
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a change. */
    final class Builder extends ImmutableAgencyChange.Builder {
        Builder() {}
    }
}
