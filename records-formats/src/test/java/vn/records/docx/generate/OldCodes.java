package vn.records.docx.generate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;
import vn.records.text.encoding.CodedReading;
import vn.records.text.encoding.LegacyEncoding;

/** Writes generated documents as they were written before Unicode. */
public enum OldCodes {
    TCVN3(".VnTime", LegacyEncoding.TCVN3),
    VNI("VNI-Times", LegacyEncoding.VNI),
    VIQR("", LegacyEncoding.VIQR),
    WINDOWS_1258("", LegacyEncoding.WINDOWS_1258);

    private static final String CAPITALS = ".VnTimeH";
    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private static final Pattern RUN = Pattern.compile(
            "<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*+)</w:rPr>)?+<w:t(?: xml:space=\"preserve\")?+>([^<]*+)</w:t></w:r>");

    private final String font;
    private final LegacyEncoding encoding;
    private final Map<String, String> codes = new HashMap<>();

    OldCodes(String font, LegacyEncoding encoding) {
        this.font = font;
        this.encoding = encoding;
        switch (encoding) {
            case VIQR -> signs();
            case WINDOWS_1258 -> tones();
            default -> table();
        }
    }

    LegacyEncoding encoding() {
        return encoding;
    }

    /** What each code, alone or behind a vowel, reads as. */
    private void table() {
        for (int code = 0xFF; code > 0xA0; code--) {
            String one = Character.toString(code);
            if (encoding.read(one).isRead(0)) {
                codes.put(CodedReading.composed(encoding.read(one).text()), one);
            }
            for (char vowel : "aeouyôöAEOUYÔÖ".toCharArray()) {
                if (Character.isUpperCase(vowel) == Character.isUpperCase(code)) {
                    codes.putIfAbsent(
                            CodedReading.composed(encoding.read(vowel + one).text()), vowel + one);
                }
            }
        }
        codes.keySet().removeIf(letter -> letter.length() > 1);
    }

    private void signs() {
        letters("\u0300`\u0301'\u0309?\u0303~\u0323.\u0302^\u0306(\u031B+", "đddĐDD");
    }

    private void letters(String marks, String strokes) {
        for (char vowel : VOWELS.toCharArray()) {
            for (String tone : new String[] {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"}) {
                StringBuilder code = new StringBuilder();
                String apart = Normalizer.normalize(Character.toString(vowel), Form.NFD) + tone;
                apart.chars()
                        .map(c -> marks.indexOf(c) < 0 ? c : marks.charAt(marks.indexOf(c) + 1))
                        .forEach(c -> code.append((char) c));
                codes.put(VietnameseText.nfc(vowel + tone), code.toString());
            }
        }
        codes.put("đ", strokes.substring(1, 3));
        codes.put("Đ", strokes.substring(4));
    }

    private void tones() {
        String latin = "ĂÃăãĐÐđðƠÕơõƯÝưý\u0300Ì\u0309Ò\u0303Þ\u0301ì\u0323ò";
        for (char vowel : VOWELS.toCharArray()) {
            for (String tone : new String[] {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"}) {
                StringBuilder code = new StringBuilder();
                for (char c : (vowel + tone).toCharArray()) {
                    code.append(latin.indexOf(c) < 0 ? c : latin.charAt(latin.indexOf(c) + 1));
                }
                codes.put(VietnameseText.nfc(vowel + tone), code.toString());
            }
        }
        codes.put("đ", "ð");
        codes.put("Đ", "Ð");
    }

    /** Returns the codes of a letter; empty where the table has none. */
    String of(String letter) {
        return letter.charAt(0) < 0x80 ? letter : codes.getOrDefault(letter, "");
    }

    /** Returns the codes of a text, letters that have none as they are. */
    public String text(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> out.append(of(letter).isEmpty() ? letter : of(letter)));
        return out.toString();
    }

    /** Returns the markup of a text with its runs in these codes, in their fonts. */
    String markup(String xml) {
        return RUN.matcher(xml).replaceAll(run -> java.util.regex.Matcher.quoteReplacement(runs(run)));
    }

    private String runs(MatchResult run) {
        String properties = run.group(1) == null ? "" : run.group(1);
        StringBuilder out = new StringBuilder();
        StringBuilder text = new StringBuilder();
        boolean capitals = false;
        for (String letter : run.group(2).split("")) {
            boolean large = !letter.isEmpty()
                    && of(letter).isEmpty()
                    && !of(VietnameseText.lower(letter)).isEmpty();
            if (large != capitals) {
                append(out, properties, text, capitals);
                capitals = large;
            }
            String code = letter.isEmpty() ? "" : of(large ? VietnameseText.lower(letter) : letter);
            text.append(code.isEmpty() ? letter : code);
        }
        append(out, properties, text, capitals);
        return out.toString();
    }

    private void append(StringBuilder out, String properties, StringBuilder text, boolean capitals) {
        if (text.length() > 0) {
            String name = capitals ? CAPITALS : font;
            String fonts = font.isEmpty()
                    ? ""
                    : "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\" w:cs=\"" + name + "\"/>";
            out.append("<w:r><w:rPr>" + fonts + properties.replaceAll("<w:rFonts[^>]*+>", "") + "</w:rPr>")
                    .append("<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>");
        }
        text.setLength(0);
    }

    /** Returns a generated document in these codes. */
    byte[] file(byte[] generated) {
        FaultyDocument document = new FaultyDocument(generated);
        document.change("word/document.xml", this::markup);
        return document.bytes();
    }

    /** Whether a text is one that programs show of codes. */
    static boolean isLatin(String text) {
        return ISO_8859_1.newEncoder().canEncode(text.replaceAll("[–—“”‘’…]", ""));
    }
}
