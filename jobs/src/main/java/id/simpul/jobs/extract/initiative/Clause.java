package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.extract.initiative.Verb.Voice;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clause that a name stands in: the verb that governs it, and what the words around that verb say of whether it was done.
 * Nothing is decided by a single word; each adds to or takes from a sum, and what stays below a bar is merely mentioned.
 */
final class Clause {

    /** A verb that may govern the name, with how loosely. */
    record Governor(Verb verb, int token, boolean behind, double loose) {}

    private static final int REACH = 14;

    /** Between what comes first and the verb. */
    private static final Set<String> SMALL =
            Set.of("juga", "pun", "mulai", "lagi", "dan", "itu", "ini", "tersebut", "pula");

    /** "SK tentang gugus tugas" sets it up. */
    private static final Set<String> DECREES = Set.of("sk", "keputusan", ")");

    /** Behind these a sentence begins with its verb. */
    private static final Set<String> JOINS =
            Set.of("bahwa", "serta", "setelah", "sejak", "dengan", "untuk", "sana", "sini", "situ", "hari");

    final Passage passage;
    final TokenList tokens;
    final int first;
    final int end;
    final int name;
    final int behind;

    private Clause(Passage passage) {
        this.passage = passage;
        tokens = passage.reading().tokens();
        first = tokens.from(passage.sentence().start());
        end = tokens.from(passage.sentence().end());
        name = tokens.from(passage.named().core().start());
        behind = tokens.from(passage.named().span().end());
    }

    /** What the clause tells of the name, or null where it merely mentions it. */
    static @Nullable Founding of(Passage passage) {
        return new Clause(passage).judged();
    }

    /** Whether a verb of founding governs the name in a sentence that tells by what instrument; it needs no more evidence. */
    static boolean based(Passage passage) {
        Clause clause = new Clause(passage);
        Governor before = clause.before();
        Governor after = clause.after();
        return !passage.wished() && !clause.part() && (clause.founds(before) || clause.founds(after));
    }

    private boolean founds(@Nullable Governor governor) {
        return governor != null
                && governor.verb().act() != Act.WRITE
                && governor.loose() < 2
                && !Sense.MISSING.of(tokens.word(governor.token() - 1))
                && !Sense.WISHED.of(tokens.word(governor.token() - 1));
    }

    private @Nullable Founding judged() {
        int start = Math.min(passage.start(), passage.words().length());
        if (part() || passage.duty() || besides() || Founding.ofSchools(passage.words(), start, passage.end())) {
            return null;
        }
        Governor before = before();
        Governor after = after();
        Founding one = before == null ? null : Judgement.of(this, before);
        Founding other = after == null ? null : Judgement.of(this, after);
        return one == null ? other : other == null || one.sure() >= other.sure() ? one : other;
    }

    /** "posko aduan satgas": another body's name that goes on with this one. */
    private boolean part() {
        int place = passage.named().core().start();
        return name > first
                && tokens.at(name - 1).isWord()
                && !Named.find(passage.reading()
                                .text()
                                .substring(Math.max(passage.sentence().start(), place - PART), place))
                        .stream()
                        .allMatch(other -> other.span().end()
                                < Math.min(PART, place - passage.sentence().start()) - 1);
    }

    private static final int PART = 24;

    /** Whether the name is that of an event's subject ("sosialisasi PATBM digelar di 12 kelurahan"). */
    static boolean ofEvent(Passage passage) {
        return new Clause(passage).ofStaff();
    }

    private boolean besides() {
        return tokens.word(name - 1).equals("selain") || tokens.word(name - 2).equals("selain");
    }

    /** "rapat koordinasi gugus tugas": what is told behind it is told of the event, or of whoever works there. */
    private boolean ofStaff() {
        for (int i = name - 1; i >= Math.max(first, name - 5); i--) {
            String word = tokens.word(i);
            if (Sense.STAFF.of(word)) {
                return true;
            }
            if (hard(tokens.at(i)) || word.equals(",") || Verb.of(word) != null || Verb.other(word)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Governor before() {
        double loose = 0;
        for (int i = name - 1, steps = 0; i >= first && steps < REACH; i--) {
            Token token = tokens.at(i);
            String word = token.word();
            Span mention = placed(token.span().start());
            if (mention != null) {
                i = tokens.from(mention.start());
                i -= Sense.ASIDE.of(tokens.word(i - 1)) || tokens.word(i - 1).equals("tahun") ? 1 : 0;
                loose += 0.1;
                continue;
            }
            Verb verb = Verb.of(word);
            if (verb != null && verb.act() != Act.AIM) {
                return verb.voice() == Voice.PASSIVE && !inverted(i) ? null : new Governor(verb, i, false, loose);
            }
            boolean decree = word.equals("tentang") && DECREES.contains(tokens.word(i - 1));
            if (hard(token)
                    || Sense.ENDS.of(word)
                    || word.equals("yang")
                    || Verb.other(word)
                    || Sense.ASIDE.of(word) && !decree) {
                return null;
            }
            if (word.equals(")")) {
                while (i > first && !tokens.word(i).equals("(")) {
                    i--;
                }
                continue;
            }
            loose += word.equals(",") ? comma(i) : Sense.STAFF.of(word) ? 2.5 : word.equals("untuk") ? 0.8 : 0.12;
            steps++;
        }
        return null;
    }

    private @Nullable Governor after() {
        if (Sense.ASIDE.of(tokens.word(name - 1)) && !tokens.word(behind).equals("yang") || ofStaff()) {
            return null;
        }
        double loose = 0;
        for (int i = behind, steps = 0; i < end && steps < REACH; i++) {
            Token token = tokens.at(i);
            String word = token.word();
            Span mention = placed(token.span().start());
            if (mention != null) {
                i = Math.max(i, tokens.from(mention.end()) - 1);
                continue;
            }
            Verb verb = Verb.of(word);
            if (verb != null && verb.act() != Act.AIM && verb.voice() != Voice.NOUN) {
                boolean own = verb.voice() == Voice.PASSIVE
                        || verb.voice() == Voice.STATE
                        || verb.voice() == Voice.BARE && ours(i - 1);
                return own && verb.act() != Act.CHANGE && !another(i) ? new Governor(verb, i, true, loose) : null;
            }
            if (verb == null && Verb.other(word) && begins(i)) {
                return new Governor(new Verb(Act.BEGIN, Voice.STATE), i, true, loose);
            }
            if (hard(token) || Sense.ENDS.of(word) || verb == null && Verb.other(word) && !Sense.AHEAD.of(word)) {
                return null;
            }
            if (word.equals("(")) {
                while (i < end && !tokens.word(i).equals(")")) {
                    i++;
                }
                continue;
            }
            loose += word.equals(",") ? comma(i) : DescribedName.topical(word) ? 0 : Sense.ASIDE.of(word) ? 0.25 : 0.1;
            steps++;
        }
        return null;
    }

    /** "Selain forum anak, tahun lalu dibentuk P2TP2A": right behind the verb stands another name. */
    private boolean another(int verb) {
        int from = tokens.at(verb).span().end();
        String next = passage.reading()
                .text()
                .substring(from, Math.min(passage.sentence().end(), from + PART));
        return Named.find(next).stream()
                .anyMatch(other -> other.core().start() < 3
                        && other.kind() != passage.named().kind());
    }

    /** "mulai menerima", "mulai bisa dihubungi": whatever it does, it begins. */
    boolean begins(int verb) {
        return tokens.word(verb - 1).equals("mulai")
                || tokens.word(verb - 2).equals("mulai") && MAY.contains(tokens.word(verb - 1));
    }

    static final Set<String> MAY = Set.of("bisa", "dapat");

    /** "telah dibentuk satgas": before the verb stands nobody who could be what is formed; else the name tells by whom. */
    private boolean inverted(int verb) {
        int i = verb - 1;
        while (i >= first
                && (Sense.AHEAD.of(tokens.word(i))
                        || Sense.DONE.of(tokens.word(i))
                        || SMALL.contains(tokens.word(i)))) {
            i--;
        }
        Token before = tokens.at(i);
        return i < first
                || hard(before)
                || !before.isWord()
                || Sense.ENDS.of(before.word())
                || JOINS.contains(before.word())
                || placed(before.span().start()) != null;
    }

    /** Within an address a comma parts nothing. */
    private double comma(int i) {
        boolean address = placed(tokens.at(i - 1).span().start()) != null
                || placed(tokens.at(i + 1).span().start()) != null;
        return address ? 0 : 0.6;
    }

    private boolean ours(int i) {
        return tokens.word(i).equals("kami") || tokens.word(i).equals("kita");
    }

    static boolean hard(Token token) {
        return token.kind() == Token.Kind.BREAK
                || ";:.!?”“".contains(token.word()) && !token.word().isEmpty();
    }

    /** The region or the date that covers a place, or null. */
    private @Nullable Span placed(int place) {
        for (Mention<?> mention : Reading.in(passage.reading().regions(), passage.sentence())) {
            if (mention.span().start() <= place && place < mention.span().end()) {
                return mention.span();
            }
        }
        for (Mention<?> mention : Reading.in(passage.reading().dates(), passage.sentence())) {
            if (mention.span().start() <= place && place < mention.span().end()) {
                return mention.span();
            }
        }
        return null;
    }
}
