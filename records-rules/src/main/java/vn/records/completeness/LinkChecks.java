package vn.records.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.records.completeness.CheckResult.FileFault;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Notation;
import vn.records.document.NumberReading;
import vn.records.file.DocumentLink;
import vn.records.file.FileEntry;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Measure;
import vn.records.text.VietnameseText;

/** Checks that the documents which others in a file speak of are in it: Điều 29 khoản 3. */
final class LinkChecks {

    private LinkChecks() {}

    /**
     * A document that is answered, attached to, amended or replaced belongs to the matter; one that is only a basis may be
     * general and is worth a look, and legislation is kept elsewhere.
     */
    static CheckResult links(FileFacts facts) {
        if (facts.entries().stream().allMatch(entry -> entry.links().isEmpty())) {
            return CheckResult.undecided("rule.no-links");
        }
        Set<String> present = new HashSet<>();
        for (FileEntry entry : facts.entries()) {
            entry.number().ifPresent(number -> present.add(key(number)));
        }
        ImmutableList<FileEntry> unnumbered = facts.entries().stream()
                .filter(entry -> entry.number().isEmpty())
                .collect(toImmutableList());
        List<FileFault> faults = new ArrayList<>();
        boolean open = false;
        for (FileEntry entry : facts.entries()) {
            for (DocumentLink link : entry.links()) {
                if (!present.contains(key(link.number())) && !isKeptElsewhere(link)) {
                    boolean may = mayBeThere(unnumbered, link);
                    open |= may;
                    if (!may) {
                        faults.add(fault(entry, link));
                    }
                }
            }
        }
        return CheckResult.of(faults).unlessOpen(open, "rule.unnumbered");
    }

    private static FileFault fault(FileEntry entry, DocumentLink link) {
        String key =
                switch (link.kind()) {
                    case BASED_ON -> "basis";
                    case ANSWERS -> "answers";
                    case ANNEX_OF -> "annex";
                    case AMENDS -> "amends";
                    case REPLACES -> "replaces";
                };
        FileFault fault =
                FileFault.of(key, Basis.DERIVED, entry, ImmutableMap.of("number", Measure.words(link.number())));
        return link.kind() == DocumentLink.Kind.BASED_ON ? fault.atLevel(Level.OPTIONAL) : fault;
    }

    private static boolean isKeptElsewhere(DocumentLink link) {
        if (link.kind() != DocumentLink.Kind.BASED_ON) {
            return false;
        }
        DocumentNumber number = reading(link).number();
        return number.kind() != DocumentNumber.Kind.ADMINISTRATIVE
                || number.notation().isEmpty();
    }

    private static NumberReading reading(DocumentLink link) {
        return DocumentNumber.read("Số: " + link.number());
    }

    /** A document whose number was not written down may be the one, if its type is not another. */
    private static boolean mayBeThere(ImmutableList<FileEntry> unnumbered, DocumentLink link) {
        if (unnumbered.isEmpty()) {
            return false;
        }
        Optional<DocumentType> type = reading(link).number().notation().flatMap(Notation::type);
        for (FileEntry entry : unnumbered) {
            boolean sameType =
                    type.isEmpty() || entry.type().isEmpty() || entry.type().equals(type);
            if (sameType && !entry.links().contains(link)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a number as it is compared: in small letters, without spaces, the word số and noughts in front. */
    static String key(String number) {
        String folded = VietnameseText.foldCase(number).replace(" ", "");
        if (folded.startsWith("số")) {
            folded = folded.substring(2);
        }
        int start = 0;
        while (start < folded.length() && (folded.charAt(start) == ':' || folded.charAt(start) == '0')) {
            start++;
        }
        return folded.substring(start);
    }
}
