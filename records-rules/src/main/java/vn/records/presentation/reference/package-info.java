/**
 * What a document rests on and refers to (<i>căn cứ ban hành, viện dẫn</i>): legal bases and references to acts.
 *
 * <p>Conditions that rules of any regime may ask; a value of the law comes with the entry that asks.
 */
@NullMarked
package vn.records.presentation.reference;

import org.jspecify.annotations.NullMarked;
