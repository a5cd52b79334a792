package vn.records.doubling;

import vn.records.presentation.PresentationRules;

/** TEMPORARY. */
final class Explore {
    public static void main(String[] args) {
        String settings = args[0];
        String spotNames = args[1];
        for (Spot spot : args.length > 2 ? Spot.components() : Spot.common()) {
            if (!spot.name().matches(spotNames)) continue;
            for (Setting setting : Setting.values()) {
                if (!setting.name().matches(settings)) continue;
                for (TextPattern pattern : Patterns.all()) {
                    String name = spot + "\t" + setting + "\t" + pattern.toString().replace("\t", "\\t");
                    try {
                        Growth g = Growth.of(name, n -> {
                            var view = spot.with(pattern, setting, n);
                            return () -> PresentationRules.checkAll(view, Spot.OPTIONS);
                        });
                        var j = PresentationRules.checkAll(spot.with(pattern, setting, 20000), Spot.OPTIONS);
                        long na = j.documents().stream().flatMap(d -> d.report().verdicts().values().stream()).filter(v -> v instanceof vn.records.finding.Verdict.Passed || v instanceof vn.records.finding.Verdict.Failed).count();
                        long pr = j.documents().stream().mapToLong(d -> d.report().problems().size()).sum();
                        System.out.println(g + "\t" + na + "/" + j.documents().size() + (pr > 0 ? " PROBLEMS " + pr : ""));
                    } catch (RuntimeException | StackOverflowError e) {
                        System.out.println("9\t9\t" + name + " " + e + " " + (e.getCause() == null ? "" : e.getCause().getStackTrace()[0]));
                    }
                }
            }
        }
    }
}
