package id.simpul.jobs.document.html;

import id.simpul.jobs.document.Charsets;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages: the article with its headings, lists and tables, without the site around it. */
public final class HtmlReader implements Reader {

    /** A shorter body in JSON-LD is a teaser. */
    private static final int SHORTEST_BODY = 300;

    @Override
    public id.simpul.jobs.document.Document read(String name, byte[] bytes, Metadata known) throws UnreadableException {
        Document page = Jsoup.parse(Charsets.decodeMarkup(bytes));
        PageWalk walk = PageWalk.over(page);
        PageElements elements = walk.elements();
        HtmlMetadata metadata = new HtmlMetadata(page, elements);
        List<HtmlLine> lines = walk.lines();
        ArticleFinder finder = new ArticleFinder(walk.parts(), lines);
        Frames frames = finder.frames();
        String told = toldBody(metadata.head());
        List<HtmlLine> article = finder.find(told);
        Metadata said = metadata.read(lines, article, frames).or(known);
        Optional<NoArticle.Kind> instead =
                NoArticle.kind(page, elements, metadata, lines, frames, said.title(), said.publisher());
        if (instead.isPresent()) {
            throw new UnreadableException(
                    UnreadableException.Reason.NO_ARTICLE,
                    "the page is no article but " + instead.get().words());
        }
        DocumentBuilder builder = new DocumentBuilder();
        if (!writeToldBody(told, article, said, builder)) {
            new ArticleWriter(builder, said.title(), said.author()).write(article);
        }
        if (isArticle(metadata.head(), said)) {
            builder.continuesAt(new FollowingPages(elements, frames::holdsReaders).find(said.url()));
        }
        id.simpul.jobs.document.Document document = builder.build(name, said);
        if (document.blocks().isEmpty()) {
            throw new UnreadableException(
                    UnreadableException.Reason.NO_TEXT,
                    "the page has no text of its own; it may build itself by script: save it from a browser, or give its text");
        }
        return document;
    }

    /** Whether the page says that it is a story: lists that look like one have other pages, too. */
    private static boolean isArticle(HtmlHead head, Metadata said) {
        return said.published() != null
                || head.tells("Article")
                || head.meta("og:type").filter("article"::equals).isPresent();
    }

    /** The article's text in JSON-LD, without markup. */
    private static String toldBody(HtmlHead head) {
        String body = head.article("articleBody").orElse("");
        return body.indexOf('<') < 0 ? body : Jsoup.parse(body).wholeText();
    }

    /** Pages that build themselves by script carry their text in JSON-LD alone. */
    private static boolean writeToldBody(String told, List<HtmlLine> article, Metadata said, DocumentBuilder builder) {
        int seen = article.stream().mapToInt(line -> line.text().length()).sum();
        if (told.length() < SHORTEST_BODY || seen * 2 > told.length()) {
            return false;
        }
        if (said.title() != null) {
            builder.heading(said.title(), 1, null);
        }
        told.lines().map(PageTitle::clean).forEach(line -> builder.paragraph(line, null));
        return true;
    }
}
