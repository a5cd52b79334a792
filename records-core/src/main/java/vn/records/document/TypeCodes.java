package vn.records.document;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.text.VietnameseText;

/** Spellings of type codes (<i>chữ viết tắt tên loại</i>), right and wrong: Phụ lục III, Mục I. */
final class TypeCodes {
    private static final ImmutableSetMultimap<String, String> BY_SKELETON = Stream.concat(
                    Arrays.stream(DocumentType.values()).flatMap(type -> type.abbreviation().stream()),
                    Arrays.stream(CopyKind.values()).map(CopyKind::code))
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(VietnameseText::skeleton, code -> code));

    private TypeCodes() {}

    /** Returns whether the text is a code of a type or of a kind of copy, spelt as the law spells it. */
    static boolean isCode(String text) {
        return BY_SKELETON.containsValue(text);
    }

    /** Returns whether both have the same letters but for case and marks. */
    static boolean isSpellingOf(String written, String code) {
        return VietnameseText.skeleton(written).equals(VietnameseText.skeleton(code));
    }

    /** Returns the code that was meant, if the text is a wrong spelling of one code only. */
    static Optional<String> meant(String written) {
        var codes = BY_SKELETON.get(VietnameseText.skeleton(written));
        return codes.size() == 1 && !codes.contains(written)
                ? Optional.of(codes.iterator().next())
                : Optional.empty();
    }
}
