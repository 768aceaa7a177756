package id.simpul.pipeline.command;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Masking;
import id.simpul.jobs.language.Identities;
import id.simpul.jobs.language.Span;
import id.simpul.pipeline.Messages;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document and its findings as JSON, one object a line. Strings of facts, the title and the address are masked here. The text is what stands
 * below the title, as benchmarks of article text have it; passages count in it, and one in the title has no place.
 */
final class FactJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Document document;
    private final Identities.Masker masker;
    private final int below;
    private final Messages messages;

    /** @param messages the language of what is said to people */
    FactJson(Document document, Messages messages) {
        this.messages = messages;
        this.document = document;
        this.below = belowTitle(document);
        masker = Masking.of(document);
    }

    /** Where the text below the title begins. */
    private static int belowTitle(Document document) {
        String title = document.metadata().title();
        if (title == null
                || document.blocks().size() < 2
                || !(document.blocks().get(0) instanceof Block.Heading heading)
                || heading.level() > 1
                || !heading.span().of(document.text()).equals(title)) {
            return 0;
        }
        return document.blocks().get(1).span().start();
    }

    String document(boolean withText, boolean withTables) {
        return line(json -> {
            Metadata metadata = document.metadata();
            json.writeStringProperty("fact", "document");
            json.writeStringProperty("document", document.name());
            JsonFields.masked(json, masker, "title", metadata.title());
            JsonFields.text(json, "published", metadata.published());
            JsonFields.text(json, "publisher", metadata.publisher());
            JsonFields.text(json, "author", metadata.author());
            JsonFields.masked(json, masker, "url", metadata.url());
            JsonFields.text(json, "language", metadata.language());
            json.writeNumberProperty("chars", document.text().length() - below);
            json.writeArrayPropertyStart("continues_at");
            document.continuesAt().forEach(json::writeString);
            json.writeEndArray();
            TableJson.recognition(json, Recognition.of(document), true);
            notes(json);
            if (withText) {
                json.writeStringProperty("text", document.text().substring(below));
            }
            if (withTables) {
                TableJson.write(json, document);
            }
        });
    }

    private void notes(JsonGenerator json) {
        json.writeArrayPropertyStart("notes");
        for (Note note : document.notes()) {
            json.writeStartObject();
            json.writeStringProperty("code", note.kind().code());
            JsonFields.number(json, "page", note.page());
            JsonFields.masked(json, masker, "sheet", note.sheet());
            json.writeStringProperty("message", messages.of(note.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String error(String name, String message) {
        return line(json -> {
            json.writeStringProperty("fact", "error");
            json.writeStringProperty("document", name);
            json.writeStringProperty("error", message);
        });
    }

    String finding(Finding<?> finding) {
        return line(json -> {
            json.writeStringProperty("fact", finding.fact().kind());
            json.writeStringProperty("document", document.name());
            new FactFields(json, masker).write(finding.fact());
            Span span = finding.span();
            JsonFields.text(json, "quote", span == null ? null : masker.maskPeople(span.of(document.text())));
            Span place = span == null ? null : place(span);
            JsonFields.number(json, "start", place == null ? null : place.start());
            JsonFields.number(json, "end", place == null ? null : place.end());
            JsonFields.masked(json, masker, "sheet", finding.sheet());
            JsonFields.text(json, "cell", finding.cell());
            JsonFields.number(json, "page", finding.page());
            json.writeNumberProperty("confidence", Math.round(finding.confidence() * 1000) / 1000.0);
        });
    }

    /** Where a passage stands in the text below the title; null for one in the title. */
    @Nullable
    Span place(Span span) {
        return span.start() < below ? null : span.shift(-below);
    }

    /** A fact's own fields for people: those that it has, as name=value. */
    String fields(Finding<?> finding) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : MAPPER.readTree(
                        line(json -> new FactFields(json, masker).write(finding.fact())))
                .properties()) {
            JsonNode value = field.getValue();
            if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                fields.add(field.getKey() + "=" + (value.isContainer() ? value.toString() : value.asString()));
            }
        }
        return String.join(" ", fields);
    }

    private interface Body {
        void write(JsonGenerator json);
    }

    private static String line(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        return out.toString();
    }
}
