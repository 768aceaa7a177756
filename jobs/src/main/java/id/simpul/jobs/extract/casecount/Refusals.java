package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.Cues.Cue;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that look like counts and are none: participants, other crimes, rates, breakdowns that the model lacks. */
final class Refusals {

    private static final int NEAR = 4;

    private static final long MILLION = 1_000_000;

    private static final Set<String> PLACED = Set.of(
            "pengirim",
            "mengirim",
            "mengirimkan",
            "menempatkan",
            "penempatan",
            "ditempatkan",
            "diberangkatkan",
            "memberangkatkan");

    /** "Kabar yang 9 kasus itu tidak benar": what is told to be denied. */
    private static final Pattern RUMOUR = Pattern.compile(
            "\\bkabar burung\\b|\\b(?:kabar|isu|rumor|desas-desus)\\b[^.;]{0,80}\\b(?:tidak benar|hoaks|hoax|bohong)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> DIVORCE = Set.of("cerai", "perceraian", "talak", "gugat", "gugatan", "poligami");

    private static final Set<String> DISPENSATION = Set.of("dispensasi", "diska", "nikah", "kawin");

    private final Scene scene;
    private final NearCues cues;
    private final Offenders offenders;
    private final RefusedRows rows;
    private final Rates rates;
    private final Rises rises;
    private final ForeignBreakdowns breakdowns;
    private final MereOnes ones;
    private final AllCrimes crimes;

    Refusals(Scene scene) {
        this.scene = scene;
        this.cues = new NearCues(scene);
        this.offenders = new Offenders(scene);
        this.rows = new RefusedRows(scene);
        this.rates = new Rates(scene);
        this.rises = new Rises(scene);
        this.breakdowns = new ForeignBreakdowns(scene);
        this.ones = new MereOnes(scene);
        this.crimes = new AllCrimes(scene);
    }

    /** Why the number is no count of ours, or null where nothing speaks against it. */
    @Nullable
    Refusal of(Candidate candidate, Own own, Relation relation, @Nullable Measure measure, @Nullable Count last) {
        Refusal why = why(candidate, own, relation, measure, last);
        Refusal reason = why == null ? rows.goesOn(candidate, own) : why;
        rows.told(candidate, reason);
        return reason;
    }

    private @Nullable Refusal why(
            Candidate candidate, Own own, Relation relation, @Nullable Measure measure, @Nullable Count last) {
        if (rates.rate(candidate)) {
            return Refusal.RATE;
        } else if (inhabitants(candidate)) {
            return Refusal.INHABITANTS;
        } else if (rises.rise(candidate)) {
            return Refusal.RISE;
        } else if (offTopic(candidate, own, relation)) {
            return Refusal.OFF_TOPIC;
        } else if (placed(candidate, own) || crimes.counts(candidate, own)) {
            return Refusal.OFF_TOPIC;
        } else if (negative(candidate, own)) {
            return Refusal.NEGATIVE;
        } else if (offenders.divide(candidate)) {
            return Refusal.OFFENDERS;
        } else if (breakdowns.breakdown(candidate, own, relation)) {
            return Refusal.BREAKDOWN;
        } else if (breakdowns.dimension(candidate, own)) {
            return Refusal.DIMENSION;
        } else if (breakdowns.outside(candidate)) {
            return Refusal.OUTSIDE;
        } else if (enclosure(candidate)) {
            return Refusal.ENCLOSURE;
        } else if (breakdowns.sexOfSuspects(candidate, measure, relation, last)) {
            return Refusal.SEX_OF_SUSPECTS;
        }
        return relation != Relation.COMPARISON && ones.mereOne(candidate, own, last) ? Refusal.MERE_ONE : null;
    }

    /** "Lampiran : 1 (satu) berkas" in the head of a letter. */
    private boolean enclosure(Candidate candidate) {
        TokenList tokens = scene.tokens();
        int at = tokens.from(candidate.number().span().start()) - 1;
        while (Set.of(":", ".").contains(tokens.word(at))) {
            at--;
        }
        return Set.of("lampiran", "lamp").contains(tokens.word(at));
    }

    /** Inhabitants, and any number that no register of these cases has ever reached. */
    private boolean inhabitants(Candidate candidate) {
        TokenList tokens = scene.tokens();
        boolean souls = tokens.word(tokens.from(candidate.body().end()) - 1).equals("jiwa");
        return candidate.value() >= MILLION || souls && scene.has(Cue.INHABITANTS, candidate.sentence());
    }

    /** A word for something else in its own stretch; or in its sentence where no word of ours stands. */
    private boolean offTopic(Candidate candidate, Own own, Relation relation) {
        boolean other = own.category().value() == Category.OTHER && relation != Relation.PART;
        if (own.category().found() && !other && !offTopicBeside(candidate)) {
            return false;
        }
        boolean ours = scene.categories(candidate.sentence()).stream()
                .anyMatch(term -> term.value().category() != Category.OTHER);
        if (divorces(candidate, own)) {
            return true;
        }
        return scene.has(Cue.OFF_TOPIC, candidate.own()) || !ours && scene.has(Cue.OFF_TOPIC, candidate.sentence());
    }

    /** Divorces at a court are its daily work, not what a service unit counts beside violence. */
    private boolean divorces(Candidate candidate, Own own) {
        boolean cerai = scene.categories(candidate.own()).stream()
                .anyMatch(term ->
                        term.span().of(scene.text()).toLowerCase(Locale.ROOT).contains("cerai"));
        boolean divorce = own.category().value() == Category.OTHER && cerai
                || scene.any(DIVORCE, candidate.own()) && !scene.any(DISPENSATION, candidate.own());
        return divorce
                && scene.reading().agencies().stream()
                        .anyMatch(agency -> agency.value().register().equals("court"));
    }

    /** "pengirim PMI terbesar tetap Jawa Timur, 79.001 orang", "menempatkan 21.252 PMI": workers who left as they should. */
    private boolean placed(Candidate candidate, Own own) {
        Span before = candidate.before();
        return candidate.person()
                && !own.category().found()
                && !own.status().own()
                && scene.any(PLACED, before)
                && scene.categories(before).isEmpty();
    }

    private boolean offTopicBeside(Candidate candidate) {
        return cues.near(Cue.OFF_TOPIC, candidate.body().cover(candidate.right()), candidate.body(), 1);
    }

    /** "60 peserta"; in "146 di antaranya dikabulkan majelis hakim" the judges are who decided. */
    private boolean negative(Candidate candidate, Own own) {
        boolean decided = candidate.head() == null && own.status().own();
        boolean unit = decided || candidate.head() != null && !candidate.person();
        if (RUMOUR.matcher(candidate.sentence().of(scene.text())).find()) {
            return true;
        }
        return !unit
                && (cues.near(Cue.NEGATIVE, candidate.left(), candidate.number().span(), 1) && !caught(candidate)
                        || cues.near(Cue.NEGATIVE, candidate.right(), candidate.body(), NEAR));
    }

    /** "petugas mengamankan 21 calon pekerja": who did it is no one of them. */
    private boolean caught(Candidate candidate) {
        int verb = scene.tokens().from(candidate.number().span().start()) - 1;
        return verb >= 0 && scene.has(Cue.RAID, scene.tokens().at(verb).span());
    }
}
