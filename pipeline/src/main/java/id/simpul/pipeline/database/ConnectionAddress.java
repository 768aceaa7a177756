package id.simpul.pipeline.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL is and who connects.
 *
 * @param password null where the client finds it itself (PGPASSWORD, .pgpass) or none is needed
 * @param query what follows "?" in the address, such as {@code sslmode=require}, or null
 */
public record ConnectionAddress(
        String host,
        int port,
        String name,
        String user,
        @Nullable String password,
        @Nullable String query) {

    private static final int STANDARD_PORT = 5432;

    /** What may hold a password in an address that is none: all between a user's colon and the last at-sign, or the next slash. */
    private static final Pattern SECRET =
            Pattern.compile("^((?:[a-zA-Z]*:?/{1,3})?[^:/@]*):(?!/)(?:.*(?=@)|(?!\\d*(?:/|$))[^/]*)");

    private static final Pattern SECRET_PARAMETER = Pattern.compile("(?i)(password=)[^&]*");

    /**
     * Reads {@code postgresql://user[:password]@host[:port]/db[?…]}.
     *
     * @param environmentPassword stands in for a password that the address lacks, or null
     * @throws IllegalArgumentException saying what is wrong, without the password
     */
    public static ConnectionAddress parse(String address, @Nullable String environmentPassword) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(wrong(address), e);
        }
        boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        String path = uri.getPath();
        if (!known || uri.getHost() == null || path == null || path.length() < 2 || uri.getRawUserInfo() == null) {
            throw new IllegalArgumentException(wrong(address));
        }
        String[] user = uri.getRawUserInfo().split(":", 2);
        return new ConnectionAddress(
                uri.getHost(),
                uri.getPort() < 0 ? STANDARD_PORT : uri.getPort(),
                path.substring(1),
                decode(user[0]),
                user.length == 2 ? decode(user[1]) : environmentPassword,
                uri.getRawQuery());
    }

    private static String wrong(String address) {
        return masked(address) + " is no database address; write postgresql://user@host:5432/database";
    }

    /** An address, right or wrong, without the password that it may hold. */
    static String masked(String address) {
        String user = SECRET.matcher(address).replaceFirst("$1:***");
        return SECRET_PARAMETER.matcher(user).replaceAll("$1***");
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name + (query == null ? "" : "?" + query);
    }

    /** As psql, pandas and QGIS take it, password included where there is one. */
    public String url() {
        String secret = password == null ? "" : ":" + encode(password);
        return "postgresql://" + encode(user) + secret + "@" + host + ":" + port + "/" + name
                + (query == null ? "" : "?" + query);
    }

    /** The same without a password: tools ask for it, or find it in PGPASSWORD or .pgpass. */
    public ConnectionAddress withoutPassword() {
        boolean within = query != null && SECRET_PARAMETER.matcher(query).find();
        return new ConnectionAddress(host, port, name, user, null, within ? null : query);
    }

    /** The same place as somebody else. */
    public ConnectionAddress as(String otherUser, @Nullable String otherPassword) {
        return new ConnectionAddress(host, port, name, otherUser, otherPassword, query);
    }

    @Override
    public String toString() {
        return "postgresql://" + user + "@" + host + ":" + port + "/" + name;
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
