package id.simpul.connectors.remote;

import id.simpul.connectors.landing.Reason;
import java.io.IOException;

/** A server does not let us in, or we don't trust it: trying again changes nothing before somebody has mended it. */
public final class RefusedException extends IOException {

    private final transient Reason reason;

    public RefusedException(String code, String message) {
        super(message);
        this.reason = new Reason(code, message);
    }

    public Reason reason() {
        return reason;
    }
}
