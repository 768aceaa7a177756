package id.simpul.pipeline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code datapackage.json} after Data Package 2.0 (datapackage.org), each CSV with its Table Schema. */
final class DataPackage {

    static final String FILE = "datapackage.json";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final ReleasedEdition edition;
    private final Licence licence;

    DataPackage(ReleasedEdition edition, Licence licence) {
        this.edition = edition;
        this.licence = licence;
    }

    /** @param folder that holds the files of the views already */
    void write(Path folder, List<View> views, List<String> publishers) throws IOException {
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", PROFILE + "datapackage.json");
        root.put("name", edition.sample() ? "simpul-sample" : "simpul");
        root.put("title", (edition.sample() ? "SAMPLE (invented): " : "") + Citation.TITLE);
        root.put("description", (edition.sample() ? CoverSheet.SAMPLE + ". " : "") + Citation.ABSTRACT);
        root.put("version", String.valueOf(edition.number()));
        root.put("created", DateTimeFormatter.ISO_INSTANT.format(edition.published()));
        root.put("sample", edition.sample());
        root.putArray("keywords")
                .add("Indonesia")
                .add("human trafficking")
                .add("TPPO")
                .add("violence against women")
                .add("violence against children");
        root.putArray("licenses").add(licence());
        root.putArray("contributors")
                .addObject()
                .put("title", "Simpul")
                .putArray("roles")
                .add("creator");
        ArrayNode sources = root.putArray("sources");
        publishers.forEach(publisher -> sources.addObject().put("title", publisher));
        ArrayNode resources = root.putArray("resources");
        for (View view : views) {
            resources.add(resource(folder, view, views));
        }
        Files.writeString(folder.resolve(FILE), mapper.writeValueAsString(root) + "\n");
    }

    private ObjectNode licence() {
        return mapper.createObjectNode()
                .put("name", licence.identifier())
                .put("title", licence.title())
                .put("path", licence.url());
    }

    private ObjectNode resource(Path folder, View view, List<View> views) throws IOException {
        Path file = folder.resolve(CsvTables.file(view));
        ObjectNode resource = mapper.createObjectNode();
        resource.put("$schema", PROFILE + "dataresource.json");
        resource.put("name", view.name().toLowerCase(Locale.ROOT));
        resource.put("path", CsvTables.file(view));
        resource.put("type", "table");
        describe(resource, view.english(), view.indonesian());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", Files.size(file));
        resource.put("hash", "sha256:" + Sums.of(file));
        resource.set("schema", schema(view, views));
        return resource;
    }

    private ObjectNode schema(View view, List<View> views) {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("$schema", PROFILE + "tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        view.columns().forEach(column -> fields.add(field(column)));
        schema.putArray("missingValues").add("");
        if (!view.key().isEmpty()) {
            ArrayNode key = schema.putArray("primaryKey");
            view.key().forEach(column -> key.add(column.name()));
        }
        List<Column> references = view.columns().stream()
                .filter(column -> column.refersTo() != null && there(column.refersTo(), views))
                .toList();
        if (!references.isEmpty()) {
            ArrayNode keys = schema.putArray("foreignKeys");
            references.forEach(column -> keys.add(reference(column, view)));
        }
        return schema;
    }

    private static boolean there(@Nullable String reference, List<View> views) {
        return views.stream()
                .anyMatch(view -> view.columns().stream()
                        .anyMatch(column -> (view.name() + '.' + column.name()).equals(reference)));
    }

    private ObjectNode reference(Column column, View view) {
        String[] target = Objects.requireNonNull(column.refersTo()).split("\\.", 2);
        ObjectNode key = mapper.createObjectNode();
        key.putArray("fields").add(column.name());
        ObjectNode reference = key.putObject("reference");
        if (!target[0].equals(view.name())) {
            reference.put("resource", target[0]);
        }
        reference.putArray("fields").add(target[1]);
        return key;
    }

    private ObjectNode field(Column column) {
        ObjectNode field = mapper.createObjectNode();
        field.put("name", column.name());
        field.put("type", column.type().tableSchema());
        describe(field, column.english(), column.indonesian());
        if (column.unit() != null) {
            field.put("unit", column.unit());
        }
        if (column.required()) {
            field.putObject("constraints").put("required", true);
        }
        return field;
    }

    private static void describe(ObjectNode of, @Nullable String english, @Nullable String indonesian) {
        if (english != null) {
            of.put("description", english);
        }
        if (indonesian != null) {
            of.put("description_id", indonesian);
        }
    }
}
