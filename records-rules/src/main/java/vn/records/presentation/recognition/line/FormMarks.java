package vn.records.presentation.recognition.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.document.NumberReading;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.text.Blanks;
import vn.records.text.VietnameseText;

/** What tells a form to be filled in (<i>mẫu, biểu</i>) from a document that is only being drafted. */
public final class FormMarks {

    /** What a form says where a document names its issuer. */
    private static final ImmutableSet<String> BLANK_ISSUERS =
            ImmutableSet.of("tencoquan", "tendonvi", "tentochuc", "tencq");

    /** What a form says below the place of a signature. */
    private static final ImmutableSet<String> HINTS = ImmutableSet.of("(ký", "ghi rõ họ", "họ và tên)", "(chữ ký");

    /** Letters wide: so much is left open in a name of a form. */
    private static final int SHORT_BLANK = 3;

    /** Letters wide: so much is left open where something is to be written in; a draft leaves a number or a day open. */
    private static final int LONG_BLANK = 10;

    private static final int FEW = 3;

    /** How the name of a paper begins that a citizen writes to an agency. */
    private static final ImmutableSet<String> CITIZENS = ImmutableSet.of(
            "đơn",
            "tờ khai",
            "bản khai",
            "bản tường trình",
            "bản tự",
            "bản kiểm điểm",
            "bản cam kết",
            "bản cam đoan",
            "giấy đề nghị",
            "giấy cam kết",
            "giấy cam đoan",
            "phiếu đăng ký",
            "sơ yếu lý lịch");

    /** What stands above the name of a citizen. */
    private static final ImmutableSet<String> WRITERS = ImmutableSet.of(
            "người làm đơn",
            "người viết đơn",
            "người khai",
            "người đề nghị",
            "người tường trình",
            "người viết tường trình",
            "người cam kết",
            "người cam đoan",
            "người viết bản",
            "người tự");

    private FormMarks() {}

    /** Whether a recognised head stands above a form: its issuer, symbol or subject is open, or most is to be filled in. */
    public static boolean isForm(Draft draft) {
        boolean open = Stream.of(
                        Component.PARENT_AGENCY,
                        Component.ISSUING_AGENCY,
                        Component.SUBJECT,
                        Component.OFFICIAL_LETTER_SUBJECT)
                .flatMap(component -> draft.part(component).stream())
                .map(Part::text)
                .anyMatch(FormMarks::isOpen);
        return open || hasOpenSymbol(draft) || hasHint(draft) || isToBeFilledIn(draft);
    }

    private static boolean isOpen(String text) {
        String key = VietnameseText.skeleton(text);
        return hasBlank(text, SHORT_BLANK) || BLANK_ISSUERS.stream().anyMatch(key::contains);
    }

    private static boolean hasOpenSymbol(Draft draft) {
        return draft.number().filter(reading -> !isNumbered(reading)).isPresent();
    }

    /** Whether the symbol after a number can be read; the ordinal may be blank in a draft. */
    public static boolean isNumbered(NumberReading reading) {
        return reading.number().notation().isPresent()
                && reading.where(NumberReading.Part.SYMBOL).isPresent();
    }

    private static boolean hasHint(Draft draft) {
        return draft.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> VietnameseText.lower(line.folded()))
                .anyMatch(text -> HINTS.stream().anyMatch(text::contains));
    }

    private static boolean isToBeFilledIn(Draft draft) {
        return draft.lines().stream()
                        .filter(line -> hasBlank(line.folded(), LONG_BLANK))
                        .limit(FEW)
                        .count()
                >= FEW;
    }

    /** Whether it is a paper of a citizen, by its heading or by who signs it; no head of an agency stands above. */
    public static boolean isCitizens(String heading, ImmutableList<Line> lines) {
        String name = VietnameseText.lower(heading);
        return CITIZENS.stream().anyMatch(name::startsWith)
                || lines.stream()
                        .filter(Line::isShort)
                        .anyMatch(line -> WRITERS.stream().anyMatch(line::startsWith));
    }

    /** Whether a line has nothing but dots to write over; typed strokes may be a drawn line. */
    public static boolean isDotted(Line line) {
        return line.key().isEmpty()
                && line.folded().indexOf('_') < 0
                && line.folded().indexOf('-') < 0
                && line.blanks().areAll();
    }

    /** Whether it holds a blank so many letters wide. */
    private static boolean hasBlank(String text, int width) {
        return Blanks.of(text).width() >= width;
    }
}
