package vn.records.odt.story;

import com.google.common.collect.ImmutableSet;
import vn.records.docx.format.Symbols;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Unreadable;
import vn.records.docx.pack.Xml;
import vn.records.docx.story.TextCollector;
import vn.records.odt.style.Properties;
import vn.records.odt.style.TextLook;
import vn.records.reader.DocumentReadException;
import vn.records.view.Field;
import vn.records.view.Field.Kind;
import vn.records.view.Place;

/** Reads what stands in one paragraph: white space is one space, further spaces have elements of their own. */
final class InlineReader {

    /** Nobody leaves so many spaces in a row. */
    private static final int MOST_SPACES = 10_000;

    /** What only holds text. */
    private static final ImmutableSet<String> TRANSPARENT =
            ImmutableSet.of("span", "a", "meta", "meta-field", "ruby", "ruby-base");

    /** What a reader of the page does not see where it stands. */
    private static final ImmutableSet<String> UNSEEN =
            ImmutableSet.of("note", "ruby-text", "number", "change", "change-start", "change-end", "script");

    private static final ImmutableSet<String> MARKS = ImmutableSet.of("bookmark", "reference-mark", "toc-mark");

    private final Story story;
    private final Xml xml;
    private final Place place;
    private final TextCollector text;
    private final StringBuilder piece = new StringBuilder();
    private boolean afterSpace = true;

    InlineReader(Story story, Place place, TextCollector text) {
        this.story = story;
        this.xml = story.xml();
        this.place = place;
        this.text = text;
    }

    /** Reads what is in the element whose start tag was met last, to its end. */
    void read(TextLook look) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextMixedIn(depth)) {
            if (xml.isAtText()) {
                text(look);
            } else if (xml.ns() == Ns.ODF_TEXT) {
                element(look);
            } else if (xml.ns() == Ns.ODF_DRAW) {
                drawn(look);
            } else if (xml.ns() == Ns.ODF_LATER && xml.name().equals("content-control")) {
                control(look);
            } else {
                xml.skip();
            }
        }
    }

    private void text(TextLook look) throws DocumentReadException {
        piece.setLength(0);
        xml.appendTo(piece);
        if (look.hidden()) {
            return;
        }
        StringBuilder seen = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                seen.append(Symbols.map(c));
            } else if (!afterSpace) {
                seen.append(' ');
            }
            afterSpace = space;
        }
        add(seen.toString(), look);
    }

    private void add(String words, TextLook look) throws DocumentReadException {
        story.meter().text(words.length());
        text.add(words, look.format());
    }

    private void element(TextLook look) throws DocumentReadException {
        String name = xml.name();
        switch (name) {
            case "span" -> read(story.looks().text(look, xml.attribute("style-name")));
            case "s" -> spaces(look);
            case "tab" -> sign("\t", look);
            case "line-break" -> sign("\n", look);
            case "soft-page-break" -> softBreak();
            case "page-number" -> field(Kind.PAGE, look);
            case "page-count" -> field(Kind.PAGE_COUNT, look);
            case "placeholder", "database-display" -> field(Kind.PLACEHOLDER, look);
            case "hidden-text" -> {
                if ("false".equals(xml.attribute("is-hidden"))) {
                    field(Kind.OTHER, look);
                } else {
                    xml.skip();
                }
            }
            default -> other(name, look);
        }
    }

    private void other(String name, TextLook look) throws DocumentReadException {
        if (TRANSPARENT.contains(name)) {
            read(look);
        } else if (UNSEEN.contains(name) || MARKS.contains(name) || isMark(name)) {
            xml.skip();
        } else {
            field(Kind.OTHER, look);
        }
    }

    private static boolean isMark(String name) {
        return name.endsWith("-start") || name.endsWith("-end") || name.endsWith("index-mark");
    }

    private void sign(String sign, TextLook look) throws DocumentReadException {
        xml.skip();
        if (!look.hidden()) {
            add(sign, look);
            afterSpace = false;
        }
    }

    private void spaces(TextLook look) throws DocumentReadException {
        int count = Properties.integer(xml.find("c"));
        if (count > MOST_SPACES) {
            throw Unreadable.limit("spaces in a row", "số dấu cách liền nhau", MOST_SPACES);
        }
        sign(" ".repeat(Math.max(1, count)), look);
    }

    private void softBreak() throws DocumentReadException {
        xml.skip();
        if (text.length() > 0) {
            story.flow().pages().begin();
        }
        story.flow().pages().rendered();
        text.breakPage();
    }

    private void field(Kind kind, TextLook look) throws DocumentReadException {
        int start = text.length();
        read(look);
        text.fields().add(new Field(kind, start, text.length()));
    }

    /** A control that shows its prompt stands for what is still to be filled in. */
    private void control(TextLook look) throws DocumentReadException {
        if ("true".equals(xml.attribute("showing-place-holder"))) {
            field(Kind.PLACEHOLDER, look);
        } else {
            read(look);
        }
    }

    private void drawn(TextLook look) throws DocumentReadException {
        if (look.hidden()) {
            xml.skip();
        } else {
            new DrawnReader(story, text.length(), () -> place.child("box", text.nextBox()), text::add).read();
        }
    }
}
