package id.simpul.pipeline.command;

import id.simpul.connectors.proposal.Proposal;
import id.simpul.connectors.source.Medium;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A proposal as the text of a source file: what is guessed is marked as such, and nothing is switched on. */
final class ProposedSource {

    /** Parts of a host's name that name nobody. */
    private static final List<String> GENERIC =
            List.of("www", "go", "id", "com", "co", "or", "net", "org", "web", "ac");

    private static final Pattern LAW =
            Pattern.compile("(?i)\\bjdih\\b|produk hukum|dokumentasi (?:dan informasi )?hukum");

    private final Proposal proposal;

    ProposedSource(Proposal proposal) {
        this.proposal = proposal;
    }

    /** Of the host: {@code dp3a-batam} of {@code dp3a.batam.go.id}. */
    String id() {
        List<String> parts = new ArrayList<>();
        for (String label : proposal.host().split("\\.")) {
            if (!GENERIC.contains(label)) {
                parts.add(label.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
            }
        }
        String id = String.join("-", parts);
        return id.isEmpty() ? "sumber" : id.substring(0, Math.min(id.length(), 64));
    }

    String yaml() {
        List<String> lines = new ArrayList<>();
        lines.add("# Proposed by simpul sources new; every line is a guess until somebody has looked at it.");
        lines.add("id: " + id());
        lines.add("name: " + quoted(proposal.name()));
        lines.add("publisher: " + quoted(proposal.name()));
        Optional<Region> region = region();
        lines.add(
                region.isPresent()
                        ? "region: \"" + region.get().code() + "\"  # "
                                + region.get().fullName() + ", by the name"
                        : "region: ID  # the name tells none: put the Kemendagri code of its home in quotes");
        lines.add("medium: " + medium().code());
        lines.add("disclosure: public");
        lines.add("connector:");
        lines.add("  " + proposal.kind().name().toLowerCase(Locale.ROOT) + ":");
        list(proposal.kind() == Proposal.Kind.PAGES ? "start" : "url", proposal.start(), lines);
        if (!proposal.links().isEmpty()) {
            list("links", proposal.links(), lines);
            proposal.samples().forEach(sample -> lines.add("      # " + oneLine(sample)));
        }
        lines.add("enabled: false");
        lines.add("verified: false");
        lines.add("expect:");
        lines.add("  least: 1");
        return String.join("\n", lines) + "\n";
    }

    private static void list(String key, List<String> values, List<String> lines) {
        lines.add("    " + key + ":");
        values.forEach(value -> lines.add("      - " + quoted(value)));
    }

    private Medium medium() {
        return LAW.matcher(proposal.host() + " " + proposal.name()).find() ? Medium.REGULATIONS : Medium.NEWS;
    }

    /** The one region that the publisher's name tells; else that the host's words tell; several are none. */
    private Optional<Region> region() {
        Optional<Region> told = single(proposal.name());
        if (told.isPresent()) {
            return told;
        }
        String words = String.join(
                " ",
                Arrays.stream(proposal.host().split("[.-]"))
                        .filter(label -> !GENERIC.contains(label))
                        .map(ProposedSource::worded)
                        .toList());
        return single(words);
    }

    /** {@code batamkota} and {@code bantulkab}, as hosts of governments are named, are a kind word and a name. */
    private static String worded(String label) {
        for (String[] kind : new String[][] {{"kota", "Kota"}, {"kab", "Kabupaten"}, {"prov", "Provinsi"}}) {
            if (label.endsWith(kind[0]) && label.length() > kind[0].length() + 2) {
                String name = label.substring(0, label.length() - kind[0].length());
                return kind[1] + " " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            }
        }
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static Optional<Region> single(String text) {
        List<Region> regions = Regions.find(text, List.of()).stream()
                .filter(mention -> !mention.rule().equals(Regions.BARE))
                .map(Mention::value)
                .filter(region -> region.level() != Region.Level.NATION)
                .distinct()
                .toList();
        return regions.size() == 1 ? Optional.of(regions.get(0)) : Optional.empty();
    }

    private static String quoted(String text) {
        return "\"" + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
