package id.simpul.pipeline.command;

import id.simpul.connectors.source.Source;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Sources as JSON, field by field as in their YAML files. */
final class SourceJson {

    private SourceJson() {}

    static String array(List<Source> sources) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            sources.forEach(source -> source(json, source));
            json.writeEndArray();
        }
        return out.toString();
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeStartObject();
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("publisher", source.publisher());
        json.writeStringProperty("region", source.region());
        json.writeStringProperty("medium", source.medium().code());
        json.writeStringProperty("disclosure", source.disclosure().code());
        json.writeObjectPropertyStart("connector");
        json.writeName(source.connector().kind());
        RecordJson.write(json, (Record) source.connector());
        json.writeEndObject();
        json.writeBooleanProperty("enabled", source.enabled());
        JsonFields.text(json, "verified", source.verified());
        json.writeObjectPropertyStart("courtesy");
        json.writeStringProperty("delay", source.courtesy().delay().toString());
        JsonFields.number(json, "pages_per_run", source.courtesy().pagesPerRun());
        json.writeEndObject();
        json.writeObjectPropertyStart("expect");
        JsonFields.number(json, "least", source.expect().least());
        JsonFields.number(json, "most", source.expect().most());
        JsonFields.number(json, "fresh_days", source.expect().freshDays());
        json.writeEndObject();
        json.writeObjectPropertyStart("reading");
        source.reading().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }
}
