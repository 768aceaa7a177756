package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The identities of one document, looked up by their first word. */
final class KnownIdentities {

    /** Hides every text. */
    static final KnownIdentities ALL = new KnownIdentities(Map.of(), true);

    private final Map<String, List<List<String>>> phrases;
    private final boolean all;

    private KnownIdentities(Map<String, List<List<String>>> phrases, boolean all) {
        this.phrases = phrases;
        this.all = all;
    }

    static KnownIdentities of(CharSequence text, List<Mention<Identities.Kind>> found, Collection<String> named) {
        Map<String, List<List<String>>> phrases = new HashMap<>();
        found.forEach(mention -> add(phrases, mention.span().of(text)));
        named.forEach(name -> add(phrases, name));
        return new KnownIdentities(phrases, false);
    }

    private static void add(Map<String, List<List<String>>> phrases, String phrase) {
        List<String> words =
                Words.of(phrase).stream().map(word -> fold(word.of(phrase))).toList();
        if (!words.isEmpty()) {
            List<List<String>> same = phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>());
            if (!same.contains(words)) {
                same.add(words);
            }
        }
    }

    String mask(String text) {
        if (all) {
            return Identities.MASK;
        }
        List<Span> hidden = new ArrayList<>();
        IdentityRules.find(text).forEach(mention -> hidden.add(mention.span()));
        List<Span> words = Words.of(text);
        for (int at = 0; at < words.size(); at++) {
            int length = longest(text, words, at);
            if (length > 0) {
                hidden.add(words.get(at).cover(words.get(at + length - 1)));
            }
        }
        return hidden.isEmpty() ? text : replace(text, hidden);
    }

    private int longest(String text, List<Span> words, int at) {
        int longest = 0;
        for (List<String> phrase : phrases.getOrDefault(fold(words.get(at).of(text)), List.of())) {
            if (phrase.size() > longest && matches(text, words, at, phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean matches(String text, List<Span> words, int at, List<String> phrase) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!fold(words.get(at + i).of(text)).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String replace(String text, List<Span> hidden) {
        hidden.sort(null);
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Span span : hidden) {
            if (span.end() <= done) {
                continue;
            }
            if (span.start() >= done) {
                out.append(text, done, span.start()).append(Identities.MASK);
            }
            done = span.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
