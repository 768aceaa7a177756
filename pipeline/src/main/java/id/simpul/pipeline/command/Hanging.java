package id.simpul.pipeline.command;

import java.io.PrintWriter;

/** Lines of a bounded width whose continuations stand under their text. */
final class Hanging {

    /** So much of a line's width is left for its text at least. */
    private static final int LEAST = 20;

    private final int width;
    private final PrintWriter out;

    Hanging(int width, PrintWriter out) {
        this.width = width;
        this.out = out;
    }

    void gap() {
        out.println();
    }

    void line(String lead, String text) {
        String before = lead;
        String printable = Wrapping.printable(text).replace('\n', ' ');
        for (String line : Wrapping.lines(printable, Math.max(LEAST, width - Wrapping.length(lead)))) {
            out.println((before + line).stripTrailing());
            before = " ".repeat(Wrapping.length(lead));
        }
    }
}
