package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.extract.initiative.Verb.Voice;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clause that a name stands in: the verb that governs it, and what the words around that verb say of whether it was done.
 * Nothing is decided by a single word; each adds to or takes from a sum, and what stays below a bar is merely mentioned.
 */
final class Clause {

    /** What joins a name to one before it: both are told of by the same verb. */
    private static final Set<String> JOINS = Set.of("dan", "serta", "beserta", "sekaligus", "berikut", "hingga");

    /** Behind these "dengan" joins too. */
    private static final Set<String> TOGETHER = Set.of("bersamaan", "berbarengan", "sepaket");

    /** Characters between two names that are joined. */
    private static final int JOINED = 70;

    /** Names in a row that are joined. */
    private static final int MOST_JOINED = 3;

    /** What being told beside another name takes from the sum. */
    private static final double BESIDE = 0.3;

    /** Characters before a name in which another one may end that goes on with it. */
    private static final int PART = 24;

    private static final int STAFF_REACH = 5;

    /** Letters of a word that a full stop shortens ("dr. Abdul Rivai"). */
    private static final int ABBREVIATED = 3;

    private static final Verb TRIED = new Verb(Act.OPEN, Voice.STATE);

    final Passage passage;
    final TokenList tokens;
    final int first;
    final int end;
    final int name;
    final int behind;

    Clause(Passage passage) {
        this.passage = passage;
        tokens = passage.reading().tokens();
        first = tokens.from(passage.sentence().start());
        end = tokens.from(passage.sentence().end());
        name = tokens.from(passage.named().core().start());
        behind = tokens.from(passage.named().span().end());
    }

    /** What the clause tells of the name, or null where it merely mentions it. */
    static @Nullable Founding of(Passage passage) {
        return of(passage, MOST_JOINED);
    }

    /** Whether a verb of founding governs the name in a sentence that tells by what instrument; it needs no more evidence. */
    static boolean based(Passage passage) {
        Clause clause = new Clause(passage);
        Governors governors = new Governors(clause);
        return !passage.wished()
                && !clause.part()
                && (clause.founds(governors.before()) || clause.founds(governors.after()));
    }

    /** Whether the name is that of an event's subject ("sosialisasi PATBM digelar di 12 kelurahan"). */
    static boolean ofEvent(Passage passage) {
        return new Clause(passage).ofStaff();
    }

    private static @Nullable Founding of(Passage passage, int joined) {
        Clause clause = new Clause(passage);
        if (clause.part() || passage.duty() || clause.besides() || OfSchools.tells(passage)) {
            return null;
        }
        Governors governors = new Governors(clause);
        Founding before = Judgement.of(clause, governors.before());
        Founding after = Judgement.of(clause, governors.after());
        Founding surer = before == null || after != null && after.sure() > before.sure() ? after : before;
        return surer != null || joined == 0 ? surer : clause.beside(joined);
    }

    /** "dioperasikan rumah aman serta hotline SALAM": what is told of the name before it. */
    private @Nullable Founding beside(int joined) {
        int join = name - 1;
        while (join > first && Governors.COUNTING.contains(tokens.word(join))) {
            join--;
        }
        boolean joins = JOINS.contains(tokens.word(join))
                || tokens.word(join).equals("dengan") && TOGETHER.contains(tokens.word(join - 1));
        if (!joins) {
            return null;
        }
        Span sentence = passage.sentence();
        int from = Math.max(sentence.start(), tokens.at(join).span().start() - 2 * JOINED);
        List<Named> before = Named.find(
                passage.reading().text().substring(from, tokens.at(join).span().start()));
        if (before.isEmpty()) {
            return null;
        }
        Named other = before.get(before.size() - 1).moved(from);
        if (tokens.at(join).span().start() - other.span().end() > JOINED
                || toldApart(other.span().end(), join)) {
            return null;
        }
        Founding told = of(passage.about(other), joined - 1);
        return told == null ? null : new Founding(told.mode(), told.place(), told.sure() - BESIDE);
    }

    /** "UPTD PPA yang dibentuk 2019, dan Satgas": a clause of the name before it, which tells when that was founded. */
    private boolean toldApart(int from, int join) {
        int at = tokens.from(from);
        boolean founded = false;
        for (int i = at + 1; i < join; i++) {
            founded |= Verb.of(tokens.word(i)) != null;
        }
        return founded && tokens.word(at).equals("yang");
    }

    private boolean founds(Governors.@Nullable Governor governor) {
        return governor != null
                && governor.verb().act() != Act.WRITE
                && governor.loose() < 2
                && !Sense.MISSING.of(tokens.word(governor.token() - 1))
                && !Sense.WISHED.of(tokens.word(governor.token() - 1));
    }

    /** "posko aduan satgas": another body's name that goes on with this one. */
    private boolean part() {
        int place = passage.named().core().start();
        int from = Math.max(passage.sentence().start(), place - PART);
        return name > first
                && tokens.at(name - 1).isWord()
                && Named.find(passage.reading().text().substring(from, place)).stream()
                        .anyMatch(other -> other.span().end() >= place - from - 1);
    }

    private boolean besides() {
        return tokens.word(name - 1).equals("selain") || tokens.word(name - 2).equals("selain");
    }

    /** "rapat koordinasi gugus tugas": what is told behind it is told of the event, or of whoever works there. */
    boolean ofStaff() {
        for (int i = name - 1; i >= Math.max(first, name - STAFF_REACH); i--) {
            String word = tokens.word(i);
            if (Sense.STAFF.of(word)) {
                return true;
            }
            if (hard(i) || word.equals(",") || Verb.of(word) != null || Verb.other(word)) {
                return false;
            }
        }
        return false;
    }

    /** The verb that stands at a token, or null: "uji coba" is one, what is "selesai disusun" is completed. */
    @Nullable
    Verb verb(int token) {
        if (tokens.word(token).equals("uji") && tokens.word(token + 1).equals("coba")) {
            return TRIED;
        }
        Verb verb = Verb.of(tokens.word(token));
        if (verb != null && verb.voice() == Voice.NOUN && tokens.word(token - 1).equals("yang")) {
            return new Verb(verb.act(), Voice.PASSIVE); // "yang dibentuknya tahun 2017"
        }
        Verb before = verb != null && verb.act() == Act.WRITE ? Verb.of(tokens.word(token - 1)) : null;
        return verb != null && before != null && before.act() == Act.COMPLETE
                ? new Verb(Act.COMPLETE, verb.voice())
                : verb;
    }

    /** "mulai menerima", "mulai bisa dihubungi": whatever it does, it begins. */
    boolean begins(int verb) {
        return tokens.word(verb - 1).equals("mulai")
                || tokens.word(verb - 2).equals("mulai") && Judgement.MAY.contains(tokens.word(verb - 1));
    }

    /** Whether a comma parts clauses: not those around who says it. */
    boolean parts(int token) {
        int place = tokens.at(token).span().start() - passage.sentence().start();
        return tokens.word(token).equals(",")
                && place < passage.words().length()
                && passage.words().charAt(place) == ',';
    }

    /** Whether a token ends what can be told of a name. */
    boolean hard(int token) {
        boolean abbreviated = tokens.word(token).equals(".")
                && token + 1 < end
                && tokens.word(token - 1).length() <= ABBREVIATED
                && tokens.at(token - 1).isWord();
        return hard(tokens.at(token)) && !abbreviated;
    }

    static boolean hard(Token token) {
        return token.kind() == Token.Kind.BREAK
                || ";:.!?”“".contains(token.word()) && !token.word().isEmpty();
    }

    /** The region, the date or the instrument that covers a token, or null. */
    @Nullable
    Span placed(int token) {
        int place = tokens.at(token).span().start();
        Span region = covering(Reading.in(passage.reading().regions(), passage.sentence()), place);
        Span date =
                region != null ? region : covering(Reading.in(passage.reading().dates(), passage.sentence()), place);
        return date != null ? date : covering(Reading.in(passage.reading().citations(), passage.sentence()), place);
    }

    private static @Nullable Span covering(List<? extends Mention<?>> mentions, int place) {
        for (Mention<?> mention : mentions) {
            if (mention.span().start() <= place && place < mention.span().end()) {
                return mention.span();
            }
        }
        return null;
    }

    /** "Kegiatan ini menghadirkan KPAID, P2TP2A": whether a verb tells that they were an occasion's guests. */
    boolean invites(int verb) {
        if (!Sense.INVITES.of(tokens.word(verb))) {
            return false;
        }
        for (int i = verb - 1; i >= first; i--) {
            if (Sense.OCCASION.of(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
