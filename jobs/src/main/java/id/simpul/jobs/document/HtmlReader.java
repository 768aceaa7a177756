package id.simpul.jobs.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages: the article with its headings, lists and tables, without the site around it. */
final class HtmlReader implements Reader {

    @Override
    public id.simpul.jobs.document.Document read(String name, byte[] bytes, Metadata known) throws UnreadableException {
        Document page = Jsoup.parse(Charsets.decodeMarkup(bytes));
        HtmlMetadata metadata = new HtmlMetadata(page);
        List<HtmlLine> lines = HtmlLines.of(page.body());
        ArticleFinder finder = new ArticleFinder(page.body(), lines);
        List<HtmlLine> article = finder.find();
        Metadata said = metadata.read(lines, article, finder::isFramed).or(known);
        DocumentBuilder builder = new DocumentBuilder();
        new ArticleWriter(builder, said.title()).write(article);
        id.simpul.jobs.document.Document document = builder.build(name, said);
        if (document.blocks().isEmpty()) {
            throw new UnreadableException(
                    UnreadableException.Reason.NO_TEXT,
                    "the page has no text of its own; it may build itself by script: save it from a browser, or give its text");
        }
        return document;
    }
}
