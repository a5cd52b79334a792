package vn.records.doubling;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import vn.records.reader.DocumentReadException;

/**
 * What a piece of work took of its own thread.
 *
 * @param bytes the bytes it asked for; they do not depend on how busy the machine is
 * @param nanos the time of the processor
 */
record Cost(long bytes, long nanos) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Work that may fail in ways of its own; what it costs is all that is asked. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Cost of(Work work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        try {
            work.run();
        } catch (DocumentReadException e) {
            // refused by a limit of the reader: what that costs counts too
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new Cost(THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }

    /** Returns the smaller of each measure. */
    Cost least(Cost other) {
        return new Cost(Math.min(bytes, other.bytes), Math.min(nanos, other.nanos));
    }
}
