package vn.records.docx.recall;

/** A file lacks another component that a fault needs to be made. */
class NotPossible extends Exception {

    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
        super(message);
    }
}
