package id.simpul.jobs.warehouse;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of a document may be stored: every text masked.
 *
 * @param metadata without the author, whom no one asks for
 * @param name of the file
 */
record MaskedDocument(Metadata metadata, String name, List<Told> told, FactMask mask) {

    /**
     * @param finding for where it stands and how sure it is; its fact is not masked
     * @param fact masked
     */
    record Told(
            Finding<?> finding,
            Fact fact,
            @Nullable String quote,
            @Nullable String sheet) {}

    /** @throws MaskingException where a text can't be masked */
    static MaskedDocument of(
            Document document, List<? extends Finding<?>> findings, Function<Document, TextMask> masking) {
        try {
            FactMask mask = new FactMask(masking.apply(document));
            return new MaskedDocument(
                    metadata(mask, document.metadata()),
                    mask.known(document.name()),
                    findings.stream()
                            .map(finding -> told(mask, finding, document.text()))
                            .toList(),
                    mask);
        } catch (RuntimeException e) {
            throw new MaskingException(e);
        }
    }

    /** @throws MaskingException where it can't be masked */
    String mask(String text) {
        try {
            return mask.known(text);
        } catch (RuntimeException e) {
            throw new MaskingException(e);
        }
    }

    private static Metadata metadata(FactMask mask, Metadata metadata) {
        return new Metadata(
                mask.text(metadata.title()),
                metadata.published(),
                mask.text(metadata.publisher()),
                null,
                mask.text(metadata.url()),
                mask.text(metadata.language()));
    }

    private static Told told(FactMask mask, Finding<?> finding, String text) {
        Span span = finding.span();
        return new Told(
                finding,
                mask.apply(finding.fact()),
                span == null ? null : mask.passage(span.of(text)),
                mask.text(finding.sheet()));
    }
}
