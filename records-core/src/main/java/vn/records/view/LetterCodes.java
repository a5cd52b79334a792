package vn.records.view;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.records.text.Legibility;
import vn.records.text.encoding.CodedReading;
import vn.records.text.encoding.LegacyEncoding;

/**
 * Text in old codes that no font tells (<i>bảng mã cũ nhận theo chữ</i>): the text as a whole is no Vietnamese as it stands,
 * and nearly all its words become Vietnamese in one code table.
 */
final class LetterCodes {

    private static final ImmutableList<LegacyEncoding> OF_LATIN =
            ImmutableList.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.WINDOWS_1258);

    /** Fonts whose letters stand for signs. */
    private static final ImmutableSet<String> SIGNS =
            ImmutableSet.of("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "mt extra");

    /** About ten pages. */
    private static final int MOST = 30_000;
    /** Of ten words of Vietnamese seven have a mark; four of ten must. */
    private static final int FEWEST_OF_TEN = 4;

    private final LegacyEncoding encoding;
    private boolean certain = true;

    private LetterCodes(LegacyEncoding encoding) {
        this.encoding = encoding;
    }

    /** Returns how the paragraphs of a view are read; empty if they are not in old codes. */
    static Optional<UnaryOperator<Paragraph>> of(DocumentView view) {
        List<String> texts = texts(view);
        Optional<LegacyEncoding> found = Legibility.of(texts) == Legibility.OLD_CODE
                ? ofLatin(texts)
                : Optional.of(LegacyEncoding.VIQR).filter(viqr -> isViqr(texts));
        return found.map(encoding -> {
            LetterCodes codes = new LetterCodes(encoding);
            codes.certain = texts.stream().allMatch(text -> encoding.read(text).open() == 0);
            return codes::read;
        });
    }

    private static List<String> texts(DocumentView view) {
        List<String> texts = new ArrayList<>();
        EachParagraph.visit(view.body(), paragraph -> texts.add(paragraph.text()));
        return texts;
    }

    private static List<String> first(List<String> texts) {
        int to = 0;
        int length = 0;
        while (to < texts.size() && length < MOST) {
            length += texts.get(to++).length();
        }
        return texts.subList(0, to);
    }

    private static Optional<LegacyEncoding> ofLatin(List<String> texts) {
        LegacyEncoding best = LegacyEncoding.TCVN3;
        CodedWords most = new CodedWords();
        for (LegacyEncoding encoding : OF_LATIN) {
            CodedWords words = new CodedWords();
            first(texts).forEach(text -> words.add(encoding.read(text)));
            if (words.tellAlone() && words.well() > most.well()) {
                best = encoding;
                most = words;
            }
        }
        return most.tellAlone() ? Optional.of(best) : Optional.empty();
    }

    private static boolean isViqr(List<String> texts) {
        CodedWords words = new CodedWords();
        long all = 0;
        for (String text : first(texts)) {
            if (Decoding.hasUnicode(text)) {
                return false;
            }
            words.add(LegacyEncoding.VIQR.read(text));
            all += words(text);
        }
        return words.tellAlone() && words.well() * 10L >= FEWEST_OF_TEN * all;
    }

    private static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            words += begins && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    private Paragraph read(Paragraph paragraph) {
        return paragraph.codes().isEmpty() ? read(paragraph, encoding, certain) : paragraph;
    }

    /** Returns a paragraph, read by a code table in all fonts that show letters. */
    static Paragraph read(Paragraph paragraph, LegacyEncoding encoding, boolean certain) {
        CodedReading reading = encoding.read(paragraph.text());
        StringBuilder text = new StringBuilder(paragraph.text());
        List<CodedStretch> codes = new ArrayList<>();
        for (Span span : paragraph.spans()) {
            String read = reading.text().substring(span.start(), span.end());
            String old = paragraph.text().substring(span.start(), span.end());
            if (!read.equals(old) && !isOfSigns(span.format()) && !Decoding.hasUnicode(old)) {
                text.replace(span.start(), span.end(), read);
                codes.add(new CodedStretch(span.start(), span.end(), encoding, certain));
            }
        }
        return Decoding.read(paragraph, text.toString(), codes);
    }

    private static boolean isOfSigns(TextFormat format) {
        return SIGNS.contains(Ascii.toLowerCase(format.font().strip()));
    }
}
