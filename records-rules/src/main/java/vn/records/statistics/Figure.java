package vn.records.statistics;

import java.io.Serializable;
import vn.records.retention.appraisal.Quantity;

/**
 * One figure (<i>số liệu</i>).
 *
 * @param indicator what is counted
 * @param by by what it is broken down
 * @param group the group; empty for all together, and for what is not known
 * @param quantity how much: documents or files; documents fill no boxes
 * @since 0.1
 */
public record Figure(Indicator indicator, Breakdown by, String group, Quantity quantity) implements Serializable {}
