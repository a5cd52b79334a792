package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.UnitNouns;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;

/** Tells the parent agency from the issuing one among the lines at the top left. */
final class Agencies {

    private Agencies() {}

    static void split(ImmutableList<Line> names, boolean certain, Found found) {
        int byWeight = withBody(names, firstBold(names));
        int byNoun = withBody(names, lastNoun(names));
        if (byWeight > 0) {
            add(names, byWeight, certain, "weight", found);
        } else if (byNoun > 0) {
            add(
                    names,
                    byNoun,
                    certain && AgencyVocabulary.beginsAsAgency(names.get(0).folded()),
                    "agency-words",
                    found);
        } else {
            found.add(Component.ISSUING_AGENCY, names, "beside-national-name", certain);
        }
    }

    private static void add(ImmutableList<Line> names, int issuer, boolean certain, String why, Found found) {
        found.add(Component.PARENT_AGENCY, names.subList(0, issuer), why, certain);
        found.add(Component.ISSUING_AGENCY, names.subList(issuer, names.size()), why, certain);
    }

    /** {@code ỦY BAN NHÂN DÂN} over {@code TỈNH …} is one name, whatever the weight of its lines. */
    private static int withBody(ImmutableList<Line> names, int issuer) {
        boolean goesOn = issuer > 0
                && AgencyVocabulary.isLocalBody(names.get(issuer - 1).folded())
                && UnitNouns.begins(names.get(issuer).folded());
        return goesOn ? issuer - 1 : issuer;
    }

    /** The first of the bold lines at the end, where lines that are not bold stand before them; else 0. */
    private static int firstBold(ImmutableList<Line> names) {
        int first = names.size();
        while (first > 0 && names.get(first - 1).isBold()) {
            first--;
        }
        boolean plainBefore = names.subList(0, first).stream().noneMatch(Line::isBold);
        return first < names.size() && plainBefore ? first : 0;
    }

    private static int lastNoun(ImmutableList<Line> names) {
        for (int i = names.size() - 1; i > 0; i--) {
            if (AgencyVocabulary.beginsAsAgency(names.get(i).folded())) {
                return i;
            }
        }
        return 0;
    }
}
