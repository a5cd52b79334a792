package vn.records.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.json.codec.OwnForms.Form;
import vn.records.json.problem.JsonValueException;
import vn.records.row.CellNotes;
import vn.records.row.Column;
import vn.records.row.Header;
import vn.records.row.Row;
import vn.records.row.Source;

/** Rows of tables with their headings. */
final class RowForms {

    static final ImmutableMap<Class<?>, Form> BY_CLASS = ImmutableMap.of(
            Column.class,
            all -> OwnForms.of(Column.class, all, RowForms::column, "name", "otherNames", "required"),
            Header.class,
            all -> OwnForms.of(Header.class, all, RowForms::header, "row", "columns"),
            Row.class,
            all -> OwnForms.of(Row.class, all, RowForms::row, "source", "line", "cells", "notes", "header"));

    private RowForms() {}

    private static Object column(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        String name = (String) OwnForms.there(parts.get(0), "name");
        String[] others = ((ImmutableSet<?>) OwnForms.there(parts.get(1), "otherNames")).toArray(String[]::new);
        return Boolean.TRUE.equals(parts.get(2)) ? Column.required(name, others) : Column.optional(name, others);
    }

    @SuppressWarnings("unchecked") // read by codecs of these types
    private static Object header(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        return Header.read(
                (Row) OwnForms.there(parts.get(0), "row"), (Iterable<Column>) OwnForms.there(parts.get(1), "columns"));
    }

    @SuppressWarnings("unchecked") // read by codecs of these types
    private static Object row(ImmutableList<Attribute> attributes, List<@Nullable Object> parts)
            throws JsonValueException {
        Row bare = Row.of(
                (Source) OwnForms.there(parts.get(0), "source"),
                (Integer) OwnForms.there(parts.get(1), "line"),
                (Iterable<String>) OwnForms.there(parts.get(2), "cells"));
        Row noted = parts.get(3) instanceof CellNotes notes ? bare.with(notes) : bare;
        return ((Optional<?>) OwnForms.there(parts.get(4), "header"))
                .map(header -> noted.under((Header) header))
                .orElse(noted);
    }
}
