/**
 * The rules of presentation of the Party's documents: of Hướng dẫn 36-HD/VPTW from 03/4/2018 and of Hướng dẫn 05-HD/VPTW from
 * 27/5/2026; one entry for one fact of the guidances, or for a named part of it.
 *
 * <p>Start with {@link vn.records.presentation.party.PartyRules}. What both guidances say alike is a rule {@code PTY-…} of the
 * whole time; what the former says otherwise is a rule {@code PTY36-…} on the same topic, which ends with it.
 */
@NullMarked
package vn.records.presentation.party;

import org.jspecify.annotations.NullMarked;
