package vn.records.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import vn.records.report.retention.ScheduleReport;
import vn.records.retention.SchedulePrecedence;

/** Checks a schedule and prints what is in it: {@code records schedule}. */
final class ScheduleCommand {

    private final Console console;

    ScheduleCommand(Console console) {
        this.console = console;
    }

    int run(RetentionOptions options) throws IOException, UsageException {
        SchedulePrecedence schedules = RetentionCommand.precedence(options.input(), options);
        ScheduleReport report =
                ScheduleReport.of(schedules, schedules.schedules().get(0), options.language());
        try (OutputTarget target = OutputTarget.open(options.output(), console, ImmutableList.of())) {
            switch (options.format()) {
                case TEXT -> report.writeText(target.writer());
                case JSON -> report.writeJson(target.writer());
                case CSV -> report.writeCsv(target.writer());
            }
            target.finish();
        }
        return ExitCode.CLEAN;
    }
}
