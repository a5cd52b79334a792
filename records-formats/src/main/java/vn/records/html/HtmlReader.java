package vn.records.html;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReader;
import vn.records.reader.FileStart;
import vn.records.reader.ReadLimits;
import vn.records.view.DocumentView;

/**
 * Reads web pages (<i>đọc trang HTML</i>): what is written in them, paragraph by paragraph, and tables with their merged cells.
 * Nothing is fetched and no script runs. The character set is that of the byte order mark or of the page itself, else UTF-8.
 *
 * <p>How a page is set, style sheets tell that are not read: formats are those of plain text, so nothing follows from them.
 *
 * <p>Needs {@code org.jsoup:jsoup}. The same page gives the same view; one reader may be used by many threads.
 *
 * @since 0.1
 */
public final class HtmlReader implements DocumentReader {

    private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("html", "htm");
    private static final ImmutableSet<String> TAGS =
            ImmutableSet.of("<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ");
    /** No page of a law is larger. */
    private static final int MOST_BYTES = 1 << 25;

    private final ReadLimits limits;

    private HtmlReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns a reader with the usual limits. */
    public static HtmlReader create() {
        return new HtmlReader(ReadLimits.DEFAULT);
    }

    /** Returns a reader with other limits. */
    public static HtmlReader with(ReadLimits limits) {
        return new HtmlReader(requireNonNull(limits, "limits"));
    }

    @Override
    public ImmutableSet<String> extensions() {
        return EXTENSIONS;
    }

    /** Whether there are tags of a page at the beginning, and it is no XML of another kind. */
    @Override
    public boolean takes(FileStart start) {
        String small = Ascii.toLowerCase(start.latin1());
        return TAGS.stream().anyMatch(small::contains);
    }

    @Override
    public long largest() {
        return Math.min(limits.fileSize(), MOST_BYTES);
    }

    @Override
    public DocumentView read(byte[] bytes) throws DocumentReadException {
        requireNonNull(bytes, "bytes");
        if (bytes.length > largest()) {
            throw new DocumentReadException(
                    DocumentReadException.Code.LIMIT_EXCEEDED,
                    "over the limit: " + largest() + " bytes of the file",
                    "quá giới hạn: dung lượng tệp " + largest() + " byte");
        }
        return new PageReader(limits).read(page(bytes).body());
    }

    private static Document page(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }
}
