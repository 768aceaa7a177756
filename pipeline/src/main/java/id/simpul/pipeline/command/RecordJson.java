package id.simpul.pipeline.command;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a record as a JSON object, its components' names in snake case; what is absent is left out. */
final class RecordJson {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private RecordJson() {}

    static void write(JsonGenerator json, Record shown) {
        json.writeStartObject();
        for (RecordComponent component : shown.getClass().getRecordComponents()) {
            Object value = value(component, shown);
            if (value != null) {
                json.writeName(HUMP.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT));
                write(json, value);
            }
        }
        json.writeEndObject();
    }

    private static @Nullable Object value(RecordComponent component, Record shown) {
        try {
            return component.getAccessor().invoke(shown);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessors are public", e);
        }
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Record nested) {
            write(json, nested);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Collection<?> many) {
            json.writeStartArray();
            many.forEach(one -> write(json, one));
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> named) {
            json.writeStartObject();
            named.forEach((name, one) -> {
                json.writeName(name.toString());
                write(json, one);
            });
            json.writeEndObject();
        } else {
            json.writeString(value instanceof Enum<?> ? value.toString().toLowerCase(Locale.ROOT) : value.toString());
        }
    }
}
