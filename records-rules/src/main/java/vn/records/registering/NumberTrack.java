package vn.records.registering;

import java.time.LocalDate;

/**
 * Follows the numbers of one series row by row.
 *
 * <p>What is missing is known only at the end. A number that stands too early is held until it is plain whether two rows
 * changed places: then the second of them is told, and nothing else.
 */
final class NumberTrack {
    static final int NO_DAY = Integer.MIN_VALUE;
    private static final int NONE = 0;

    private final String behind;
    private final FaultList faults;
    private final NumberIntervals met = new NumberIntervals();
    private int last;
    private int lastDay = NO_DAY;
    private int lastDayRow;
    private int jumpedTo = NONE;
    private int jumpedOver = NONE;
    private int dayBeforeJump = NO_DAY;
    private int dayBeforeJumpRow;
    private boolean justJumped;
    private int displaced = NONE;
    private int displacedSlot = NONE;
    private int displacedRow;

    NumberTrack(String behind, FaultList faults) {
        this.behind = behind;
        this.faults = faults;
    }

    void add(int row, int number, int day) {
        if (met.contains(number)) {
            faults.add(row, RegisterFault.REPEAT, details -> numbered(details, number));
            return;
        }
        boolean fresh = justJumped;
        justJumped = false;
        int expected = met.firstMissingAbove(last);
        if (number >= expected) {
            forward(row, number, day, expected);
        } else if (fresh && number == jumpedOver + 1) {
            takePlaceOfJump(row, number, day);
        } else if (fresh && number == jumpedOver) {
            order(row, number);
            last = number;
            lastDay = day == NO_DAY ? dayBeforeJump : day;
            lastDayRow = day == NO_DAY ? dayBeforeJumpRow : row;
        } else {
            backward(row, number);
        }
        met.add(number, row);
    }

    private void forward(int row, int number, int day, int expected) {
        if (displaced != NONE && number > displaced) {
            order(displacedRow, met.firstMissingAbove(displacedSlot));
            displaced = NONE;
        }
        if (number > expected) {
            justJumped = true;
            jumpedTo = number;
            jumpedOver = expected;
            dayBeforeJump = lastDay;
            dayBeforeJumpRow = lastDayRow;
        }
        inOrder(row, number, day);
    }

    /** The row before has the number of a later row, and this one goes on where it should have stood. */
    private void takePlaceOfJump(int row, int number, int day) {
        displaced = jumpedTo;
        displacedSlot = jumpedOver;
        displacedRow = row;
        lastDay = dayBeforeJump;
        lastDayRow = dayBeforeJumpRow;
        inOrder(row, number, day);
    }

    private void backward(int row, int number) {
        order(row, number);
        if (displaced != NONE && number == displacedSlot) {
            boolean changedPlaces = met.firstMissingAbove(last) > displaced;
            displaced = changedPlaces ? NONE : displaced;
        }
    }

    private void inOrder(int row, int number, int day) {
        last = number;
        if (day == NO_DAY) {
            return;
        }
        int earlierRow = lastDayRow;
        int earlier = lastDay;
        if (earlier != NO_DAY && day < earlier) {
            faults.add(
                    row,
                    RegisterFault.BACKDATE,
                    details -> numbered(details, number)
                            .with("date", LocalDate.ofEpochDay(day))
                            .with("earlier", LocalDate.ofEpochDay(earlier))
                            .with("earlierRow", earlierRow));
        }
        lastDay = day;
        lastDayRow = row;
    }

    private void order(int row, int number) {
        faults.add(row, RegisterFault.ORDER, details -> numbered(details, number));
    }

    /** Tells what is known only now that no row follows. */
    void finish() {
        if (displaced != NONE) {
            order(displacedRow, displacedSlot + 1);
        }
        int below = 0;
        for (NumberIntervals.Run run : met.runs()) {
            if (run.low() > below + 1) {
                gap(run.row(), below + 1, run.low() - 1);
            }
            below = run.high();
        }
    }

    private void gap(int row, int from, int to) {
        faults.add(
                row,
                RegisterFault.GAP,
                details -> details.with("missing", from == to ? named(from) : named(from) + " – " + named(to))
                        .with("count", to - from + 1L));
    }

    private FaultDetails numbered(FaultDetails details, int number) {
        return details.with("number", named(number));
    }

    private String named(int number) {
        String digits = number < 10 ? "0" + number : Integer.toString(number);
        return digits + behind;
    }
}
