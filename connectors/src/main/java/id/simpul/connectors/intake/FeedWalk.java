package id.simpul.connectors.intake;

import id.simpul.connectors.site.ComposedPage;
import id.simpul.connectors.site.FeedFile;
import id.simpul.connectors.site.LinkFilter;
import id.simpul.connectors.site.UnreadableException;
import id.simpul.connectors.source.WebConnector.Feed;
import id.simpul.connectors.web.Answer;
import id.simpul.connectors.web.Story;
import id.simpul.connectors.web.WebAddress;
import java.time.Instant;
import java.util.List;

/** The connector {@code feed}. */
final class FeedWalk implements Walk {

    private final Feed settings;
    private final List<WebAddress> starts;
    private final LinkFilter filter;

    FeedWalk(Feed settings) {
        this.settings = settings;
        this.starts = Starts.of(settings);
        this.filter = new LinkFilter(settings.links(), starts);
    }

    @Override
    public List<Step.Listing> starts(Instant now) {
        return Starts.steps(starts);
    }

    /** A feed's links may lead to any host, since they were put there on purpose, unless its source names patterns. */
    @Override
    public Listed read(Step.Listing step, Answer.Got got) throws UnreadableException {
        List<FeedFile.Entry> entries = FeedFile.read(got.type().decode(got.bytes()), got.address()).stream()
                .filter(entry -> settings.links().include().isEmpty()
                                && settings.links().exclude().isEmpty()
                        || filter.wanted(entry.address()))
                .toList();
        if (!settings.whole()) {
            return Listed.pages(entries.stream().map(FeedFile.Entry::found).toList());
        }
        return new Listed(List.of(), entries.stream().map(FeedWalk::row).toList(), List.of(), List.of());
    }

    @Override
    public boolean goesOn(Step.Listing step, Listed listed, int fresh) {
        return false;
    }

    private static Listed.Row row(FeedFile.Entry entry) {
        WebAddress address = Story.clean(entry.address());
        return new Listed.Row(address.toString(), address.fileName(), "text/html", ComposedPage.bytes(entry));
    }
}
