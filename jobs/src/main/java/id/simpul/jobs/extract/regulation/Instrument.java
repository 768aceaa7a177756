package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Fact.Relation;
import id.simpul.jobs.extract.Fact.RelationKind;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One instrument while a document is read: what its mentions tell adds up. */
final class Instrument {

    static final Set<RegulationType> DECREES =
            Set.of(RegulationType.KEPGUB, RegulationType.KEPBUP, RegulationType.KEPWALI);

    /** What is shorter is an abbreviation. */
    private static final int SHORTEST_TITLE = 6;

    /** How well the issuer's region is known. */
    enum Ground {
        /** The citation names it. */
        CITED,
        /** Named beside it, in the sentence. */
        SENTENCE,
        /** What the document is about. */
        HOME,
        NONE
    }

    final RegulationType type;
    final @Nullable String number;
    final Span span;
    final Set<String> rules = new LinkedHashSet<>();
    final List<Link> links = new ArrayList<>();

    @Nullable
    String region;

    @Nullable
    Integer year;

    Ground ground;

    @Nullable
    String title;

    @Nullable
    RegulationStatus status;

    @Nullable
    LocalDate enacted;

    @Nullable
    LocalDate promulgated;

    @Nullable
    String sheet;

    @Nullable
    String cell;

    int mentions = 1;
    /** Whether it has an entry of its own in a list of entries: two of them are two instruments. */
    boolean entry;
    /** Whether its title stands behind "tentang", and not as headlines have it. */
    boolean titledInFull;
    /** Whether the text calls it a draft, adopted or not. */
    boolean calledDraft;
    /** Whether it stands for several ("empat raperda"): none of those that are named one by one. */
    boolean several;
    /** Whether the text calls it a decree and doesn't say whose. */
    boolean calledDecree;

    /** @param target the other instrument */
    record Link(RelationKind kind, Instrument target) {}

    Instrument(
            RegulationType type,
            @Nullable String region,
            Ground ground,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable String title,
            Span span) {
        this.type = type;
        this.region = region;
        this.ground = ground;
        this.number = number;
        this.year = year;
        this.title = title;
        this.span = span;
    }

    /** What a text tells of an instrument without number, of another region that has one too. */
    Instrument of(String other) {
        Instrument copy = new Instrument(type, other, ground, null, null, title, span);
        copy.rules.addAll(rules);
        copy.status = status;
        copy.calledDraft = calledDraft;
        copy.titledInFull = titledInFull;
        return copy;
    }

    /** Whether both name one numbered instrument; an unknown year stands for any, a region only where both were cited. */
    boolean sameAs(Instrument other) {
        return number != null
                && other.number != null
                && !(entry && other.entry)
                && (type == other.type || shortOf(other) || other.shortOf(this))
                && sameNumber(number, other.number)
                && (year == null || other.year == null || year.equals(other.year))
                && (Objects.equals(region, other.region)
                        || type != other.type
                        || year != null && (ground != Ground.CITED || other.ground != Ground.CITED));
    }

    /** "SK nomor 357", whose issuer isn't told, behind a decree "357/KEP.HK/2018" of a known one. */
    private boolean shortOf(Instrument full) {
        return calledDecree
                && number != null
                && full.number != null
                && number.length() < full.number.length()
                && full.ground != Ground.NONE
                && DECREES.contains(full.type);
    }

    /** Takes up what another mention of the same instrument tells. */
    void meet(Instrument other) {
        mentions++;
        entry |= other.entry;
        rules.addAll(other.rules);
        year = year == null ? other.year : year;
        entitle(other);
        if (other.ground.compareTo(ground) < 0) {
            ground = other.ground;
            region = other.region;
        }
        if (other.status != null) {
            tell(other.status);
        }
    }

    /** Takes a title where it has none, or one that is told more fully. */
    void entitle(Instrument other) {
        boolean brief = title != null && title.length() <= SHORTEST_TITLE && other.title != null;
        boolean fuller = title == null || brief || other.title != null && !titledInFull && other.titledInFull;
        if (fuller || title != null && cut(title, other.title)) {
            title = other.title;
            titledInFull = other.titledInFull;
        }
    }

    /** Whether a title is the beginning of another, as headlines cut it. */
    private static boolean cut(String title, @Nullable String other) {
        return other != null
                && other.length() > title.length()
                && other.regionMatches(true, 0, title, 0, title.length());
    }

    /** "312/DP3AP2KB/2022" and its short form "312". */
    private static boolean sameNumber(String one, String other) {
        String a = one.toUpperCase(Locale.ROOT);
        String b = other.toUpperCase(Locale.ROOT);
        return a.equals(b) || a.startsWith(b + "/") || b.startsWith(a + "/");
    }

    boolean link(RelationKind kind, Instrument target) {
        boolean changes = kind == RelationKind.REVOKES || kind == RelationKind.AMENDS;
        if (changes) {
            links.removeIf(link -> link.target() == target && link.kind() == RelationKind.CITES);
        }
        boolean known = links.stream().anyMatch(link -> link.target() == target);
        return target != this && !known && links.add(new Link(kind, target));
    }

    /** Whoever amends or revokes an instrument by one of the same type issued that one, too: the better told region holds. */
    void issuedAs(Instrument changed) {
        if (type != changed.type || ground == changed.ground) {
            return;
        }
        Instrument known = ground.compareTo(changed.ground) < 0 ? this : changed;
        Instrument other = known == this ? changed : this;
        if (known.ground == Ground.CITED) {
            other.region = known.region;
            other.ground = Ground.SENTENCE;
        }
    }

    /** Takes over what another mention that turned out to be the same instrument does to others. */
    void absorb(Instrument other) {
        other.links.forEach(link -> link(link.kind(), link.target()));
        enacted(other.enacted);
    }

    void enacted(@Nullable LocalDate date) {
        enacted = enacted == null ? date : enacted;
    }

    /** A status that a text tells beats the default; revoked is the last word. */
    void tell(RegulationStatus told) {
        if (status == null
                || told == RegulationStatus.REVOKED
                || status == RegulationStatus.DRAFT && told == RegulationStatus.IN_FORCE) {
            status = told;
        }
    }

    Regulation fact() {
        return new Regulation(
                type,
                region,
                number,
                year,
                title,
                Objects.requireNonNullElse(status, RegulationStatus.IN_FORCE),
                enacted,
                promulgated,
                links.stream().map(Instrument::relation).toList());
    }

    private static Relation relation(Link link) {
        Instrument target = link.target();
        return new Relation(link.kind(), target.type, target.region, target.number, target.year);
    }
}
