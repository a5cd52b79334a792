package example.closed;

/** Words in a package that the module does not open. */
public final class Closed {
    private Closed() {}
}
