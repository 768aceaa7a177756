package id.simpul.pipeline.command;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.Masking;
import id.simpul.jobs.language.Identities;
import id.simpul.jobs.language.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A document's text without identities, piece by piece: what is hidden in the whole stays so in each piece. Nobody needs to be
 * named in it but officials told with their office.
 */
final class MaskedText {

    private final String text;
    private final Identities.Masker masker;
    private final boolean[] hidden;

    MaskedText(Document document) {
        this.text = document.text();
        this.masker = Masking.of(document);
        this.hidden = new boolean[text.length()];
        hide(new Span(0, text.length()));
        document.blocks().forEach(block -> hide(block.span()));
    }

    /** A stretch may show an identity by itself that the whole doesn't. */
    private void hide(Span stretch) {
        for (Span span : masker.hiddenPeople(stretch.of(text))) {
            for (int at = span.start(); at < span.end(); at++) {
                hidden[stretch.start() + at] = true;
            }
        }
    }

    /** Something said about the document. */
    String mask(String said) {
        return masker.mask(said);
    }

    boolean hides(Span stretch) {
        for (int at = stretch.start(); at < stretch.end(); at++) {
            if (hidden[at]) {
                return true;
            }
        }
        return false;
    }

    /** A stretch of the text, with brackets around some of it, given in order; no bracket stands at what is hidden. */
    String marked(Span stretch, List<Span> marks) {
        StringBuilder out = new StringBuilder(stretch.length() + 2 * marks.size());
        PriorityQueue<Integer> closing = new PriorityQueue<>();
        Deque<Span> opening = new ArrayDeque<>(marks);
        for (int at = stretch.start(); at < stretch.end(); at++) {
            close(at, closing, out);
            for (Span next = opening.peek(); next != null && next.start() <= at; next = opening.peek()) {
                opening.remove();
                if (next.start() == at && !hides(next)) {
                    out.append('[');
                    closing.add(Math.min(next.end(), stretch.end()));
                }
            }
            character(at, stretch, out);
        }
        close(stretch.end(), closing, out);
        return out.toString();
    }

    private static void close(int at, PriorityQueue<Integer> closing, StringBuilder out) {
        for (Integer end = closing.peek(); end != null && end <= at; end = closing.peek()) {
            closing.remove();
            out.append(']');
        }
    }

    private void character(int at, Span stretch, StringBuilder out) {
        if (!hidden[at]) {
            out.append(text.charAt(at));
        } else if (at == stretch.start() || !hidden[at - 1]) {
            out.append(Identities.MASK);
        }
    }
}
