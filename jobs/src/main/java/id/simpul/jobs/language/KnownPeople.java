package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of one person in a text: short names take the longest form and the office. */
final class KnownPeople {

    private static final Set<String> SPEECH = Set.of(
            "kata",
            "ujar",
            "ucap",
            "ungkap",
            "tutur",
            "papar",
            "jelas",
            "terang",
            "tegas",
            "tambah",
            "imbuh",
            "sebut",
            "tandas",
            "pungkas",
            "beber",
            "lanjut",
            "sambung",
            "menurut",
            "mengatakan",
            "menyebut",
            "menjelaskan",
            "menyampaikan",
            "menambahkan",
            "menuturkan",
            "mengungkapkan",
            "berharap",
            "meminta",
            "menegaskan",
            "memaparkan",
            "mengaku");

    private final Wording tokens;
    private final List<OfficeHolder> holders;
    private final List<PersonName> ranked;
    private final Map<String, Official> byName = new LinkedHashMap<>();
    private final Map<String, String> byPart = new HashMap<>();
    private final boolean[] taken;

    KnownPeople(Wording tokens, List<OfficeHolder> holders, List<PersonName> ranked) {
        this.tokens = tokens;
        this.holders = holders;
        this.ranked = ranked;
        taken = new boolean[tokens.size()];
        holders.forEach(holder -> learn(holder.name(), holder.role()));
        ranked.forEach(name -> learn(name, null));
    }

    private void learn(PersonName name, @Nullable String role) {
        Official known = byName.get(name.name());
        if (known == null || known.role() == null) {
            byName.put(name.name(), new Official(name.name(), role));
        }
        for (int i = name.from(); i < name.to(); i++) {
            if (tokens.word(i).length() >= 3) {
                String longest = byPart.get(tokens.word(i));
                if (longest == null
                        || (name.name().length() > longest.length()
                                && name.name().contains(longest))) {
                    byPart.put(tokens.word(i), name.name());
                }
            }
        }
    }

    List<Mention<Official>> mentions() {
        List<Mention<Official>> mentions = new ArrayList<>();
        for (OfficeHolder holder : holders) {
            take(holder.start(), holder.end());
            String name = full(holder.name().name());
            mentions.add(new Mention<>(
                    new Official(name, holder.role()), tokens.span(holder.start(), holder.end()), holder.rule()));
        }
        for (PersonName name : ranked) {
            take(name.start(), name.end());
            mentions.add(new Mention<>(
                    official(full(name.name())), tokens.span(name.start(), name.end()), "person.ranked-name"));
        }
        shortNames(mentions);
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    private String full(String name) {
        String longest = name;
        for (String part : name.split(" ", -1)) {
            String other = byPart.get(part);
            if (other != null && other.length() > longest.length() && within(name, other)) {
                longest = other;
            }
        }
        return longest;
    }

    private static boolean within(String name, String longer) {
        return (" " + longer + " ").contains(" " + name + " ");
    }

    private Official official(String name) {
        Official known = byName.get(name);
        return known != null ? known : new Official(name, null);
    }

    private void shortNames(List<Mention<Official>> mentions) {
        for (int at = 0; at < tokens.size(); at++) {
            String name = taken[at] ? null : known(at);
            if (name == null) {
                continue;
            }
            int end = at + 1;
            while (end < tokens.size()
                    && !taken[end]
                    && tokens.before(end) == Wording.Gap.SPACE
                    && name.equals(byPart.get(tokens.word(end)))) {
                end++;
            }
            if (alone(at, end)) {
                mentions.add(new Mention<>(official(name), tokens.span(at, end), "person.short-name"));
            }
            at = end - 1;
        }
    }

    private @Nullable String known(int at) {
        String word = tokens.word(at);
        String name = byPart.get(word);
        if (name != null || !tokens.capitalised(at) || word.length() < 3 || !spoken(at)) {
            return name;
        }
        return nickname(word);
    }

    /** "Yuni" for "Yuniarti", where a verb of speech stands beside it. */
    private @Nullable String nickname(String word) {
        Set<String> fitting = new HashSet<>();
        byPart.forEach((part, name) -> {
            if (part.startsWith(word) && name.startsWith(part)) {
                fitting.add(name);
            }
        });
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    private boolean spoken(int at) {
        return SPEECH.contains(tokens.folded(at - 1)) || SPEECH.contains(tokens.folded(at + 1));
    }

    /** Not inside a longer capitalised name of something else ("Mahkamah Agung" beside a Surya Agung). */
    private boolean alone(int from, int to) {
        boolean joinedBefore = from > 0
                && tokens.before(from) == Wording.Gap.SPACE
                && tokens.capitalised(from - 1)
                && !startsSentence(from - 1)
                && !SPEECH.contains(tokens.folded(from - 1));
        boolean joinedBehind = to < tokens.size()
                && tokens.after(to - 1) == Wording.Gap.SPACE
                && tokens.capitalised(to)
                && !tokens.acronym(to);
        return !joinedBefore && !joinedBehind;
    }

    private boolean startsSentence(int at) {
        Wording.Gap gap = tokens.before(at);
        return gap != Wording.Gap.SPACE && gap != Wording.Gap.JOIN;
    }
}
