package vn.records.presentation;

import static vn.records.presentation.specimen.TypedParagraph.CENTRED;
import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.body;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.left;
import static vn.records.presentation.specimen.TypedParagraph.ruled;
import static vn.records.presentation.specimen.TypedParagraph.verbatim;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.measure.Length;
import vn.records.presentation.specimen.Manuscript;
import vn.records.text.VietnameseText;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/**
 * A document with fields of a form in it, set as the law asks (<i>văn bản đặt thử</i>). What is not given is left blank, as a
 * form that is to be filled in leaves it.
 */
final class HeaderDraft {

    private static final String DOTS = "……………";
    private static final String BLANK_NUMBER = "      /";
    private static final String BLANK_DATE = "ngày      tháng      năm      ";
    private static final double SHARE = 0.4;

    private HeaderDraft() {}

    static DocumentView view(HeaderFields fields) {
        Optional<DocumentType> type = type(fields);
        boolean letter = type.filter(known -> known.typeNameLine() == DocumentType.Presence.NO)
                .isPresent();
        Manuscript manuscript = new Manuscript().headColumns(agency(fields, letter), national(fields));
        if (letter) {
            manuscript.add(blank(), centred(14, "Kính gửi: " + DOTS), blank());
        } else {
            String name = type.map(DocumentType::vietnameseName)
                    .or(() -> said(fields.type()))
                    .orElse(DOTS);
            manuscript.add(
                    blank(),
                    bold(14, VietnameseText.upper(name)),
                    ruled(bold(14, said(fields.subject()).orElse(DOTS)), SHARE),
                    blank());
        }
        manuscript.add(body("Nội dung./."));
        return manuscript.footColumns(recipients(fields), signature(fields)).view();
    }

    /** The type is that which is named, else that of the symbol, which nobody then can hold against it. */
    private static Optional<DocumentType> type(HeaderFields fields) {
        Optional<String> name = said(fields.type());
        return name.isPresent()
                ? DocumentType.ofName(name.get()).or(() -> parsed(name.get()))
                : said(fields.number()).flatMap(HeaderDraft::ofSymbol);
    }

    private static Optional<DocumentType> parsed(String name) {
        try {
            return Optional.of(DocumentType.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentType> ofSymbol(String number) {
        try {
            return DocumentNumber.parse(number)
                    .notation()
                    .flatMap(symbol -> parsed(symbol.groups().get(0)))
                    .or(() -> Optional.of(DocumentType.OFFICIAL_LETTER));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ImmutableList<Paragraph> agency(HeaderFields fields, boolean letter) {
        ImmutableList.Builder<Paragraph> lines = ImmutableList.builder();
        said(fields.parentAgency())
                .ifPresent(name -> lines.add(verbatim(CENTRED, 13, false, false, VietnameseText.upper(name))));
        String issuer = said(fields.issuingAgency()).orElse(DOTS);
        lines.add(ruled(bold(13, VietnameseText.upper(issuer)), SHARE));
        String number = said(fields.number()).orElse(BLANK_NUMBER);
        lines.add(verbatim(CENTRED, 13, false, false, "Số: " + number));
        if (letter) {
            String subject = said(fields.subject()).orElse(DOTS);
            lines.add(verbatim(CENTRED.withSpaceBefore(Length.points(6)), 12, false, false, "V/v " + subject));
        }
        return lines.build();
    }

    private static ImmutableList<Paragraph> national(HeaderFields fields) {
        String place = said(fields.place()).orElse(DOTS);
        String date = fields.date()
                .map(day -> String.format(
                        Locale.ROOT,
                        day.getMonthValue() < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear()))
                .orElse(BLANK_DATE);
        return ImmutableList.<Paragraph>builder()
                .addAll(Manuscript.nationalTitle(""))
                .add(verbatim(CENTRED, 14, false, true, place + ", " + date))
                .build();
    }

    private static ImmutableList<Paragraph> recipients(HeaderFields fields) {
        if (fields.recipients().isEmpty()) {
            return ImmutableList.of(blank());
        }
        ImmutableList.Builder<Paragraph> list = ImmutableList.builder();
        list.add(left(12, "*~Nơi nhận:~*"));
        for (String recipient : fields.recipients()) {
            list.add(verbatim(ParagraphFormat.PLAIN, 11, false, false, line(recipient)));
        }
        return list.build();
    }

    private static ImmutableList<Paragraph> signature(HeaderFields fields) {
        ImmutableList.Builder<Paragraph> lines = ImmutableList.builder();
        said(fields.signingForm()).ifPresent(form -> lines.add(bold(14, VietnameseText.upper(form))));
        lines.add(bold(14, VietnameseText.upper(said(fields.post()).orElse(DOTS))));
        lines.add(blank(), blank(), blank());
        return lines.add(bold(14, said(fields.signer()).orElse(DOTS))).build();
    }

    private static Paragraph bold(int size, String text) {
        return verbatim(CENTRED, size, true, false, text);
    }

    private static Optional<String> said(Optional<String> typed) {
        return typed.map(HeaderDraft::line).filter(line -> !line.isEmpty());
    }

    /** A field is one line, however it was typed; characters that a document cannot hold are as good as spaces. */
    private static String line(String typed) {
        return CharMatcher.javaIsoControl().trimAndCollapseFrom(typed, ' ');
    }
}
