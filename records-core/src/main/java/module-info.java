/** Values of Vietnamese records work, without rules and without file formats. */
@SuppressWarnings({"module", "requires-automatic"})
module vn.records.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports vn.records.act;
    exports vn.records.agency;
    exports vn.records.content;
    exports vn.records.document;
    exports vn.records.document.mark;
    exports vn.records.file;
    exports vn.records.law;
    exports vn.records.measure;
    exports vn.records.place;
    exports vn.records.reader;
    exports vn.records.register;
    exports vn.records.row;
    exports vn.records.text;
    exports vn.records.text.encoding;
    exports vn.records.text.syllable;
    exports vn.records.version;
    exports vn.records.view;
    exports vn.records.style to
            vn.records.rules,
            vn.records.formats;

    uses vn.records.reader.DocumentReader;
}
