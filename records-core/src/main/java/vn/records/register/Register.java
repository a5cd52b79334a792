package vn.records.register;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A register of one year (<i>sổ đăng ký</i>): its entries in the order of the book.
 *
 * @param agency the agency that keeps it
 * @param year the year; numbers begin at 01 on 01/01 (Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1)
 * @param entries the entries in the order of the book
 * @param <E> {@link OutgoingEntry} or {@link IncomingEntry}
 * @since 0.1
 */
public record Register<E extends Serializable>(String agency, int year, ImmutableList<E> entries)
        implements Serializable {

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if it has not four digits
     */
    public Register {
        checkArgument(year >= 1000 && year <= 9999, "no year of four digits: %s", year);
    }

    /** Returns this register with its entries in an order, as of a table that was sorted otherwise. */
    public Register<E> sortedBy(Comparator<? super E> order) {
        return new Register<>(agency, year, ImmutableList.sortedCopyOf(order, entries));
    }
}
