package id.simpul.connectors.source;

import java.nio.file.Path;

/** Where a password, key or token is kept; source files never hold one. Holds no secret itself, so that it may be shown. */
public sealed interface Secret {

    /** @param env a variable of the environment */
    record Variable(String env) implements Secret {}

    /**
     * In a file of its own, in UTF-8; white space around it is no part of it.
     *
     * @param file absolute; a relative one in a source file counts from that file's folder
     */
    record File(Path file) implements Secret {}
}
