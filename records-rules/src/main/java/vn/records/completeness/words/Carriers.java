package vn.records.completeness.words;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import vn.records.completeness.checklist.SubjectWords;

/**
 * Words in front of a subject that say what kind of copy it is, or how many (<i>bản sao, 02 bản, quyển</i>), and not what
 * the document is.
 */
public final class Carriers {

    /** The longer ones first. */
    private static final ImmutableList<ImmutableList<String>> ALL = Stream.of(
                    "bản sao có công chứng",
                    "bản sao có chứng thực",
                    "bản sao công chứng",
                    "bản sao chứng thực",
                    "bản sao hợp pháp",
                    "bản sao y",
                    "bản sao",
                    "bản chụp",
                    "bản chính",
                    "bản gốc",
                    "bản photo",
                    "bản scan",
                    "bản số hóa",
                    "bản điện tử",
                    "sao y",
                    "sao y bản chính",
                    "bản kê khai",
                    "bản khai",
                    "phiếu kê khai",
                    "bản",
                    "hồ sơ",
                    "bộ",
                    "quyển",
                    "cuốn",
                    "tập",
                    "các",
                    "những",
                    "một số")
            .map(SubjectWords::of)
            .collect(toImmutableList());

    private Carriers() {}

    /** Returns a place and those behind each of the carriers that stand from it on. */
    public static ImmutableList<Integer> ends(SubjectWords words, int from) {
        ImmutableList.Builder<Integer> ends = ImmutableList.builder();
        int end = from;
        ends.add(end);
        for (int next = next(words, end); next > end && next < words.size(); next = next(words, end)) {
            end = next;
            ends.add(end);
        }
        return ends.build();
    }

    private static int next(SubjectWords words, int from) {
        if (from < words.size() && isNumber(words, from)) {
            return from + 1;
        }
        for (ImmutableList<String> carrier : ALL) {
            if (stands(carrier, words, from)) {
                return from + carrier.size();
            }
        }
        return from;
    }

    private static boolean stands(ImmutableList<String> carrier, SubjectWords words, int from) {
        if (from + carrier.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < carrier.size(); i++) {
            if (!words.isWord(from + i, carrier.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(SubjectWords words, int place) {
        return words.get(place).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
