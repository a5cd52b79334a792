package vn.records.docx.write;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.docx.write.part.XmlElement;
import vn.records.finding.Fix;

/** How a row of a table goes over pages (<i>hàng của bảng qua trang</i>). */
final class RowChange {

    private final EditableText text;
    private final Fix.RowSetting setting;
    private final Revisions revisions;

    /**
     * A change of the row that a text stands in.
     *
     * @param text a paragraph of a cell
     */
    RowChange(EditableText text, Fix.RowSetting setting, Revisions revisions) {
        this.text = text;
        this.setting = setting;
        this.revisions = revisions;
    }

    /** Sets it; false if the text stands in no row. */
    boolean apply() {
        Optional<XmlElement> row = row();
        row.map(RowChange::properties).ifPresent(this::set);
        return row.isPresent();
    }

    private Optional<XmlElement> row() {
        for (@Nullable XmlElement at = text.element(); at != null; at = at.parent()) {
            if (at.localName().equals("tr")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Exceptions to the properties of the table stand before those of the row. */
    private static XmlElement properties(XmlElement row) {
        Optional<XmlElement> stated = row.child("trPr");
        if (stated.isPresent()) {
            return stated.get();
        }
        XmlElement added = new XmlElement(row.prefix() + "trPr");
        row.insert(row.child("tblPrEx").map(before -> row.indexOf(before) + 1).orElse(0), added);
        return added;
    }

    /** The properties stand in any order, but what tracks changes of them is last. */
    private void set(XmlElement properties) {
        revisions.keep(properties, text.part(), "trPrChange", RowChange::isKept);
        String name = setting == Fix.RowSetting.REPEATED ? "tblHeader" : "cantSplit";
        properties.child(name).ifPresent(properties::remove);
        properties.insert(0, new XmlElement(properties.prefix() + name));
    }

    private static boolean isKept(XmlElement property) {
        return switch (property.localName()) {
            case "ins", "del", "trPrChange" -> false;
            default -> true;
        };
    }
}
