package vn.records.docx.format;

import org.jspecify.annotations.Nullable;
import vn.records.view.ParagraphFormat;

/**
 * The effective setting of a paragraph.
 *
 * @param format how it is set
 * @param list the list it belongs to, if any
 * @param level its level in the list, from 0
 * @param inCharacters whether an indent is stated in characters, so that it depends on the size of the text
 */
public record ParagraphLook(
        ParagraphFormat format, @Nullable NumberList list, int level, boolean inCharacters) {}
