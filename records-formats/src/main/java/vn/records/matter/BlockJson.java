package vn.records.matter;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Division;

/** One block of a body in JSON: an object whose one field besides {@code title} says what it is. */
final class BlockJson {

    private static final ImmutableList<String> KINDS = ImmutableList.of(
            "part", "chapter", "section", "subsection", "roman", "article", "clause", "point", "dash", "text", "table");

    private final JsonFields fields;

    BlockJson(JsonFields fields) {
        this.fields = fields;
    }

    BodyBlock read() throws FileJsonException {
        List<String> kinds = new ArrayList<>();
        for (String kind : KINDS) {
            if (fields.value(kind).isPresent()) {
                kinds.add(kind);
            }
        }
        if (kinds.size() != 1) {
            String all = String.join(" | ", KINDS);
            throw new FileJsonException(
                    fields.line(), "body", "cần đúng một trong: " + all, "exactly one is expected of: " + all);
        }
        String kind = kinds.get(0);
        BodyBlock block = kind.equals("table") ? table() : words(kind);
        fields.finish();
        return block;
    }

    private BodyBlock words(String kind) throws FileJsonException {
        String text = fields.text(kind).orElse("");
        boolean titled = kind.equals("article") || kind.equals("clause");
        String title = titled ? fields.text("title").orElse("") : "";
        return ContentJson.built(fields, () -> switch (kind) {
            case "part" -> new BodyBlock.Heading(Division.PART, text);
            case "chapter" -> new BodyBlock.Heading(Division.CHAPTER, text);
            case "section" -> new BodyBlock.Heading(Division.SECTION, text);
            case "subsection" -> new BodyBlock.Heading(Division.SUBSECTION, text);
            case "roman" -> new BodyBlock.Heading(Division.ROMAN, text);
            case "article" -> new BodyBlock.Article(title, text);
            case "clause" -> new BodyBlock.Clause(title, text);
            case "point" -> new BodyBlock.Point(text);
            case "dash" -> new BodyBlock.Dash(text);
            default -> new BodyBlock.Text(text);
        });
    }

    private BodyBlock table() throws FileJsonException {
        JsonFields table = fields.object("table").orElseThrow();
        ImmutableList<String> headings = table.texts("headings");
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (JsonValue row : table.list("rows")) {
            if (!(row.content() instanceof List<?> cells)) {
                throw new FileJsonException(row.line(), "rows", "cần một danh sách [ … ]", "a list [ … ] is expected");
            }
            rows.add(cells.stream()
                    .map(cell -> cell instanceof JsonValue value ? text(value) : "")
                    .collect(ImmutableList.toImmutableList()));
        }
        table.finish();
        return ContentJson.built(table, () -> new BodyBlock.Table(headings, rows.build()));
    }

    private static String text(JsonValue value) {
        return value.content() instanceof JsonValue.Figure number ? number.text() : String.valueOf(value.content());
    }
}
