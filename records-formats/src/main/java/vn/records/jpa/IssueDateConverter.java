package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.document.IssueDate;

/**
 * Stores dates of issue (<i>ngày tháng năm ban hành</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class IssueDateConverter extends CodeConverter<IssueDate> {

    /** Makes a converter; providers do. */
    public IssueDateConverter() {
        super(IssueDate::toString, IssueDate::valueOf);
    }
}
