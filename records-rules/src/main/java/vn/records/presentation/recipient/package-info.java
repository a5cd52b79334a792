/**
 * Addressees and recipients (<i>Kính gửi, Nơi nhận</i>): who they are, and how their lines are written.
 *
 * <p>Conditions that rules of any regime may ask; a value of the law comes with the entry that asks.
 */
@NullMarked
package vn.records.presentation.recipient;

import org.jspecify.annotations.NullMarked;
