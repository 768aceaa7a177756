package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Json;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A labelled document.
 *
 * @param heldOut whether it is kept out of fitting
 * @param retold whether it keeps the order of telling of a real page, rather than gathering what is hard
 */
record TrainingDocument(String name, boolean heldOut, boolean retold, Reading reading, List<Label> labels) {

    /**
     * A labelled count; a field's codes are the alternatives that are right, a missing one is null.
     *
     * @param places the stretches of the text that its quote is
     */
    record Label(Map<String, Object> fact, List<Span> places) {

        boolean optional() {
            return "true".equals(fact.get("optional"));
        }

        /** Whether a code, or null, is among what the label allows in a field. */
        boolean allows(String field, @Nullable String code, @Nullable String otherwise) {
            Object wanted = fact.get(field);
            Stream<?> all =
                    wanted instanceof List<?> list ? list.stream() : Stream.of(wanted == null ? "null" : wanted);
            return all.map(String::valueOf)
                    .map(each -> each.equals("null") ? otherwise : each)
                    .anyMatch(each -> Objects.equals(each, code));
        }

        boolean at(Span number) {
            return places.stream().anyMatch(place -> place.start() <= number.start() && number.end() <= place.end());
        }
    }

    /** All documents of a folder that has {@code docs} and {@code labels}, by name. */
    static List<TrainingDocument> of(Path folder) throws IOException {
        List<TrainingDocument> all = new ArrayList<>();
        try (Readers readers = new Readers();
                Stream<Path> files = Files.list(folder.resolve("labels"))) {
            for (Path label : files.sorted().toList()) {
                all.add(read(folder, label, readers));
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static TrainingDocument read(Path folder, Path file, Readers readers) throws IOException {
        Map<String, Object> label =
                (Map<String, Object>) Json.parse(Files.readString(file)).orElseThrow();
        String name = String.valueOf(label.get("document"));
        Document document = readers.read(folder.resolve("docs").resolve(name), Metadata.NONE);
        List<Label> labels = new ArrayList<>();
        for (Object each : (List<Object>) label.getOrDefault("facts", List.of())) {
            Map<String, Object> fact = (Map<String, Object>) each;
            if ("case_count".equals(fact.get("fact"))) {
                labels.add(new Label(fact, places(document.text(), String.valueOf(fact.get("quote")))));
            }
        }
        return new TrainingDocument(
                name,
                "true".equals(label.get("held_out")),
                "true".equals(label.get("retold")),
                new Reading(document),
                labels);
    }

    private static List<Span> places(String text, String quote) {
        String[] words = quote.strip().split("\\s+");
        String pattern = Stream.of(words)
                .map(Pattern::quote)
                .reduce((a, b) -> a + "\\s+" + b)
                .orElseThrow();
        List<Span> places = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return places;
    }
}
