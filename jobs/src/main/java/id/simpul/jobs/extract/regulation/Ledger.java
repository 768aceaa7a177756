package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The instruments of a document, each once, in the order in which they are first named. */
final class Ledger {

    /** More instruments without number are no list of a region's own any more, and comparing them would take long. */
    private static final int MOST_UNNUMBERED = 150;

    private final @Nullable Integer latest;
    private int bare;
    private final List<Instrument> all = new ArrayList<>();
    private final Map<String, List<Instrument>> byNumber = new HashMap<>();
    private final Map<RegulationType, Instrument> last = new HashMap<>();

    /** @param latest the year of publication, or null */
    Ledger(@Nullable Integer latest) {
        this.latest = latest;
    }

    /** The instrument itself, or the same one that was named before. */
    Instrument add(Instrument instrument) {
        String number = instrument.number;
        Instrument known = number == null ? instrument : numbered(instrument, number);
        last.put(known.type, known);
        return known;
    }

    private Instrument numbered(Instrument instrument, String number) {
        String kind = Instrument.DECREES.contains(instrument.type) ? "decree" : instrument.type.name();
        String key = kind + " " + number.split("/", 2)[0].toUpperCase(Locale.ROOT);
        List<Instrument> alike = byNumber.computeIfAbsent(key, unused -> new ArrayList<>());
        for (Instrument known : alike) {
            if (known.sameAs(instrument)) {
                known.meet(instrument);
                return known;
            }
        }
        alike.add(instrument);
        all.add(instrument);
        return instrument;
    }

    /** Notes an instrument without number; whether it is a fact of its own is decided when all is read. */
    Instrument unnumbered(Instrument instrument) {
        if (++bare <= MOST_UNNUMBERED) {
            all.add(instrument);
        }
        last.put(instrument.type, instrument);
        return instrument;
    }

    /** Notes that a draft was enacted as a numbered instrument: it is none of its own any more. */
    void becomes(Instrument draft, Instrument enacted) {
        enacted.entitle(draft);
        enacted.absorb(draft);
        all.remove(draft);
    }

    /** The last one of a type: what "perda tersebut" points at. */
    @Nullable
    Instrument last(RegulationType type) {
        return last.get(type);
    }

    /** The numbered one that has a title which the text tells again without its number; null for none. */
    @Nullable
    Instrument entitled(RegulationType type, String title) {
        return all.stream()
                .filter(known -> known.number != null && known.type == type && title.equalsIgnoreCase(known.title))
                .findFirst()
                .orElse(null);
    }

    /** All of them; of those without number each once, and none that is a numbered one by its type. */
    List<Instrument> facts() {
        List<Instrument> facts = new ArrayList<>();
        Map<String, Set<String>> titles = new HashMap<>();
        all.stream()
                .filter(one -> one.title != null && one.number == null)
                .forEach(one -> titles.computeIfAbsent(kind(one), unused -> new HashSet<>())
                        .add(Objects.requireNonNull(one.title).toLowerCase(Locale.ROOT)));
        for (Instrument instrument : all) {
            int named = titles.getOrDefault(kind(instrument), Set.of()).size();
            boolean anyOf =
                    instrument.calledDraft && instrument.title == null && instrument.number == null && named > 1;
            if (anyOf || instrument.several && named > 0) {
                continue; // which of those that are named it is, nothing tells
            }
            Optional<Instrument> same = instrument.number != null
                    ? Optional.empty()
                    : facts.stream().filter(known -> covers(known, instrument)).findFirst();
            same.ifPresentOrElse(known -> known.absorb(instrument), () -> facts.add(instrument));
        }
        placeIssuerless(facts);
        nameUntitled(facts);
        facts.removeIf(instrument -> instrument.number == null && swallowed(facts, instrument));
        return facts;
    }

    /**
     * Gives a numbered instrument whose issuer nothing tells ("Larangan itu tertuang dalam Perdes No. 2") the region of the one
     * without number that the text says is there, where a type has one of each alone.
     */
    private static void placeIssuerless(List<Instrument> facts) {
        Map<RegulationType, List<Instrument>> byType = new EnumMap<>(RegulationType.class);
        facts.forEach(fact ->
                byType.computeIfAbsent(fact.type, unused -> new ArrayList<>()).add(fact));
        byType.values().stream().filter(same -> same.size() == 2).forEach(same -> {
            Instrument one = same.get(0).number == null ? same.get(1) : same.get(0);
            Instrument bare = one == same.get(0) ? same.get(1) : same.get(0);
            boolean placed = one.number != null
                    && one.region == null
                    && bare.number == null
                    && bare.region != null
                    && bare.status == RegulationStatus.IN_FORCE
                    && !bare.calledDraft;
            if (placed) {
                one.region = bare.region;
                one.ground = Instrument.Ground.HOME;
            }
        });
    }

    private static String kind(Instrument instrument) {
        return instrument.type + " " + instrument.region;
    }

    private boolean swallowed(List<Instrument> facts, Instrument bare) {
        Optional<Instrument> numbered = facts.stream()
                .filter(other -> other != bare && swallows(other, bare))
                .findFirst();
        numbered.ifPresent(other -> other.absorb(bare));
        return numbered.isPresent();
    }

    /**
     * Gives the title of what a headline names without number ("… keluarkan surat edaran jam malam anak") to the numbered one of
     * which the text gives no title, where a type and region has one of each alone.
     */
    private static void nameUntitled(List<Instrument> facts) {
        Map<String, Instrument> numbered = alone(facts, true);
        alone(facts, false).forEach((key, bare) -> {
            Instrument known = numbered.get(key);
            boolean alike = known != null
                    && known.title == null
                    && bare.title != null
                    && bare.status == RegulationStatus.IN_FORCE
                    && !bare.calledDraft;
            if (known != null && alike) {
                known.title = bare.title;
            }
        });
    }

    /** The numbered ones, or the others, that are the only one of their type and region. */
    private static Map<String, Instrument> alone(List<Instrument> facts, boolean numbered) {
        Map<String, Instrument> alone = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Instrument fact : facts) {
            String key = kind(fact);
            if (fact.number != null == numbered && alone.putIfAbsent(key, fact) != null) {
                several.add(key);
            }
        }
        alone.keySet().removeAll(several);
        return alone;
    }

    /** Whether a later mention without number is the one known. */
    private static boolean covers(Instrument known, Instrument later) {
        if (known.number != null
                || known.type != later.type
                || !Objects.equals(known.region, later.region)
                || TitleLikeness.differ(known, later)) {
            return false;
        }
        boolean same = known.status == later.status;
        if (known.calledDraft && later.calledDraft) {
            boolean adopted = known.status == RegulationStatus.IN_FORCE || later.status == RegulationStatus.IN_FORCE;
            known.status = adopted ? RegulationStatus.IN_FORCE : RegulationStatus.DRAFT;
            known.entitle(later);
            return true;
        }
        boolean untold = known.title == null || later.title == null;
        boolean ahead = ahead(known) && ahead(later);
        if (!same && !ahead && untold && known.title == null != (later.title == null)) {
            return false;
        }
        if (!same && later.status != null) {
            known.status = ahead ? RegulationStatus.DRAFT : RegulationStatus.IN_FORCE;
        }
        known.entitle(later);
        known.calledDraft |= later.calledDraft;
        return true;
    }

    private static boolean ahead(Instrument instrument) {
        return instrument.status == RegulationStatus.DRAFT || instrument.status == RegulationStatus.PLANNED;
    }

    /** Whether a mention without number is only another word for a numbered instrument of the document. */
    private boolean swallows(Instrument numbered, Instrument bare) {
        boolean same = numbered.number != null
                && numbered.status != RegulationStatus.REVOKED
                && numbered.type == bare.type
                && Objects.equals(numbered.region, bare.region);
        if (!same) {
            return false;
        }
        if (bare.calledDraft
                && bare.title != null
                && numbered.title != null
                && TitleLikeness.changesTheSame(numbered.title, bare.title)) {
            return true; // "Raperda perubahan Perda Nomor 4": the draft of what is in force now
        }
        if (bare.calledDraft && bare.status == RegulationStatus.DRAFT) {
            return false; // what is still discussed is to take the place of the old one, or is a new one
        }
        if (bare.calledDraft && numbered.year != null && latest != null && numbered.year < latest - 1) {
            return false; // what was adopted now is not the one of years ago
        }
        return bare.title == null
                ? bare.status == RegulationStatus.IN_FORCE
                : numbered.title != null && !TitleLikeness.differ(numbered, bare);
    }
}
