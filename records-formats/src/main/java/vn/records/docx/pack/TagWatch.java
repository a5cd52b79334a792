package vn.records.docx.pack;

import vn.records.reader.DocumentReadException;

/** Refuses a tag with thousands of attributes, over which a parser takes too long, before the parser gets it. */
final class TagWatch {

    private static final int MOST_ATTRIBUTES = 1 << 14;

    private final String part;
    private int equalsSigns;

    TagWatch(String part) {
        this.part = part;
    }

    /** Takes the next bytes of the part. */
    void take(byte[] buffer, int offset, int length) throws DocumentReadException {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '<') {
                equalsSigns = 0;
            } else if (buffer[i] == '=' && ++equalsSigns > MOST_ATTRIBUTES) {
                throw Unreadable.limit(
                        "attributes in one tag of part " + part,
                        "số thuộc tính trong một thẻ của phần " + part,
                        MOST_ATTRIBUTES);
            }
        }
    }
}
