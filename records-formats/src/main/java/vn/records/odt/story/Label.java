package vn.records.odt.story;

import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NumberList;
import vn.records.odt.style.ListLevel;

/**
 * What a list says of a paragraph in it.
 *
 * @param level the level it stands on
 * @param list the list that counts it; null if it goes on with an item
 */
record Label(ListLevel level, @Nullable NumberList list) {}
