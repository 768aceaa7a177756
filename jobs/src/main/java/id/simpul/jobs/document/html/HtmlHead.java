package id.simpul.jobs.document.html;

import id.simpul.jobs.document.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself to machines: meta elements and the article among its JSON-LD. */
final class HtmlHead {

    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");
    private static final List<String> ARTICLES = List.of("Article", "Posting", "Report");

    private final Map<String, List<String>> meta = new HashMap<>();
    private final List<Map<?, ?>> things = new ArrayList<>();
    private final Map<String, Object> article;
    private final Map<String, Object> webPage;

    HtmlHead(PageElements page) {
        for (Element element : page.tagged("meta")) {
            String content = element.attr("content").strip();
            for (String key : KEYS) {
                String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.computeIfAbsent(name, first -> new ArrayList<>()).add(content);
                }
            }
        }
        for (Element script : page.tagged("script")) {
            if (script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                Json.parse(script.data()).ifPresent(value -> collect(value, 0));
            }
        }
        article = first(ARTICLES);
        webPage = first(List.of("WebPage"));
    }

    /** The first of these meta elements that says something. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> contents = meta.get(name);
            if (contents != null) {
                return Optional.of(contents.get(0));
            }
        }
        return Optional.empty();
    }

    /** What every meta element of this name says, in order. */
    List<String> everyMeta(String name) {
        return List.copyOf(meta.getOrDefault(name, List.of()));
    }

    /** A property of the JSON-LD article; of an object its name or address. */
    Optional<String> article(String property) {
        return text(article.get(property), 0);
    }

    /** A property of the JSON-LD page: said of every kind of page, and by systems that know no article. */
    Optional<String> webPage(String property) {
        return text(webPage.get(property), 0);
    }

    /** Whether the JSON-LD tells of a thing of this type, by the end of its name: {@code Article} is a NewsArticle, too. */
    boolean tells(String type) {
        return things.stream().anyMatch(thing -> isA(thing, type));
    }

    /** The names behind a property of the JSON-LD article, joined by commas. */
    Optional<String> articleNames(String property) {
        Object value = article.get(property);
        List<String> found = new ArrayList<>();
        for (Object item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            text(item, 0).ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", found));
    }

    /** The name of the JSON-LD site or organization. */
    Optional<String> siteName() {
        for (String type : List.of("WebSite", "NewsMediaOrganization", "Organization")) {
            for (Map<?, ?> thing : things) {
                if (isA(thing, type) && thing.get("name") instanceof String name && !name.isBlank()) {
                    return Optional.of(name.strip());
                }
            }
        }
        return Optional.empty();
    }

    private void collect(Object value, int depth) {
        if (depth > 6) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            if (map.get("@type") != null) {
                things.add(map);
            }
            for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                Object part = map.get(inside);
                if (part != null) {
                    collect(part, depth + 1);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> first(List<String> types) {
        for (String type : types) {
            for (Map<?, ?> thing : things) {
                if (isA(thing, type)) {
                    return (Map<String, Object>) thing;
                }
            }
        }
        return Map.of();
    }

    private static boolean isA(Map<?, ?> thing, String type) {
        Object types = thing.get("@type");
        return types instanceof List<?> list
                ? list.stream().anyMatch(one -> String.valueOf(one).endsWith(type))
                : String.valueOf(types).endsWith(type);
    }

    private Optional<String> text(@Nullable Object value, int depth) {
        if (value instanceof String string) {
            return string.isBlank() ? Optional.empty() : Optional.of(string.strip());
        }
        if (depth < 4 && value instanceof List<?> list && !list.isEmpty()) {
            return text(list.get(0), depth + 1);
        }
        if (depth < 4 && value instanceof Map<?, ?> map) {
            for (String key : List.of("name", "@value", "url", "@id")) {
                Optional<String> inner = text(map.get(key), depth + 1);
                if (inner.isPresent() && !(key.equals("@id") && isReference(inner.get()))) {
                    return inner;
                }
            }
            return map.get("@id") instanceof String id ? named(id) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isReference(String id) {
        return id.contains("#") || id.contains("/schema/");
    }

    private Optional<String> named(String id) {
        return things.stream()
                .filter(thing -> id.equals(thing.get("@id")))
                .map(thing -> thing.get("name"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}
