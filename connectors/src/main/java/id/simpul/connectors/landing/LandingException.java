package id.simpul.connectors.landing;

import java.sql.SQLException;

/** The landing zone's database failed. Nothing of the call that threw it was stored. */
public final class LandingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LandingException(String doing, SQLException cause) {
        super(doing + ": " + cause.getMessage(), cause);
    }
}
