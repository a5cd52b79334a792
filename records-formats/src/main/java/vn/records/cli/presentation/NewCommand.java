package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.Listing;
import vn.records.cli.terminal.NewFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.document.CopyKind;
import vn.records.document.DocumentType;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.FormContent;
import vn.records.docx.generate.GenerateOptions;
import vn.records.matter.ContentJson;
import vn.records.matter.FileJsonException;
import vn.records.matter.FileListJson;
import vn.records.rule.Language;

/** Makes a document in the form of the law: {@code records new}. */
public final class NewCommand implements Subcommand {

    private static final String ANNEX = "phu-luc";
    private static final String ISSUED = "van-ban-kem-theo";
    private static final String ISSUING = "quyet-dinh-ban-hanh";

    private final Console console;

    /** Returns the command on a console. */
    public NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.required(OptionNames.OUTPUT, "OUT.docx"))
                .addOption(OptionSpecs.flag(OptionNames.FORCE))
                .addOption(OptionSpecs.value(OptionNames.CONTENT, "FILE.json"))
                .addOption(NewOptions.REGIME.spec())
                .addOption(OptionSpecs.date())
                .addOption(NewOptions.SIZES.spec())
                .addOption(NewOptions.MEDIUM.spec())
                .addOption(OptionSpecs.year())
                .addPositional(OptionSpecs.one("TYPE", "form", new Listing(forms(), ImmutableMap.of(), false)));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        NewOptions options = NewOptions.of(parsed, language, console);
        NewFile file = NewFile.of(options.output(), options.force(), options.content());
        try {
            file.write(newDocument(options));
            return ExitCode.CLEAN;
        } catch (FileJsonException e) {
            boolean vietnamese = options.language() == Language.VIETNAMESE;
            console.complain(options.content().orElseThrow() + ": " + (vietnamese ? e.vietnamese() : e.getMessage()));
            return ExitCode.TROUBLE;
        }
    }

    private static byte[] newDocument(NewOptions options) throws IOException, UsageException {
        DocxGenerator generator = DocxGenerator.create();
        GenerateOptions how = options.generate();
        if (options.regime() == NewOptions.Law.PARTY) {
            return generator.generate(PartyDocument.content(options), how);
        }
        Optional<CopyKind> copy = copy(options.form());
        Optional<BlankForm> blank = BlankForm.of(options.form());
        if (blank.isPresent()) {
            if (options.content().isPresent() && blank.get() == BlankForm.FILE_LIST) {
                return BlankForm.fileList(FileListJson.read(options.content().get(), options.year()), how.sizes());
            } else if (options.content().isPresent()) {
                throw new UsageException(
                        OptionNames.CONTENT + ": biểu mẫu “" + options.form() + "” chỉ được tạo để trống",
                        OptionNames.CONTENT + ": the form “" + options.form() + "” is only made blank");
            }
            return blank.get().document(options.year(), how.sizes());
        } else if (copy.isPresent()) {
            CopyContent content = options.content().isPresent()
                    ? ContentJson.readCopy(options.content().get(), copy.get())
                    : FormContent.copy(copy.get());
            return generator.generateCopy(content, how);
        }
        return switch (options.form()) {
            case ANNEX -> generator.generateAnnex(annexed(options), 0, how);
            case ISSUED -> generator.generateIssued(issuing(options), how);
            case ISSUING -> generator.generate(issuing(options), how);
            default -> generator.generate(content(options, type(options.form())), how);
        };
    }

    private static DocumentContent annexed(NewOptions options) throws IOException, UsageException {
        DocumentContent content = options.content().isPresent()
                ? ContentJson.read(options.content().get(), Optional.empty())
                : FormContent.annexed();
        if (content.annexes().isEmpty()) {
            throw lacking("annexes");
        }
        return content;
    }

    private static DocumentContent issuing(NewOptions options) throws IOException, UsageException {
        DocumentContent content = options.content().isPresent()
                ? ContentJson.read(options.content().get(), Optional.of(DocumentType.DECISION))
                : FormContent.issuing();
        if (content.issued().isEmpty()) {
            throw lacking("issued");
        }
        return content;
    }

    private static UsageException lacking(String field) {
        return new UsageException(
                OptionNames.CONTENT + ": nội dung không có “" + field + "”",
                OptionNames.CONTENT + ": the content has no “" + field + "”");
    }

    private static DocumentContent content(NewOptions options, DocumentType type) throws IOException {
        return options.content().isPresent()
                ? ContentJson.read(options.content().get(), Optional.of(type))
                : FormContent.of(type);
    }

    private static Optional<CopyKind> copy(String name) {
        for (CopyKind kind : CopyKind.values()) {
            if (name.equals(kind.code()) || slug(kind).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String slug(CopyKind kind) {
        return NewFile.name(kind.heading());
    }

    /** Returns the names of what is no type of document. */
    private static ImmutableList<String> forms() {
        return ImmutableList.<String>builder()
                .add(ISSUING, ISSUED, ANNEX)
                .add(slug(CopyKind.FULL), slug(CopyKind.COPY_OF_COPY), slug(CopyKind.EXTRACT))
                .addAll(BlankForm.names())
                .build();
    }

    private static DocumentType type(String name) throws UsageException {
        return known(name).filter(type -> !type.hasEnded()).orElseThrow(() -> {
            String further = String.join(", ", forms());
            return new UsageException(
                    "không có loại văn bản hay biểu mẫu “" + name + "”; cần mã hoặc tên không dấu của loại văn bản (QĐ,"
                            + " quyet-dinh, …) hoặc một trong: " + further,
                    "there is no type or form “" + name
                            + "”; expected a code or slug of a type (QĐ, quyet-dinh, …) or one" + " of: " + further);
        });
    }

    private static Optional<DocumentType> known(String name) {
        try {
            return Optional.of(DocumentType.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
