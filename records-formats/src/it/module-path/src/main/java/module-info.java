/** A program that uses the three jars as modules. */
module example {
    requires vn.records.core;
    requires vn.records.formats;
    requires vn.records.rules;
}
