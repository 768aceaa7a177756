package id.simpul.connectors.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a server, as it came.
 *
 * @param headers by lower-case name; of several of a name the first
 * @param body unpacked; empty for other states than 200
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Reply(int status, Map<String, String> headers, byte[] body) {

    Reply {
        headers = Map.copyOf(headers);
    }

    @Nullable
    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    boolean redirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Whether asking again may help. */
    boolean passing() {
        return status >= 500 || status == 429 || status == 408 || status == 425;
    }
}
