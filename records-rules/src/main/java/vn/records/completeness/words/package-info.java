/** Words of subjects that say nothing of what a document is (<i>từ không nói lên nội dung văn bản</i>). */
@NullMarked
package vn.records.completeness.words;

import org.jspecify.annotations.NullMarked;
