package vn.records.docx.format;

import org.jspecify.annotations.Nullable;
import vn.records.view.ParagraphFormat;

/**
 * The effective setting of a paragraph.
 *
 * @param format how it is set
 * @param list the list it belongs to, if any
 * @param level its level in the list, from 0
 */
public record ParagraphLook(
        ParagraphFormat format, @Nullable NumberList list, int level) {}
