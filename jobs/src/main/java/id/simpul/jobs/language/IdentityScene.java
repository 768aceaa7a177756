package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the identity rules look at: the words, which of them name officials or regions, which lines are headlines. */
final class IdentityScene {

    static final Lexicon CUES = Lexicon.read("identity_words.csv");

    /** Of three letters or more, so that they are hardly anybody's initials. */
    private static final Set<String> KNOWN_ACRONYMS = Set.of(
            "PMI", "TKI", "TKW", "ABH", "WNI", "WNA", "PSK", "ABK", "ART", "HAM", "NTT", "NTB", "DIY", "DKI", "UPT",
            "PPA", "PNS", "ASN", "TNI", "LSM", "DPR", "KUA", "BPS", "SMP", "SMA", "SMK", "MTS", "KBG", "HIV", "TPA",
            "PAUD", "LBH", "LPA", "LPM", "MUI", "PBB", "RAD", "SOP", "SPM", "KLA", "KIA", "KDR", "PKK", "OPD", "SKP",
            "UMK", "UKM", "NGO", "ODH", "CPM", "LGBT", "KB", "RT", "RW", "RI", "SD", "PT", "CV", "UU", "PP", "WA", "HP",
            "ASI", "TBC", "BOS", "KTP", "NIK", "KK", "TPO", "II", "III", "IV", "VI", "VII", "IX", "XI", "XII", "USD",
            "WIB", "WIT", "KM", "ITE");

    private final Wording tokens;
    private final NameReader names;
    private final boolean[] official;
    private final boolean[] region;
    private final List<Mention<Region>> regions;
    private final List<Mention<Official>> officials = new ArrayList<>();
    private final Vouchers vouchers;
    private final WordSorts sorts;

    /** @param vouchers of the text, filled here */
    IdentityScene(CharSequence text, Vouchers vouchers) {
        this.vouchers = vouchers;
        CutText cut = new CutText(text);
        tokens = cut.wording();
        names = new NameReader(tokens);
        official = new boolean[tokens.size()];
        region = new boolean[tokens.size()];
        regions = Regions.find(cut, List.of());
        regions.forEach(mention -> mark(region, mention.span()));
        OfficeHolders holders = new OfficeHolders(tokens, names);
        vouchers.offices().addAll(holders.words());
        markOfficials(holders.held(People.find(cut, regions)));
        boolean[] things = region.clone();
        for (Mention<Agency> agency : Agencies.find(cut, regions)) {
            mark(things, agency.span());
            learnBody(tokens.at(agency.span().start()), tokens.at(agency.span().end()));
        }
        learnSmallWords();
        vouchers.acronyms().addAll(Abbreviations.of(tokens, new WordSorts(tokens, vouchers, things)));
        sorts = new WordSorts(tokens, vouchers, things);
        vouchers.things().addAll(new Strangers(this).things());
    }

    private void markOfficials(List<Mention<Official>> held) {
        for (Mention<Official> mention : held) {
            mark(official, mention.span());
            officials.add(mention);
            vouchers.official(mention.value().name());
            if (mention.rule().equals("person.short-name")) {
                vouchers.official(mention.span().of(tokens.text()));
            }
        }
    }

    /** "Yayasan X Y" is called X Y too. */
    private void learnBody(int from, int to) {
        if (to - from > 2) {
            vouchers.named(tokens.span(from + 1, to).of(tokens.text()));
        }
    }

    /** Not those in addresses of pages and accounts, where names are written small too. */
    private void learnSmallWords() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.lower(i) && tokens.before(i) == Gap.SPACE && tokens.after(i) != Gap.OTHER) {
                vouchers.words().add(tokens.folded(i));
            }
        }
    }

    Vouchers vouchers() {
        return vouchers;
    }

    WordSorts sorts() {
        return sorts;
    }

    Wording tokens() {
        return tokens;
    }

    List<Mention<Region>> regions() {
        return regions;
    }

    /** Those with an office. */
    List<Mention<Official>> officials() {
        return officials;
    }

    NameReader names() {
        return names;
    }

    boolean official(int from, int to) {
        return any(official, from, to);
    }

    boolean region(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!region[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word stands in a line whose words are nearly all capitalised, where capitals tell nothing. */
    boolean headline(int at) {
        return tokens.headline(at);
    }

    /** One to three capital letters ("RS", "R.S.", "N") that are no acronym we know. */
    boolean initials(int at) {
        return initialsEnd(at) > at;
    }

    /** Behind the initials at the word, or the word itself. */
    int initialsEnd(int at) {
        if (at >= tokens.size()) {
            return at;
        }
        String word = tokens.word(at);
        if (word.length() == 1 && tokens.capitalised(at)) {
            int end = at + 1;
            while (end < tokens.size()
                    && end < at + 4
                    && tokens.before(end) == Gap.DOT
                    && tokens.word(end).length() == 1
                    && tokens.capitalised(end)) {
                end++;
            }
            return end;
        }
        boolean shortCapitals = word.length() <= 3 && tokens.acronym(at) && allLetters(word);
        return shortCapitals && !KNOWN_ACRONYMS.contains(word) ? at + 1 : at;
    }

    static boolean known(String acronym) {
        return KNOWN_ACRONYMS.contains(acronym);
    }

    private static boolean allLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private void mark(boolean[] flags, Span span) {
        int end = tokens.at(span.end());
        for (int i = tokens.at(span.start()); i < end; i++) {
            flags[i] = true;
        }
    }

    private static boolean any(boolean[] flags, int from, int to) {
        for (int i = from; i < to; i++) {
            if (flags[i]) {
                return true;
            }
        }
        return false;
    }
}
