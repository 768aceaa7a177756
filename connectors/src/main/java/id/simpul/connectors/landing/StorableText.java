package id.simpul.connectors.landing;

/** Text without what PostgreSQL can't store. */
final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /** The same text, with NUL and lone surrogates replaced one for one: its length stays. */
    static String of(String text) {
        StringBuilder storable = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                storable = storable == null ? new StringBuilder(text) : storable;
                storable.setCharAt(i, REPLACEMENT);
            }
        }
        return storable == null ? text : storable.toString();
    }
}
