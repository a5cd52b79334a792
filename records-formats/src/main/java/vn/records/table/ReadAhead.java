package vn.records.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import vn.records.row.Row;
import vn.records.row.RowSource;
import vn.records.row.Source;

/**
 * Rows that a thread of their own cuts out of the text while those before them are judged. The thread ends with the rows,
 * or when they are closed.
 */
final class ReadAhead implements RowSource {
    private static final int ROWS = 512;
    private static final int BATCHES = 8;

    private final RowSource rows;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
    private final Thread reader;
    private Iterator<Row> current = ImmutableList.<Row>of().iterator();
    private Optional<Throwable> failure = Optional.empty();
    private boolean ended;

    private ReadAhead(RowSource rows) {
        this.rows = rows;
        this.reader = new Thread(this::read, "records-rows");
        this.reader.setDaemon(true);
    }

    /** Some rows; the last ones, and what kept the next from being read. */
    private record Batch(ImmutableList<Row> rows, boolean last, Optional<Throwable> failure) {}

    static ReadAhead of(RowSource rows) {
        ReadAhead ahead = new ReadAhead(rows);
        ahead.reader.start();
        return ahead;
    }

    private void read() {
        try {
            boolean more = true;
            while (more) {
                Batch batch = batch();
                batches.put(batch);
                more = !batch.last();
            }
        } catch (InterruptedException e) {
            // Closed: nobody waits for rows any more.
            Thread.currentThread().interrupt();
        }
    }

    /** Rows of text are cut one behind the other: after a failure there is none. */
    private Batch batch() {
        ImmutableList.Builder<Row> some = ImmutableList.builderWithExpectedSize(ROWS);
        try {
            for (int i = 0; i < ROWS; i++) {
                Optional<Row> row = rows.next();
                if (row.isEmpty()) {
                    return new Batch(some.build(), true, Optional.empty());
                }
                some.add(row.get());
            }
            return new Batch(some.build(), false, Optional.empty());
        } catch (IOException | RuntimeException | Error e) {
            return new Batch(some.build(), true, Optional.of(e));
        }
    }

    @Override
    public Source source() {
        return rows.source();
    }

    @Override
    public boolean isText() {
        return rows.isText();
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (!current.hasNext()) {
            if (ended) {
                throwFailure();
                return Optional.empty();
            }
            Batch batch = take();
            current = batch.rows().iterator();
            ended = batch.last();
            failure = batch.failure();
        }
        return Optional.of(current.next());
    }

    private Batch take() throws InterruptedIOException {
        try {
            return batches.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for rows");
        }
    }

    private void throwFailure() throws IOException {
        if (failure.isPresent()) {
            Throwable cause = failure.get();
            failure = Optional.empty();
            if (cause instanceof IOException told) {
                throw told;
            } else if (cause instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) cause;
        }
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }
}
