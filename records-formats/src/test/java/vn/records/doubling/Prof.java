package vn.records.doubling;

import java.util.*;
import vn.records.presentation.PresentationRules;

/** TEMPORARY. */
final class Prof {
    public static void main(String[] a) throws Exception {
        Spot spot = java.util.stream.Stream.concat(Spot.common().stream(), Spot.components().stream()).filter(s -> s.name().equals(a[0])).findFirst().get();
        TextPattern p = Patterns.all().stream().filter(x -> x.toString().equals(a[2])).findFirst().get();
        var view = spot.with(p, Setting.valueOf(a[1]), Integer.parseInt(a[3]));
        Thread t = Thread.currentThread();
        Map<String, Integer> tops = new HashMap<>(), incl = new HashMap<>();
        Thread s = new Thread(() -> {
            while (true) {
                try { Thread.sleep(2); } catch (InterruptedException e) { return; }
                StackTraceElement[] st = t.getStackTrace();
                if (st.length == 0) continue;
                tops.merge(st[0].toString(), 1, Integer::sum);
                Set<String> seen = new HashSet<>();
                for (StackTraceElement e : st) if (e.getClassName().startsWith("vn.records") && seen.add(e.getClassName() + "." + e.getMethodName())) incl.merge(e.getClassName() + "." + e.getMethodName() + ":" + e.getLineNumber(), 1, Integer::sum);
            }
        });
        s.setDaemon(true); 
        PresentationRules.checkAll(spot.with(p, Setting.valueOf(a[1]), 1000), Spot.OPTIONS);
        s.start();
        for (int i = 0; i < 3; i++) System.out.println(Cost.of(() -> PresentationRules.checkAll(view, Spot.OPTIONS)));
        s.interrupt(); s.join();
        for (var m : List.of(tops, incl)) { m.entrySet().stream().sorted((x, y) -> y.getValue() - x.getValue()).limit(m == tops ? 8 : 40).forEach(e -> System.out.println(e.getValue() + "\t" + e.getKey())); System.out.println(); }
    }
}
