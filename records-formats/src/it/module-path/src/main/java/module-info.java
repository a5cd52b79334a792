/** A program that uses the three jars as modules, with a rule of its own. */
module example {
    requires vn.records.core;
    requires vn.records.formats;
    requires vn.records.rules;

    // The words of its rule, which the rule book reads.
    opens example.house to
            vn.records.rules;

    uses vn.records.reader.DocumentReader;
}
