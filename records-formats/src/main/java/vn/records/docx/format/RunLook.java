package vn.records.docx.format;

import vn.records.view.TextFormat;

/**
 * The effective look of a run.
 *
 * @param format how its text is set
 * @param hidden whether it is hidden text
 */
public record RunLook(TextFormat format, boolean hidden) {}
