package vn.records.registering.numbering;

import com.google.common.collect.ImmutableList;

/**
 * Where a host keeps the events of its books (<i>nơi lưu việc cấp số</i>): a table, a file, a queue. The laws it must keep are
 * {@code NumberStoreLaws} in the tests of this library, for a host to run on its own.
 *
 * @since 0.1
 */
public interface NumberStore {

    /** Returns the events of a book in the order in which they were appended; none of a book that is not known. */
    ImmutableList<NumberEvent> read(String book);

    /**
     * Adds an event behind those there are.
     *
     * @param book the name of the book
     * @param version how many events the book had when the change was decided
     * @param event what happened
     * @throws NumberingException with {@link NumberingException.Code#VERSION_CONFLICT} if it has another number of events now;
     *     nothing is added then
     */
    void append(String book, long version, NumberEvent event);
}
