package vn.records.cli.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.retention.appraisal.ArchiveSource;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.rule.Language;

/** What {@code records retention} and {@code records schedule} were asked to do. */
@Value.Immutable
interface RetentionOptions {

    /** The form of a report. */
    enum Format {
        /** For a person. */
        TEXT,
        /** For a program. */
        JSON,
        /** For a sheet. */
        CSV
    }

    /** Whether the body delivers to a historical archive. */
    Choice<ArchiveSource> BODY = Choice.of(
                    OptionNames.SOURCE_BODY,
                    ImmutableMap.of(
                            "yes", ArchiveSource.SOURCE,
                            "no", ArchiveSource.NONE,
                            "own-limit", ArchiveSource.SECTOR_WITH_OWN_LIMIT,
                            "unknown", ArchiveSource.UNKNOWN))
            .unlessGiven("unknown");

    /** The forms of a report. */
    Choice<Format> FORMAT = Choice.of(OptionNames.FORMAT, Format.class).unlessGiven("text");

    Format format();

    Language language();

    Optional<String> schedule();

    Optional<String> base();

    ImmutableList<String> sectors();

    Optional<LocalDate> date();

    ArchiveSource body();

    boolean summaryOnly();

    ShelfRatio ratio();

    boolean strict();

    Optional<String> rejects();

    boolean raw();

    Optional<String> output();

    String input();

    /** Reads the options of a parsed command line. */
    static RetentionOptions of(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        ImmutableList<String> inputs =
                ImmutableList.copyOf(parsed.<List<String>>matchedPositionalValue(0, ImmutableList.of()));
        if (inputs.isEmpty()) {
            throw new UsageException("schedule: thiếu tệp; cần: FILE", "schedule: no file was given; expected: FILE");
        }
        if (inputs.size() > 1) {
            throw new UsageException(
                    "chỉ xét một tệp mỗi lần; thừa “" + inputs.get(1) + "”",
                    "one file at a time; “" + inputs.get(1) + "” is one too many");
        }
        return ImmutableRetentionOptions.builder()
                .format(values.of(FORMAT))
                .language(language)
                .schedule(values.text(OptionNames.SCHEDULE_OPTION))
                .base(values.text(OptionNames.BASE))
                .addAllSectors(values.several(OptionNames.SECTOR))
                .date(values.date(OptionNames.DATE))
                .body(values.of(BODY))
                .summaryOnly(parsed.hasMatchedOption(OptionNames.SUMMARY))
                .ratio(ShelfOption.of(values))
                .strict(parsed.hasMatchedOption(OptionNames.STRICT))
                .rejects(values.text(OptionNames.REJECTS))
                .raw(parsed.hasMatchedOption(OptionNames.RAW))
                .output(values.text(OptionNames.OUTPUT))
                .input(inputs.get(0))
                .build();
    }
}
