package vn.records.registering;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import vn.records.register.RegisterKind;

/**
 * A cell of a register that must be filled in (<i>ô phải ghi trong sổ</i>), by the columns of its form.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 16 khoản 1, Điều 22 khoản 1, Phụ lục IV, Mục I and VI. The receipt is signed by hand and the
 * note is for whoever has something to note: neither is among them.
 *
 * @since 0.1
 */
public enum RegisterCell {
    /** Number and symbol of an outgoing document. */
    NUMBER(RegisterKind.OUTGOING, "Số, ký hiệu văn bản"),
    /** Date of an outgoing document. */
    DATE(RegisterKind.OUTGOING, "Ngày tháng văn bản"),
    /** Type and subject of an outgoing document. */
    SUBJECT(RegisterKind.OUTGOING, "Tên loại và trích yếu nội dung văn bản"),
    /** Who signed. */
    SIGNER(RegisterKind.OUTGOING, "Người ký"),
    /** Where it was sent. */
    RECIPIENTS(RegisterKind.OUTGOING, "Nơi nhận văn bản"),
    /** Who keeps the file copy. */
    COPY_KEEPER(RegisterKind.OUTGOING, "Đơn vị, người nhận bản lưu"),
    /** The number of copies. */
    COPIES(RegisterKind.OUTGOING, "Số lượng bản"),
    /** The day it was sent. */
    SENT(RegisterKind.OUTGOING, "Ngày chuyển"),
    /** The day an incoming document came. */
    ARRIVED(RegisterKind.INCOMING, "Ngày đến"),
    /** The number it was given. */
    ARRIVAL_NUMBER(RegisterKind.INCOMING, "Số đến"),
    /** Who issued it. */
    AUTHOR(RegisterKind.INCOMING, "Tác giả"),
    /** Its own number and symbol. */
    OWN_NUMBER(RegisterKind.INCOMING, "Số, ký hiệu văn bản"),
    /** Its own date. */
    OWN_DATE(RegisterKind.INCOMING, "Ngày tháng văn bản"),
    /** Type and subject of an incoming document. */
    OWN_SUBJECT(RegisterKind.INCOMING, "Tên loại và trích yếu nội dung văn bản"),
    /** Who gets it. */
    RECEIVERS(RegisterKind.INCOMING, "Đơn vị hoặc người nhận"),
    /** The day it was passed on. */
    PASSED_ON(RegisterKind.INCOMING, "Ngày chuyển");

    /** What no register can do without. */
    public static final ImmutableSet<RegisterCell> CORE =
            Sets.immutableEnumSet(NUMBER, DATE, SUBJECT, ARRIVED, ARRIVAL_NUMBER, OWN_SUBJECT);

    /** All that the forms have columns for. */
    public static final ImmutableSet<RegisterCell> OF_FORM = Sets.immutableEnumSet(Arrays.asList(values()));

    private final RegisterKind register;
    private final String column;

    RegisterCell(RegisterKind register, String column) {
        this.register = register;
        this.column = column;
    }

    /** Returns the register it is in. */
    public RegisterKind register() {
        return register;
    }

    /** Returns the name of its column in the form. */
    public String column() {
        return column;
    }
}
