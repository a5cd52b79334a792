package vn.records.presentation.vbqppl;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.left;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.records.document.LegislationType;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.PageNumberEdits;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;

/**
 * A kind of legislation as one author makes it, from which documents are typed.
 *
 * @param type its type
 * @param issuer the lines of the name of its author
 * @param label what stands before its number
 * @param symbol what stands behind the year in its number
 * @param enacts who enacts, as the sentence says; empty where words stand above the articles instead
 * @param posts the lines above the signature
 */
record Enactment(
        LegislationType type, List<String> issuer, String label, String symbol, String enacts, List<String> posts) {

    private static final double HALF_MM = 82.5;

    @Override
    public String toString() {
        return type + " " + symbol + " " + posts;
    }

    private boolean isOfParliament() {
        return Enactments.OF_PARLIAMENT.contains(this);
    }

    private boolean isLaw() {
        return type == LegislationType.LAW || type == LegislationType.LEGAL_CODE;
    }

    /** Whether it is passed by Quốc hội, so that its head has no date. */
    private boolean isOfAssembly() {
        return isOfParliament() && symbol.startsWith("QH");
    }

    /** Returns a document, judged for its own date. */
    Draft on(LocalDate day, int number, String subject) {
        Manuscript typed = head(day, number);
        title(typed, subject);
        bases(typed, day, subject);
        if (enacts.isEmpty()) {
            typed.middle("*" + operative() + "*");
        }
        typed.text(
                "*Điều 1.* Văn bản này quy định " + subject + ".",
                "*Điều 2.* Văn bản này có hiệu lực từ ngày 15 tháng 12 năm " + day.getYear() + ".");
        if (isOfAssembly()) {
            typed.text(
                    "~" + type.vietnameseName() + " này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIV,"
                            + " kỳ họp thứ 8 thông qua " + words(day) + ".~");
        }
        foot(typed);
        Draft draft = Recognizer.recognize(
                typed.view(),
                DraftOptions.on(day).withDate(Optional.empty()).withDateIfBlank(LocalDate.of(2026, 6, 29)));
        return isOfParliament() ? PageNumberEdits.number(13, Alignment.CENTRE).apply(draft) : draft;
    }

    private Manuscript head(LocalDate day, int number) {
        int size = isOfParliament() ? 12 : 13;
        List<Paragraph> names = new ArrayList<>();
        issuer.forEach(line -> names.add(centred(size, "*" + line + "*")));
        names.set(names.size() - 1, ruled(names.get(names.size() - 1), 0.4));
        names.add(blank());
        names.add(centred(13, label + ": " + (number < 10 ? "0" : "") + number + "/" + day.getYear() + "/" + symbol));
        List<Paragraph> nation = new ArrayList<>();
        nation.add(centred(size, "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*"));
        nation.add(ruled(centred(14, "*Độc lập - Tự do - Hạnh phúc*"), 1));
        if (!isOfAssembly()) {
            nation.add(centred(14, "~Hà Nội, " + words(day) + "~"));
        }
        return new Manuscript().headColumns(names, nation);
    }

    private static String words(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "ngày %02d tháng %s năm %d",
                day.getDayOfMonth(),
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(),
                day.getYear());
    }

    private void title(Manuscript typed, String subject) {
        boolean capitals = isLaw() || type == LegislationType.ORDINANCE;
        typed.title(
                VietnameseText.upper(type.vietnameseName()),
                capitals ? VietnameseText.upper(subject) : "Quy định " + subject);
        if (enacts.isEmpty() && type == LegislationType.RESOLUTION) {
            typed.middle("*" + String.join(" ", issuer) + "*");
        }
    }

    private void bases(Manuscript typed, LocalDate day, String subject) {
        boolean older = day.isBefore(LocalDate.of(2025, 4, 1));
        String decree = older
                ? "Nghị định số 01/2013/NĐ-CP ngày 03 tháng 01 năm 2013 của Chính phủ quy định chi tiết thi hành một số điều"
                        + " của Luật Lưu trữ"
                : "Nghị định số 25/2025/NĐ-CP của Chính phủ quy định chức năng, nhiệm vụ của Bộ Nội vụ";
        if (isOfParliament()) {
            typed.text("~Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;~");
        }
        boolean sentence = !enacts.isEmpty();
        typed.text("~Căn cứ Luật Lưu trữ số 33/2024/QH15;~", "~Căn cứ " + decree + (sentence ? ";~" : ".~"));
        if (sentence) {
            typed.text("~" + enacts + " ban hành " + type.vietnameseName() + " quy định " + subject + ".~");
        }
    }

    private String operative() {
        return switch (type) {
            case RESOLUTION -> "QUYẾT NGHỊ:";
            default -> "QUYẾT ĐỊNH:";
        };
    }

    private void foot(Manuscript typed) {
        List<Paragraph> signature = new ArrayList<>();
        posts.forEach(post -> signature.add(centred(13, "*" + post + "*")));
        signature.addAll(List.of(blank(), blank(), blank(), centred(14, "*Nguyễn Văn A*")));
        String office = isOfParliament() ? "HC" : "VT";
        List<Paragraph> recipients = isOfAssembly() || type == LegislationType.ORDINANCE
                ? List.of(blank())
                : List.of(
                        left(12, "*~Nơi nhận:~*"),
                        left(11, "- Ban Bí thư Trung ương Đảng;"),
                        left(11, "- Lưu: " + office + ", PL (02)."));
        typed.add(blank()).columns(HALF_MM, recipients, HALF_MM, signature);
    }
}
