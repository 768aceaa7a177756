package id.simpul.connectors.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What a schema can't know of the connectors that fetch over HTTP. */
final class WebChecks {

    private final SourceFields fields;

    WebChecks(SourceFields fields) {
        this.fields = fields;
    }

    void check(List<Problem> problems) {
        String at = "/connector/"
                + fields.at("/connector").propertyNames().iterator().next();
        for (String list : List.of("start", "url")) {
            addresses(at + "/" + list, problems);
        }
        day(at + "/since", problems);
        paging(at, problems);
    }

    private void addresses(String pointer, List<Problem> problems) {
        List<String> addresses = fields.texts(pointer);
        for (int i = 0; i < addresses.size(); i++) {
            if (!WebConnector.absolute(addresses.get(i))) {
                problems.add(fields.problem(
                        pointer + "/" + i,
                        "'" + addresses.get(i) + "' is no address",
                        "it begins with https:// or http:// and names a host, without user or password"));
            }
        }
    }

    private void day(String pointer, List<Problem> problems) {
        if (fields.at(pointer).isMissingNode()) {
            return;
        }
        try {
            LocalDate.parse(fields.text(pointer));
        } catch (DateTimeParseException e) {
            problems.add(fields.problem(
                    pointer, "'" + fields.text(pointer) + "' is no day", "such as \"2023-01-31\", in quotes"));
        }
    }

    private void paging(String at, List<Problem> problems) {
        String next = at + "/next";
        if (!fields.at(next).isMissingNode() && !fields.at(at + "/page").isMissingNode()) {
            problems.add(fields.problem(next, "'next' and 'page' both say how a listing goes on", "leave one out"));
        }
        String api = at + "/paging";
        if (fields.at(api).isObject()
                && fields.at(api + "/next").isMissingNode()
                && fields.at(api + "/parameter").isMissingNode()) {
            problems.add(fields.problem(
                    api, "'paging' does not say how", "name a 'parameter' that counts, or where 'next' stands"));
        }
    }
}
