/**
 * Web pages as documents (<i>trang HTML</i>), such as those on which the text of the law is published: paragraphs and tables.
 *
 * <p>Start with {@link vn.records.html.HtmlReader}.
 */
@NullMarked
package vn.records.html;

import org.jspecify.annotations.NullMarked;
