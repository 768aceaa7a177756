package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.language.CsvResource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word that says what becomes of a body. The table {@code verbs.csv} has the stems of each act; their forms are made by the
 * rules of Indonesian (membentuk, dibentuk, terbentuk, pembentukan out of "bentuk"), irregular ones are told there.
 *
 * @param act what is done
 * @param voice which form it is, and so on which side its object stands
 */
record Verb(Act act, Voice voice) {

    enum Act {
        /** It is brought into being. */
        FOUND,
        /** Those who run it are sworn in. */
        APPOINT,
        /** It starts to work, or works. */
        BEGIN,
        /** Somebody puts it to work. */
        OPEN,
        /** Somebody has it, or it is there. */
        HAVE,
        /** A paper is adopted. */
        ENACT,
        /** Several agree on it. */
        AGREE,
        /** It is done with. */
        COMPLETE,
        /** A paper is being written, a thing made ready. */
        WRITE,
        /** There are more of it. */
        GROW,
        /** Places are made one. */
        NAME,
        /** It turns into another. */
        CHANGE,
        /** It is handed over. */
        HAND,
        /** Money is set aside for it. */
        FUND,
        /** It is planned. */
        AIM
    }

    enum Voice {
        /** "membentuk": the object follows. */
        ACTIVE,
        /** "dibentuk", "terbentuk": its subject is the object. */
        PASSIVE,
        /** "berdiri", "aktif": of the subject itself. */
        STATE,
        /** "pembentukan" */
        NOUN,
        /** "bentuk", of headlines and behind "kami", "akan". */
        BARE
    }

    /** Made by the rules, but other words. */
    private static final Set<String> OTHERS = Set.of("tetapi", "terdiri", "terbuka", "bukai", "pilihan");

    private static final Map<String, Verb> FORMS = forms();

    /** Words that only look like verbs. */
    private static final Pattern NO_VERB = Pattern.compile(
            "me(?:nteri|ngenai|ngingat|nurut|njelang|lalui|lainkan|skipun|mang|reka|rdeka|rah|tro|dia|dis|ntal|ntor|nengah|ndatang|nit|mber)\\p{L}*"
                    + "|di(?:nas|ni|ri|rinya|rektur|rektorat|sabilitas|gital|alog|skusi|strik|visi|mana|bawah|antaranya|ana|sa|snaker|sdik|sduk|sperin|spar|skominfo|sos|nsos|nkes|atas|dik|sini|situ|versi|lantas|krim|tres|plom)\\p{L}*"
                    + "|ber(?:sama|ita|bagai|basis|anda|upa|nama|lian|ikut|ikutnya|kas|kala)\\p{L}*");

    private static final Pattern LOOKS =
            Pattern.compile("(?:me(?:m|ng|ny|n|l|r|w|y)\\p{L}{4,}|di\\p{L}{4,}|ber\\p{L}{4,})(?:nya|lah)?");

    /** The verb of our acts that a word is, or null. */
    static @Nullable Verb of(String word) {
        Verb verb = FORMS.get(word);
        return verb == null && word.endsWith("lah") ? FORMS.get(word.substring(0, word.length() - 3)) : verb;
    }

    /** Whether it tells of something else's founding to come. */
    boolean plans() {
        return act == Act.AIM || act == Act.FUND;
    }

    /** Whether a word is a verb by its form, of whatever is done: it takes what follows for its own object. */
    static boolean other(String word) {
        return word.length() > 5
                && LOOKS.matcher(word).matches()
                && !NO_VERB.matcher(word).matches();
    }

    private static Map<String, Verb> forms() {
        Map<String, Verb> forms = new HashMap<>();
        for (Map<String, String> row : CsvResource.of(Verb.class, "verbs.csv").named()) {
            Act act = Act.valueOf(row.getOrDefault("act", "").toUpperCase(Locale.ROOT));
            for (String stem : row.getOrDefault("stems", "").split("\\|")) {
                if (!stem.isBlank()) {
                    inflect(stem, act, forms);
                }
            }
            for (String form : row.getOrDefault("forms", "").split("\\|")) {
                String[] told = form.split(":");
                if (told.length == 2) {
                    forms.put(told[0], new Verb(act, Voice.valueOf(told[1].toUpperCase(Locale.ROOT))));
                }
            }
        }
        forms.keySet().removeAll(OTHERS);
        return Map.copyOf(forms);
    }

    /** The forms of a stem; "!" behind it says that the bare stem is a verb too. */
    private static void inflect(String given, Act act, Map<String, Verb> forms) {
        boolean bare = given.endsWith("!");
        String stem = bare ? given.substring(0, given.length() - 1) : given;
        for (String suffix : List.of("", "kan", "i")) {
            put(forms, nasal("me", stem) + suffix, act, Voice.ACTIVE);
            put(forms, "di" + stem + suffix, act, Voice.PASSIVE);
            put(forms, "ter" + stem + suffix, act, Voice.PASSIVE);
            if (bare || !suffix.isEmpty()) {
                put(forms, stem + suffix, act, Voice.BARE);
            }
        }
        put(forms, nasal("pe", stem) + "an", act, Voice.NOUN);
        if (bare) {
            put(forms, stem, act, Voice.BARE);
        }
    }

    private static void put(Map<String, Verb> forms, String form, Act act, Voice voice) {
        forms.putIfAbsent(form, new Verb(act, voice));
        forms.putIfAbsent(form + "nya", new Verb(act, voice == Voice.PASSIVE ? Voice.NOUN : voice));
    }

    /** "mem-bentuk", "men-dirikan", "meng-ukuhkan", "meny-usun": the prefix with its nasal, before the stem. */
    private static String nasal(String prefix, String stem) {
        String rest = stem.substring(1);
        if (stem.length() <= 3) {
            return prefix + "nge" + stem;
        }
        return switch (stem.charAt(0)) {
            case 'p' -> prefix + "m" + (stem.startsWith("pr") ? stem : rest);
            case 'b', 'f', 'v' -> prefix + "m" + stem;
            case 't' -> prefix + "n" + (stem.startsWith("tr") ? stem : rest);
            case 'd', 'c', 'j', 'z' -> prefix + "n" + stem;
            case 's' -> prefix + "ny" + rest;
            case 'k' -> prefix + "ng" + rest;
            case 'l', 'r', 'm', 'n', 'w', 'y' -> prefix + stem;
            default -> prefix + "ng" + stem;
        };
    }
}
