package vn.records.metadata;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import vn.records.metadata.MetadataFinding.Fault;
import vn.records.row.WrittenDate;

/** Holds a description against a table. */
final class MetadataCheck {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final Splitter VALUES = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter CHOICES = Splitter.on('|');
    private static final int LONGEST_SHOWN = 80;

    private final MetadataTable table;
    private final ImmutableListMultimap<String, String> values;
    private final List<MetadataFinding> findings = new ArrayList<>();

    MetadataCheck(MetadataTable table, ImmutableListMultimap<String, String> values) {
        this.table = table;
        this.values = values;
    }

    ImmutableList<MetadataFinding> findings() {
        for (MetadataField field : table.fields()) {
            needed(field);
            judge(field);
        }
        for (String code : values.keySet()) {
            if (table.field(code).isEmpty()) {
                findings.add(new MetadataFinding(table.id(), code, "", Fault.NO_FIELD, "", "", table.confirmed()));
            }
        }
        return ImmutableList.copyOf(findings);
    }

    private void needed(MetadataField field) {
        boolean given = values.get(field.code()).stream().anyMatch(value -> !value.isBlank());
        MetadataField.Need need = field.need();
        boolean missing =
                switch (need.rule()) {
                    case VALUE -> !given;
                    case PRESENT -> !values.containsKey(field.code());
                    case WHEN -> !given && isAsked(need);
                    default -> false;
                };
        if (missing) {
            tell(field, Fault.MISSING, "", need.field().isEmpty() ? "" : need.field() + " = " + need.values());
        }
    }

    private boolean isAsked(MetadataField.Need need) {
        return values.get(need.field()).stream().anyMatch(CHOICES.splitToList(need.values())::contains);
    }

    private void judge(MetadataField field) {
        ImmutableList<String> given = values.get(field.code());
        if (given.size() > 1 && !field.many()) {
            tell(field, Fault.REPEATED, "", "1");
        }
        for (String value : given) {
            if (!value.isBlank()) {
                judge(field, value.strip());
            }
        }
    }

    private void judge(MetadataField field, String value) {
        boolean counted = field.kind() == MetadataField.Kind.TEXT || field.kind() == MetadataField.Kind.NUMBER;
        if (counted && field.longest() > 0 && value.codePointCount(0, value.length()) > field.longest()) {
            tell(field, Fault.TOO_LONG, value, Integer.toString(field.longest()));
        }
        switch (field.kind()) {
            case NUMBER -> wrongUnless(DIGITS.matchesAllOf(value), field, Fault.NO_NUMBER, value);
            case DATE -> wrongUnless(WrittenDate.read(value).isPresent(), field, Fault.NO_DATE, value);
            case TRUTH -> wrongUnless(value.equals("0") || value.equals("1"), field, Fault.NO_TRUTH, value);
            case TEXT, GROUP -> coded(field, value);
        }
    }

    private void coded(MetadataField field, String value) {
        if (field.list().isEmpty()) {
            return;
        }
        for (String code : field.many() ? VALUES.splitToList(value) : ImmutableList.of(value)) {
            if (!field.list().containsKey(code)) {
                tell(field, Fault.NO_CODE, code, String.join(", ", field.list().keySet()));
            }
        }
    }

    private void wrongUnless(boolean right, MetadataField field, Fault fault, String value) {
        if (!right) {
            tell(field, fault, value, "");
        }
    }

    private void tell(MetadataField field, Fault fault, String value, String expected) {
        String shown = value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
        findings.add(
                new MetadataFinding(table.id(), field.code(), field.name(), fault, shown, expected, table.confirmed()));
    }
}
