package vn.records.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;

/**
 * The name of a person (<i>họ tên</i>) as it stands alone on a line, with what is written in front of it.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm c: family name, middle name if any, given name;
 * no rank, degree or honour before it.
 *
 * @param name the name with folded letters and spaces, two to six words
 * @param honours what stands in front, in order
 * @since 0.1
 */
public record PersonName(String name, ImmutableList<Honour> honours) implements Serializable {
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]*+";
    private static final Pattern NAME = Pattern.compile(WORD + "(?: " + WORD + "){1,5}");
    private static final Splitter ON_SPACE = Splitter.on(' ');
    private static final ImmutableSet<String> FAMILY_NAMES = ImmutableSet.copyOf(
            ON_SPACE.split("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn trịnh"
                    + " đinh lâm mai trương cao hà tạ tô lương châu phùng vương thái la kiều quách tăng chu"
                    + " tống triệu nghiêm thạch kim danh lò giàng vàng sùng lù cầm nông ma bế vi hứa lục lưu"
                    + " tôn bạch thân đàm cù khuất khổng ninh đồng đậu từ hàn quàng tòng thào hầu giang ksor"
                    + " rơ siu niê y h'"));

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not two to six words that begin with a capital
     */
    public PersonName {
        checkArgument(NAME.matcher(name).matches(), "no name of a person: '%s'", name);
    }

    /**
     * Returns the name a line consists of, if it has the shape of one: two to six words that begin with a capital, after
     * any titles. A post ({@code Chủ Tịch}) is no name.
     */
    public static Optional<PersonName> read(String line) {
        HonourScanner honours = new HonourScanner(line);
        int start = honours.scan();
        String name = VietnameseText.fold(line.substring(start));
        return NAME.matcher(name).matches() && Position.read(name).isEmpty()
                ? Optional.of(new PersonName(name, honours.found()))
                : Optional.empty();
    }

    /** Returns the titles of one kind in front of the name. */
    public ImmutableList<Honour> honours(Honour.Kind kind) {
        return honours.stream().filter(honour -> honour.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns whether the first word is a family name that is common in Vietnam: a hint that the line is a name and not
     * a heading such as {@code Chương I}. Many a name of the smaller peoples has none.
     */
    public boolean hasCommonFamilyName() {
        String family = ON_SPACE.splitToList(name).get(0);
        return FAMILY_NAMES.contains(VietnameseText.lower(family));
    }

    /** Returns whether the whole name is in capitals, though the law asks for small letters (khoản 7, điểm đ). */
    public boolean isInCapitals() {
        return VietnameseText.isUpperCase(name);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
