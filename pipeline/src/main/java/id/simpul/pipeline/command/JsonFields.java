package id.simpul.pipeline.command;

import id.simpul.jobs.language.Identities;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Fields of a JSON object that have no value at times: null then, never a default. */
final class JsonFields {

    private JsonFields() {}

    static void masked(JsonGenerator json, Identities.Masker masker, String name, @Nullable String value) {
        text(json, name, value == null ? null : masker.mask(value));
    }

    static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
