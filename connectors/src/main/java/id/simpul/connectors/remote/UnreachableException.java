package id.simpul.connectors.remote;

import java.io.IOException;

/** A server does not answer: its network or the server itself is away. */
public final class UnreachableException extends IOException {

    /** @param server as people know it, such as {@code sftp.example.go.id:22} */
    public UnreachableException(String server, Throwable cause) {
        super(server + " does not answer: " + message(cause), cause);
    }

    private static String message(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
