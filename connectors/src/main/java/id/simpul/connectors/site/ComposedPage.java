package id.simpul.connectors.site;

import id.simpul.connectors.web.WebAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** A page of HTML made of what a feed or an endpoint tells of a document, for readers of pages. */
public final class ComposedPage {

    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R|\\R");

    private ComposedPage() {}

    /**
     * @param published as its source writes it, or null
     * @param html the text
     * @return UTF-8, the same bytes for the same text
     */
    public static byte[] bytes(WebAddress address, String title, @Nullable String published, String html) {
        String time = published == null
                ? ""
                : "<meta property=\"article:published_time\" content=\"" + Entities.escape(published) + "\">\n";
        String page = "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + Entities.escape(title) + "</title>\n<link rel=\"canonical\" href=\""
                + Entities.escape(address.toString()) + "\">\n" + time + "</head>\n<body>\n<article>\n<h1>"
                + Entities.escape(title) + "</h1>\n" + html + "\n</article>\n</body>\n</html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] bytes(FeedFile.Entry entry) {
        Instant told = entry.told();
        return bytes(entry.address(), entry.title(), told == null ? null : told.toString(), entry.text());
    }

    /** Plain text as HTML: a paragraph a line. */
    static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : PARAGRAPH.split(text.strip())) {
            html.append("<p>").append(Entities.escape(paragraph)).append("</p>\n");
        }
        return html.toString();
    }

    /** Text that may be HTML or plain, as HTML. */
    static String html(String text) {
        return text.contains("<p") || text.contains("<br") || text.contains("<div") ? text : paragraphs(text);
    }
}
