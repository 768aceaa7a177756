package id.simpul.jobs.warehouse;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Regulation;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A fact as it is stored: the fields of the contract, codes in lower case. */
final class FactPayload {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addMixIn(Meeting.class, MeetingNames.class)
            .addMixIn(Initiative.class, InitiativeNames.class)
            .addModule(new SimpleModule().addSerializer(new CodeSerializer()))
            .build();

    private static final Map<String, Class<? extends Fact>> KINDS = Map.of(
            "case_count", CaseCount.class,
            "regulation", Regulation.class,
            "meeting", Meeting.class,
            "initiative", Initiative.class);

    private FactPayload() {}

    static String write(Fact fact) {
        return JSON.writeValueAsString(fact);
    }

    /** @throws IllegalArgumentException for a kind that is none */
    static Fact read(String kind, String json) {
        return JSON.readValue(json, type(kind));
    }

    /** @throws IllegalArgumentException for a kind that is none */
    static Class<? extends Fact> type(String kind) {
        Class<? extends Fact> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("no kind of fact: " + kind);
        }
        return type;
    }

    /** The mapper, for what stands beside facts. */
    static JsonMapper mapper() {
        return JSON;
    }

    private interface MeetingNames {
        @JsonProperty("kind")
        MeetingKind meetingKind();
    }

    private interface InitiativeNames {
        @JsonProperty("kind")
        InitiativeKind initiativeKind();
    }

    private static final class CodeSerializer extends ValueSerializer<Enum<?>> {
        @Override
        public Class<?> handledType() {
            return Enum.class;
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator json, SerializationContext context) {
            json.writeString(Fact.code(value));
        }
    }
}
