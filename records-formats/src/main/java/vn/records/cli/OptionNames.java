package vn.records.cli;

/** The names of options. */
final class OptionNames {

    static final String AGENCY = "--agency";
    static final String AUTHOR = "--author";
    static final String BASE = "--base";
    static final String CALENDAR = "--calendar";
    static final String CHECKLIST = "--checklist";
    static final String CHECKLIST_FILE = "--checklist-file";
    static final String CONDITION = "--condition";
    static final String CONTENT = "--content";
    static final String DATE = "--date";
    static final String FORCE = "--force";
    static final String FORMAT = "--format";
    static final String HELP = "--help";
    static final String KIND = "--kind";
    static final String LANG = "--lang";
    static final String MEDIUM = "--medium";
    static final String ONLY = "--only";
    static final String OPEN = "--open";
    static final String OUTPUT = "--output";
    static final String OUTPUT_FOLDER = "--output-folder";
    static final String PAPERS = "--papers";
    static final String PROFILE = "--profile";
    static final String SCHEDULE_OPTION = "--schedule";
    static final String SIZES = "--sizes";
    static final String SOURCE_BODY = "--source-body";
    static final String SERIES = "--series";
    static final String STAGE = "--stage";
    static final String SUMMARY = "--summary";
    static final String TOLERANCE = "--tolerance";
    static final String TRACKED = "--tracked";
    static final String UNIT = "--unit";
    static final String VERBOSE = "--verbose";
    static final String VERSION = "--version";
    static final String YEAR = "--year";

    private OptionNames() {}
}
