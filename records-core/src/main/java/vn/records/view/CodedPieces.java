package vn.records.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.text.encoding.CodedReading;
import vn.records.text.encoding.LegacyEncoding;
import vn.records.text.encoding.LegacyFont;

/** Spans side by side in fonts of one old code table, read together, since a letter or word may lie in two of them. */
final class CodedPieces {

    /** Letters that Vietnamese has and western Europe too, and signs of any text: they prove no old code. */
    private static final String OF_BOTH = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ°±²³·×÷«»§¡¿µ®©\u00A0\u00AD";

    private static final char LAST_ASCII = 0x7F;
    /** Of ten letters beyond ASCII one may be a slip. */
    private static final int SLIPS = 10;

    /** What a span in such a font holds. */
    enum Kind {
        /** Letters and signs of ASCII. */
        PLAIN,
        /** Codes. */
        OLD,
        /** Codes, or letters that Unicode has there. */
        EITHER,
        /** Letters that are no codes. */
        UNICODE
    }

    /**
     * A span.
     *
     * @param span where it is
     * @param font its font
     * @param kind what it holds
     */
    record Piece(Span span, LegacyFont font, Kind kind) {}

    private final LegacyEncoding encoding;
    private final int start;
    private final CodedReading reading;
    private final List<Piece> pieces = new ArrayList<>();

    private CodedPieces(LegacyEncoding encoding, int start, String text) {
        this.encoding = encoding;
        this.start = start;
        this.reading = encoding.read(text);
    }

    /** Returns the pieces of a paragraph. */
    static List<CodedPieces> of(Paragraph paragraph) {
        List<CodedPieces> all = new ArrayList<>();
        List<Span> spans = paragraph.spans();
        int from = 0;
        while (from < spans.size()) {
            Optional<LegacyFont> font = Decoding.font(spans.get(from).format());
            int to = from + 1;
            while (font.isPresent() && to < spans.size() && isOf(font.get().encoding(), spans.get(to))) {
                to++;
            }
            if (font.isPresent()) {
                int start = spans.get(from).start();
                String text =
                        paragraph.text().substring(start, spans.get(to - 1).end());
                CodedPieces pieces = new CodedPieces(font.get().encoding(), start, text);
                spans.subList(from, to).forEach(pieces::add);
                all.add(pieces);
            }
            from = to;
        }
        return all;
    }

    private static boolean isOf(LegacyEncoding encoding, Span span) {
        return Decoding.font(span.format())
                .filter(font -> font.encoding() == encoding)
                .isPresent();
    }

    private void add(Span span) {
        pieces.add(new Piece(span, Decoding.font(span.format()).orElseThrow(), kind(span)));
    }

    private Kind kind(Span span) {
        int codes = 0;
        int unread = 0;
        boolean old = false;
        for (int i = span.start() - start; i < span.end() - start; i++) {
            char c = reading.codes().charAt(i);
            if (Decoding.isUnicode(c)) {
                return Kind.UNICODE;
            } else if (reading.isRead(i)) {
                codes++;
                old |= c > LAST_ASCII && OF_BOTH.indexOf(c) < 0;
            } else if (reading.isUnread(i)) {
                unread++;
            }
        }
        if (unread * SLIPS > codes) {
            return Kind.UNICODE;
        }
        return old ? Kind.OLD : codes > 0 ? Kind.EITHER : Kind.PLAIN;
    }

    LegacyEncoding encoding() {
        return encoding;
    }

    List<Piece> all() {
        return pieces;
    }

    /** Returns what a piece reads as. */
    String read(Piece piece) {
        return part(piece).text();
    }

    private CodedReading part(Piece piece) {
        return reading.part(piece.span().start() - start, piece.span().end() - start);
    }

    /** Counts the words in old codes: of all pieces together, or of each where Unicode stands between them. */
    void countOld(CodedWords words) {
        if (pieces.stream().noneMatch(piece -> piece.kind() == Kind.UNICODE)) {
            if (pieces.stream().anyMatch(piece -> piece.kind() == Kind.OLD)) {
                words.add(reading);
            }
            return;
        }
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.OLD) {
                words.add(part(piece));
            }
        }
    }

    /** Returns a piece with the letters beside it that belong to its first and last word. */
    private CodedReading words(Piece piece) {
        String text = reading.text();
        int from = piece.span().start() - start;
        int to = piece.span().end() - start;
        while (from > 0 && isInWord(text.charAt(from)) && isInWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isInWord(text.charAt(to - 1)) && isInWord(text.charAt(to))) {
            to++;
        }
        return reading.part(from, to);
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == CodedReading.NOTHING;
    }

    /** Whether the words of a piece are Vietnamese if they are read. */
    boolean isVietnameseIfRead(Piece piece) {
        CodedWords words = new CodedWords();
        words.add(words(piece));
        return words.areAllWell();
    }

    /** Whether the words of a piece are Vietnamese if they are not read. */
    boolean isVietnameseAsItIs(Piece piece) {
        CodedWords words = new CodedWords();
        words.add(CodedReading.none(words(piece).codes()));
        return !words.areIllInPart();
    }

    boolean hasSmallLetters(Piece piece) {
        return part(piece).codes().chars().anyMatch(Character::isLowerCase);
    }
}
