package vn.records.constraint;

import java.io.Serializable;

/**
 * Why a file could not be read (<i>lý do không đọc được tệp</i>): the finding of {@link ConformsTo} on such a file.
 *
 * @param code why, such as {@code LEGACY_DOC}: capital letters A to Z and underscores; stable
 * @param vietnamese what a person is told, in Vietnamese
 * @param english the same in English
 * @since 0.1
 */
public record UnreadableDraft(String code, String vietnamese, String english) implements Serializable {}
