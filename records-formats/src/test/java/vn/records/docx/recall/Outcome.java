package vn.records.docx.recall;

import java.util.Set;

/**
 * What became of one fault.
 *
 * @param caught whether an expected rule says it, where it is
 * @param undecided whether none does, and an expected rule says that it cannot tell
 * @param others the other rules of which an error came or went
 */
record Outcome(boolean caught, boolean undecided, Set<String> others) {}
