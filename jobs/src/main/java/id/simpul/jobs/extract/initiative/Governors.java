package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.extract.initiative.Verb.Voice;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the verbs that may govern the name of a clause: one before it, one behind it. */
final class Governors {

    private static final WordTable WORDS = WordTable.of(Governors.class, "governors.csv");

    /**
     * A verb that may govern the name.
     *
     * @param behind whether it stands behind the name
     * @param loose what stands between them takes so much from the sum
     */
    record Governor(Verb verb, int token, boolean behind, double loose) {}

    /** Between verb and name, and between a conjunction and the name, they tell nothing. */
    static final Set<String> COUNTING = WORDS.of("counting");

    private static final int REACH = 14;

    /** Between what comes first and the verb. */
    private static final Set<String> SMALL =
            Set.of("juga", "pun", "mulai", "lagi", "dan", "itu", "ini", "tersebut", "pula");

    /** Behind these a sentence begins with its verb. */
    private static final Set<String> OPENERS = WORDS.of("opener");

    /** Words of an adverbial that a sentence begins with ("Di kesempatan yang sama"). */
    private static final int ADVERBIAL = 6;

    private static final double PAPER = 0.2;
    private static final double OF_STAFF = 2.5;

    /** Characters behind a verb in which another name begins. */
    private static final int NEXT = 24;

    private final Clause clause;
    private final TokenList tokens;

    Governors(Clause clause) {
        this.clause = clause;
        tokens = clause.tokens;
    }

    /** The verb before the name whose object it can be, or null. */
    @Nullable
    Governor before() {
        double loose = 0;
        boolean paper = false;
        for (int i = clause.name - 1, steps = 0; i >= clause.first && steps < REACH; i--) {
            String word = tokens.word(i);
            Span mention = clause.placed(i);
            if (mention != null) {
                Governor within = within(mention, i, loose);
                if (within != null) {
                    return within;
                }
                i = tokens.from(mention.start());
                i -= Sense.ASIDE.of(tokens.word(i - 1)) || tokens.word(i - 1).equals("tahun") ? 1 : 0;
                loose += 0.1;
                continue;
            }
            Verb verb = clause.verb(i);
            if (verb != null && verb.act() != Act.AIM) {
                boolean subject = verb.voice() == Voice.PASSIVE && !inverted(i);
                boolean enacts = verb.act() == Act.ENACT || verb.act() == Act.HAND;
                return subject ? null : new Governor(verb, i, false, loose + (!paper ? 0 : enacts ? PAPER : OF_STAFF));
            }
            boolean decree = word.equals("tentang")
                    && (Sense.DECREE.of(tokens.word(i - 1))
                            || tokens.word(i - 1).equals(")"));
            if (clause.hard(i)
                    || Sense.ENDS.of(word)
                    || word.equals("yang")
                    || Verb.other(word)
                    || Sense.ASIDE.of(word) && !decree) {
                return null;
            }
            if (word.equals(")")) {
                while (i > clause.first && !tokens.word(i).equals("(")) {
                    i--;
                }
                continue;
            }
            paper |= Sense.DECREE.of(word);
            loose += word.equals(",")
                    ? comma(i)
                    : Sense.STAFF.of(word) ? OF_STAFF : word.equals("untuk") ? 0.8 : COUNTING.contains(word) ? 0 : 0.12;
            steps++;
        }
        return null;
    }

    /** "sejak dibentuk pada Juni 2023 satgas …": the date holds the verb. */
    private @Nullable Governor within(Span mention, int from, double loose) {
        for (int i = from; i > clause.first && tokens.at(i).span().start() >= mention.start(); i--) {
            Verb verb = Verb.of(tokens.word(i));
            if (verb != null && verb.act() == Act.FOUND) {
                return new Governor(verb, i, false, loose);
            }
        }
        return null;
    }

    /** The verb behind the name whose subject it can be, or null. */
    @Nullable
    Governor after() {
        boolean relative = tokens.word(pastPlace(clause.behind)).equals("yang");
        boolean staff = clause.ofStaff();
        Verb noun = Verb.of(tokens.word(clause.name - 1));
        if (!relative && (Sense.ASIDE.of(tokens.word(clause.name - 1)) || staff)
                || noun != null && noun.voice() == Voice.NOUN) {
            return null;
        }
        double loose = 0;
        int join = -1;
        for (int i = clause.behind, steps = 0; i < clause.end && steps < REACH; i++) {
            String word = tokens.word(i);
            if (word.equals("yang") && join >= 0 && i - join > 1) {
                return null; // "PATBM X, UPTD PPA yang dibentuk 2019": told of the last one
            }
            boolean joins = (word.equals(",") || word.equals("dan") || word.equals("serta")) && listed(i);
            join = joins ? i : join;
            Span mention = clause.placed(i);
            if (mention != null) {
                i = Math.max(i, tokens.from(mention.end()) - 1);
                continue;
            }
            Verb verb = clause.verb(i);
            if (verb != null && verb.act() != Act.AIM && verb.voice() != Voice.NOUN) {
                boolean own = verb.voice() == Voice.PASSIVE
                        || verb.voice() == Voice.STATE
                        || verb.voice() == Voice.BARE && ours(i - 1);
                boolean other = verb.act() == Act.CHANGE || staff && verb.act() != Act.FOUND || another(i);
                return own && !other ? new Governor(verb, last(verb, i), true, loose) : null;
            }
            if (verb == null && Verb.other(word) && clause.begins(i)) {
                return new Governor(new Verb(Act.BEGIN, Voice.STATE), i, true, loose);
            }
            if (clause.hard(i) || Sense.ENDS.of(word) || verb == null && Verb.other(word) && !Sense.AHEAD.of(word)) {
                return null;
            }
            if (word.equals("(")) {
                while (i < clause.end && !tokens.word(i).equals(")")) {
                    i++;
                }
                continue;
            }
            loose += word.equals(",")
                    ? comma(i)
                    : DescribedName.topical(word) || COUNTING.contains(word) ? 0 : Sense.ASIDE.of(word) ? 0.25 : 0.1;
            steps++;
        }
        return null;
    }

    /** "selesai disusun November": the last of two verbs, which the date follows. */
    private int last(Verb verb, int token) {
        Verb next = verb.act() == Act.COMPLETE ? Verb.of(tokens.word(token + 1)) : null;
        return next != null && next.act() == Act.WRITE ? token + 1 : token;
    }

    /** Behind "di Kabupaten Sanggau". */
    private int pastPlace(int token) {
        int place = Sense.ASIDE.of(tokens.word(token)) ? token + 1 : token;
        Span mention = clause.placed(place);
        return mention == null ? token : tokens.from(mention.end());
    }

    /** Whether another body's name stands right behind a comma or a conjunction. */
    private boolean listed(int join) {
        int from = tokens.at(join).span().end();
        int to = Math.max(from, Math.min(clause.passage.sentence().end(), from + NEXT));
        return Named.find(clause.passage.reading().text().substring(from, to)).stream()
                .anyMatch(other -> other.core().start() < 2);
    }

    /** "Selain forum anak, tahun lalu dibentuk P2TP2A": right behind the verb stands another name. */
    private boolean another(int verb) {
        Passage passage = clause.passage;
        int from = tokens.at(verb).span().end();
        String next = passage.reading()
                .text()
                .substring(from, Math.max(from, Math.min(passage.sentence().end(), from + NEXT)));
        return Named.find(next).stream()
                .anyMatch(other -> other.core().start() < 3
                        && other.kind() != passage.named().kind());
    }

    /** "telah dibentuk satgas": before the verb stands nobody who could be what is formed; else the name tells by whom. */
    private boolean inverted(int verb) {
        int i = verb - 1;
        while (i >= clause.first
                && (Sense.AHEAD.of(tokens.word(i))
                        || Sense.DONE.of(tokens.word(i))
                        || SMALL.contains(tokens.word(i)))) {
            i--;
        }
        Token before = tokens.at(i);
        return i < clause.first
                || Clause.hard(before)
                || !before.isWord()
                || Sense.ENDS.of(before.word())
                || OPENERS.contains(before.word())
                || clause.placed(i) != null
                || adverbial(i);
    }

    /** "Di kesempatan yang sama dilantik satgas": from the beginning of the clause to here stands an adverbial. */
    private boolean adverbial(int last) {
        int i = last;
        while (i >= clause.first && last - i < ADVERBIAL && tokens.at(i).isWord()) {
            i--;
        }
        boolean begins = i < clause.first || !tokens.at(i).isWord();
        String opening = tokens.word(i + 1);
        return begins && last > i + 1 && (Sense.ASIDE.of(opening) || opening.equals("bersamaan"));
    }

    /** Within an address a comma parts nothing. */
    private double comma(int i) {
        boolean address = clause.placed(i - 1) != null || clause.placed(i + 1) != null;
        return address || !clause.parts(i) ? 0 : 0.6;
    }

    private boolean ours(int i) {
        return tokens.word(i).equals("kami") || tokens.word(i).equals("kita");
    }
}
