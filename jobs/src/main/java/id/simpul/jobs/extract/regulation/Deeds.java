package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RelationKind;
import id.simpul.jobs.extract.regulation.Clauses.Section;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the instruments of one clause do to each other, citation by citation. */
final class Deeds {

    /** The instrument spoken of before, by a noun that fits any ("Aturan itu menggantikan …"). */
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:aturan|regulasi|peraturan|beleid|kebijakan|produk hukum|payung hukum|(?:surat )?edaran|(?:surat )?keputusan|instruksi|rancangan|raperda|ranperda|perda"
                    + "|perbup|pergub|perwali|qanun|perdes|sk|se)"
                    + "(?:\\s[^\\s.,;]{1,14}){0,5}?\\s(?:ini|itu|tersebut)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "dengan berlakunya aturan baru tersebut, … dicabut". */
    private static final Pattern BY_ITS_FORCE = Pattern.compile(
            "\\b(?:berlakunya|disahkannya|ditetapkannya|terbitnya|diundangkannya)\\b", Pattern.CASE_INSENSITIVE);

    /** "dibentuk dengan Perbup … dan bekerja berdasarkan …": it is a body that works, not the instrument that made it. */
    private static final Pattern BODY_ACTS = Pattern.compile(
            "\\b(?:dan|serta|yang)\\s(?:bekerja|bertugas|beroperasi|bergerak|melaksanakan\\stugas\\w{0,3}|menjalankan\\stugas\\w{0,3})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_PARENTHESES = Pattern.compile("^[\\s,]*\\([^()]{0,240}\\)");

    private final @Nullable Instrument own;
    private final Section section;
    /** The instrument that the text spoke of last before the clause. */
    private final @Nullable Instrument recent;

    private @Nullable Instrument before;
    private @Nullable Instrument actor;
    private @Nullable Cues cue;
    private String title = "";
    private boolean nested;

    /** @param own the instrument that the document, or the row, is */
    Deeds(@Nullable Instrument own, Section section, @Nullable Instrument recent) {
        this.own = own;
        this.section = section;
        this.recent = recent;
    }

    @Nullable
    Instrument before() {
        return before;
    }

    /** What comes next stands in the title of a draft that is listed without a citation. */
    void enter(Instrument draft) {
        before = draft;
        title = draft.title == null ? "" : draft.title;
    }

    /** Whether the instrument taken up last stands inside the title of the one before it. */
    boolean nested() {
        return nested;
    }

    /**
     * Takes up the next instrument of the clause.
     *
     * @param title what this mention gives as title
     * @param between the words between the citation before, or the clause's beginning, and this one
     * @param behind the words up to the next citation
     */
    void tell(Instrument named, @Nullable String title, String between, String behind) {
        String words = between.replaceAll("\\s+", " ");
        nested = before != null && nested(words);
        String left = before == null || nested ? words : beyondTitle(words);
        Cues told = cue(left, nested);
        boolean handedOn = told != null && told == cue && !told.standsIn(left);
        Instrument doer = handedOn ? actor : actor(told, nested, left);
        if (told == Cues.AMENDS && doer == null && !Cues.isDone(left)) {
            told = null; // "DPRD merevisi Perda …": it is being done
        }
        if (told != null) {
            told.apply(doer, named);
        } else if (section == Section.CONSIDERING && !nested && Cues.charges(behind)) {
            Cues.IMPLEMENTS.apply(own, named);
        }
        if (rests() && !nested && (told == Cues.AMENDED_BY || told == Cues.REVOKED_BY)) {
            Cues.CITES.apply(own, named);
        }
        RegulationStatus fate = named.number == null ? null : Cues.behind(behind);
        if (fate != null) {
            named.tell(fate);
            endedBy(named, fate, words);
        }
        if (!nested) {
            cue = told;
            actor = doer;
        }
        before = named;
        this.title = title == null ? "" : title;
    }

    /** Whether the clause lists on what the document's instrument rests. */
    private boolean rests() {
        return section == Section.BASIS || section == Section.ABSTRACT;
    }

    private @Nullable Cues cue(String left, boolean nested) {
        Cues told = Cues.before(left, nested ? null : cue);
        return told == null && rests() && !nested ? Cues.CITES : told;
    }

    /**
     * The instrument that does what a cue says: the document's own where it rests on others or ends them, the one whose title
     * holds the citation, the one before it in the clause, else the one spoken of last.
     */
    private @Nullable Instrument actor(@Nullable Cues told, boolean nested, String left) {
        if (told == null) {
            return null;
        }
        if (nested) {
            return before;
        }
        boolean leans = told == Cues.CITES || told == Cues.IMPLEMENTS;
        if (leans && own == null && BODY_ACTS.matcher(left).find()) {
            return null;
        }
        if (leans && rests()) {
            return own;
        }
        if (own != null && (leans || told == Cues.REVOKES)) {
            return own;
        }
        if (leans && actor != null && cue != null && (cue == Cues.CITES || cue == Cues.IMPLEMENTS)) {
            return actor;
        }
        Instrument nearest = before != null ? before : own;
        boolean pointed = before == null && POINTING.matcher(left).find();
        return nearest == null && pointed ? recent : nearest;
    }

    /** "… dicabut dan dinyatakan tidak berlaku" in an instrument's last articles is its own doing. */
    private void endedBy(Instrument named, RegulationStatus fate, String words) {
        if (fate != RegulationStatus.REVOKED) {
            return;
        }
        if (own != null && own.rules.contains(Regulations.FRONT_PAGE)) {
            own.link(RelationKind.REVOKES, named);
        } else if (recent != null
                && BY_ITS_FORCE.matcher(words).find()
                && POINTING.matcher(words).find()) {
            recent.link(RelationKind.REVOKES, named);
        }
    }

    /** Whether the citation stands inside the title of the one before it. */
    private boolean nested(String words) {
        int at = title.isEmpty() ? -1 : words.indexOf(head());
        String told = at < 0 ? "" : words.substring(at).strip();
        return at >= 0 && told.length() < title.length() && title.startsWith(told);
    }

    private String head() {
        return title.substring(0, Math.min(title.length(), 10));
    }

    /** What stands behind the title of the one before it, and behind its gazette in parentheses. */
    private String beyondTitle(String words) {
        int at = title.isEmpty() ? -1 : words.indexOf(title);
        String rest = at < 0 ? words : words.substring(at + title.length());
        Matcher gazette = IN_PARENTHESES.matcher(rest);
        return gazette.find() ? rest.substring(gazette.end()) : rest;
    }
}
