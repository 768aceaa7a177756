package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of headers, row labels and titles; the table is {@code table_words.csv}. The longest phrase wins. */
final class TableWords {

    private record Meaning(String field, String value) {}

    /** Words of places and relations that stand in names of forms, too. */
    private static final List<String> EXCLUDED_IN_FORMS = List.of("rumah tangga", "keluarga", "orang tua", "pacar");

    private static final int LONGEST_PHRASE = 6;
    private static final Map<String, List<Meaning>> PHRASES = load();

    /** Words of the longest phrase that begins with a word. */
    private static final Map<String, Integer> LONGEST = longest();

    /** "0–5 tahun", "18-24", "< 18 tahun", "25 tahun ke atas". */
    private static final Pattern BAND = Pattern.compile(
            "(?:(?<below><|≤|di bawah|dibawah|kurang dari)|(?<above>>|≥|di atas|diatas|lebih dari))?=?\\s{0,2}(?<low>\\d{1,2})(?:\\s{0,2}(?:-|–|—|s\\.?\\s?/?\\s?d\\.?|sampai|hingga)\\s{0,2}(?<high>\\d{1,2}))?"
                    + "(?<plus>\\s{0,2}\\+)?\\s{0,2}(?<unit>tahun|thn|th\\b)?(?<up>\\s{0,2}(?:ke atas|keatas|lebih))?");

    private static final Pattern UNIT = Pattern.compile("\\((?<unit>[^()]{2,20})\\)\\s*$");

    private TableWords() {}

    private static Map<String, List<Meaning>> load() {
        Map<String, List<Meaning>> phrases = new HashMap<>();
        for (List<String> row :
                CsvResource.of(TableWords.class, "table_words.csv").rows()) {
            phrases.computeIfAbsent(row.get(0), key -> new ArrayList<>(1)).add(new Meaning(row.get(1), row.get(2)));
        }
        return phrases;
    }

    private static Map<String, Integer> longest() {
        Map<String, Integer> longest = new HashMap<>();
        for (String phrase : PHRASES.keySet()) {
            String[] words = phrase.split(" ", -1);
            longest.merge(words[0], Math.min(LONGEST_PHRASE, words.length), Math::max);
        }
        return longest;
    }

    /** Lower-case words, nothing but letters and digits. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            int start = at;
            while (at < lower.length() && Character.isLetterOrDigit(lower.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(lower.substring(start, at));
            }
            at++;
        }
        return words;
    }

    /** What a text says of the numbers that it stands over or beside. */
    static TableLabel read(String text) {
        TableLabel.Builder label = new TableLabel.Builder(text);
        List<String> words = words(text);
        List<List<String>> forms = formsWithExcludedWords(text);
        int at = 0;
        while (at < words.size()) {
            int form = formAt(words, at, forms);
            at += form > 0 ? form : phrase(words, at, label);
        }
        band(text.toLowerCase(Locale.ROOT), label);
        Matcher unit = UNIT.matcher(text);
        if (!label.hasMeasure() && unit.find() && ofPeople(unit.group("unit"))) {
            label.measure(Measure.VICTIMS);
        }
        if (!label.hasCategory()) {
            shared(text, label);
        }
        return label.build();
    }

    /** "Jumlah (anak)": a unit in brackets that is whom it counts. */
    private static boolean ofPeople(String unit) {
        TableLabel people = read(unit);
        return people.namesGroup() && people.plain() && !people.letters();
    }

    /** "Kekerasan dalam rumah tangga", "penelantaran keluarga": names of forms whose last words alone would be a place or a relation. */
    private static List<List<String>> formsWithExcludedWords(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (EXCLUDED_IN_FORMS.stream().noneMatch(lower::contains)) {
            return List.of();
        }
        return Categories.find(TokenList.of(text)).stream()
                .filter(term -> term.value().category() != null)
                .map(term -> words(term.span().of(text)))
                .filter(words -> words.size() > 1)
                .toList();
    }

    /** Words of the form that begins at a word, or 0. */
    private static int formAt(List<String> words, int at, List<List<String>> forms) {
        for (List<String> form : forms) {
            if (at + form.size() <= words.size()
                    && words.subList(at, at + form.size()).equals(form)) {
                return form.size();
            }
        }
        return 0;
    }

    /** The words that tables have in common with prose. */
    private static void shared(String text, TableLabel.Builder label) {
        for (Vocabulary.Term<Categories.Word> term : Categories.find(TokenList.of(text))) {
            Category category = term.value().category();
            if (category == Category.VIOLENCE) {
                label.generic();
            } else if (category != null) {
                label.category(category);
            }
            VictimGroup group = category == null ? null : term.value().implies();
            if (group == VictimGroup.CHILDREN) {
                label.age(TableLabel.Age.CHILD);
            } else if (group == VictimGroup.WOMEN) {
                label.sex(TableLabel.Sex.FEMALE);
            } else if (group == VictimGroup.WOMEN_AND_CHILDREN) {
                label.womenAndChildren();
            }
        }
    }

    private static int phrase(List<String> words, int start, TableLabel.Builder label) {
        int longest = LONGEST.getOrDefault(words.get(start), 0);
        for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
            List<Meaning> meanings = PHRASES.get(
                    length == 1 ? words.get(start) : String.join(" ", words.subList(start, start + length)));
            if (meanings != null) {
                boolean whole = length == words.size();
                meanings.forEach(meaning -> apply(meaning, whole, label));
                return length;
            }
        }
        label.unknown();
        return 1;
    }

    private static void apply(Meaning meaning, boolean whole, TableLabel.Builder label) {
        switch (meaning.field()) {
            case "category" -> label.category(constant(Category.class, meaning.value()));
            case "measure" -> label.measure(constant(Measure.class, meaning.value()));
            case "status" -> label.status(constant(CaseStatus.class, meaning.value()));
            case "women_and_children" -> label.womenAndChildren();
            case "girl" -> label.sex(TableLabel.Sex.FEMALE).age(TableLabel.Age.CHILD);
            case "boy" -> label.sex(TableLabel.Sex.MALE).age(TableLabel.Age.CHILD);
            case "woman" -> label.sex(TableLabel.Sex.FEMALE).age(TableLabel.Age.ADULT);
            case "man" -> label.sex(TableLabel.Sex.MALE).age(TableLabel.Age.ADULT);
            case "female" -> label.sex(TableLabel.Sex.FEMALE);
            case "male" -> label.sex(TableLabel.Sex.MALE);
            case "female-letter" -> label.letter(whole, TableLabel.Sex.FEMALE);
            case "male-letter" -> label.letter(whole, TableLabel.Sex.MALE);
            case "child-letters" -> {
                if (whole) {
                    label.age(TableLabel.Age.CHILD);
                } else {
                    label.unknown();
                }
            }
            case "child" -> label.age(TableLabel.Age.CHILD);
            case "adult" -> label.age(TableLabel.Age.ADULT);
            case "total" -> label.total();
            case "excluded" -> label.excluded();
            case "excluded-beside" -> {
                if (whole) {
                    label.total();
                } else {
                    label.excluded();
                }
            }
            case "off_topic" -> label.offTopic();
            case "service" -> label.service();
            case "age" -> label.ageWord();
            case "dimension" -> label.dimension(meaning.value());
            case "neutral" -> label.neutral();
            default -> throw new IllegalStateException("table_words.csv: no field " + meaning.field());
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }

    private static void band(String text, TableLabel.Builder label) {
        if (text.indexOf('%') >= 0) {
            label.excluded();
        }
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        Matcher matcher = BAND.matcher(text);
        while (matcher.find()) {
            boolean ranged = matcher.group("high") != null;
            boolean shaped = ranged
                    || matcher.group("unit") != null && matcher.group().strip().equals(text.strip())
                    || matcher.group("below") != null
                    || matcher.group("above") != null
                    || matcher.group("plus") != null
                    || matcher.group("up") != null;
            boolean named = matcher.group("unit") != null
                    || label.hasAgeWord()
                    || matcher.group().strip().equals(text.strip());
            if (shaped && named) {
                band(matcher, label);
                return;
            }
        }
    }

    private static void band(Matcher matcher, TableLabel.Builder label) {
        int low = Integer.parseInt(matcher.group("low"));
        @Nullable String top = matcher.group("high");
        boolean below = matcher.group("below") != null;
        boolean over = matcher.group("above") != null;
        boolean open = over || matcher.group("plus") != null || matcher.group("up") != null;
        int high = top != null ? Integer.parseInt(top) : below ? low - 1 : open ? 150 : low;
        int from = below ? 0 : low;
        if (high < from) {
            return;
        }
        if (high <= 18 && from < 18) {
            label.age(TableLabel.Age.CHILD);
        } else if (from >= 18 || over && from == 17) {
            label.age(TableLabel.Age.ADULT);
        }
        boolean everyChild = from == 0 && high >= 17 && high <= 18;
        boolean everyAdult = open && from >= (over ? 17 : 18) && from <= 19;
        label.band(everyChild || everyAdult ? null : matcher.group().strip());
    }
}
