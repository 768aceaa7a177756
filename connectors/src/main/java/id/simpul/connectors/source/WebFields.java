package id.simpul.connectors.source;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The settings of the connectors that fetch over HTTP, in a file that passed the schema. */
final class WebFields {

    private static final Duration RECHECK = Duration.ofDays(7);
    private static final int LISTINGS = 5;
    private static final int ANSWERS = 100;

    private final SourceFields fields;

    WebFields(SourceFields fields) {
        this.fields = fields;
    }

    WebConnector connector() {
        String kind = fields.at("/connector").propertyNames().iterator().next();
        String at = "/connector/" + kind;
        return switch (kind) {
            case "pages" -> pages(at);
            case "feed" ->
                new WebConnector.Feed(
                        fields.texts(at + "/url"),
                        links(at),
                        fields.at(at + "/take").asString("page").equals("entry"),
                        recheck(at));
            case "sitemap" ->
                new WebConnector.Sitemap(fields.texts(at + "/url"), links(at), day(at + "/since"), recheck(at));
            case "http_api" -> api(at);
            default -> throw new IllegalStateException("the schema let a connector through: " + kind);
        };
    }

    private WebConnector pages(String at) {
        return new WebConnector.Pages(
                fields.texts(at + "/start"),
                links(at),
                text(at + "/within"),
                paging(at),
                text(at + "/parts"),
                recheck(at),
                day(at + "/since"));
    }

    private WebConnector.@Nullable Paging paging(String at) {
        String next = text(at + "/next");
        String pattern = text(at + "/page");
        if (next == null && pattern == null) {
            return null;
        }
        return new WebConnector.Paging(next, pattern, number(at + "/from", 2), number(at + "/listings", LISTINGS));
    }

    private WebConnector api(String at) {
        Map<String, String> mapped = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : fields.at(at + "/fields").properties()) {
            mapped.put(field.getKey(), field.getValue().asString());
        }
        return new WebConnector.HttpApi(
                fields.texts(at + "/url"),
                "csv".equals(text(at + "/format")) ? WebConnector.Format.CSV : WebConnector.Format.JSON,
                text(at + "/items"),
                text(at + "/id"),
                text(at + "/link"),
                mapped,
                fields.at(at + "/paging").isMissingNode() ? null : apiPaging(at + "/paging"),
                fields.at(at + "/token").isMissingNode() ? null : token(at + "/token"));
    }

    private WebConnector.ApiPaging apiPaging(String at) {
        return new WebConnector.ApiPaging(
                text(at + "/parameter"),
                number(at + "/from", 1),
                number(at + "/step", 1),
                text(at + "/next"),
                number(at + "/most", ANSWERS));
    }

    private WebConnector.Token token(String at) {
        String header = text(at + "/header");
        String prefix = text(at + "/prefix");
        return new WebConnector.Token(
                fields.text(at + "/environment"),
                header == null ? "Authorization" : header,
                prefix == null ? (header == null ? "Bearer " : "") : prefix);
    }

    private WebConnector.Links links(String at) {
        return new WebConnector.Links(fields.texts(at + "/links"), fields.texts(at + "/exclude"));
    }

    private Duration recheck(String at) {
        return fields.duration(at + "/recheck", RECHECK);
    }

    private @Nullable LocalDate day(String pointer) {
        String text = text(pointer);
        return text == null ? null : LocalDate.parse(text);
    }

    private int number(String pointer, int otherwise) {
        Integer number = fields.number(pointer);
        return number == null ? otherwise : number;
    }

    private @Nullable String text(String pointer) {
        JsonNode node = fields.at(pointer);
        return node.isMissingNode() ? null : node.asString();
    }
}
