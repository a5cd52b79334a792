package vn.records.docx.pack;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** Opens the XML of one document (<i>nguồn XML của tệp</i>), be it in the parts of an archive or one file. */
public final class XmlSource {

    /** Where the bytes of a part come from. */
    private interface Parts {
        InputStream open(String part) throws DocumentReadException;
    }

    private final InputFactoryImpl factory;
    private final ReadLimits limits;
    private final XmlNames vocabulary;
    private final Parts parts;

    private XmlSource(InputFactoryImpl factory, ReadLimits limits, XmlNames vocabulary, Parts parts) {
        this.factory = factory;
        this.limits = limits;
        this.vocabulary = vocabulary;
        this.parts = parts;
    }

    /** Returns the parts of an archive. */
    public static XmlSource of(InputFactoryImpl factory, ZipPackage archive, ReadLimits limits) {
        return new XmlSource(factory, limits, new XmlNames(archive::unpacked, limits.names()), archive::stream);
    }

    /**
     * Returns a file that is one part, whatever name it is opened by.
     *
     * @throws DocumentReadException if it is larger than a part may be
     */
    public static XmlSource of(InputFactoryImpl factory, byte[] file, ReadLimits limits) throws DocumentReadException {
        if (file.length > limits.partSize()) {
            throw Unreadable.limit("size of the file in bytes", "dung lượng tệp (byte)", limits.partSize());
        }
        XmlNames vocabulary = new XmlNames(() -> file.length, limits.names());
        return new XmlSource(factory, limits, vocabulary, part -> {
            new TagWatch(part).take(file, 0, file.length);
            return new ByteArrayInputStream(file);
        });
    }

    /** Opens a part. */
    public Xml open(String part) throws DocumentReadException {
        return new Xml(factory, part, parts.open(part), limits, vocabulary);
    }
}
