package vn.records.presentation.draft;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.CopyKind;
import vn.records.document.NumberReading;

/**
 * The block that makes a paper copy (<i>phần bản sao</i>), after the end of the copied document: Phụ lục I, Phần II,
 * Mục II.
 *
 * @param kind the form of copy
 * @param form the line that names it
 * @param agency the lines of the copying agency
 * @param number the line with the number, if there is one
 * @param reading the number as read
 * @param placeAndDate the line with place and date, if there is one
 * @param recipients the lines of Nơi nhận, the label first
 * @param signing the signing block, if there is one
 * @param ruledOff whether a line is drawn or typed between the copied document and the block
 * @since 0.1
 */
public record CopyBlock(
        CopyKind kind,
        Line form,
        ImmutableList<Line> agency,
        Optional<Line> number,
        Optional<NumberReading> reading,
        Optional<Line> placeAndDate,
        ImmutableList<Line> recipients,
        Optional<Signing> signing,
        boolean ruledOff) {}
