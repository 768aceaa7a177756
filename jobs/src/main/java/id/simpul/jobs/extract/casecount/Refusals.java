package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.Cues.Cue;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.NumberRules;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that look like counts and are none: participants, other crimes, rates, breakdowns that the model lacks. */
final class Refusals {

    private static final int NEAR = 4;
    private static final long SHARE = 10;
    /** Shares are told out of no more, or out of a round number. */
    private static final long SHARED_OUT = 12;

    private static final long MILLION = 1_000_000;
    private static final int RISE = 8;
    private static final Set<String> RISES = Set.of(
            "peningkatan",
            "kenaikan",
            "penurunan",
            "penambahan",
            "pertambahan",
            "tambahan",
            "selisih",
            "selisihnya",
            "kenaikannya",
            "penurunannya",
            "pengurangan",
            "lonjakan");

    /** Behind these a rise is over. */
    private static final Set<String> STEPS =
            Set.of("menjadi", "mencapai", ",", ".", "dibanding", "ketimbang", "dibandingkan", "dari");

    private static final Set<String> ABOUT = Set.of("sekitar", "hampir", "lebih");

    private static final Set<String> ALL = Set.of("semua", "seluruh", "total", "keseluruhan");

    /** Kinds that a sentence names one by one, at most. */
    private static final long KINDS = 5;

    /** Words between "bisa" and its number. */
    private static final Set<String> UP_TO =
            Set.of("lebih", "dari", "mencapai", "sampai", "hingga", "mengalami", "ada");

    private static final int REACHED = 4;

    private static final Set<String> MAY = Set.of("bisa", "dapat", "mungkin", "kadang");

    /** Words that tell how far two numbers lie apart. */
    private static final Set<String> APART = Set.of("selisih", "selisihnya", "bedanya", "perbedaannya");

    private static final Set<String> BACK = Set.of("itu", "tersebut", "tadi");

    private static final Set<String> RATES =
            Set.of("per", "setiap", "tiap", "sehari", "sebulan", "setahun", "perbulan", "pertahun", "perhari");

    /** Behind the last number of a row: "dua kasus penelantaran, serta satu kasus lainnya". */
    private static final Set<String> REST = Set.of("lainnya", "sisanya");

    private static final Set<String> PLACED = Set.of(
            "pengirim",
            "mengirim",
            "mengirimkan",
            "menempatkan",
            "penempatan",
            "ditempatkan",
            "diberangkatkan",
            "memberangkatkan");

    private static final Set<String> DIVORCE = Set.of("cerai", "perceraian", "talak", "gugat", "gugatan", "poligami");

    private static final Set<String> DISPENSATION = Set.of("dispensasi", "diska", "nikah", "kawin");

    private final Scene scene;
    private final Offenders offenders;
    private final RefusedRows rows;

    Refusals(Scene scene) {
        this.scene = scene;
        this.offenders = new Offenders(scene);
        this.rows = new RefusedRows(scene);
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
        if (rate(candidate)) {
            return Refusal.RATE;
        } else if (inhabitants(candidate)) {
            return Refusal.INHABITANTS;
        } else if (rise(candidate)) {
            return Refusal.RISE;
        } else if (offTopic(candidate, own, relation)) {
            return Refusal.OFF_TOPIC;
        } else if (placed(candidate, own)) {
            return Refusal.OFF_TOPIC;
        } else if (negative(candidate)) {
            return Refusal.NEGATIVE;
        } else if (offenders.divide(candidate)) {
            return Refusal.OFFENDERS;
        } else if (breakdown(candidate, own, relation)) {
            return Refusal.BREAKDOWN;
        } else if (dimension(candidate, own)) {
            return Refusal.DIMENSION;
        } else if (outside(candidate)) {
            return Refusal.OUTSIDE;
        } else if (enclosure(candidate)) {
            return Refusal.ENCLOSURE;
        } else if (sexOfSuspects(candidate, measure, relation, last)) {
            return Refusal.SEX_OF_SUSPECTS;
        }
        return relation != Relation.COMPARISON && mereOne(candidate, own, last) ? Refusal.MERE_ONE : null;
    }

    /** "12 kasus per bulan", "setiap dua jam", "satu dari tiga perempuan". */
    private boolean rate(Candidate candidate) {
        TokenList tokens = scene.tokens();
        int first = tokens.from(candidate.number().span().start());
        int behind = tokens.from(candidate.body().end());
        if (ofAll(candidate) || kinds(candidate)) {
            return true;
        }
        if (possible(first)) {
            return true;
        }
        boolean each = RATES.contains(tokens.word(first - 1)) || RATES.contains(tokens.word(behind));
        boolean share = candidate.value() <= SHARE
                && tokens.word(behind).equals("dari")
                && NumberRules.begins(tokens, behind + 1)
                && !told(behind + 1)
                && !exact(behind + 1);
        boolean whole =
                tokens.word(behind).equals("setahun") && tokens.word(behind + 1).equals("penuh");
        return each && !whole || share;
    }

    /** "setahun bisa lebih dari 500 perkara", "seorang korban bisa mengalami dua kasus": what may be, not what was. */
    private boolean possible(int first) {
        for (int at = first - 1; at >= first - REACHED; at--) {
            if (MAY.contains(scene.tokens().word(at))) {
                return true;
            }
            if (!UP_TO.contains(scene.tokens().word(at))) {
                return false;
            }
        }
        return false;
    }

    /** "10 persen dari semua perkara yang ada, sebanyak 150 perkara": all matters of an office, of which a share is ours. */
    private boolean ofAll(Candidate candidate) {
        for (Mention<Quantity> share : scene.numbers(candidate.left())) {
            int behind = scene.tokens().from(share.span().end());
            int from = scene.tokens().word(behind).equals("dari") ? behind : behind + 1;
            boolean all = share.value().kind() == Quantity.Kind.PERCENT
                    && scene.tokens().word(from).equals("dari")
                    && ALL.contains(scene.tokens().word(from + 1));
            if (all && scene.categories(candidate.own()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "dari dua perkara lain, yaitu kekerasan terhadap perempuan, dan KDRT": kinds, which are named behind it. */
    private boolean kinds(Candidate candidate) {
        TokenList tokens = scene.tokens();
        int behind = tokens.from(candidate.body().end());
        boolean other = Set.of("lain", "lainnya").contains(tokens.word(behind));
        int opener = tokens.word(behind + 1).equals(",") ? behind + 2 : behind + 1;
        return other
                && candidate.value() <= KINDS
                && Set.of("yaitu", "yakni").contains(tokens.word(opener))
                && scene.numbers(candidate.right()).isEmpty();
    }

    /** "9 dari 57 itu": out of a number that points back. */
    private boolean told(int token) {
        return Scene.in(
                        scene.reading().numbers(),
                        Mention::span,
                        scene.tokens().at(token).span())
                .stream()
                .anyMatch(number -> BACK.contains(
                        scene.tokens().word(scene.tokens().from(number.span().end()))));
    }

    /** "10 dari 29 kasus": out of a number that nobody rounds a share to. */
    private boolean exact(int token) {
        return Scene.in(
                        scene.reading().numbers(),
                        Mention::span,
                        scene.tokens().at(token).span())
                .stream()
                .anyMatch(number -> number.value().value() > SHARED_OUT
                        && number.value().value() % SHARE != 0
                        && Measures.at(
                                        scene.tokens(),
                                        scene.tokens().from(number.span().end()))
                                != null);
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

    /** "peningkatan jumlah korban sebanyak 316 orang": by how much, not how many. */
    private boolean rise(Candidate candidate) {
        TokenList tokens = scene.tokens();
        int number = tokens.from(candidate.number().span().start());
        int first = ABOUT.contains(tokens.word(number - 1)) ? number - 1 : number;
        if (signed(number) || RISES.contains(tokens.word(first - 1)) || apart(candidate)) {
            return true;
        }
        if (!Set.of("sebanyak", "sebesar").contains(tokens.word(first - 1))) {
            return false;
        }
        for (int at = first - 2; at > first - RISE; at--) {
            if (STEPS.contains(tokens.word(at)) || number(at)) {
                return false;
            }
            if (RISES.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "selisihnya mencapai sembilan kasus", "hanya selisih satu dua kasus". */
    private boolean apart(Candidate candidate) {
        return scene.any(APART, candidate.left());
    }

    /** "(+48 kasus)", "(–54)": more or fewer. */
    private boolean signed(int first) {
        TokenList tokens = scene.tokens();
        String sign = tokens.word(first - 1);
        boolean touches = first > 0
                && tokens.at(first - 1).span().end() == tokens.at(first).span().start();
        return touches
                && (sign.equals("+")
                        || tokens.at(first - 1).isDash()
                                && tokens.word(first - 2).equals("("));
    }

    /** Digits that are no date: "penurunan di tahun 2022 sebanyak" is one rise still. */
    private boolean number(int token) {
        return scene.tokens().at(token).isDigits()
                && scene.dates(scene.tokens().at(token).span()).isEmpty();
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
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
        return candidate.person()
                && !own.category().found()
                && !own.status().own()
                && scene.any(PLACED, before)
                && scene.categories(before).isEmpty();
    }

    private boolean offTopicBeside(Candidate candidate) {
        return near(Cue.OFF_TOPIC, candidate.body().cover(candidate.right()), candidate.body(), 1);
    }

    private boolean negative(Candidate candidate) {
        boolean unit = candidate.head() != null && !candidate.person();
        return !unit
                && (near(Cue.NEGATIVE, candidate.left(), candidate.number().span(), 1)
                        || near(Cue.NEGATIVE, candidate.right(), candidate.body(), NEAR));
    }

    /** "Tempat kejadiannya paling banyak rumah, 127 kasus": all numbers of such a sentence, unless they have a label of ours. */
    private boolean dimension(Candidate candidate, Own own) {
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
        boolean bare = !own.category().found() || own.category().value() == Category.OTHER;
        return bare
                && !own.region().found()
                && !own.group().found()
                && !own.status().found()
                && scene.has(Cue.DIMENSION, before);
    }

    /** "di luar Kota Sorong 5 kasus": rows of unknown region. */
    private boolean outside(Candidate candidate) {
        return scene.regions(candidate.own()).stream()
                .anyMatch(mention -> scene.tokens()
                        .word(scene.tokens().from(mention.span().start()) - 1)
                        .equals("luar"));
    }

    /** By relation, place or schooling; by foreign country. */
    private boolean breakdown(Candidate candidate, Own own, Relation relation) {
        boolean labelled =
                near(Cue.RELATION, candidate.left(), candidate.number().span(), 1)
                        && (!own.group().found() || kin(candidate.left()))
                        && !formed(own);
        boolean placed = near(Cue.RELATION, candidate.right(), candidate.body(), 3)
                && !own.category().found()
                && (!own.group().found() || kin(candidate.right()))
                && !own.status().found();
        boolean reasoned = near(Cue.REASON, candidate.right(), candidate.body(), 2)
                && !own.category().found()
                && !own.status().found();
        boolean abroad = relation == Relation.PART
                && !own.region().found()
                && !own.category().found()
                && near(Cue.COUNTRY, candidate.own(), candidate.body(), 2);
        return labelled || placed || reasoned || abroad;
    }

    /** "2 pengaduan dari mantan istri": a word for a group that is part of one for a relation. */
    private boolean kin(Span stretch) {
        List<Term<Groups.Word>> groups = scene.groups(stretch);
        return !groups.isEmpty()
                && groups.stream()
                        .allMatch(group -> scene.cues(group.span()).stream()
                                .anyMatch(cue -> cue.value() == Cue.RELATION
                                        && cue.span().length() > group.span().length()));
    }

    /** "kekerasan seksual lewat media sosial 1 kasus": a form of its own. */
    private static boolean formed(Own own) {
        return own.category().found() && own.category().value() != Category.VIOLENCE;
    }

    private boolean sexOfSuspects(
            Candidate candidate, @Nullable Measure measure, Relation relation, @Nullable Count last) {
        Measure before = last == null ? null : last.measure().value();
        boolean chained = last != null
                && scene.measures(candidate.own()).stream()
                        .noneMatch(term -> term.value().role() == Measures.Role.UNIT);
        boolean people = measure == Measure.SUSPECTS
                || measure == Measure.PERPETRATORS
                || chained && (before == Measure.SUSPECTS || before == Measure.PERPETRATORS);
        boolean sex = candidate.head() != null && candidate.head().group() != null && candidate.person();
        boolean divided = last != null
                || scene.tokens()
                        .word(scene.tokens().from(candidate.sentence().start()))
                        .equals("dari");
        return people && sex && divided && relation != Relation.COMPARISON;
    }

    /** "satu kasus dapat memerlukan": one in words counts only with a label of its own, or in a row of numbers. */
    private boolean mereOne(Candidate candidate, Own own, @Nullable Count last) {
        boolean digit =
                Character.isDigit(scene.text().charAt(candidate.number().span().start()));
        boolean chained = last != null && (own.category().found() || own.group().found());
        boolean rest = last != null
                && REST.contains(
                        scene.tokens().word(scene.tokens().from(candidate.body().end())));
        boolean row = scene.parts(new Span(
                        candidate.sentence().start(), candidate.number().span().start()))
                && (own.category().found() || own.group().found());
        boolean labelled =
                row || chained || rest || own.region().found() || own.status().found() || touched(candidate);
        return candidate.value() == 1 && !digit && (!labelled || generic(candidate));
    }

    /** "kekerasan seksual satu kasus": its label right before it. */
    private boolean touched(Candidate candidate) {
        List<Term<Categories.Word>> before = scene.categories(candidate.left());
        return !before.isEmpty()
                && scene.distance(
                                before.get(before.size() - 1).span(),
                                candidate.number().span())
                        <= 1
                && candidate.head() != null
                && !candidate.person();
    }

    /** "dalam satu kasus korbannya bisa lebih dari seorang", "satu kasus dapat melibatkan": any case. */
    private boolean generic(Candidate candidate) {
        int first = scene.tokens().from(candidate.number().span().start());
        int behind = scene.tokens().from(candidate.body().end());
        return scene.tokens().word(first - 1).equals("dalam")
                || MAY.contains(scene.tokens().word(behind))
                || MAY.contains(scene.tokens().word(behind + 1));
    }

    private boolean near(Cue cue, Span stretch, Span body, int reach) {
        for (Term<Cue> term : scene.cues(stretch)) {
            boolean inCategory = !scene.topics(term.span()).isEmpty();
            boolean noun = term.span().start() < body.end() && term.span().end() > body.end();
            if (term.value() == cue && !inCategory && !noun && scene.distance(term.span(), body) <= reach) {
                return true;
            }
        }
        return false;
    }
}
