package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading as running text: its sentences outside tables, which of them are headlines, everything in lower case beside it. */
final class Story {

    /** @param headline whether it is the title or a heading */
    record Sentence(
            int index,
            Span span,
            boolean headline,
            @Nullable Integer page) {}

    private final Reading reading;
    private final String lower;
    private final List<Sentence> sentences = new ArrayList<>();

    Story(Reading reading) {
        this.reading = reading;
        lower = lower(reading.text());
        List<Block> blocks = reading.document().blocks();
        String title = reading.document().metadata().title();
        int block = 0;
        for (Span span : reading.sentences()) {
            while (block < blocks.size() && blocks.get(block).span().end() <= span.start()) {
                block++;
            }
            Block home = block < blocks.size() ? blocks.get(block) : null;
            if (!(home instanceof Block.Table)) {
                boolean headline = home instanceof Block.Heading
                        || (title != null
                                && title.strip().equals(span.of(reading.text()).strip()));
                sentences.add(new Sentence(sentences.size(), span, headline, home == null ? null : home.page()));
            }
        }
    }

    Reading reading() {
        return reading;
    }

    String text() {
        return reading.text();
    }

    /** The text in lower case, character by character: its offsets are those of the text. */
    String lower() {
        return lower;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    String of(Sentence sentence) {
        return sentence.span().of(text());
    }

    /** How many words a text has that begins and ends with one, parted by white space. */
    static int words(String trimmed) {
        int words = 1;
        for (int at = 1; at < trimmed.length(); at++) {
            words += blank(trimmed.charAt(at)) && !blank(trimmed.charAt(at - 1)) ? 1 : 0;
        }
        return words;
    }

    private static boolean blank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Those that lie in the span, in order. */
    static <T> List<Mention<T>> within(List<Mention<T>> mentions, Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Mention<T>> inside = new ArrayList<>();
        for (int i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            inside.add(mentions.get(i));
        }
        return inside;
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(Character.toLowerCase(c));
        }
        return lower.toString();
    }
}
