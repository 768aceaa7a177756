package id.simpul.jobs.document.html;

/** The text of a line that is being collected: one blank between words, nothing that is not seen. */
final class LineText {

    /** The first character behind those of ASCII that print. */
    private static final char DELETE = 0x7F;

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int linkChars;
    private int boldChars;

    void append(String run, boolean linked, boolean bold) {
        int before = text.length();
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (prints(c)) {
                int end = printed(run, i + 1);
                blank();
                text.append(run, i, end);
                i = end - 1;
            } else if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                space = true;
            } else if (!isInvisible(c)) {
                blank();
                text.append(c);
            }
        }
        linkChars += linked ? text.length() - before : 0;
        boldChars += bold ? text.length() - before : 0;
    }

    /** The end of words with one blank between them. */
    private static int printed(String run, int from) {
        int end = from;
        while (end < run.length()) {
            if (prints(run.charAt(end))) {
                end++;
            } else if (run.charAt(end) == ' ' && end + 1 < run.length() && prints(run.charAt(end + 1))) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean prints(char c) {
        return c > ' ' && c < DELETE;
    }

    private void blank() {
        if (space && !text.isEmpty()) {
            text.append(' ');
        }
        space = false;
    }

    /** Soft hyphens and zero-width characters stand inside words. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c < ' ';
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it is nothing, or ends as a sentence does. */
    boolean atSentence() {
        return text.isEmpty() || (".!?…)”\"" + HtmlLine.FOREIGN_STOPS).indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    int linkChars() {
        return linkChars;
    }

    int boldChars() {
        return boldChars;
    }

    void clear() {
        text.setLength(0);
        space = false;
        linkChars = 0;
        boldChars = 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
