package id.simpul.connectors.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A block of IP addresses.
 *
 * @param address any of them
 * @param bits of it that they have in common
 */
public record Network(InetAddress address, int bits) {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    public Network {
        if (bits < 0 || bits > address.getAddress().length * 8) {
            throw new IllegalArgumentException(address.getHostAddress() + " has no " + bits + " bits");
        }
    }

    /**
     * Reads {@code 10.20.0.0/16}, {@code fd00::/8} or a single address.
     *
     * @throws IllegalArgumentException where it is none of these; a name is never looked up
     */
    public static Network of(String text) {
        int slash = text.indexOf('/');
        String literal = slash < 0 ? text : text.substring(0, slash);
        if (!LITERAL.matcher(literal).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no network; write 10.20.0.0/16");
        }
        try {
            InetAddress address = InetAddress.getByName(literal);
            int bits = slash < 0 ? address.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1));
            return new Network(address, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("'" + text + "' is no network; write 10.20.0.0/16", e);
        }
    }

    public boolean contains(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((mine[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
