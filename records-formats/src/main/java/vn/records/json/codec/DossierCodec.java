package vn.records.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.ClosingPapers;
import vn.records.completeness.checklist.Arrangement;
import vn.records.completeness.transfer.KeepBack;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Excerpts;
import vn.records.json.tree.Node;
import vn.records.json.tree.Node.Fields;
import vn.records.json.tree.Sink;
import vn.records.matter.FileDossier;
import vn.records.retention.RetentionPeriod;

/** A file with what is known besides it, as {@link vn.records.matter.FileJson} reads it: all in one object. */
final class DossierCodec implements Codec {

    private static final ImmutableSet<String> PARTS =
            ImmutableSet.of("retention", "closing", "checklists", "arrangement", "conditions", "keptBack");
    private static final ImmutableSet<String> KEPT = ImmutableSet.of("file", "until", "consent", "listed");

    private final ObjectCodec file;
    private final Codec period;
    private final ObjectCodec closing;
    private final Codec checklists;
    private final Codec arrangement;
    private final Codec conditions;
    private final Codec code;

    @SuppressWarnings("serial") // anonymous tokens of types are not kept
    DossierCodec(Codecs all) {
        this.file = ObjectCodec.of(RecordsFile.class, all);
        this.period = all.of(TypeToken.of(RetentionPeriod.class));
        this.code = all.of(TypeToken.of(FileCode.class));
        this.closing = ObjectCodec.of(ClosingPapers.class, all);
        this.checklists = new ContainerCodec.OfElements(ImmutableList.class, ScalarCodec.TEXT);
        this.arrangement = all.of(TypeToken.of(Arrangement.class));
        this.conditions = new ContainerCodec.OfMap(ImmutableMap.class, ScalarCodec.TEXT, ScalarCodec.TRUTH);
    }

    @Override
    public void write(Object value, Sink json) throws IOException {
        FileDossier dossier = (FileDossier) value;
        json.beginObject();
        file.writeFields(dossier.file(), json);
        if (dossier.period().isPresent()) {
            json.name("retention");
            period.write(dossier.period().get(), json);
        }
        json.name("closing");
        closing.write(dossier.closing(), json);
        json.name("checklists");
        checklists.write(dossier.checklists(), json);
        if (dossier.arrangement().isPresent()) {
            json.name("arrangement");
            arrangement.write(dossier.arrangement().get(), json);
        }
        json.name("conditions");
        conditions.write(dossier.conditions(), json);
        if (dossier.keepBack().isPresent()) {
            KeepBack kept = dossier.keepBack().get();
            json.name("keptBack");
            json.beginObject();
            if (!kept.file().equals(dossier.file().code())) {
                json.name("file");
                code.write(kept.file(), json);
            }
            json.name("until");
            json.text(kept.until().toString());
            json.name("consent");
            json.text(kept.consent());
            json.name("listed");
            json.truth(kept.listed());
            json.endObject();
        }
        json.endObject();
    }

    @Override
    @SuppressWarnings("unchecked") // read by codecs of these types
    public Object read(Node node, Unknown unknown) throws JsonValueException {
        if (!(node instanceof Fields fields)) {
            return file.read(node, unknown);
        }
        Faults faults = new Faults();
        @Nullable RecordsFile read = (RecordsFile) faults.read("", () -> file.read(node, unknown, PARTS));
        @Nullable Object stated = faults.field(fields, "retention", period, unknown);
        @Nullable Object papers = faults.field(fields, "closing", closing, unknown);
        @Nullable Object names = faults.field(fields, "checklists", checklists, unknown);
        @Nullable Object order = faults.field(fields, "arrangement", arrangement, unknown);
        @Nullable Object held = faults.field(fields, "conditions", conditions, unknown);
        @Nullable Node kept = fields.get("keptBack");
        @Nullable Object back = kept == null ? null : faults.read("keptBack", () -> keepBack(read, kept, unknown));
        faults.check();
        FileDossier.Builder dossier = FileDossier.builder().file((RecordsFile) OwnForms.there(read, "code"));
        if (stated instanceof RetentionPeriod retention) {
            dossier.period(retention);
        }
        if (papers instanceof ClosingPapers closed) {
            dossier.closing(closed);
        }
        if (names instanceof ImmutableList<?> listed) {
            dossier.addAllChecklists((ImmutableList<String>) listed);
        }
        if (order instanceof Arrangement arranged) {
            dossier.arrangement(arranged);
        }
        if (held instanceof ImmutableMap<?, ?> known) {
            dossier.putAllConditions((ImmutableMap<String, Boolean>) known);
        }
        if (back instanceof KeepBack keepBack) {
            dossier.keepBack(keepBack);
        }
        return dossier.build();
    }

    private Object keepBack(@Nullable RecordsFile of, Node kept, Unknown unknown) throws JsonValueException {
        if (!(kept instanceof Fields fields)) {
            String found = Excerpts.of(kept);
            throw new JsonValueException("cần một đối tượng, có " + found, "expected an object, found " + found);
        }
        Faults faults = new Faults();
        @Nullable Object file = faults.field(fields, "file", code, unknown);
        @Nullable Object until = faults.field(fields, "until", ScalarCodec.DAY, unknown);
        @Nullable Object consent = faults.field(fields, "consent", ScalarCodec.TEXT, unknown);
        @Nullable Object listed = faults.field(fields, "listed", ScalarCodec.TRUTH, unknown);
        if (fields.get("until") == null) {
            faults.missing("until");
        }
        faults.unknown(fields, KEPT, unknown);
        faults.check();
        return new KeepBack(
                file == null && of != null ? of.code() : (FileCode) OwnForms.there(file, "file"),
                (LocalDate) OwnForms.there(until, "until"),
                consent == null ? "" : (String) consent,
                Boolean.TRUE.equals(listed));
    }
}
