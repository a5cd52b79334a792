package vn.records.cli.file;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.rule.Language;

/** What {@code records file check} and {@code records file transfer} were asked to do. */
@Value.Immutable
interface FileOptions {

    /** The form of a report. */
    enum Format {
        /** For a person. */
        TEXT,
        /** For a program. */
        JSON
    }

    /** The form of papers. */
    enum Papers {
        /** Workbooks. */
        XLSX,
        /** Text with commas. */
        CSV,
        /** Word documents. */
        DOCX
    }

    /** The forms of a report. */
    Choice<Format> FORMAT = Choice.of(OptionNames.FORMAT, Format.class).unlessGiven("text");

    /** Whether the body is a source of a historical archive. */
    Choice<Boolean> SOURCE = Choice.of(OptionNames.SOURCE_BODY, ImmutableMap.of("yes", true, "no", false));

    /** The forms of papers. */
    Choice<Papers> PAPERS = Choice.of(OptionNames.PAPERS, Papers.class).unlessGiven("xlsx");

    /** The same for papers that are signed. */
    Choice<Papers> SIGNED_PAPERS = Choice.of(OptionNames.PAPERS, Papers.class).unlessGiven("docx");

    Format format();

    Papers papers();

    boolean raw();

    Language language();

    Optional<String> schedule();

    ImmutableList<String> sectors();

    Optional<String> checklistFile();

    ImmutableList<String> checklists();

    ImmutableMap<String, Boolean> conditions();

    boolean isOpen();

    boolean verbose();

    Optional<LocalDate> date();

    Optional<String> output();

    Optional<String> unit();

    Optional<String> agency();

    /** Returns the file of what the agency says of itself. */
    Optional<String> content();

    Optional<String> place();

    Optional<String> receiver();

    /** Returns who hands over: name, post. */
    Optional<String> giver();

    /** Returns who receives: name, post. */
    Optional<String> receivedBy();

    /** Returns the year of the list that files rest on. */
    Optional<Integer> listYear();

    /** Returns the list of the year before. */
    Optional<String> previous();

    /** Returns whether the body is a source of a historical archive. */
    Optional<Boolean> source();

    ImmutableList<String> inputs();

    /** Reads the options of {@code records file check}. */
    static FileOptions ofCheck(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        return common(parsed, values, language)
                .papers(Papers.XLSX)
                .raw(false)
                .checklistFile(values.text(OptionNames.CHECKLIST_FILE))
                .addAllChecklists(Splitter.on(',')
                        .trimResults()
                        .omitEmptyStrings()
                        .split(values.text(OptionNames.CHECKLIST).orElse("")))
                .putAllConditions(conditions(values.text(OptionNames.CONDITION).orElse("")))
                .isOpen(parsed.hasMatchedOption(OptionNames.OPEN))
                .verbose(parsed.hasMatchedOption(OptionNames.VERBOSE))
                .output(values.text(OptionNames.OUTPUT))
                .build();
    }

    /** Reads the options of {@code records file transfer}. */
    static FileOptions ofTransfer(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        return common(parsed, values, language)
                .isOpen(false)
                .verbose(false)
                .papers(values.of(PAPERS))
                .raw(parsed.hasMatchedOption(OptionNames.RAW))
                .output(values.text(OptionNames.OUTPUT_FOLDER))
                .unit(values.text(OptionNames.UNIT))
                .agency(values.text(OptionNames.AGENCY))
                .content(values.text(OptionNames.CONTENT))
                .place(values.text(OptionNames.PLACE))
                .receiver(values.text(OptionNames.RECEIVER))
                .giver(values.text(OptionNames.GIVER))
                .receivedBy(values.text(OptionNames.RECEIVED_BY))
                .listYear(listYear(values, OptionNames.LIST_YEAR))
                .build();
    }

    /** Reads the options of {@code records file list}, {@code dispose} and {@code deliver}. */
    static FileOptions ofYear(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        return common(parsed, values, language)
                .isOpen(false)
                .verbose(false)
                .papers(values.of(SIGNED_PAPERS))
                .raw(false)
                .output(values.text(OptionNames.OUTPUT_FOLDER))
                .content(values.text(OptionNames.CONTENT))
                .listYear(listYear(values, OptionNames.YEAR))
                .previous(values.text(OptionNames.PREVIOUS))
                .source(values.given(SOURCE))
                .build();
    }

    private static Optional<Integer> listYear(OptionValues values, String option) throws UsageException {
        Optional<String> year = values.text(option);
        return year.isEmpty() ? Optional.empty() : Optional.of(OptionReader.year(option, year.get()));
    }

    private static ImmutableFileOptions.Builder common(ParseResult parsed, OptionValues values, Language language)
            throws UsageException {
        return ImmutableFileOptions.builder()
                .format(values.has(OptionNames.FORMAT) ? values.of(FORMAT) : Format.TEXT)
                .language(language)
                .schedule(values.text(OptionNames.SCHEDULE_OPTION))
                .addAllSectors(values.several(OptionNames.SECTOR))
                .date(values.date(OptionNames.DATE))
                .addAllInputs(parsed.<List<String>>matchedPositionalValue(0, ImmutableList.of()));
    }

    private static ImmutableMap<String, Boolean> conditions(String text) throws UsageException {
        ImmutableMap.Builder<String, Boolean> conditions = ImmutableMap.builder();
        for (String each : Splitter.on(',').trimResults().omitEmptyStrings().split(text)) {
            int equals = each.lastIndexOf('=');
            String value = each.substring(equals + 1);
            if (equals < 1 || !(value.equals("yes") || value.equals("no"))) {
                throw new UsageException(
                        OptionNames.CONDITION + ": “" + each + "” không hợp lệ; cần: KEY=yes hoặc KEY=no",
                        OptionNames.CONDITION + ": “" + each + "” is not valid; expected: KEY=yes or KEY=no");
            }
            conditions.put(each.substring(0, equals), value.equals("yes"));
        }
        return conditions.buildKeepingLast();
    }
}
