package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/** Tells the parent agency from the issuing one among the lines at the top left. */
final class Agencies {

    /** Keys that a name of an agency may begin with; a line that does not begin so goes on with the name before. */
    private static final ImmutableSet<String> NOUNS = ImmutableSet.of(
            "uybannhandan",
            "ubnd",
            "hoidongnhandan",
            "hdnd",
            "so",
            "bo",
            "cuc",
            "chicuc",
            "tongcuc",
            "vu",
            "vanphong",
            "ban",
            "phong",
            "trungtam",
            "truong",
            "vien",
            "hocvien",
            "tongcongty",
            "congty",
            "tapdoan",
            "chinhphu",
            "thutuongchinhphu",
            "thanhtra",
            "toaan",
            "vienkiemsat",
            "quochoi",
            "hoi",
            "hiephoi",
            "lienhiep",
            "liendoan",
            "xinghiep",
            "chinhanh",
            "doan",
            "congdoan",
            "matran",
            "benhvien",
            "nganhang",
            "kho",
            "baohiem",
            "congan",
            "dai",
            "bao",
            "tap",
            "quy",
            "hoidong",
            "daihoc",
            "nhaxuatban",
            "chutich",
            "khoa",
            "doi",
            "tram",
            "thu");

    private Agencies() {}

    static void split(ImmutableList<Line> names, boolean certain, Found found) {
        int byWeight = firstBold(names);
        int byNoun = lastNoun(names);
        if (byWeight > 0) {
            add(names, byWeight, certain, "weight", found);
        } else if (byNoun > 0) {
            add(names, byNoun, certain && isAgencyNoun(names.get(0)), "agency-words", found);
        } else {
            found.add(Component.ISSUING_AGENCY, names, "beside-national-name", certain);
        }
    }

    private static void add(ImmutableList<Line> names, int issuer, boolean certain, String why, Found found) {
        found.add(Component.PARENT_AGENCY, names.subList(0, issuer), why, certain);
        found.add(Component.ISSUING_AGENCY, names.subList(issuer, names.size()), why, certain);
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
            if (isAgencyNoun(names.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isAgencyNoun(Line line) {
        String text = line.folded();
        for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
            if (NOUNS.contains(VietnameseText.skeleton(text.substring(0, end)))) {
                return true;
            }
        }
        return NOUNS.contains(line.key());
    }
}
