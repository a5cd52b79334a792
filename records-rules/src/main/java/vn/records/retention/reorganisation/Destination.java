package vn.records.retention.reorganisation;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a file goes (<i>nơi tiếp nhận tài liệu</i>).
 *
 * @param keeper who keeps it
 * @param body the name of the body, where the change names it
 * @since 0.1
 */
public record Destination(Keeper keeper, Optional<String> body) implements Serializable {

    /** Who keeps a file after a change. */
    public enum Keeper {
        /** The historical archive (<i>lưu trữ lịch sử</i>). */
        HISTORICAL_ARCHIVE,
        /** The archive of the old body, which goes on. */
        ARCHIVE_OF_OLD_BODY,
        /** The new body. */
        NEW_BODY,
        /** The body that takes over the task. */
        BODY_WITH_THE_TASK,
        /** The direct superior body. */
        SUPERIOR_BODY
    }

    /** Returns a keeper that needs no name. */
    static Destination of(Keeper keeper) {
        return new Destination(keeper, Optional.empty());
    }

    /** An optional component cannot be sent; this can. */
    private record Sent(Keeper keeper, @Nullable String body) implements Serializable {
        @Serial
        private Object readResolve() {
            return new Destination(keeper, Optional.ofNullable(body));
        }
    }

    @Serial
    private Object writeReplace() {
        return new Sent(keeper, body.orElse(null));
    }
}
