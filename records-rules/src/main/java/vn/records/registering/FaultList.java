package vn.records.registering;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.records.finding.Measure;

/** Faults as they are met; lists as many as may be and counts the rest. */
final class FaultList {
    private final int most;
    private final List<Told> told = new ArrayList<>();
    private long further;
    private long numbering;
    private long disordered;
    private int firstDisordered;

    FaultList(int most) {
        this.most = most;
    }

    /** A fault at a row. */
    record Told(int row, Fault fault, ImmutableMap<String, Measure> details) {}

    void add(int row, Fault fault, Supplier<ImmutableMap<String, Measure>> details) {
        numbering++;
        if (fault == Fault.ORDER) {
            disordered++;
            firstDisordered = disordered == 1 ? row : Math.min(firstDisordered, row);
        }
        if (told.size() < most) {
            told.add(new Told(row, fault, details.get()));
        } else {
            further++;
        }
    }

    void addAll(FaultList other) {
        told.addAll(other.told);
        further += other.further;
    }

    List<Told> told() {
        return told;
    }

    long further() {
        return further;
    }

    /** Returns how many were added. */
    long size() {
        return numbering;
    }

    long disordered() {
        return disordered;
    }

    int firstDisordered() {
        return firstDisordered;
    }
}
