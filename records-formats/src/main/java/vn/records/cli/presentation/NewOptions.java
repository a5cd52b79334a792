package vn.records.cli.presentation;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.NewFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionReader;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.document.Medium;
import vn.records.docx.generate.GenerateOptions;
import vn.records.docx.generate.SizeSet;
import vn.records.rule.Language;

/** What {@code records new} was asked to do. */
@Value.Immutable
interface NewOptions {

    /** The sets of sizes of type. */
    Choice<SizeSet> SIZES = Choice.of(OptionNames.SIZES, ImmutableMap.of("13", SizeSet.SET_13, "14", SizeSet.SET_14))
            .unlessGiven("14");

    /** What the document is to be issued on. */
    Choice<Medium> MEDIUM = JudgingOptions.MEDIUM.unlessGiven("paper");

    /** The law whose form a document has. */
    enum Law {
        /** Nghị định 30/2020/NĐ-CP. */
        ND30,
        /** Hướng dẫn 36-HD/VPTW or 05-HD/VPTW. */
        PARTY
    }

    /** The laws of form. */
    Choice<Law> REGIME = Choice.of(OptionNames.REGIME, Law.class).unlessGiven("nd30");

    Language language();

    /** Returns the law whose form the document has. */
    Law regime();

    /** Returns the name of the form. */
    String form();

    String output();

    boolean force();

    Optional<Path> content();

    /** Returns the day whose law a document without date is made by. */
    LocalDate day();

    /** Returns the year that books and lists are for. */
    int year();

    GenerateOptions generate();

    /** Reads the options of a parsed command line. */
    static NewOptions of(ParseResult parsed, Language language, Console console) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        Optional<String> year = values.text(OptionNames.YEAR);
        Law regime = values.of(REGIME);
        if (regime == Law.PARTY && parsed.hasMatchedOption(OptionNames.SIZES)) {
            throw new UsageException(
                    OptionNames.SIZES + ": cỡ chữ trong văn bản của Đảng do hướng dẫn quy định, không chọn được",
                    OptionNames.SIZES + ": the sizes of type in documents of the Party are set by the guidance");
        }
        LocalDate day =
                values.date(OptionNames.DATE).orElseGet(() -> console.today().get());
        return ImmutableNewOptions.builder()
                .language(language)
                .form(parsed.matchedPositionalValue(0, ""))
                .output(values.text(OptionNames.OUTPUT).orElse(""))
                .force(parsed.hasMatchedOption(OptionNames.FORCE))
                .content(content(values))
                .year(
                        year.isPresent()
                                ? OptionReader.year(OptionNames.YEAR, year.get())
                                : console.today().get().getYear())
                .regime(regime)
                .day(day)
                .generate(new GenerateOptions(values.of(SIZES), values.of(MEDIUM)).withDateIfBlank(day))
                .build();
    }

    private static Optional<Path> content(OptionValues values) throws UsageException {
        Optional<String> name = values.text(OptionNames.CONTENT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Path path = NewFile.path(OptionNames.CONTENT + ": ", name.get());
        if (!Files.isRegularFile(path)) {
            throw NewFile.refused(name.get(), "không tìm thấy tệp", "no such file");
        }
        return Optional.of(path);
    }
}
