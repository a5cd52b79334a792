package vn.records.docx.pack;

import vn.records.reader.DocumentReadException;

/** Refuses a tag with thousands of attributes, over which a parser takes too long, before the parser gets it. */
final class TagWatch {

    private final String part;
    private final TagScan tags = new TagScan();

    TagWatch(String part) {
        this.part = part;
    }

    /** Takes the next bytes of the part. */
    void take(byte[] buffer, int offset, int length) throws DocumentReadException {
        if (tags.exceedsIn(buffer, offset, length)) {
            throw Unreadable.limit(
                    "attributes in one tag of part " + part,
                    "số thuộc tính trong một thẻ của phần " + part,
                    TagScan.MOST);
        }
    }
}
