package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Regions that a text points back to: "kabupaten tersebut" is the one named last, "seluruh provinsi" the province around it. */
final class RegionBacks {

    private static final String RULE = "region.back";

    private static final Map<String, Set<Level>> KINDS = Map.of(
            "kabupaten", Set.of(Level.REGENCY),
            "kota", Set.of(Level.CITY),
            "provinsi", Set.of(Level.PROVINCE),
            "kecamatan", Set.of(Level.DISTRICT));

    private static final Set<String> BACK = Set.of("itu", "tersebut", "tadi");

    private static final Set<String> WHOLE = Set.of("seluruh", "se", "tingkat", "angka", "lingkup", "level", "segenap");

    private static final Set<String> EVERY = Set.of("seluruh", "semua", "segenap");

    private final TokenList tokens;
    private final List<Mention<Region>> told;

    private RegionBacks(TokenList tokens, List<Mention<Region>> told) {
        this.tokens = tokens;
        this.told = told;
    }

    /** The regions told, and those pointed back to, in order. */
    static List<Mention<Region>> with(TokenList tokens, List<Mention<Region>> told) {
        if (told.isEmpty()) {
            return told;
        }
        List<Mention<Region>> all = new ArrayList<>(new RegionBacks(tokens, told).find());
        if (all.isEmpty()) {
            return told;
        }
        all.addAll(told);
        all.sort(Comparator.comparing(Mention::span));
        return List.copyOf(all);
    }

    private List<Mention<Region>> find() {
        List<Mention<Region>> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.word(at).equals("polda") && everyPolice(at)) {
                found.add(new Mention<>(Region.NATION, tokens.at(at).span(), RULE));
            }
            Set<Level> levels = KINDS.get(tokens.word(at));
            if (levels == null) {
                continue;
            }
            Region region = null;
            if (BACK.contains(tokens.word(at + 1))) {
                region = before(at, levels);
            } else if (tokens.word(at).equals("provinsi") && WHOLE.contains(tokens.word(at - 1)) && !named(at)) {
                region = around(at);
            }
            if (region != null) {
                found.add(new Mention<>(region, tokens.at(at).span(), RULE));
            }
        }
        return found;
    }

    /** "di seluruh Polda", "seluruh wilayah Polda": the police of the whole nation. */
    private boolean everyPolice(int token) {
        int before = tokens.word(token - 1).equals("wilayah") ? token - 2 : token - 1;
        return EVERY.contains(tokens.word(before)) && !named(token);
    }

    /** Whether the word belongs to a region that is named. */
    private boolean named(int token) {
        Span both = new Span(
                tokens.at(token).span().start(),
                tokens.at(Math.min(token + 1, tokens.size() - 1)).span().end());
        return !Scene.in(told, Mention::span, both).isEmpty();
    }

    private @Nullable Region before(int token, Set<Level> levels) {
        Region last = null;
        int start = tokens.at(token).span().start();
        for (Mention<Region> mention : told) {
            if (mention.span().end() > start) {
                break;
            }
            last = levels.contains(mention.value().level()) ? mention.value() : last;
        }
        return last;
    }

    private @Nullable Region around(int token) {
        int start = tokens.at(token).span().start();
        Region last = null;
        for (Mention<Region> mention : told) {
            if (mention.span().start() > start && last != null) {
                break;
            }
            last = mention.value().level() == Level.NATION ? last : mention.value();
        }
        if (last == null || last.level() == Level.PROVINCE) {
            return last;
        }
        return Regions.province(last).orElse(null);
    }
}
