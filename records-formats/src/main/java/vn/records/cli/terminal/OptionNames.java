package vn.records.cli.terminal;

/** The names of options. */
public final class OptionNames {

    public static final String ACCEPTED = "--accepted";
    public static final String AGENCY = "--agency";
    public static final String AUTHOR = "--author";
    public static final String BASE = "--base";
    public static final String BOOK = "--book";
    public static final String CALENDAR = "--calendar";
    public static final String CAPITALS = "--capitals";
    public static final String CHECKLIST = "--checklist";
    public static final String CHECKLIST_FILE = "--checklist-file";
    public static final String CONDITION = "--condition";
    public static final String CONTENT = "--content";
    public static final String DATE = "--date";
    public static final String FORCE = "--force";
    public static final String FORMAT = "--format";
    public static final String HABITS = "--habits";
    public static final String HELP = "--help";
    public static final String KIND = "--kind";
    public static final String LANG = "--lang";
    public static final String MEDIUM = "--medium";
    public static final String ONLY = "--only";
    public static final String OPEN = "--open";
    public static final String OUTPUT = "--output";
    public static final String OUTPUT_FOLDER = "--output-folder";
    public static final String PAPERS = "--papers";
    public static final String PROFILE = "--profile";
    public static final String BOXES_PER_METRE = "--boxes-per-metre";
    public static final String REJECTS = "--rejects";
    public static final String STRICT = "--strict";
    public static final String RAW = "--raw";
    public static final String REGIME = "--regime";
    public static final String SCHEDULE_OPTION = "--schedule";
    public static final String SIZES = "--sizes";
    public static final String SOURCE_BODY = "--source-body";
    public static final String SECTOR = "--sector";
    public static final String SERIES = "--series";
    public static final String TERM = "--term";
    public static final String OUTGOING = "--outgoing";
    public static final String INCOMING = "--incoming";
    public static final String CONGRESS = "--congress";
    public static final String FILLED = "--filled";
    public static final String STAGE = "--stage";
    public static final String SUMMARY = "--summary";
    public static final String TIDY = "--tidy";
    public static final String TOLERANCE = "--tolerance";
    public static final String TRACKED = "--tracked";
    public static final String UNARRANGED = "--unarranged";
    public static final String UNICODE = "--unicode";
    public static final String UNIT = "--unit";
    public static final String VERBOSE = "--verbose";
    public static final String VERSION = "--version";
    public static final String YEAR = "--year";

    public static final String GIVER = "--giver";
    public static final String LIST_YEAR = "--list-year";
    public static final String PLACE = "--place";
    public static final String PREVIOUS = "--previous";
    public static final String RECEIVER = "--receiver";
    public static final String RECEIVED_BY = "--received-by";

    private OptionNames() {}
}
