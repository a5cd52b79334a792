package vn.records.cli.retention;

import picocli.CommandLine.Model.OptionSpec;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.retention.appraisal.ShelfRatio;

/** How many boxes make a metre of shelf, as an option says it. */
public final class ShelfOption {

    private ShelfOption() {}

    /** Returns the option. */
    public static OptionSpec spec() {
        return OptionSpecs.value(OptionNames.BOXES_PER_METRE, "N");
    }

    /** Returns what was said, or what the law says where nothing was. */
    public static ShelfRatio of(OptionValues values) throws UsageException {
        String text = values.text(OptionNames.BOXES_PER_METRE).orElse("");
        if (text.isEmpty()) {
            return ShelfRatio.STANDARD;
        } else if (!text.matches("[1-9][0-9]?")) {
            throw new UsageException(
                    OptionNames.BOXES_PER_METRE + ": “" + text + "” không hợp lệ; cần: số hộp một mét, như 10",
                    OptionNames.BOXES_PER_METRE + ": “" + text + "” is not valid; expected: boxes a metre, such as 10");
        }
        return new ShelfRatio(Integer.parseInt(text));
    }
}
