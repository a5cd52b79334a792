package vn.records.content;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.records.content.BodyBlock.Division;
import vn.records.content.BodyBlock.Heading;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType.Presence;
import vn.records.document.PartyType;
import vn.records.law.Acts;

/**
 * Something of a content that the form of its type has no place for, or not so (<i>thành phần mà thể thức không có</i>).
 *
 * @param field the field of the content
 * @param vietnamese what is wrong, in Vietnamese
 * @param english what is wrong, in English
 * @since 0.1
 */
public record Misfit(String field, String vietnamese, String english) {

    /**
     * Returns what does not fit into a document of the Party; nothing for other documents.
     *
     * <p>Hướng dẫn 36-HD/VPTW and Hướng dẫn 05-HD/VPTW, Phần II.
     *
     * @param day the day whose law it is made by
     */
    public static ImmutableList<Misfit> of(DocumentContent content, LocalDate day) {
        if (!(content.type() instanceof PartyType type)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Misfit> misfits = ImmutableList.builder();
        LocalDate first = Acts.inForce(Acts.GUIDANCE_36_2018).first();
        if (day.isBefore(first)) {
            misfits.add(new Misfit(
                    "date",
                    "thể thức văn bản của Đảng trước ngày 03/4/2018 chưa có trong thư viện",
                    "the form of documents of the Party before " + first + " is not known"));
        }
        type(type, misfits);
        number(content.number(), type, day, misfits);
        components(content, type, misfits);
        return misfits.build();
    }

    private static void type(PartyType type, ImmutableList.Builder<Misfit> misfits) {
        if (type.source() == PartyType.Code.OURS) {
            String name = type.vietnameseName();
            misfits.add(new Misfit(
                    "type",
                    "hướng dẫn thể thức không quy định ký hiệu của “" + name + "”",
                    "no guidance says how the symbol of “" + name + "” is written"));
        }
    }

    private static void number(
            DocumentNumber number, PartyType type, LocalDate day, ImmutableList.Builder<Misfit> misfits) {
        String codes = String.join(", ", type.abbreviations(day));
        if (number.kind() != DocumentNumber.Kind.PARTY) {
            misfits.add(new Misfit(
                    "number",
                    "“" + number + "” không phải số, ký hiệu văn bản của Đảng; ví dụ: 127-QĐ/TU, để trống số: -QĐ/TU",
                    "“" + number + "” is no number of the Party; for example 127-QĐ/TU, still blank: -QĐ/TU"));
        } else if (!codes.isEmpty()
                && number.notation()
                        .filter(notation -> type.abbreviations(day)
                                .contains(notation.groups().get(0)))
                        .isEmpty()) {
            misfits.add(new Misfit(
                    "number",
                    "“" + number + "” không mang ký hiệu của loại văn bản: " + codes,
                    "“" + number + "” has not the code of the type: " + codes));
        }
    }

    private static void components(DocumentContent content, PartyType type, ImmutableList.Builder<Misfit> misfits) {
        if (!content.authorityLine().isEmpty()) {
            misfits.add(absent("authority"));
        }
        if (content.issued().isPresent()) {
            misfits.add(absent("issued"));
        }
        if (content.secrecy().isPresent()) {
            misfits.add(new Misfit(
                    "secrecy",
                    "dấu chỉ mức độ mật được đóng bằng con dấu, không in trong văn bản",
                    "the mark of secrecy is stamped, not printed"));
        }
        if (type.addressees() == Presence.NO && !content.addressees().isEmpty()) {
            misfits.add(absent("addressees"));
        }
        boolean divided = content.body().stream()
                .anyMatch(block -> block instanceof Heading heading && heading.division() == Division.SUBSECTION);
        if (divided) {
            misfits.add(absent("subsection"));
        }
    }

    private static Misfit absent(String field) {
        return new Misfit(
                field,
                "loại văn bản này của Đảng không có thành phần này",
                "documents of the Party of this type have no such component");
    }

    /** Returns field and fault in English. */
    @Override
    public String toString() {
        return field + ": " + english;
    }
}
