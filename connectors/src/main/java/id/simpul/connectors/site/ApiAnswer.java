package id.simpul.connectors.site;

import id.simpul.connectors.source.WebConnector.HttpApi;
import id.simpul.connectors.web.WebAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an endpoint answers in JSON, cut up as its source says. */
public final class ApiAnswer {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .build();

    private final JsonNode root;
    private final HttpApi settings;
    private final WebAddress address;
    private final String name;

    /**
     * @param address that the answer came from
     * @param name of the endpoint, the same for all its answers: with an item's id, the item's address
     * @throws UnreadableException where it is no JSON
     */
    public ApiAnswer(String json, HttpApi settings, WebAddress address, String name) throws UnreadableException {
        try {
            this.root = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableException("it is no JSON: " + e.getOriginalMessage());
        }
        this.settings = settings;
        this.address = address;
        this.name = name;
    }

    /**
     * One item of an answer.
     *
     * @param address of its own: the {@code url} that is mapped, or the endpoint's with the item's id
     * @param page whether the bytes are a page made of mapped fields; else they are the item as it is, in JSON
     * @param link to a document to fetch, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Item(
            String address,
            String fileName,
            boolean page,
            byte[] bytes,
            @Nullable WebAddress link) {}

    /**
     * @throws UnreadableException where there is no list of items where the source says, or an item has no id
     */
    public List<Item> items() throws UnreadableException {
        JsonNode list = settings.items() == null ? root : root.at(settings.items());
        if (!list.isArray()) {
            throw new UnreadableException("there is no list at '" + settings.items() + "' of the answer");
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode item : list) {
            items.add(item(item));
        }
        return items;
    }

    /** The address of the next answer, where this one tells it: an address, or a value that takes the place of one. */
    public Optional<WebAddress> next(String pointer) {
        String next = text(root, pointer);
        return next == null || next.isBlank() ? Optional.empty() : address.resolve(next);
    }

    private Item item(JsonNode item) throws UnreadableException {
        String id = settings.id() == null ? null : text(item, settings.id());
        WebAddress url = link(item, settings.fields().get("url"));
        WebAddress link = link(item, settings.link());
        if (id == null && url == null && link == null) {
            throw new UnreadableException(
                    "an item has nothing at '" + settings.id() + "' that tells it from the others");
        }
        String own = url != null ? url.toString() : id != null ? name + "#" + id : link + "#";
        String text = field(item, "text");
        if (text == null) {
            byte[] json = item.toString().getBytes(StandardCharsets.UTF_8);
            return new Item(own, (id == null ? "item" : id) + ".json", false, json, link);
        }
        String title = field(item, "title");
        byte[] page = ComposedPage.bytes(
                url == null ? address : url,
                title == null ? "" : title,
                field(item, "published"),
                ComposedPage.html(text));
        return new Item(own, (id == null ? "item" : id) + ".html", true, page, link);
    }

    private @Nullable String field(JsonNode item, String name) {
        Map<String, String> fields = settings.fields();
        String pointer = fields.get(name);
        return pointer == null ? null : text(item, pointer);
    }

    private @Nullable WebAddress link(JsonNode item, @Nullable String pointer) {
        String text = pointer == null ? null : text(item, pointer);
        return text == null || text.isBlank() ? null : address.resolve(text).orElse(null);
    }

    private static @Nullable String text(JsonNode node, String pointer) {
        JsonNode value = node.at(pointer);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }
}
