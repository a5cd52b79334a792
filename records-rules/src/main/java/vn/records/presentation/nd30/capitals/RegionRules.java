package vn.records.presentation.nd30.capitals;

import static vn.records.presentation.nd30.capitals.Annex.rule;
import static vn.records.presentation.nd30.capitals.Annex.text;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.capital.OnProse;
import vn.records.presentation.capital.Phrase;
import vn.records.presentation.capital.Phrases;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Names of waters, hills, markets and regions (<i>tên địa lý</i>), Mục III, khoản 1, điểm d và đ. */
final class RegionRules {

    private static final String[] UNITS = {"phố", "xã", "phường", "quận", "tỉnh"};

    private static final Rule<Draft> FUSED = rule("III-04", "places.fused", "III.1.d")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    Phrase.of("Cửa Lò").onlyAfter(UNITS),
                    Phrase.of("Vũng Tàu"),
                    Phrase.of("Lạch Trường"),
                    Phrase.of("Vàm Cỏ"),
                    Phrase.of("Cầu Giấy").onlyAfter(UNITS)))))
            .examples(
                    e -> e.passes("as printed", text("Ở thị xã Cửa Lò, Vũng Tàu, Lạch Trường, Vàm Cỏ, quận Cầu Giấy."))
                            .fails("a small second syllable", text("Các đơn vị ở Vũng tàu báo cáo."))
                            .fails("a small first syllable of a town", text("Các đơn vị ở thị xã cửa Lò báo cáo."))
                            .undecided("what may be the river mouth itself", text("Các tàu qua cửa Lò báo cáo.")))
            .build();

    private static final Rule<Draft> TERRAIN = rule("III-05", "places.terrain", "III.1.d")
            .byHeuristic(
                    OnProse.of(Phrases.open(Phrase.all("biển Cửa Lò", "chợ Bến Thành", "sông Vàm Cỏ", "vịnh Hạ Long"))))
            .examples(e -> e.passes(
                            "as printed", text("Các đơn vị ở biển Cửa Lò, chợ Bến Thành, sông Vàm Cỏ, vịnh Hạ Long."))
                    .passes("in the name of a body", text("Ban Quản lý Vịnh Hạ Long báo cáo."))
                    .fails("a noun with a capital", text("Các đơn vị ở Biển Cửa Lò báo cáo."))
                    .fails("another noun with a capital", text("Các đơn vị ở Vịnh Hạ Long báo cáo."))
                    .undecided("a water that is not listed", text("Các đơn vị ở Sông Hồng báo cáo.")))
            .build();

    private static final Rule<Draft> DIRECTIONS = rule("III-06", "places.directions", "III.1.đ")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    direction("Tây Bắc"), direction("Đông Bắc"), direction("Tây Nam"), direction("Đông Nam")))))
            .examples(e -> e.passes("as printed", text("Các đơn vị ở vùng Tây Bắc và vùng Đông Bắc báo cáo."))
                    .fails("a small first syllable", text("Các đơn vị ở vùng tây Bắc báo cáo."))
                    .fails("a small second syllable", text("Các đơn vị ở vùng Đông bắc báo cáo."))
                    .undecided("what may be a bearing", text("Mặt tiền quay về hướng Đông bắc.")))
            .build();

    private static final Rule<Draft> DIRECTION_AND_TERRAIN = rule("III-07", "places.direction-and-terrain", "III.1.đ")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(region("Bắc Bộ"), region("Nam Bộ")))))
            .examples(e -> e.passes("as printed", text("Các đơn vị ở vùng Bắc Bộ và vùng Nam Bộ báo cáo."))
                    .fails("a small second syllable", text("Các đơn vị ở vùng Bắc bộ báo cáo."))
                    .undecided("a word that goes on", text("Các đơn vị miền Bắc bộ đội chủ lực báo cáo.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(FUSED, TERRAIN, DIRECTIONS, DIRECTION_AND_TERRAIN);

    private RegionRules() {}

    private static Phrase direction(String name) {
        return Phrase.of(name).onlyAfter("vùng", "vực", "miền").notBefore("bộ", "á");
    }

    private static Phrase region(String name) {
        return Phrase.of(name).notBefore("đội", "phận", "môn", "trưởng", "máy", "ngành", "luật", "tộc", "mặt", "binh");
    }
}
