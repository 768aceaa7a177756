package id.simpul.pipeline.command;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a bounded width, for a terminal. Widths count code points. */
final class Wrapping {

    private Wrapping() {}

    /** Without what a terminal would obey: control characters become blanks, marks of writing direction vanish. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\n') {
                printable.append('\n');
            } else if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE) {
                printable.append(' ');
            } else if (type != Character.FORMAT) {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    /** Lines of no more than this width, parted at blanks; a word that is longer is parted where the line ends. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            int used = 0;
            for (String word : part.strip().split("\\s+")) {
                int length = length(word);
                if (used > 0 && used + 1 + length > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                while (length > width) {
                    int end = word.offsetByCodePoints(0, width);
                    lines.add(word.substring(0, end));
                    word = word.substring(end);
                    length -= width;
                }
                line.append(used > 0 ? " " : "").append(word);
                used += (used > 0 ? 1 : 0) + length;
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
