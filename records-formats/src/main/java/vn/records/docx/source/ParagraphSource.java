package vn.records.docx.source;

import com.google.common.collect.ImmutableList;
import vn.records.view.Place;

/**
 * Where a paragraph (<i>đoạn văn</i>) stands in its part.
 *
 * @param place its place in the view
 * @param part the name of the part
 * @param element where its start tag begins, in bytes; negative where the parser cannot tell
 * @param pieces the pieces of its text; what no piece covers was made by the reader or cannot be changed
 */
public record ParagraphSource(Place place, String part, int element, ImmutableList<Piece> pieces) {}
