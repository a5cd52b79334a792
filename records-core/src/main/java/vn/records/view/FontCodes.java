package vn.records.view;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.records.text.encoding.LegacyEncoding;
import vn.records.text.encoding.LegacyFont;
import vn.records.view.CodedPieces.Kind;
import vn.records.view.CodedPieces.Piece;

/**
 * Text in the fonts of old code tables (<i>chữ trong phông .Vn, VNI</i>), span by span. That a font is used proves no codes:
 * Unicode may stand in it. Words must become Vietnamese, and letters that Unicode and the table both have go by the others.
 */
final class FontCodes {

    private static final int NEARLY_ALL = 10;

    private final Map<LegacyEncoding, CodedWords> words = new EnumMap<>(LegacyEncoding.class);
    private final Set<LegacyEncoding> found = EnumSet.noneOf(LegacyEncoding.class);
    private final Multiset<LegacyEncoding> old = EnumMultiset.create(LegacyEncoding.class);
    private final Multiset<LegacyEncoding> unicode = EnumMultiset.create(LegacyEncoding.class);

    private FontCodes() {}

    /** Returns how the paragraphs of a view are read; empty if none is in old codes. */
    static Optional<UnaryOperator<Paragraph>> of(DocumentView view) {
        FontCodes codes = new FontCodes();
        Decoding.visit(view, codes::count);
        codes.words.forEach((encoding, found) -> {
            if (found.confirmFont()) {
                codes.found.add(encoding);
            }
        });
        return codes.found.isEmpty() ? Optional.empty() : Optional.of(codes::read);
    }

    private void count(Paragraph paragraph) {
        paragraph.codes().forEach(code -> found.add(code.encoding()));
        if (!paragraph.codes().isEmpty()) {
            return;
        }
        for (CodedPieces pieces : CodedPieces.of(paragraph)) {
            for (Piece piece : pieces.all()) {
                if (piece.kind() == Kind.UNICODE) {
                    unicode.add(pieces.encoding());
                } else if (piece.kind() == Kind.OLD) {
                    old.add(pieces.encoding());
                }
            }
            pieces.countOld(words.computeIfAbsent(pieces.encoding(), encoding -> new CodedWords()));
        }
    }

    private Paragraph read(Paragraph paragraph) {
        if (!paragraph.codes().isEmpty()) {
            return paragraph;
        }
        char[] text = paragraph.text().toCharArray();
        List<CodedStretch> codes = new ArrayList<>();
        for (CodedPieces pieces : CodedPieces.of(paragraph)) {
            for (Piece piece : pieces.all()) {
                if (isCoded(pieces, piece)) {
                    write(pieces.read(piece), piece.font(), piece.span(), text);
                    add(new CodedStretch(piece.span().start(), piece.span().end(), pieces.encoding(), true), codes);
                }
            }
        }
        return Decoding.read(paragraph, new String(text), codes);
    }

    private boolean isCoded(CodedPieces pieces, Piece piece) {
        if (!found.contains(pieces.encoding())) {
            return false;
        }
        return switch (piece.kind()) {
            case OLD -> true;
            case UNICODE -> false;
            case EITHER -> isCodedByOthers(pieces, piece);
            case PLAIN -> piece.font().capitals() && pieces.hasSmallLetters(piece);
        };
    }

    /** Letters of both go by their words, and where these are Vietnamese either way by nearly all other spans. */
    private boolean isCodedByOthers(CodedPieces pieces, Piece piece) {
        int unicodes = unicode.count(pieces.encoding());
        if (unicodes == 0) {
            return true;
        }
        boolean most = old.count(pieces.encoding()) >= NEARLY_ALL * unicodes;
        return pieces.isVietnameseIfRead(piece) && (most || !pieces.isVietnameseAsItIs(piece));
    }

    private static void write(String read, LegacyFont font, Span span, char[] text) {
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            text[span.start() + i] = font.capitals() ? Character.toUpperCase(c) : c;
        }
    }

    /** Adds a stretch, as one with that before if it goes on. */
    private static void add(CodedStretch code, List<CodedStretch> codes) {
        int last = codes.size() - 1;
        boolean goesOn = last >= 0
                && codes.get(last).end() == code.start()
                && codes.get(last).encoding() == code.encoding();
        int start = goesOn ? codes.remove(last).start() : code.start();
        codes.add(new CodedStretch(start, code.end(), code.encoding(), code.certain()));
    }
}
