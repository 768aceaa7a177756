package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
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
    private @Nullable List<Mention<When>> dates;

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

    /** The dates, without the day on which the page was looked at: one that stands on a line alone, later than the publication. */
    List<Mention<When>> dates() {
        if (dates == null) {
            LocalDate published = reading.document().metadata().published();
            dates = reading.dates().stream()
                    .filter(date -> published == null || !later(date.value(), published) || !alone(date.span()))
                    .toList();
        }
        return dates;
    }

    private static boolean later(When date, LocalDate published) {
        return date.grain() == When.Grain.DAY
                && date.start() != null
                && date.start().isAfter(published);
    }

    /** Whether a stretch stands on a line alone, where the line before announces nothing ("Waktu:"). */
    private boolean alone(Span span) {
        int from = text().lastIndexOf('\n', span.start() - 1) + 1;
        int to = text().indexOf('\n', span.end());
        String line = text().substring(from, to < 0 ? text().length() : to);
        boolean announced = text().substring(0, from).stripTrailing().endsWith(":");
        return !announced && line.strip().length() <= span.length() + 1;
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
