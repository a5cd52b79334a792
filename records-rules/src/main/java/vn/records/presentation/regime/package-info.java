/**
 * What a regime is (<i>chế độ thể thức</i>): a line of law on one family of documents, with its acts, its period, its rules
 * and their words; and how an entry of it is filled in.
 *
 * <p>Start with {@link vn.records.presentation.regime.Regime}. Succession inside a regime is by the periods of its rules,
 * between the regimes of a family by the periods of the regimes.
 */
@NullMarked
package vn.records.presentation.regime;

import org.jspecify.annotations.NullMarked;
