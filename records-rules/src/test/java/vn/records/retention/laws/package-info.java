/**
 * For those who embed the library: random values of records work for jqwik, and the laws that every schedule and every way
 * of appraising must keep.
 *
 * <p>The artifact is {@code records-rules} with {@code <type>test-jar</type>}, {@code <classifier>fixtures</classifier>} and
 * scope test, together with {@code net.jqwik:jqwik} 1.9.3 and AssertJ. {@link vn.records.retention.laws.RecordsArbitraries} gives the values;
 * {@link vn.records.retention.laws.RetentionLaws} is a contract test. A host implements one method and has the laws run
 * against its own schedule:
 *
 * <pre>{@code
 * class OurScheduleProperties implements RetentionLaws {
 *     public SchedulePrecedence schedules() {
 *         return SchedulePrecedence.of(OurSchedule.load(), PublishedSchedules.TT09_2011);
 *     }
 * }
 * }</pre>
 *
 * <p>A host that appraises by code of its own overrides {@link vn.records.retention.laws.RetentionLaws#appraise} too.
 */
@NullMarked
package vn.records.retention.laws;

import org.jspecify.annotations.NullMarked;
