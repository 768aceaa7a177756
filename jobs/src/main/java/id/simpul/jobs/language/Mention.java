package id.simpul.jobs.language;

/**
 * Something that a text speaks of.
 *
 * @param value what it means
 * @param span where it stands in the text that was searched
 * @param rule name of the rule that saw it, such as {@code number.thousands-point}
 */
public record Mention<T>(T value, Span span, String rule) {

    public Mention<T> shift(int by) {
        return new Mention<>(value, span.shift(by), rule);
    }
}
