package vn.records.docx.recall;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.records.document.DocumentType;

/**
 * A kind of fault that people make.
 *
 * @param name what is wrong
 * @param fact what the law says, by the place of the fact
 * @param target the component that gets it
 * @param having what its words must hold for the fault to be possible
 * @param types types of document in which it is a fault; empty for all that have the component
 * @param reach how near to it a finding must stand
 * @param rules the rules of which one must say it
 * @param change how it is made
 */
record FaultKind(
        String name,
        String fact,
        Where target,
        Pattern having,
        Set<DocumentType> types,
        Reach reach,
        Set<String> rules,
        Change change) {

    private static final LocalDate JUDGED = LocalDate.of(2026, 11, 22);

    /** How near to the changed paragraph a finding must stand. */
    enum Reach {
        /** In the paragraph. */
        AT,
        /** In the paragraph or in one beside it. */
        NEAR,
        /** Anywhere: what is wrong is missing, or is no paragraph. */
        ANYWHERE
    }

    /** A change made by hand. */
    interface Change {
        void make(Passage passage, OpenedDocx file) throws NotPossible;
    }

    /** Returns a kind; rules as their ids without the name of the decree, with a bar between. */
    static FaultKind kind(String name, String fact, Target target, String rules, Change change) {
        Set<String> ids =
                Arrays.stream(rules.split("\\|")).map(rule -> "ND30-" + rule).collect(Collectors.toSet());
        return new FaultKind(name, fact, target, Pattern.compile(""), Set.of(), Reach.AT, ids, change);
    }

    /** Returns a kind of another law, with the whole ids of its rules. */
    static FaultKind of(String name, String fact, Where where, Set<String> rules, Change change) {
        return new FaultKind(name, fact, where, Pattern.compile(""), Set.of(), Reach.AT, rules, change);
    }

    FaultKind having(String regex) {
        return new FaultKind(name, fact, target, Pattern.compile(regex), types, reach, rules, change);
    }

    FaultKind in(DocumentType... only) {
        return new FaultKind(name, fact, target, having, Set.of(only), reach, rules, change);
    }

    FaultKind notIn(DocumentType... those) {
        Set<DocumentType> others = EnumSet.copyOf(DocumentType.inForceOn(JUDGED));
        List.of(those).forEach(others::remove);
        return in(others.toArray(DocumentType[]::new));
    }

    /** Of contracts, memoranda, agreements and personal letters the law gives no form: nothing is missing from them. */
    FaultKind inForms() {
        return notIn(
                DocumentType.CONTRACT, DocumentType.MEMORANDUM, DocumentType.AGREEMENT, DocumentType.PERSONAL_LETTER);
    }

    FaultKind near() {
        return new FaultKind(name, fact, target, having, types, Reach.NEAR, rules, change);
    }

    FaultKind anywhere() {
        return new FaultKind(name, fact, target, having, types, Reach.ANYWHERE, rules, change);
    }

    /** Returns the places at which a file of a type can have it. */
    List<Passage> possible(List<Passage> passages, DocumentType type) {
        return types.isEmpty() || types.contains(type) ? target.in(passages, having) : List.of();
    }
}
