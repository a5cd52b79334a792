package vn.records.retention;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What a period waits for (<i>sự kiện tính thời hạn</i>), such as the end of force of a document.
 *
 * @param key a stable name of lower-case ASCII letters, digits and single hyphens, such as {@code no-longer-in-force}
 * @since 0.1
 */
public record RetentionEvent(String key) implements Serializable {

    /** The document is no longer in force (<i>văn bản hết hiệu lực thi hành</i>). */
    public static final RetentionEvent NO_LONGER_IN_FORCE = new RetentionEvent("no-longer-in-force");

    /** The contract has ended (<i>chấm dứt hợp đồng</i>). */
    public static final RetentionEvent CONTRACT_ENDED = new RetentionEvent("contract-ended");

    /** The life of the works has ended (<i>tuổi thọ công trình</i>). */
    public static final RetentionEvent WORKS_LIFE_ENDED = new RetentionEvent("works-life-ended");

    /** The life of the equipment has ended (<i>tuổi thọ thiết bị</i>). */
    public static final RetentionEvent EQUIPMENT_LIFE_ENDED = new RetentionEvent("equipment-life-ended");

    /** The person whom the records are about has died (<i>người dân qua đời</i>). */
    public static final RetentionEvent PERSON_DIED = new RetentionEvent("person-died");

    /** The events that the schedules of the law name. */
    public static final ImmutableList<RetentionEvent> KNOWN =
            ImmutableList.of(NO_LONGER_IN_FORCE, CONTRACT_ENDED, WORKS_LIFE_ENDED, EQUIPMENT_LIFE_ENDED, PERSON_DIED);

    private static final int MAX_LENGTH = 60;

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public RetentionEvent {
        checkArgument(isKey(key), "key of an event must look like no-longer-in-force: '%s'", key);
    }

    /** Whether a text has the form of a key. */
    public static boolean isKey(String text) {
        boolean joined = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || joined)) {
                return false;
            }
            joined = !letter;
        }
        return !joined && text.length() <= MAX_LENGTH;
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key;
    }
}
