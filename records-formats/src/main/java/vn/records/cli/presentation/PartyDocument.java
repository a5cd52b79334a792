package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.UsageException;
import vn.records.content.DocumentContent;
import vn.records.content.Misfit;
import vn.records.document.PartyType;
import vn.records.docx.generate.FormContent;
import vn.records.matter.ContentJson;

/** What {@code records new --regime party} makes (<i>văn bản của Đảng</i>). */
final class PartyDocument {

    private PartyDocument() {}

    /** Returns what the document is to say. */
    static DocumentContent content(NewOptions options) throws IOException, UsageException {
        PartyType type = type(options.form());
        if (options.content().isPresent()) {
            return ContentJson.readParty(options.content().get(), type, options.day());
        }
        DocumentContent content = FormContent.of(type, options.day());
        for (Misfit misfit : Misfit.of(content, options.day())) {
            throw new UsageException(
                    OptionNames.REGIME + " party: " + misfit.vietnamese(),
                    OptionNames.REGIME + " party: " + misfit.english());
        }
        return content;
    }

    private static PartyType type(String name) throws UsageException {
        try {
            return PartyType.parse(name);
        } catch (IllegalArgumentException e) {
            String known = String.join(", ", names());
            throw new UsageException(
                    "không có loại văn bản của Đảng “" + name + "”; cần mã hoặc tên không dấu: " + known,
                    "there is no type of the Party “" + name + "”; expected a code or slug: " + known);
        }
    }

    /** Returns the types whose form is known. */
    private static ImmutableList<String> names() {
        return Arrays.stream(PartyType.values())
                .filter(type -> type.source() != PartyType.Code.OURS)
                .map(PartyType::slug)
                .collect(ImmutableList.toImmutableList());
    }
}
