package vn.records.docx.generate;

/**
 * A section of a document (<i>phần của tệp có cách đánh số trang riêng</i>).
 *
 * @param frame its page
 * @param first the relationship of the header of its first page
 * @param footer the relationship of the footer of its first page; empty for none
 */
record SectionMarkup(PageFrame frame, String first, String footer) {

    /** Writes its properties: pages numbered from 1, the first number not shown. */
    void write(Markup xml, String pageNumbers) {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", pageNumbers);
        xml.empty("w:headerReference", "w:type", "first", "r:id", first);
        if (!footer.isEmpty()) {
            xml.empty("w:footerReference", "w:type", "first", "r:id", footer);
        }
        xml.value("w:type", "nextPage");
        frame.write(xml);
        xml.empty("w:pgNumType", "w:start", "1").empty("w:titlePg").close("w:sectPr");
    }
}
