package vn.records.presentation.draft.layout;

import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.Running;

/**
 * A page number field in a header or footer (<i>số trang</i>).
 *
 * @param section the index of the section
 * @param running the header or footer
 * @param paragraph the paragraph it stands in
 * @param field the field
 * @since 0.1
 */
public record PageNumber(int section, Running running, Paragraph paragraph, Field field) {}
