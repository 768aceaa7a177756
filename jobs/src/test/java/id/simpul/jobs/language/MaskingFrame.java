package id.simpul.jobs.language;

import id.simpul.jobs.document.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short text with the names in it: N, Q and F private people's, I initials, A addresses, S schools, O those of people who act
 * in public.
 *
 * @param keep what else must stay readable
 */
record MaskingFrame(String id, String text, List<Fill> fills, List<String> keep, boolean heldOut) {

    static final Path TRAINING = Path.of("src/training/masking");
    private static final int HELD_OUT = 5;
    private static final Set<String> WRITTEN = Set.of(
            "news", "papers", "things", "people", "natural", "accounts", "chronicles", "bulletins", "dispatches");

    private static final List<String> FILES = List.of(
            "news",
            "papers",
            "things",
            "people",
            "natural",
            "accounts",
            "chronicles",
            "bulletins",
            "dispatches",
            "plain",
            "examples",
            "callings",
            "witnesses",
            "initials",
            "bodies",
            "widely",
            "reports",
            "portals",
            "police",
            "courts",
            "beside",
            "decisions",
            "letters",
            "stories",
            "trials",
            "conferences",
            "voices",
            "distant",
            "sessions",
            "islands",
            "gazettes",
            "columns",
            "passages",
            "scenes",
            "ports",
            "lists",
            "briefs",
            "notes",
            "cases",
            "benches",
            "verdicts");

    record Fill(String kind, String text) {}

    /** Where a name stands. */
    record Place(Span span, String kind) {}

    /** All of the training folder, in order; every fifth of those that were written for it is held out. */
    static List<MaskingFrame> training() throws IOException {
        List<MaskingFrame> all = new ArrayList<>();
        for (String name : FILES) {
            int line = 0;
            for (String json : Files.readAllLines(TRAINING.resolve(name + ".jsonl"))) {
                boolean heldOut = WRITTEN.contains(name) && line++ % HELD_OUT == 0;
                all.add(of(name, (Map<?, ?>) Json.parse(json).orElseThrow(), heldOut));
            }
        }
        return all;
    }

    private static MaskingFrame of(String name, Map<?, ?> json, boolean heldOut) {
        List<Fill> fills = new ArrayList<>();
        for (Object fill : (List<?>) Objects.requireNonNull(json.get("fills"))) {
            List<?> pair = (List<?>) fill;
            fills.add(new Fill(pair.get(0).toString(), pair.get(1).toString()));
        }
        List<String> keep = new ArrayList<>();
        if (json.get("keep") instanceof List<?> kept) {
            kept.forEach(each -> keep.add(each.toString()));
        }
        return new MaskingFrame(
                name + " " + json.get("n"),
                String.valueOf(json.get("text")),
                List.copyOf(fills),
                List.copyOf(keep),
                heldOut);
    }

    /** Every place where one of the names stands, those of longer names first. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Fill fill : fills) {
            Matcher matcher = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(fill.text()) + "(?![\\p{L}\\d])")
                    .matcher(text);
            while (matcher.find()) {
                places.add(new Place(new Span(matcher.start(), matcher.end()), fill.kind()));
            }
        }
        places.sort((a, b) -> b.span().length() - a.span().length());
        return places;
    }
}
