package id.simpul.connectors.intake;

import id.simpul.connectors.site.ApiAnswer;
import id.simpul.connectors.site.Found;
import id.simpul.connectors.site.UnreadableException;
import id.simpul.connectors.source.WebConnector.ApiPaging;
import id.simpul.connectors.source.WebConnector.Format;
import id.simpul.connectors.source.WebConnector.HttpApi;
import id.simpul.connectors.web.Answer;
import id.simpul.connectors.web.WebAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The connector {@code http_api}: answers land as they are, or cut up into items. */
final class ApiWalk implements Walk {

    private final HttpApi settings;
    private final List<WebAddress> starts;

    ApiWalk(HttpApi settings) {
        this.settings = settings;
        this.starts = Starts.of(settings);
    }

    @Override
    public List<Step.Listing> starts(Instant now) {
        return Starts.steps(starts).stream()
                .map(step -> new Step.Listing(step.walk(), first(step.address()), null, 1))
                .toList();
    }

    @Override
    public Listed read(Step.Listing step, Answer.Got got) throws UnreadableException {
        if (settings.format() == Format.CSV) {
            boolean empty = got.type()
                            .decode(got.bytes())
                            .lines()
                            .filter(line -> !line.isBlank())
                            .limit(2)
                            .count()
                    < 2;
            return listed(step, empty ? List.of() : List.of(whole(step, got, "text/csv", ".csv")), Optional.empty());
        }
        ApiAnswer answer = new ApiAnswer(got.type().decode(got.bytes()), settings, got.address(), step.walk());
        ApiPaging paging = settings.paging();
        String pointer = paging == null ? null : paging.next();
        Optional<WebAddress> told = pointer == null ? Optional.empty() : answer.next(pointer);
        if (settings.id() == null
                && settings.link() == null
                && !settings.fields().containsKey("url")) {
            boolean empty = settings.items() != null && answer.items().isEmpty();
            return listed(step, empty ? List.of() : List.of(whole(step, got, "application/json", ".json")), told);
        }
        return cut(step, answer, told);
    }

    @Override
    public boolean goesOn(Step.Listing step, Listed listed, int fresh) {
        return !listed.rows().isEmpty() || !listed.pages().isEmpty();
    }

    @Override
    public int most(Step.Listing step) {
        ApiPaging paging = settings.paging();
        return paging == null ? 1 : paging.most();
    }

    @Override
    public boolean conditional() {
        return settings.paging() == null;
    }

    private Listed cut(Step.Listing step, ApiAnswer answer, Optional<WebAddress> told) throws UnreadableException {
        List<Listed.Row> rows = new ArrayList<>();
        List<Found> links = new ArrayList<>();
        for (ApiAnswer.Item item : answer.items()) {
            if (item.link() == null || item.page()) {
                String type = item.page() ? "text/html" : "application/json";
                rows.add(new Listed.Row(item.address(), item.fileName(), type, item.bytes()));
            }
            if (item.link() != null) {
                links.add(new Found(item.link(), null));
            }
        }
        Listed listed = listed(step, rows, told);
        List<WebAddress> next = rows.isEmpty() && links.isEmpty()
                ? List.of()
                : next(step, told).stream().toList();
        return new Listed(links, listed.rows(), next, List.of());
    }

    private Listed listed(Step.Listing step, List<Listed.Row> rows, Optional<WebAddress> told) {
        return new Listed(
                List.of(),
                rows,
                rows.isEmpty() ? List.of() : next(step, told).stream().toList(),
                List.of());
    }

    private Optional<WebAddress> next(Step.Listing step, Optional<WebAddress> told) {
        ApiPaging paging = settings.paging();
        String parameter = paging == null ? null : paging.parameter();
        if (paging == null || parameter == null) {
            return told.filter(address -> !address.equals(step.address()));
        }
        Matcher matcher = value(parameter).matcher(step.address().target());
        if (!matcher.find()) {
            return Optional.empty();
        }
        long value = Long.parseLong(matcher.group(2)) + paging.step();
        return Optional.of(step.address().at(matcher.replaceFirst("$1" + value)));
    }

    private WebAddress first(WebAddress start) {
        ApiPaging paging = settings.paging();
        String parameter = paging == null ? null : paging.parameter();
        if (paging == null
                || parameter == null
                || value(parameter).matcher(start.target()).find()) {
            return start;
        }
        return start.at(start.target() + (start.query() == null ? "?" : "&") + parameter + "=" + paging.from());
    }

    private static Pattern value(String parameter) {
        return Pattern.compile("([?&]" + Pattern.quote(parameter) + "=)(\\d{1,12})");
    }

    private static Listed.Row whole(Step.Listing step, Answer.Got got, String type, String suffix) {
        return new Listed.Row(step.address().toString(), step.address().fileName() + suffix, type, got.bytes());
    }
}
