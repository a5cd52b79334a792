package vn.records.registering;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.DocumentType;
import vn.records.document.Fit;
import vn.records.document.Notation;
import vn.records.document.NumberFlaw;
import vn.records.document.NumberReading;
import vn.records.document.PartyType;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;

/**
 * How number and symbol of a row are written, and whether the symbol is that of the type its subject begins with
 * (<i>ký hiệu với tên loại</i>), as for documents. What was found for a symbol is kept, so that a long register costs little.
 */
final class SymbolCheck {
    private static final ImmutableSet<NumberFlaw.Kind> TOLD = ImmutableSet.of(
            NumberFlaw.Kind.MISSING_LEADING_ZERO,
            NumberFlaw.Kind.EXTRA_ZERO,
            NumberFlaw.Kind.SPACE_INSIDE,
            NumberFlaw.Kind.LONG_DASH,
            NumberFlaw.Kind.WRONG_SEPARATOR,
            NumberFlaw.Kind.SYMBOL_NOT_CAPITAL,
            NumberFlaw.Kind.MISSPELT_TYPE_CODE);
    private static final String WORD = "Số: ";
    private static final int MOST_KEPT = 20_000;

    /** No name of a type has more words. */
    private static final int MOST_WORDS = 5;

    private final RowJudge judge;
    private final boolean ofParty;
    private final Set<String> right = new HashSet<>();
    private final Map<String, Optional<Notation>> notations = new HashMap<>();
    private final SetMultimap<String, String> fitting = HashMultimap.create();

    SymbolCheck(RowJudge judge, NumberingPeriod period) {
        this.judge = judge;
        this.ofParty = period.isOfParty();
    }

    void check(OutgoingEntry entry, RegisterNumber number) {
        if (number.symbol().isEmpty()) {
            return;
        }
        Kind kind = ofParty ? Kind.PARTY : number.kind().orElse(Kind.ADMINISTRATIVE);
        if (!isWrittenAsBefore(number)) {
            written(number, kind);
        }
        if (kind == Kind.LEGISLATION || !beginsWithName(entry.subject())) {
            return;
        }
        String beginning = beginning(entry.subject());
        if (fitting.containsEntry(number.symbol(), beginning)) {
            return;
        }
        boolean fits = kind == Kind.PARTY ? ofParty(beginning, number) : ofState(beginning, number);
        if (fits && fitting.size() < MOST_KEPT) {
            fitting.put(number.symbol(), beginning);
        }
    }

    /** Returns so much of a subject as the name of its type and the word behind it may take. */
    private static String beginning(String subject) {
        int end = -1;
        for (int words = 0; words <= MOST_WORDS; words++) {
            end = subject.indexOf(' ', end + 1);
            if (end < 0) {
                return subject;
            }
        }
        return subject.substring(0, end);
    }

    /** Whether only the ordinal tells it from a number that was right, and that is written as it must be. */
    private boolean isWrittenAsBefore(RegisterNumber number) {
        String digits = number.ordinal() < 10 ? "0" + number.ordinal() : Integer.toString(number.ordinal());
        String text = number.text();
        return number.suffix().isEmpty() && text.startsWith(digits) && right.contains(text.substring(digits.length()));
    }

    private void written(RegisterNumber number, Kind kind) {
        String text = number.text();
        Optional<String> instead = kind == Kind.ADMINISTRATIVE ? ofState(text) : otherwise(text, kind);
        if (instead.isPresent()) {
            judge.tell(
                    RegisterFault.WRITTEN,
                    details -> details.with("number", text).with("right", instead.get()));
        } else if (right.size() < MOST_KEPT) {
            int end = 0;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            right.add(text.substring(end));
        }
    }

    /** Returns the number as it should be written, if it is not. */
    private static Optional<String> ofState(String text) {
        boolean worded = !Character.isDigit(text.charAt(0));
        NumberReading reading = DocumentNumber.read(worded ? text : WORD + text);
        List<NumberFlaw> flaws = reading.flaws().stream()
                .filter(flaw -> TOLD.contains(flaw.kind()) && flaw.isFixable())
                .toList();
        if (flaws.isEmpty() || !reading.isNumber()) {
            return Optional.empty();
        }
        StringBuilder right = new StringBuilder(reading.line());
        for (int i = flaws.size() - 1; i >= 0; i--) {
            NumberFlaw flaw = flaws.get(i);
            right.replace(flaw.at().start(), flaw.at().end(), flaw.right());
        }
        return Optional.of(worded ? right.toString() : right.substring(WORD.length()));
    }

    private static Optional<String> otherwise(String text, Kind kind) {
        boolean worded = !Character.isDigit(text.charAt(0));
        return worded ? Optional.empty() : DocumentNumber.mismatch(text, kind).map(found -> kind.example());
    }

    /** The name of a type stands at the beginning of a sentence; a verb of the same letters need not. */
    private static boolean beginsWithName(String subject) {
        return !subject.isEmpty() && Character.isUpperCase(subject.codePointAt(0));
    }

    /** Whether the symbol is that of the type of the State that a subject begins with; tells what is not. */
    private boolean ofState(String subject, RegisterNumber number) {
        Optional<DocumentType> named = DocumentType.startOf(subject).filter(type -> !type.hasEnded());
        Optional<Notation> notation = named.isPresent() ? notation(number) : Optional.empty();
        if (notation.isEmpty() || notation.get().copyKind().isPresent()) {
            return true;
        }
        DocumentType type = named.get();
        Fit fit = notation.get().fits(type);
        if (fit.outcome() == Fit.Outcome.OFFICIAL_LETTER_SYMBOL
                && type.abbreviation().isPresent()) {
            judge.tell(
                    RegisterFault.UNTYPED,
                    details -> details.with("symbol", number.symbol())
                            .with("type", type.vietnameseName())
                            .with("code", type.code()));
            return false;
        }
        return fit.outcome() != Fit.Outcome.OTHER_TYPE || otherType(number, type.vietnameseName());
    }

    private Optional<Notation> notation(RegisterNumber number) {
        if (notations.size() >= MOST_KEPT) {
            return parsed(number);
        }
        return notations.computeIfAbsent(number.symbol(), symbol -> parsed(number));
    }

    /** The code of the type counts however it is typed. */
    private static Optional<Notation> parsed(RegisterNumber number) {
        String first = number.firstGroup();
        String rest = number.symbol().substring(Math.min(number.symbol().length(), first.length()));
        try {
            return Optional.of(Notation.parse(RegisterType.ofState(first).orElse(first) + rest.replace(" ", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean ofParty(String subject, RegisterNumber number) {
        String code = RegisterType.of(number);
        Optional<PartyType> named = PartyType.startOf(subject).filter(type -> type.source() != PartyType.Code.OURS);
        return named.isEmpty()
                || named.get().isAbbreviated(code)
                || PartyType.ofCode(code).isEmpty()
                || otherType(number, named.get().vietnameseName());
    }

    private boolean otherType(RegisterNumber number, String type) {
        judge.tell(
                RegisterFault.OTHER_TYPE,
                details -> details.with("symbol", number.symbol()).with("type", type));
        return false;
    }
}
