package example

import java.time.LocalDate
import java.util.Optional
import vn.records.document.DocumentNumber
import vn.records.document.DocumentType
import vn.records.docx.DocxReader
import vn.records.docx.generate.DocxGenerator
import vn.records.docx.generate.FormContent
import vn.records.docx.generate.GenerateOptions
import vn.records.finding.Report
import vn.records.presentation.PresentationRules
import vn.records.presentation.draft.DraftOptions

/** Types without a question mark: the compiler takes them from the library, and refuses where null may come. */
fun judge(file: ByteArray): Report =
    PresentationRules.check(DocxReader.create().read(file), DraftOptions.on(LocalDate.of(2026, 11, 22)))

fun main() {
    val number: DocumentNumber = DocumentNumber.parse("05/QĐ-SNV")
    val ordinal: Optional<Int> = number.ordinal()
    check(ordinal.get() == 5) { "the number is $number" }

    val type: DocumentType = DocumentType.parse("quyet-dinh")
    val file: ByteArray = DocxGenerator.create().generate(FormContent.of(type), GenerateOptions.DEFAULT)
    val report: Report = judge(file)
    val rules: List<String> = report.findings().map { finding -> finding.rule().value() }
    check(rules.isEmpty()) { "the form of $type breaks $rules" }
}
