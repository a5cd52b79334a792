package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.Problem;
import vn.records.docx.DocxReader;
import vn.records.finding.Finding;
import vn.records.finding.Origin;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReader;
import vn.records.reader.DocumentReaders;
import vn.records.report.DocumentResult;
import vn.records.report.DocumentResult.Read;
import vn.records.report.DocumentResult.Unreadable;
import vn.records.rule.RuleBook;

/** Judges the presentation of documents that a reader takes. */
public final class PresentationJudge implements Judge {

    private static final Function<String, RuleBook<Draft>> OF_LAW = PresentationRules::book;

    private final DocumentReader readers = DocumentReaders.installed();
    private final Supplier<RuleBook<Draft>> rules;
    private final Function<String, RuleBook<Draft>> ofLaws;
    private final boolean tellsOrigins;

    /** Returns a judge by the rules of the law. */
    public PresentationJudge() {
        this(PresentationRules::book, OF_LAW, false);
    }

    /** The rules are asked for when they are needed: until then they may still be loading. */
    private PresentationJudge(
            Supplier<RuleBook<Draft>> rules, Function<String, RuleBook<Draft>> ofLaws, boolean tellsOrigins) {
        this.rules = rules;
        this.ofLaws = ofLaws;
        this.tellsOrigins = tellsOrigins;
    }

    @Override
    public RuleBook<Draft> book() {
        return rules.get();
    }

    @Override
    public ImmutableList<RuleBook<Draft>> books() {
        return PresentationRules.regimes().stream().map(ofLaws).collect(ImmutableList.toImmutableList());
    }

    /** A book of no law stands for all of them. */
    @Override
    public Judge by(RuleBook<Draft> other) {
        Optional<String> stands = PresentationRules.lawOf(other);
        return new PresentationJudge(
                () -> other,
                law -> stands.isEmpty() || stands.get().equals(law) ? other : ofLaws.apply(law),
                tellsOrigins);
    }

    @Override
    public Judge by(ImmutableList<RuleBook<Draft>> others) {
        ImmutableMap<String, RuleBook<Draft>> named =
                Maps.uniqueIndex(others, book -> PresentationRules.lawOf(book).orElseThrow());
        return new PresentationJudge(
                () -> others.get(0), law -> named.containsKey(law) ? named.get(law) : ofLaws.apply(law), tellsOrigins);
    }

    @Override
    public Judge tellingOrigins() {
        return new PresentationJudge(rules, ofLaws, true);
    }

    /** A rule that breaks costs only itself; what is caught here broke before any rule was asked. */
    @Override
    public DocumentResult judge(Input.File file, DraftOptions options) {
        try {
            FileJudgement judgement = PresentationRules.checkAll(readers.read(file.path()), options, ofLaws);
            return new Read(file.name(), judgement, origins(file.path(), judgement));
        } catch (DocumentReadException e) {
            return new Unreadable(file.name(), e.code().name(), e.vietnamese(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Problem.of(file.name(), e);
        } catch (RuntimeException e) {
            return Problem.internal(file.name(), e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Problem.tooLarge(file.name());
        }
    }

    /** The findings stand whatever becomes of the second reading: the file may have been changed meanwhile. */
    private ImmutableListMultimap<Finding, Origin> origins(Path file, FileJudgement judgement) throws IOException {
        if (!tellsOrigins) {
            return ImmutableListMultimap.of();
        }
        try {
            return DocxReader.create().origins(file, judgement.findings());
        } catch (DocumentReadException e) {
            return ImmutableListMultimap.of();
        }
    }
}
