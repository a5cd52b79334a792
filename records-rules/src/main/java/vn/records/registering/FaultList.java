package vn.records.registering;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    record Told(int row, RegisterFault fault, ImmutableMap<String, Measure> details) {}

    /** Adds a fault at a row; its details are asked for where it is listed. */
    void add(int row, RegisterFault fault, Consumer<FaultDetails> details) {
        numbering++;
        if (fault == RegisterFault.ORDER) {
            disordered++;
            firstDisordered = disordered == 1 ? row : Math.min(firstDisordered, row);
        }
        if (told.size() < most) {
            FaultDetails gathered = new FaultDetails();
            details.accept(gathered);
            told.add(new Told(row, fault, gathered.gathered()));
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
