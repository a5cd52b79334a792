package vn.records.presentation.regime;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.records.law.Act;
import vn.records.law.Citation;
import vn.records.law.Provision;
import vn.records.law.Provision.Step;
import vn.records.law.Unit;

/**
 * The short form in which entries cite provisions (<i>viện dẫn điều khoản</i>): {@code I.II.3.c} is Phụ lục I, Phần I, Mục
 * II, khoản 3, điểm c; {@code II.II.2.a} lies in Phần II; {@code I.V#8b} is row 8b of the table of Mục V, {@code I.V
 * footnote 1} its note; {@code Đ13.3} is Điều 13 khoản 3; {@code PL3.I} is Phụ lục III, Mục I and {@code PL3/1.5} the form
 * 1.5 of its Mục II. Of another act {@code PLVI.I.1} is Phụ lục VI, Mục I, khoản 1.
 *
 * <p>Of a guidance {@code II/I.3.2.2} is Phần II, Mục I, khoản 3.2.2; {@code II/1.3.2.a} is Phần II, khoản 1.3.2, điểm a;
 * {@code P2#5} is row 5 of the table of Phụ lục 2, {@code P3.1.1} khoản 1.1 of Phụ lục 3.
 */
public final class ShortCitation {

    private static final Splitter DOTS = Splitter.on('.');
    private static final ImmutableList<Unit> OF_ANNEX_I =
            ImmutableList.of(Unit.PART, Unit.SECTION, Unit.CLAUSE, Unit.POINT);
    private static final ImmutableList<Unit> OF_SECTION = ImmutableList.of(Unit.SECTION, Unit.CLAUSE, Unit.POINT);
    private static final String NOTE = " footnote ";

    private ShortCitation() {}

    /**
     * Returns a citation of its short form.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Citation of(Act act, String path) {
        return new Citation(act, new Provision(steps(path)));
    }

    private static ImmutableList<Step> steps(String path) {
        if (isOfGuidance(path)) {
            return ofGuidance(path);
        }
        if (path.startsWith("Đ")) {
            return Provision.article(path.substring(1)).steps();
        }
        if (path.startsWith("PL") && Character.isLetter(path.charAt(2))) {
            return ofNumberedAnnex(path.substring(2));
        }
        if (path.startsWith("PL3")) {
            return ofAnnexIII(path.substring(3));
        }
        ImmutableList.Builder<Step> steps = ImmutableList.<Step>builder().add(new Step(Unit.ANNEX, "I"));
        int row = path.indexOf('#');
        int note = path.indexOf(NOTE);
        if (row >= 0) {
            steps.addAll(labelled(OF_ANNEX_I, path.substring(0, row)).build());
            return steps.add(new Step(Unit.ROW, path.substring(row + 1))).build();
        }
        if (note >= 0) {
            steps.addAll(labelled(OF_ANNEX_I, path.substring(0, note)).build());
            return steps.add(new Step(Unit.NOTE, path.substring(note + NOTE.length())))
                    .build();
        }
        return steps.addAll(labelled(OF_ANNEX_I, path).build()).build();
    }

    private static boolean isOfGuidance(String path) {
        int slash = path.indexOf('/');
        return (slash > 0 && path.substring(0, slash).chars().allMatch(c -> c == 'I'))
                || (path.startsWith("P") && Character.isDigit(path.charAt(1)));
    }

    /** The numbers of its khoản have several parts; a letter behind them is a điểm. */
    private static ImmutableList<Step> ofGuidance(String path) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        String rest;
        if (path.startsWith("P")) {
            int row = path.indexOf('#');
            int dot = path.indexOf('.');
            int end = row >= 0 ? row : dot >= 0 ? dot : path.length();
            steps.add(new Step(Unit.ANNEX, path.substring(1, end)));
            if (row >= 0) {
                return steps.add(new Step(Unit.ROW, path.substring(row + 1))).build();
            }
            rest = dot >= 0 ? path.substring(dot + 1) : "";
        } else {
            int slash = path.indexOf('/');
            steps.add(new Step(Unit.PART, path.substring(0, slash)));
            rest = path.substring(slash + 1);
        }
        List<String> labels = DOTS.omitEmptyStrings().splitToList(rest);
        int at = 0;
        if (!labels.isEmpty() && Character.isUpperCase(labels.get(0).charAt(0))) {
            steps.add(new Step(Unit.SECTION, labels.get(at++)));
        }
        int end = labels.size();
        boolean point = end > at && Character.isLetter(labels.get(end - 1).charAt(0));
        if (end - (point ? 1 : 0) > at) {
            steps.add(new Step(Unit.CLAUSE, String.join(".", labels.subList(at, end - (point ? 1 : 0)))));
        }
        return point
                ? steps.add(new Step(Unit.POINT, labels.get(end - 1))).build()
                : steps.build();
    }

    private static ImmutableList<Step> ofNumberedAnnex(String path) {
        int dot = path.indexOf('.');
        Step annex = new Step(Unit.ANNEX, dot < 0 ? path : path.substring(0, dot));
        return dot < 0
                ? ImmutableList.of(annex)
                : ImmutableList.<Step>builder()
                        .add(annex)
                        .addAll(labelled(OF_SECTION, path.substring(dot + 1)).build())
                        .build();
    }

    private static ImmutableList<Step> ofAnnexIII(String rest) {
        ImmutableList.Builder<Step> steps = ImmutableList.<Step>builder().add(new Step(Unit.ANNEX, "III"));
        if (rest.equals(".I")) {
            return steps.add(new Step(Unit.SECTION, "I")).build();
        }
        steps.add(new Step(Unit.SECTION, "II"));
        if (rest.isEmpty()) {
            return steps.build();
        }
        checkArgument(rest.startsWith("/"), "no provision of Phụ lục III: %s", rest);
        return steps.add(new Step(Unit.FORM, rest.substring(1))).build();
    }

    private static ImmutableList.Builder<Step> labelled(List<Unit> units, String path) {
        List<String> labels = DOTS.splitToList(path);
        checkArgument(labels.size() <= units.size(), "no provision: %s", path);
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int i = 0; i < labels.size(); i++) {
            steps.add(new Step(units.get(i), labels.get(i)));
        }
        return steps;
    }
}
