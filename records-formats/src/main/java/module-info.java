/** Files and people: DOCX, reports and the records command. */
@SuppressWarnings("requires-automatic")
module vn.records.formats {
    requires transitive vn.records.rules;
    requires com.fasterxml.aalto;
    requires org.codehaus.stax2;
    requires java.xml;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static com.google.errorprone.annotations;
    requires static info.picocli;
    requires static jakarta.persistence;
    requires static java.compiler;
    requires static org.apache.poi.poi;
    requires static org.apache.poi.scratchpad;
    requires static org.dhatim.fastexcel;
    requires static org.jsoup;
    requires static org.immutables.value.annotations;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports vn.records.doc;
    exports vn.records.docx;
    exports vn.records.docx.generate;
    exports vn.records.docx.write;
    exports vn.records.docx.write.edit;
    exports vn.records.html;
    exports vn.records.jpa;
    exports vn.records.json;
    exports vn.records.json.jackson3;
    exports vn.records.json.problem;
    exports vn.records.matter;
    exports vn.records.odt;
    exports vn.records.report;
    exports vn.records.report.completeness;
    exports vn.records.report.register;
    exports vn.records.report.retention;
    exports vn.records.report.statistics;
    exports vn.records.table;
    exports vn.records.table.form;
    exports vn.records.table.transfer;

    // The modules for Jackson are found on the class path alone: a module that provides a service of an optional one
    // does not
    // start without it.
    provides vn.records.reader.DocumentReader with
            vn.records.docx.DocxReader,
            vn.records.doc.DocReader,
            vn.records.odt.OdtReader;
}
