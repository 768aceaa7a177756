package id.simpul.connectors.source;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published JSON Schema of source files, and the YAML reader whose nodes know their lines. */
final class SourceSchema {

    private static final String RESOURCE = "/id/simpul/connectors/source.schema.json";

    private final NodeReader reader;
    private final Schema schema;

    SourceSchema() {
        reader = NodeReader.builder()
                .yamlMapper(YAMLMapper.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .locationAware()
                .build();
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream in = SourceSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException(RESOURCE);
            }
            schema = registry.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException caused by Jackson's exception where the text is no YAML */
    JsonNode parse(String yaml) throws IOException {
        return reader.readTree(yaml, InputFormat.YAML);
    }

    List<Error> check(JsonNode source) {
        return schema.validate(source);
    }

    /** The schema's node for a place in a source; missing where the schema says nothing of it. */
    JsonNode at(String pointer) {
        return schema.getSchemaNode().at(pointer);
    }
}
