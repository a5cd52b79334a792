package vn.records.retention.disposal;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step that was taken (<i>bước đã thực hiện</i>).
 *
 * @param step the step
 * @param day the day
 * @param papers number and symbol of each paper it was taken with
 * @since 0.1
 */
public record TakenStep(Step step, LocalDate day, ImmutableMap<DossierPaper, String> papers) implements Serializable {}
