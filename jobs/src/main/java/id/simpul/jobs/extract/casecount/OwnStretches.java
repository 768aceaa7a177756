package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How far the words behind a number are its own, and no longer of the next one. */
final class OwnStretches {

    private static final Set<String> DELIMITERS = Set.of(
            ",",
            ";",
            "dan",
            "sedangkan",
            "sementara",
            "tetapi",
            "tapi",
            "namun",
            "serta",
            ".",
            "disusul",
            "kemudian",
            "lalu",
            "adapun",
            "dengan",
            "menyusul",
            "lantas",
            "terus",
            "selanjutnya",
            "berikutnya",
            "diikuti",
            "dibanding",
            "dibandingkan",
            ":",
            "(",
            "\n");

    /** "45 kasus terbanyak kekerasan seksual 20 kasus": right behind a number these tell of the next one. */
    private static final Set<String> RANKING = Set.of("terbanyak", "didominasi", "tertinggi");

    /** Another clause begins with these, whatever it tells. */
    private static final Set<String> CONTRASTS = Set.of("sedangkan", "sementara", "tetapi", "namun");

    private static final Set<String> AND = Set.of("dan", "serta");

    private static final Set<String> VICTIMS = Set.of("korban", "korbannya");

    /** Words between "dan" and the verb of what it joins, at most. */
    private static final int VERB = 6;

    /** Words from "terbanyak" to the place that it is said of, at most. */
    private static final int PLACE = 4;

    private static final Set<String> SPEAKER = Set.of("dia", "ia", "beliau");

    /** Words of a date in brackets. */
    private static final int DATE = 5;

    private final Scene scene;
    private final TokenList tokens;

    OwnStretches(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** What stands behind "kata …" tells of the speaker, not of the number. */
    int untilTalk(int from, int limit) {
        for (Term<Cues.Cue> cue : scene.cues(new Span(from, limit))) {
            if (cue.value() == Cues.Cue.SPEECH && !inserted(cue)) {
                return Math.max(from, cue.span().start());
            }
        }
        return limit;
    }

    /** "81 orang, kata dia, dideportasi": who speaks, put into the middle of what is told. */
    private boolean inserted(Term<Cues.Cue> cue) {
        int behind = SPEAKER.contains(tokens.word(cue.behind())) ? cue.behind() + 1 : cue.behind();
        String next = behind + 1 < tokens.size() ? tokens.at(behind + 1).span().of(scene.text()) : "";
        return tokens.word(cue.first() - 1).equals(",")
                && tokens.word(behind).equals(",")
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0));
    }

    /** Up to the next delimiter that is inside no term; the last number has the rest of the sentence. */
    Span right(int from, int limit, boolean last) {
        int at = tokens.from(from);
        int behind = at - 1;
        while (at < tokens.size() && tokens.at(at).span().start() < limit) {
            Token token = tokens.at(at);
            boolean delimits = DELIMITERS.contains(token.word())
                            && !insideTerm(token.span())
                            && !joins(at, limit)
                            && !ofVictims(at)
                    || at > behind && opens(token.span())
                    || RANKING.contains(token.word()) && (at == behind + 1 || !last && ranksAPlace(at));
            int closed = delimits && token.is("(") ? closedDate(at) : -1;
            if (closed >= 0) {
                return new Span(from, tokens.at(closed).span().end());
            }
            int inserted = delimits && token.is("(") ? Math.max(closedStage(at), closedAcronym(at)) : -1;
            if (inserted >= 0) {
                at = inserted + 1;
                continue;
            }
            boolean contrast = CONTRASTS.contains(token.word())
                    && tokens.word(at - 1).equals(",")
                    && !tokens.word(at + 1).equals("itu");
            if (delimits && (!last || token.is(";") || contrast)) {
                return new Span(from, Math.max(from, token.span().start()));
            }
            at++;
        }
        return new Span(from, limit);
    }

    /** "18 kasus dengan korban perempuan meliputi 11 KDRT", "29 kasus dengan korban anak dan 24 kasus …": whom the cases were done to; "dengan korban anak 30 orang" tells another number. */
    private boolean ofVictims(int with) {
        if (!tokens.word(with).equals("dengan")
                || !VICTIMS.contains(tokens.word(with + 1))
                || with + 2 >= tokens.size()) {
            return false;
        }
        List<Term<Groups.Word>> named = scene.groups(tokens.span(with + 1, with + 2));
        int behind = named.isEmpty() ? 0 : named.get(named.size() - 1).behind();
        return behind > with + 2
                && behind < tokens.size()
                && (opens(tokens.at(behind).span())
                        || AND.contains(tokens.word(behind))
                        || tokens.word(behind).equals(","));
    }

    /** "60 kasus di Sumsel ini terbanyak terdapat di Palembang dengan 21 kasus": the place is that of the next number. */
    private boolean ranksAPlace(int ranking) {
        return !scene.regions(tokens.span(ranking + 1, Math.min(tokens.size() - 1, ranking + PLACE)))
                .isEmpty();
    }

    /** "72 anak korban kekerasan dan perlakuan salah lainnya ditangani UPTD PPA, yaitu 43 …": two nouns of one verb. */
    private boolean joins(int and, int limit) {
        if (!AND.contains(tokens.word(and))) {
            return false;
        }
        for (int at = and + 1; at < tokens.size() && tokens.at(at).span().start() < limit; at++) {
            if (DELIMITERS.contains(tokens.word(at))) {
                return scene.statuses(tokens.span(and, Math.min(at, and + VERB))).stream()
                        .anyMatch(term -> term.value().status() == CaseStatus.HANDLED
                                && tokens.word(term.first()).startsWith("di"));
            }
        }
        return false;
    }

    /** "311 kasus (2019), 862 kasus (2020)": the bracket that closes behind a date, or -1. */
    private int closedDate(int open) {
        boolean date = !scene.dates(tokens.at(open + 1).span()).isEmpty();
        for (int at = open + 2; date && at <= open + DATE; at++) {
            if (tokens.word(at).equals(")")) {
                return at;
            }
        }
        return -1;
    }

    /** "46 kasus (P21) sudah diselesaikan": the bracket that closes behind a word for a stage, or -1. */
    private int closedStage(int open) {
        List<Term<Statuses.Word>> told = scene.statuses(tokens.at(open + 1).span());
        int close = told.isEmpty() ? -1 : told.get(0).behind();
        return close > open
                        && told.get(0).first() == open + 1
                        && tokens.word(close).equals(")")
                ? close
                : -1;
    }

    /** "214 perkara dispensasi kawin (DK) yang dikabulkan, dari total …": the bracket that closes behind a short name, or -1. */
    private int closedAcronym(int open) {
        boolean closed = open + 2 < tokens.size() && tokens.word(open + 2).equals(")");
        String word = closed ? tokens.at(open + 1).span().of(scene.text()) : "";
        boolean acronym = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
        return acronym ? open + 2 : -1;
    }

    /** "282 orang terdiri atas …": what follows belongs to the parts. */
    private boolean opens(Span token) {
        for (Term<Cues.Cue> cue : scene.cues(token)) {
            if (cue.value() == Cues.Cue.OPENS && cue.span().start() == token.start()) {
                return true;
            }
        }
        return false;
    }

    private boolean insideTerm(Span token) {
        return inside(scene.groups(token), Term::span, token)
                || inside(scene.topics(token), Term::span, token)
                || inside(scene.dates(token), Mention::span, token)
                || inside(scene.agencies(token), Mention::span, token);
    }

    private static <T> boolean inside(List<T> around, Function<T, Span> span, Span token) {
        for (T each : around) {
            if (strictly(span.apply(each), token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean strictly(Span outer, Span token) {
        return outer.start() < token.start() && token.end() < outer.end();
    }
}
