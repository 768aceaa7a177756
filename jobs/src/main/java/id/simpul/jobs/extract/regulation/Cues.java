package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RelationKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words between two citations, or around one, that tell what one instrument does to another. Each rule looks at the words right
 * before a citation; the first that fits counts.
 */
enum Cues {
    AMENDED_BY(
            "regulation.amended-by", "(?:diubah|dirubah|perubahan)[^;]{0,40}(?:dengan|oleh|melalui|lewat)[^;]{0,12}$"),
    REVOKED_BY(
            "regulation.revoked-by",
            "(?:dicabut|diganti|digantikan)[^;]{0,25}(?:dengan|oleh|melalui|lewat)[^;]{0,12}$"),
    AMENDS(
            "regulation.amends",
            "(?:(?:perubahan|revisi)(?: \\w{1,12}){0,3} (?:atas|terhadap)|mengubah|merubah|merevisi)[^;]{0,15}$"
                    + "|\\btentang perubahan\\s{1,2}$"
                    + "|\\bperubahan (?:pertama|kedua|ketiga|keempat|kelima)\\s{1,2}$"),
    REVOKES(
            "regulation.revokes",
            "(?:pencabutan(?: atas)?|mencabut|membatalkan|pembatalan|menggantikan|(?<!pemerintah )pengganti(?: dari)?)[^;]{0,15}$"),
    IMPLEMENTED_BY("regulation.implemented-by", "(?:pelaksanaannya|turunannya|pelaksananya)[^;.]{0,30}$"),
    IMPLEMENTS(
            "regulation.implements",
            "(?:pelaksanaan|pelaksana|turunan|tindak lanjut|menindaklanjuti|amanat|melaksanakan|ketentuan pasal)[^;.]{0,60}$"),
    CITES(
            "regulation.cites",
            "(?:mengacu|merujuk|dasar hukum|mengingat|berdasarkan|berlandaskan|berpijak|pijakannya|bertumpu|bersandar|peraturan terkait|berpedoman|sesuai|antara lain)[^;.]{0,60}$");

    private static final int REACH = 110;

    private static final Pattern DONE = Pattern.compile("\\b(?:dicabut|tidak berlaku|dibatalkan)\\b");
    private static final Pattern CHANGED =
            Pattern.compile("\\b(?:telah|sudah|beberapa kali|terakhir)\\s(?:\\w{1,12}\\s){0,2}(?:diubah|direvisi)\\b");
    private static final Pattern NOT_YET = Pattern.compile(
            "\\b(?:akan|bakal|belum|tidak|perlu|harus|diusulkan|mengusulkan|usul|rencana|berencana|agar|segera|untuk|minta|meminta|ingin|hendak|mendorong|mendesak|mengkaji|wacana"
                    + "|menargetkan|sedang|tengah)\\s(?:\\w{1,12}\\s){0,2}$");

    private static final Pattern ACCOMPLISHED = Pattern.compile(
            "\\b(?:telah|sudah|resmi|mengesahkan|sahkan|disahkan|menyetujui|disetujui|menetapkan|ditetapkan|menerbitkan|diterbitkan|tentang)\\b");

    private static final Pattern CHARGES =
            Pattern.compile("\\b(?:mengamanatkan|mengamanahkan|mewajibkan|memerintahkan)\\b");

    /** Words that hand a cue on from one citation to the next: nothing but "dan", a comma, a list's number, "Nomor". */
    private static final Pattern GOES_ON = Pattern.compile(
            "[\\s,;:.&()0-9a-z]{0,4}(?:dan|serta|maupun|jo|juncto)?[\\s,;:.0-9]{0,6}(?:(?:nomor|nomer|no)\\b[\\s.:]{0,3})?"
                    + "(?:pasal [0-9]{1,3}(?: ayat \\([0-9]{1,2}\\))?[\\s,.]{0,4}(?:dan )?){0,3}");

    private final String rule;
    private final Pattern words;

    Cues(String rule, String words) {
        this.rule = rule;
        this.words = Pattern.compile(words);
    }

    String rule() {
        return rule;
    }

    /** Whether the words themselves hold the cue, so that it isn't handed on from a citation before. */
    boolean standsIn(String words) {
        return this.words.matcher(near(words)).find();
    }

    private static String near(String words) {
        return words.substring(Math.max(0, words.length() - REACH))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", " ");
    }

    /** The cue in the words before a citation, or null; {@code handed} where they only go on with an enumeration. */
    static @Nullable Cues before(String words, @Nullable Cues handed) {
        String near = near(words);
        for (Cues cue : List.of(values())) {
            var matcher = cue.words.matcher(near);
            if (matcher.find()) {
                return cue.tellsStatus()
                                && NOT_YET.matcher(near.substring(0, matcher.start()))
                                        .find()
                        ? null
                        : cue;
            }
        }
        boolean listed = handed != null && handed != AMENDED_BY && handed != REVOKED_BY && handed != IMPLEMENTED_BY;
        return listed && GOES_ON.matcher(near).matches() ? handed : null;
    }

    /** Whether words tell that somebody has done it, so that it is no mere intention. */
    static boolean isDone(String words) {
        return ACCOMPLISHED.matcher(near(words)).find();
    }

    /** Whether an instrument is said to charge those who make another with it. */
    static boolean charges(String behind) {
        return CHARGES.matcher(behind.substring(0, Math.min(behind.length(), 2 * REACH)))
                .find();
    }

    /** What the words behind a citation tell of it, or null. */
    static @Nullable RegulationStatus behind(String words) {
        String near = words.substring(0, Math.min(words.length(), 2 * REACH))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", " ");
        var done = DONE.matcher(near);
        if (done.find()
                && (near.startsWith("tidak berlaku", done.start())
                        || !NOT_YET.matcher(near.substring(0, done.start())).find())) {
            return RegulationStatus.REVOKED;
        }
        return CHANGED.matcher(near).find() ? RegulationStatus.AMENDED : null;
    }

    private boolean tellsStatus() {
        return this != IMPLEMENTS && this != CITES && this != IMPLEMENTED_BY;
    }

    /** Applies the cue between an instrument told before and the one that it stands before. */
    void apply(@Nullable Instrument subject, Instrument object) {
        object.rules.add(rule);
        switch (this) {
            case AMENDED_BY -> change(object, subject, RelationKind.AMENDS, RegulationStatus.AMENDED);
            case REVOKED_BY -> change(object, subject, RelationKind.REVOKES, RegulationStatus.REVOKED);
            case AMENDS -> change(subject, object, RelationKind.AMENDS, RegulationStatus.AMENDED);
            case REVOKES -> change(subject, object, RelationKind.REVOKES, RegulationStatus.REVOKED);
            case IMPLEMENTED_BY -> relate(object, RelationKind.IMPLEMENTS, subject);
            case IMPLEMENTS -> relate(subject, RelationKind.IMPLEMENTS, object);
            case CITES -> relate(isBare(subject) && isBare(object) ? null : subject, RelationKind.CITES, object);
        }
    }

    /** Drafts named side by side don't rest on each other. */
    private static boolean isBare(@Nullable Instrument instrument) {
        return instrument != null && instrument.number == null;
    }

    private static void change(
            @Nullable Instrument actor, @Nullable Instrument changed, RelationKind kind, RegulationStatus status) {
        if (changed != null && actor != changed) {
            if (actor != null) {
                actor.issuedAs(changed);
            }
            boolean draft = actor != null && actor.calledDraft && actor.status != RegulationStatus.IN_FORCE;
            if (!draft) {
                changed.tell(status);
            }
            relate(actor, kind, changed);
        }
    }

    private static void relate(@Nullable Instrument subject, RelationKind kind, @Nullable Instrument object) {
        if (subject != null && object != null) {
            subject.link(kind, object);
        }
    }
}
