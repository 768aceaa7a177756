package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.When.Grain;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the police came upon people in the one story that a text tells: "menggerebek rumah penampungan di Kelurahan …, Kecamatan
 * …". It is neither where the victims come from nor all that the police answer for.
 */
final class RaidPlaces {

    private static final Set<Category> RAIDED =
            EnumSet.of(Category.TRAFFICKING, Category.IRREGULAR_MIGRATION, Category.PEOPLE_SMUGGLING);

    /** Sentences that tell what a text is about. */
    private static final int LEAD = 4;

    /** Words of an address before the region, at most. */
    private static final int ADDRESS = 16;

    /** What stands between "di" and the region besides names and numbers. */
    private static final Set<String> PARTS = Set.of(
            "jalan",
            "jl",
            "jln",
            "no",
            "nomor",
            "rt",
            "rw",
            "km",
            "gang",
            "gg",
            "lorong",
            "blok",
            "desa",
            "kelurahan",
            "kecamatan",
            "kabupaten",
            "kota",
            "wilayah",
            "kawasan",
            "perairan",
            "pelabuhan",
            "dermaga",
            "rumah",
            "kontrakan",
            "penampungan",
            "sebuah",
            "daerah",
            "sekitar",
            "pantai",
            "pesisir",
            "perumahan",
            "kompleks",
            "komplek",
            "hotel",
            "dusun",
            "kampung",
            "bandara",
            "terminal",
            "penginapan",
            "gudang",
            "pinggir",
            "tempat");

    private final Scene scene;
    private final TokenList tokens;
    private final SpeechPlaces speeches;

    RaidPlaces(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.speeches = new SpeechPlaces(scene);
    }

    /** The place of the deed, a kecamatan at most as small; absent where the text is about no single one, or tells no place. */
    Link<Region> first(@Nullable Category topic, @Nullable Span title, List<Passage> passages) {
        if (topic == null || !RAIDED.contains(topic)) {
            return Link.absent();
        }
        List<Span> body = passages.stream()
                .filter(passage -> !passage.heading())
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        List<Span> lead = body.subList(0, Math.min(LEAD, body.size()));
        boolean raided = title != null && deed(title) || lead.stream().anyMatch(this::deed);
        boolean longer = title != null && longer(title) || lead.stream().anyMatch(this::longer);
        if (!raided || longer) {
            return Link.absent();
        }
        Region place = body.stream()
                .filter(this::deed)
                .map(this::place)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        Region told = place != null || title == null ? place : place(title);
        for (Span sentence : told == null ? lead : List.<Span>of()) {
            told = told == null ? police(sentence) : told;
        }
        return Link.of(told, Source.DOCUMENT);
    }

    /** "Polrestabes Makassar membongkar …": the territory of the local police that did it, or null. */
    private @Nullable Region police(Span sentence) {
        return !deed(sentence)
                ? null
                : scene.agencies(sentence).stream()
                        .map(Mention::value)
                        .filter(agency -> agency.register().equals("police"))
                        .map(Agency::territory)
                        .filter(territory ->
                                territory != null && territory.level().compareTo(Region.Level.PROVINCE) > 0)
                        .findFirst()
                        .orElse(null);
    }

    private boolean deed(Span stretch) {
        return scene.has(Cues.Cue.RAID, stretch) || scene.has(Cues.Cue.DEED, stretch);
    }

    /** "sepanjang 2023", "Januari hingga Mei": what is told is no single story. */
    private boolean longer(Span stretch) {
        return scene.dates(stretch).stream()
                .anyMatch(date ->
                        date.value().grain() != Grain.DAY || date.value().until());
    }

    /** Where a sentence tells that the police came upon people, or null. */
    @Nullable
    Region of(Span sentence) {
        return deed(sentence) ? place(sentence) : null;
    }

    private @Nullable Region place(Span sentence) {
        List<Mention<Region>> told = scene.regions(sentence);
        for (int i = 0; i < told.size(); i++) {
            if (lies(told.get(i))) {
                Region smallest = told.get(i).value();
                for (int next = i + 1;
                        next < told.size()
                                && scene.distance(
                                                told.get(next - 1).span(),
                                                told.get(next).span())
                                        <= 1;
                        next++) {
                    smallest = smallest.contains(told.get(next).value())
                            ? told.get(next).value()
                            : smallest;
                }
                return smallest.level().compareTo(Region.Level.DISTRICT) > 0
                        ? Regions.parent(smallest).orElse(smallest)
                        : smallest;
            }
        }
        return null;
    }

    /** Whether something is told to lie in it: "di Jalan Anggrek 5, Kelurahan …". */
    private boolean lies(Mention<Region> mention) {
        if (mention.value().level().compareTo(Region.Level.PROVINCE) <= 0
                || mention.rule().equals(Regions.DATELINE)
                || !scene.agencies(mention.span()).isEmpty()
                || scene.addressed(mention.span())
                || speeches.at(mention.span())) {
            return false;
        }
        int first = tokens.from(mention.span().start());
        for (int at = first - 1; at >= Math.max(0, first - ADDRESS); at--) {
            Token token = tokens.at(at);
            if (token.is("di")) {
                return true;
            }
            boolean goesOn = token.isWord() && (token.capital() || PARTS.contains(token.word()))
                    || token.isDigits()
                    || token.is(",")
                    || token.is("/");
            if (!goesOn || !scene.agencies(token.span()).isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
