package vn.records.place;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Names of provinces that are names of places (<i>tên tỉnh, thành phố không đặt theo tên người, chữ số hay sự kiện</i>).
 *
 * <p>Nobody lists which units are named after a person, a number or an event. But of these the class noun has a capital letter
 * in a sentence (Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm b, as in Thông tư 01/2011/TT-BNV, Phụ lục VI), and
 * the titles of acts in {@linkplain vn.records.act.PublishedActs the table of acts} name every province but Thành phố Hồ Chí
 * Minh with a small one: {@code tỉnh Bình Thuận}, {@code thành phố Đà Nẵng}.
 *
 * @since 0.1
 */
public final class ProvinceNames {

    private static final String OF_TITLES = "provinces.tsv";
    private static final String ORDINARY = "1";
    private static final Splitter CELLS = Splitter.on('\t');

    private ProvinceNames() {}

    /** Read when it is first asked for. */
    private static final class Loaded {
        static final ImmutableSet<String> ORDINARY_NAMES = PublishedUnits.lines(OF_TITLES).stream()
                .map(CELLS::splitToList)
                .filter(cells -> cells.get(7).equals(ORDINARY))
                .map((List<String> cells) -> Spelling.of(cells.get(2)))
                .collect(toImmutableSet());
    }

    /**
     * Whether a name, without its noun, is that of a province of today or of before 01/7/2025 that acts of the State write as the
     * name of a place.
     */
    public static boolean isOrdinary(String name) {
        return Loaded.ORDINARY_NAMES.contains(Spelling.of(name));
    }
}
