package vn.records.report;

/** What became of the files of a run, and how much was found in them (<i>số liệu của lần kiểm tra</i>). */
final class RunTally {

    private final CauseTally causes = new CauseTally();
    private int read;
    private int withErrors;
    private int unreadable;

    void add(DocumentResult result) {
        if (result instanceof DocumentResult.Read one) {
            read++;
            one.judgement().documents().forEach(document -> causes.add(document.report()));
        } else {
            unreadable++;
        }
        withErrors += result.hasErrors() ? 1 : 0;
    }

    CauseTally causes() {
        return causes;
    }

    int files() {
        return read + unreadable;
    }

    int read() {
        return read;
    }

    int withErrors() {
        return withErrors;
    }

    int unreadable() {
        return unreadable;
    }
}
