package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The identities of one document, looked up by their first word: whole, and names by each of their parts too. */
final class KnownIdentities {

    /** Hides every text. */
    static final KnownIdentities ALL = new KnownIdentities(true, Vouchers.document(false));

    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final int SHORTEST_IN_ADDRESS = 4;
    private static final int SHORTEST_PART = 3;

    private final PhraseTrie phrases = new PhraseTrie();
    private final PhraseTrie initials = new PhraseTrie();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final boolean all;
    private final Vouchers vouchers;

    private KnownIdentities(boolean all, Vouchers vouchers) {
        this.all = all;
        this.vouchers = vouchers;
    }

    static KnownIdentities of(CharSequence text, Identities.Labels labels) {
        Vouchers vouchers = Vouchers.document(labels.foreign());
        labels.officials().forEach(vouchers::official);
        labels.things().forEach(vouchers::named);
        IdentityScene scene = new IdentityScene(text, vouchers);
        KnownIdentities known = new KnownIdentities(false, scene.vouchers());
        known.keepOpen(scene);
        for (Mention<Kind> mention : IdentityRules.find(scene)) {
            known.learn(mention.span().of(text), mention.value());
        }
        labels.identities().forEach(each -> known.learn(each, kind(each)));
        return known;
    }

    private static Kind kind(String cell) {
        return cell.codePoints().anyMatch(Character::isDigit) ? Kind.ADDRESS : Kind.NAME;
    }

    /** Parts of officials' names and names of places and bodies are no parts of a victim's name elsewhere. */
    private void keepOpen(IdentityScene scene) {
        scene.regions().forEach(region -> open(region.span().of(scene.tokens().text())));
        scene.vouchers().things().forEach(this::open);
        scene.officials().forEach(official -> open(official.value().name()));
    }

    private void open(String phrase) {
        Wording tokens = new Wording(phrase);
        for (int i = 0; i < tokens.size(); i++) {
            open.add(tokens.folded(i));
        }
    }

    private void learn(String phrase, Kind kind) {
        Wording tokens = new Wording(phrase);
        if (tokens.size() == 0 || (kind == Kind.INITIALS && IdentityScene.known(phrase))) {
            return;
        }
        boolean asWritten = kind == Kind.INITIALS;
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(asWritten ? tokens.word(i) : tokens.folded(i));
            if (kind == Kind.NAME && part(tokens, i)) {
                parts.add(tokens.folded(i));
            }
        }
        if (asWritten) {
            initials.add(words);
        } else if (words.size() > 1 || kind != Kind.NAME) {
            phrases.add(words);
        } else if (!open.contains(words.get(0))) {
            parts.add(words.get(0));
        }
    }

    private boolean part(Wording tokens, int at) {
        String word = tokens.folded(at);
        return word.length() >= SHORTEST_PART
                && !tokens.number(at)
                && !open.contains(word)
                && !NON_NAMES.contains(word)
                && (GIVEN_NAMES.contains(word) || !OrdinaryWords.contains(word))
                && !word.equals("binti")
                && !word.equals("bin");
    }

    String mask(String text) {
        if (all) {
            return Identities.MASK;
        }
        List<Span> hidden = hidden(text);
        return hidden.isEmpty() ? text : replace(text, hidden);
    }

    /** In order; they may overlap. */
    List<Span> hidden(String text) {
        List<Span> hidden = new ArrayList<>();
        if (all) {
            hidden.add(new Span(0, text.length()));
            return hidden;
        }
        IdentityRules.find(new IdentityScene(text, vouchers.within())).forEach(mention -> hidden.add(mention.span()));
        Wording tokens = new Wording(text);
        for (int at = 0; at < tokens.size(); at++) {
            int length = longest(tokens, at);
            if (length > 0) {
                hidden.add(tokens.span(at, at + length));
            }
        }
        if (address(text)) {
            inAddress(text, hidden);
        }
        hidden.sort(null);
        return hidden;
    }

    /** Whether it is the address of a page or the name of a file, where names are written small and joined. */
    private static boolean address(String text) {
        return text.contains("://") || text.chars().noneMatch(Character::isWhitespace);
    }

    private void inAddress(String text, List<Span> hidden) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - at >= SHORTEST_IN_ADDRESS
                    && parts.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                hidden.add(new Span(at, end));
            }
            at = Math.max(at + 1, end);
        }
    }

    private int longest(Wording tokens, int at) {
        // a part of a name may be an ordinary word too: its capital tells
        int part = tokens.capitalised(at) && parts.contains(tokens.folded(at)) ? 1 : 0;
        return Math.max(part, Math.max(phrases.longest(tokens, at, false), initials.longest(tokens, at, true)));
    }

    private static String replace(String text, List<Span> hidden) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Span span : hidden) {
            if (span.end() <= done) {
                continue;
            }
            if (span.start() >= done && !(out.length() > 0 && span.start() == done && endsMasked(out))) {
                out.append(text, done, span.start()).append(Identities.MASK);
            }
            done = span.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean endsMasked(StringBuilder out) {
        return out.charAt(out.length() - 1) == Identities.MASK.charAt(0);
    }
}
