/**
 * The rules of presentation of legislation (<i>văn bản quy phạm pháp luật</i>): Nghị định 34/2016/NĐ-CP for documents of
 * 01/7/2016 to 31/3/2025, Nghị quyết 351/2017/UBTVQH14 from 20/5/2017 for those of Quốc hội, its Standing Committee and the
 * President, Nghị định 78/2025/NĐ-CP for all from 01/4/2025. One entry for one fact, or for a named part of it; an act that
 * says otherwise has an entry of its own on the same topic.
 *
 * <p>Start with {@link vn.records.presentation.vbqppl.LegislationRules}. Of the two older acts the text was read; of Nghị định
 * 78/2025, Phụ lục I, only a digest, so that its faults are warnings. What was not read is listed and undecided.
 */
@NullMarked
package vn.records.presentation.vbqppl;

import org.jspecify.annotations.NullMarked;
