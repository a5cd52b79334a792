package vn.records.docx.write.part;

import java.io.ByteArrayOutputStream;

/** An element, or what stands between tags. */
public sealed interface XmlNode permits XmlElement, XmlText {

    /** Writes it: byte for byte as it was read where nothing was changed. */
    void writeTo(ByteArrayOutputStream out);

    /** Returns a copy that can be changed on its own. */
    XmlNode copy();
}
