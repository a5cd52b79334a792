package vn.records.completeness.checklist;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.row.Column;
import vn.records.row.DelimitedText;
import vn.records.row.HeadedRows;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.Source;

/** Loads the tables of the law: acts, checklists, constituents. */
final class LawTables {
    private static final Column ID = Column.required("id");
    private static final Column NAME = Column.required("name");
    private static final Column NAME_EN = Column.required("name_en");
    private static final Column LIST = Column.required("checklist");
    private static final Column TITLE = Column.required("title");
    private static final Column TITLE_EN = Column.required("title_en");
    private static final Column EXTENDS = Column.required("extends");
    private static final Column FROM = Column.required("from");
    private static final Column TO = Column.required("to");
    private static final Column ARRANGEMENT = Column.required("arrangement");
    private static final Column NOTE = Column.required("note");
    private static final Column NOTE_EN = Column.required("note_en");

    private final ImmutableMap<String, Phrase> acts;
    private final ImmutableListMultimap<String, Constituent> constituents;

    private LawTables() {
        acts = read("acts.csv", ImmutableList.of(ID, NAME, NAME_EN)).stream()
                .collect(toImmutableMap(row -> row.cell(ID), row -> new Phrase(row.cell(NAME), row.cell(NAME_EN))));
        constituents = constituents();
    }

    static ImmutableMap<String, Checklist> checklists() {
        return new LawTables().load();
    }

    private ImmutableMap<String, Checklist> load() {
        Map<String, Checklist> all = new LinkedHashMap<>();
        ImmutableList<Column> columns =
                ImmutableList.of(ID, TITLE, TITLE_EN, EXTENDS, FROM, TO, ARRANGEMENT, NOTE, NOTE_EN);
        for (Row row : read("checklists.csv", columns)) {
            Checklist own = checklist(row);
            Checklist base = all.get(row.cell(EXTENDS));
            all.put(own.id(), base == null ? own : own.extending(base));
        }
        return ImmutableMap.copyOf(all);
    }

    private Checklist checklist(Row row) {
        return Checklist.builder()
                .id(row.cell(ID))
                .title(new Phrase(row.cell(TITLE), row.cell(TITLE_EN)))
                .inForce(inForce(row))
                .arrangement(Arrangement.valueOf(Ascii.toUpperCase(row.cell(ARRANGEMENT))))
                .note(new Phrase(row.cell(NOTE), row.cell(NOTE_EN)))
                .addAllConstituents(constituents.get(row.cell(ID)))
                .build();
    }

    /** Where the table has no first day, it is not known: the law was there on all days before its last. */
    private static EffectivePeriod inForce(Row row) {
        LocalDate first = row.cell(FROM).isEmpty() ? LocalDate.MIN : LocalDate.parse(row.cell(FROM));
        return row.cell(TO).isEmpty()
                ? EffectivePeriod.since(first)
                : EffectivePeriod.of(first, LocalDate.parse(row.cell(TO)));
    }

    private ImmutableListMultimap<String, Constituent> constituents() {
        ImmutableListMultimap.Builder<String, Constituent> byList = ImmutableListMultimap.builder();
        ConstituentRow reader = ConstituentRow.ofTheLaw(this::citation);
        ImmutableList<Column> columns = ImmutableList.<Column>builder()
                .add(LIST)
                .addAll(ConstituentRow.COLUMNS)
                .build();
        read("constituents.csv", columns, (row, problems) -> {
            Optional<Constituent> constituent = reader.read(row, 1, problems);
            constituent.ifPresent(read -> byList.put(row.cell(LIST), read));
            return constituent;
        });
        return byList.build();
    }

    private Phrase citation(Row row) {
        Phrase act = acts.get(row.cell(ConstituentRow.ACT));
        if (act == null) {
            throw new IllegalStateException("no such act: " + row);
        }
        String vietnamese = act.vietnamese();
        String english = act.english();
        for (String at : Splitter.on(';').omitEmptyStrings().split(row.cell(ConstituentRow.AT))) {
            vietnamese += ", " + Provision.article(at).vietnamese();
            english += ", " + Provision.article(at).english();
        }
        return new Phrase(vietnamese, english);
    }

    private static ImmutableList<Row> read(String name, ImmutableList<Column> columns) {
        return read(name, columns, (row, problems) -> Optional.of(row));
    }

    private static <T> ImmutableList<T> read(
            String name, ImmutableList<Column> columns, HeadedRows.Reading<T> reading) {
        try (InputStream bytes = LawTables.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("table missing from the library: " + name);
            }
            return HeadedRows.of(DelimitedText.utf8(bytes, Source.of(name), ',', RowLimits.DEFAULT), columns)
                    .readAll(reading, RowLimits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
