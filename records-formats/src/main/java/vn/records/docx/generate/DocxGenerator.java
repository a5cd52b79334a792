package vn.records.docx.generate;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.time.LocalDate;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.content.Misfit;
import vn.records.document.DocumentType.Presence;
import vn.records.document.Medium;
import vn.records.document.PartyType;

/**
 * Makes Word documents in the form of the law (<i>soạn văn bản đúng thể thức</i>): Nghị định 30/2020/NĐ-CP, Phụ lục I and
 * III; of types of the Party, Hướng dẫn 36-HD/VPTW or, from 27/5/2026 on, Hướng dẫn 05-HD/VPTW, by the date of the document.
 *
 * <p>The head is a table without edges, lines are drawn, the page number is a field, and every component has a style of its
 * own. Equal content gives equal bytes. Safe for use by many threads.
 *
 * @since 0.1
 */
public final class DocxGenerator {

    private static final DocxGenerator INSTANCE = new DocxGenerator();

    private DocxGenerator() {}

    /** Returns a generator. */
    public static DocxGenerator create() {
        return INSTANCE;
    }

    /**
     * Returns a document: with the text it issues and its annexes, each in a section of its own.
     *
     * @throws IllegalArgumentException if it has more điểm in one khoản than there are letters for them, or more than 99
     *     phần or chương; if its form has no place for something of it, which {@link Misfit} tells beforehand
     */
    public byte[] generate(DocumentContent content, GenerateOptions options) {
        Assembly assembly = assembly(content, options);
        Composer composer = new Composer(assembly, options.medium());
        composer.main(content);
        SectionMarkup section = assembly.first(PageFrame.PORTRAIT, content);
        if (content.issued().isPresent()) {
            assembly.endSection(section);
            composer.issued(content, content.issued().get());
            section = assembly.section(PageFrame.PORTRAIT);
        }
        for (int i = 0; i < content.annexes().size(); i++) {
            assembly.endSection(section);
            PageFrame frame = frame(content, i);
            composer.annex(content, i, frame);
            section = assembly.section(frame);
        }
        return assembly.finish(section);
    }

    /**
     * Returns one annex as a file of its own: Mẫu 2.1, or in electronic form Mẫu 2.2.
     *
     * @param index its place among the annexes, from 0
     * @throws IndexOutOfBoundsException if there is no such annex
     */
    public byte[] generateAnnex(DocumentContent content, int index, GenerateOptions options) {
        checkElementIndex(index, content.annexes().size());
        Assembly assembly = assembly(content, options);
        PageFrame frame = frame(content, index);
        new Composer(assembly, options.medium()).annex(content, index, frame);
        return assembly.finish(apart(assembly, options, frame));
    }

    /**
     * Returns the text that a decision issues as a file of its own: Mẫu 1.3.
     *
     * @throws IllegalArgumentException if it issues none
     */
    public byte[] generateIssued(DocumentContent content, GenerateOptions options) {
        checkArgument(content.issued().isPresent(), "the document issues no other text");
        Assembly assembly = assembly(content, options);
        new Composer(assembly, options.medium())
                .issued(content, content.issued().orElseThrow());
        return assembly.finish(apart(assembly, options, PageFrame.PORTRAIT));
    }

    /** Returns a copy: on paper with the part that makes it one (Mẫu 3.1), else with the data of its signature (Mẫu 3.2). */
    public byte[] generateCopy(CopyContent copy, GenerateOptions options) {
        Assembly assembly = new Assembly(StateForm.of(options.sizes()), title(copy.original()));
        Composer composer = new Composer(assembly, options.medium());
        composer.main(copy.original());
        if (options.medium() == Medium.PAPER) {
            composer.copy(copy);
            return assembly.finish(assembly.section(PageFrame.PORTRAIT));
        }
        return assembly.finish(assembly.signed(PageFrame.PORTRAIT, SignatureData.of(copy)));
    }

    private static Assembly assembly(DocumentContent content, GenerateOptions options) {
        LocalDate day = options.dayOf(content);
        Misfit.of(content, day).stream().findFirst().ifPresent(misfit -> {
            throw new IllegalArgumentException(misfit.toString());
        });
        LawForm form = content.type() instanceof PartyType ? PartyForm.on(day) : StateForm.of(options.sizes());
        return new Assembly(form, title(content));
    }

    private static SectionMarkup apart(Assembly assembly, GenerateOptions options, PageFrame frame) {
        return options.medium() == Medium.PAPER
                ? assembly.section(frame)
                : assembly.signed(frame, SignatureData.OF_DOCUMENT);
    }

    private static PageFrame frame(DocumentContent content, int annex) {
        return content.annexes().get(annex).landscape() ? PageFrame.LANDSCAPE : PageFrame.PORTRAIT;
    }

    private static String title(DocumentContent content) {
        String subject = content.subject();
        if (subject.isEmpty()) {
            return content.type().vietnameseName();
        }
        return content.type().typeNameLine() == Presence.NO
                ? subject
                : content.type().vietnameseName() + " - " + subject;
    }
}
