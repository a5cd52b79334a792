package example

import com.google.common.collect.ImmutableSet
import vn.records.document.DocumentNumber
import vn.records.finding.RuleId
import vn.records.presentation.PresentationRules
import vn.records.reader.DocumentReader
import vn.records.reader.FileStart
import vn.records.view.DocumentView

/** Null for what takes none; postbuild.groovy knows the lines. */
fun pass() {
    DocumentNumber.parse(null)
    val text: String? = readlnOrNull()
    DocumentNumber.parse(text)
    val rules: List<RuleId?> = listOf(null)
    PresentationRules.book().without(rules)
    PresentationRules.book().with(listOf()) { null }
}

/** Null from what gives none. */
class Reader : DocumentReader {
    override fun read(bytes: ByteArray): DocumentView? = null

    override fun extensions(): ImmutableSet<String>? = null

    override fun takes(start: FileStart): Boolean = false
}
