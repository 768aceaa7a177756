package id.simpul.jobs.extract.initiative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of a body that it names: that it was set up, that it will be, or nothing of the sort.
 *
 * @param mode what is said
 * @param place where the verb stands in the sentence
 */
record Founding(Mode mode, int place, double sure) {

    Founding(Mode mode, int place) {
        this(mode, place, 2);
    }

    enum Mode {
        /** It stands. */
        FOUNDED,
        /** It was set up in the event that the document tells. */
        CEREMONY,
        /** The region has it by now; a mention only, unless a time is told. */
        STANDING,
        /** It is to come. */
        PLANNED
    }

    private static final int NEAR = 70;

    private static final String ACTIVE =
            "membentuk|bentuk|mendirikan|dirikan|meresmikan|resmikan|meluncurkan|luncurkan|melaunching|launching"
                    + "|mengoperasikan|operasikan|membangun|bangun|membuka|mengaktifkan|mencanangkan|canangkan|mengukuhkan|kukuhkan|mengembangkan"
                    + "|memperkenalkan|merilis|melahirkan|menghasilkan|menetapkan|menandatangani|menyiapkan|menambah|melantik|lantik|menyusun|susun|memiliki aplikasi|mendeklarasikan|deklarasikan|menyediakan|buka";

    private static final String PASSIVE =
            "dibentuk|terbentuk|didirikan|berdiri|diresmikan|diluncurkan|dioperasikan|dibangun|diaktifkan"
                    + "|dicanangkan|dikukuhkan|dikembangkan|ditandatangani|disepakati|disahkan|ditetapkan|beroperasi|difungsikan|dilaunching|disiapkan"
                    + "|ditambah|dilantik|disusun|uji coba|dideklarasikan|disediakan|mulai dibuka|dibukanya|dirilis|(?:kami|kita) (?:bentuk|dirikan|bangun|luncurkan|resmikan)";

    private static final String NOUN =
            "pembentukan|pendirian|peresmian|peluncuran|pencanangan|pembangunan|pengukuhan|pelantikan|deklarasi";

    private static final Pattern BEFORE = Pattern.compile("\\b(" + ACTIVE + "|" + PASSIVE + "|" + NOUN + ")\\b");
    private static final Pattern BEHIND = Pattern.compile("\\b(" + PASSIVE + ")\\b");

    private static final Pattern CEREMONIAL = Pattern.compile(
            "(?:men|di)?(?:resmikan|luncurkan|launching|canangkan|kukuhkan|lantik)|meresmikan|meluncurkan|melantik|pelantikan"
                    + "|melaunching|mencanangkan|mengukuhkan|menghasilkan|dioperasikan|mengoperasikan|operasikan|peresmian|peluncuran|pencanangan|pengukuhan|deklarasi|(?:men|di)?deklarasikan");
    /** What stands by is told as done only so: "sudah menyediakan rumah aman". */
    private static final Pattern PROVIDED = Pattern.compile("menyediakan|disediakan");
    /** "menargetkan 12 kabupaten memiliki gugus tugas"; a target without a number is a wish. */
    private static final Pattern TARGETED = Pattern.compile(
            "\\b(?:menargetkan|ditargetkan|targetnya|rencananya)\\b[^.;]{0,30}\\d[^.;]{0,50}\\b(?:memiliki|mempunyai|punya)\\s(?:[^\\s,;]{1,16}\\s){0,2}$");

    /** "berjanji menyisihkan dana desa untuk pos pengaduan mulai 2025"; what has money already may stand long since. */
    private static final Pattern FUNDED = Pattern.compile(
            "\\b(?:akan|bakal|berjanji|berencana|segera)\\s(?:\\w{1,12}\\s){0,2}(?:menyisihkan|mengalokasikan|menganggarkan|dianggarkan|dialokasikan)\\b(?:[^.,;]{0,40}\\b(?:untuk|bagi))?\\s(?:\\w{1,14}\\s){0,2}$");

    /** "UPTD PPA yang diresmikan 21 April lalu": told of the name itself, whatever is asked of it. */
    private static final Pattern RELATIVE = Pattern.compile(
            "^,?\\s(?:yang|sudah|telah|baru)\\s(?:(?:baru|baru saja|sudah|telah|resmi|mulai)\\s){0,2}"
                    + "(?:dibentuk|terbentuk|didirikan|berdiri|diresmikan|diluncurkan|dikukuhkan|beroperasi|dibuka)\\b");

    /** "kini memiliki gugus tugas" */
    private static final Pattern HAVING = Pattern.compile(
            "\\b(?:kini|sudah|telah|resmi|akhirnya)\\s(?:resmi\\s|juga\\s)?(?:memiliki|mempunyai|punya)\\s(?:[^\\s,;]{1,16}\\s){0,3}$");

    /** "melantik Kepala UPTD PPA": who heads it, not the body. */
    private static final Pattern HEAD_OF =
            Pattern.compile("\\b(?:kepala|ketua|sekretaris|plt|pejabat|pegawai)\\s(?:\\S{1,14}\\s){0,1}$");

    private static final Pattern INDUCTED = Pattern.compile("(?:me|di)?lantik|pelantikan");

    /** What is being written stands only once it is done. */
    private static final Pattern IN_WORK = Pattern.compile("(?:me(?:ny|n)|di)?(?:usun|susun)");

    /** "menerbitkan SK pembentukan …" */
    private static final Pattern DECREED = Pattern.compile(
            "\\b(?:menerbitkan|mengeluarkan|meneken|menandatangani|diterbitkan|terbit|terbitnya)\\s(?:\\S{1,14}\\s){0,4}$");

    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:akan|bakal|segera|berencana|rencananya|berjanji|hendak|ditargetkan|menargetkan|direncanakan|menyiapkan|disiapkan|paling lambat"
                    + "|tahun depan|menyepakati|sepakat|disepakati)\\b");

    /** "satgas di seluruh kampus": bodies of schools, none of a region. */
    private static final Pattern EVERY_SCHOOL = Pattern.compile(
            "\\b(?:di|pada|tiap)\\s(?:seluruh|semua|setiap|tiap|lingkungan)\\s(?:kampus|sekolah|perguruan|satuan pendidikan)\\b");

    /** "kampus di Palu membentuk satgas" */
    private static final Pattern SCHOOL = Pattern.compile("\\b(?:kampus|universitas|perguruan tinggi)\\b[^,.;]{0,40}$");

    /** "rapat pembentukan gugus tugas" */
    private static final Pattern TALKED_OF = Pattern.compile(
            "\\b(?:rapat|rakor|penyusunan|pembahasan|persiapan|rencana|wacana)\\s(?:(?!itu|ini|tersebut)\\w{1,14}\\s){0,2}$");

    private static final Pattern NOT = Pattern.compile(
            "\\b(?:belum|tidak|bukan|harus|perlu|diminta|meminta|minta|mendorong|dorong|didorong|mendesak|desak|didesak|saatnya|mengajak|ajak|mengimbau|imbau|diharapkan|berharap|agar|supaya|jika|kalau"
                    + "|apabila|wajib|usul|mengusulkan|menyarankan|merekomendasikan|direkomendasikan|sebelum|butuh|membutuhkan|membahas|dibahas|tuntaskan"
                    + "|menuntaskan|setiap|dapat)\\b");

    /** "rapat koordinasi pembentukan gugus tugas": it is being founded there. */
    private static final Pattern MET_FOR =
            Pattern.compile("\\b(?:rapat|rakor|musyawarah)\\s(?:koordinasi\\s|persiapan\\s|awal\\s){0,2}$");

    /** "pembentukan satgas di semua kecamatan pada 2015" */
    private static final Pattern DATED =
            Pattern.compile("^[^.,;:]{0,45}\\b(?:pada|tahun|sejak)\\s(?:tahun\\s|[a-z]{3,9}\\s)?(?:19|20)\\d\\d\\b");

    /** "rencana pembentukan rumah aman yang dijadwalkan beroperasi …" */
    private static final Pattern SCHEDULED = Pattern.compile(
            "^[^,.;]{0,30}\\b(?:dijadwalkan|ditargetkan|direncanakan|akan|bakal)\\s(?:\\w{1,12}\\s){0,1}"
                    + "(?:dibentuk|berdiri|didirikan|beroperasi|dioperasikan|diresmikan|dibangun|diluncurkan)\\b");

    /** "rapat koordinasi gugus tugas … dibuka": what follows is said of the event. */
    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:rapat|rakor|pertemuan|sosialisasi|pelatihan|bimtek|fgd|workshop|lokakarya|kegiatan|acara|sidang|diskusi|seminar)\\s(?:\\w{1,14}\\s){0,3}$");

    /** "tersangka yang ditetapkan satgas": it does, and isn't done. */
    private static final Pattern AGENT = Pattern.compile("\\byang\\s(?:(?:telah|sudah|akan|baru)\\s)?$");

    private static final Pattern ASIDE =
            Pattern.compile("\\b(?:di|dari|oleh|ke|kepada|bersama|melalui|lewat|dengan|antara)\\s$");

    /** "pencanangan ini jalan untuk menyatukan P2TP2A" */
    private static final Pattern THAT = Pattern.compile("^\\s(?:ini|itu|tersebut)\\s(?!di\\b)");

    /** "telah dilaksanakan pelantikan satgas" */
    private static final Pattern HELD =
            Pattern.compile("\\b(?:dilaksanakan|digelar|dilakukan|diadakan|berlangsung)(?:nya)?\\s$");

    /** "P2TP2A yang dibentuk 2010 berubah menjadi UPTD": the verb before tells of what it was. */
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:menaikkan|mengubah|meningkatkan|dinaikkan|diubah|ditingkatkan|bertransformasi|berubah|naik)(?:\\s[^\\s,;.]{1,16}){0,5}\\s(?:menjadi|jadi)\\s(?:[^\\s,;.]{1,16}\\s){0,2}$");

    /** "Selain forum anak, tahun lalu dibentuk …" */
    private static final Pattern BESIDES = Pattern.compile("\\bselain\\s(?:\\w{1,14}\\s){0,1}$");

    /** The founding that a sentence tells of a name in it, or null. */
    static @Nullable Founding of(String sentence, int nameStart, int nameEnd) {
        if (EVERY_SCHOOL
                .matcher(sentence)
                .region(nameStart, Math.min(sentence.length(), nameEnd + NEAR))
                .find()) {
            return null;
        }
        int from = Math.max(0, nameStart - NEAR);
        String left = sentence.substring(from, nameStart);
        String right = sentence.substring(nameEnd, Math.min(sentence.length(), nameEnd + NEAR));
        if (CHANGED.matcher(left).find()) {
            return null;
        }
        Matcher before = last(BEFORE, left);
        Matcher behind = BEHIND.matcher(right);
        boolean agent = before != null
                && before.group(1).startsWith("di")
                && left.substring(before.end()).isBlank()
                && AGENT.matcher(left.substring(0, before.start())).find();
        boolean head = before != null
                && INDUCTED.matcher(before.group(1)).matches()
                && HEAD_OF.matcher(left).find();
        if (before != null
                && !head
                && !agent
                && !THAT.matcher(left.substring(before.end())).find()
                && !apart(left.substring(before.end()))) {
            Founding judged = judged(sentence, from + before.start(), from + before.end(), before.group(1));
            boolean scheduled = judged == null
                    && SCHEDULED.matcher(right).find()
                    && !NOT.matcher(left).find();
            boolean dated = judged == null
                    && before.group(1).equals("pembentukan")
                    && DATED.matcher(right).find()
                    && !NOT.matcher(left).find()
                    && !TALKED_OF.matcher(left.substring(0, before.start())).find();
            return scheduled
                    ? new Founding(Mode.PLANNED, from + before.start())
                    : dated ? new Founding(Mode.FOUNDED, nameEnd) : judged;
        }
        if (TARGETED.matcher(left).find()
                || FUNDED.matcher(left).find() && !NOT.matcher(left).find()) {
            return new Founding(Mode.PLANNED, nameStart);
        }
        if (HAVING.matcher(left).find() && !NOT.matcher(left).find()) {
            return new Founding(Mode.STANDING, nameStart);
        }
        if (behind.find()
                && !aside(left, right.substring(0, behind.start()))
                && !EVENT.matcher(left).find()
                && !BESIDES.matcher(left).find()
                && !listed(behind.group(1), right.substring(0, behind.start()))
                && !(INDUCTED.matcher(behind.group(1)).matches()
                        && HEAD_OF.matcher(left).find())
                && !apart(right.substring(0, behind.start()))) {
            return judged(sentence, nameEnd + behind.start(), nameEnd + behind.end(), behind.group(1));
        }
        return null;
    }

    /** Whether schools found it, or have it in each. */
    static boolean ofSchools(String sentence, int nameStart, int nameEnd) {
        return EVERY_SCHOOL
                        .matcher(sentence)
                        .region(nameStart, Math.min(sentence.length(), nameEnd + NEAR))
                        .find()
                || SCHOOL.matcher(sentence.substring(Math.max(0, nameStart - NEAR), nameStart))
                        .find();
    }

    /** What a relative clause right behind the name tells of it, or null; it holds even in a sentence that asks for something. */
    static @Nullable Founding relative(String sentence, int nameEnd) {
        Matcher told = RELATIVE.matcher(sentence.substring(nameEnd, Math.min(sentence.length(), nameEnd + NEAR)));
        return told.find() ? new Founding(Mode.FOUNDED, nameEnd + told.end()) : null;
    }

    private static @Nullable Founding judged(String sentence, int start, int end, String verb) {
        String lead = sentence.substring(Math.max(0, start - NEAR), start);
        if (NOT.matcher(lead.substring(Math.max(0, lead.length() - 45))).find()
                || SCHOOL.matcher(lead).find()) {
            return null;
        }
        if (TALKED_OF.matcher(lead).find()) {
            return verb.equals("pembentukan") && MET_FOR.matcher(lead).find()
                    ? new Founding(Mode.CEREMONY, start)
                    : null;
        }
        boolean noun = verb.startsWith("pem") || verb.startsWith("pen") || verb.startsWith("pel");
        boolean ahead = AHEAD.matcher(lead + sentence.substring(start, end)).find()
                || AHEAD.matcher(sentence.substring(end, Math.min(sentence.length(), end + NEAR)))
                                .find()
                        && noun;
        if (ahead && !verb.equals("uji coba")) {
            return new Founding(Mode.PLANNED, start);
        }
        boolean held = HELD.matcher(lead).find();
        boolean before = !held && (lead.contains("telah ") || lead.contains("sudah ") || lead.contains("pernah "));
        if (PROVIDED.matcher(verb).matches() && !before) {
            return null;
        }
        boolean ceremony = CEREMONIAL.matcher(verb).matches() && !before;
        if (IN_WORK.matcher(verb).matches()) {
            return null;
        }
        if (noun && DECREED.matcher(lead).find()) {
            return new Founding(Mode.FOUNDED, start);
        }
        if (noun && !ceremony) {
            return null; // "pembentukan satgas mengacu pada …" tells of no founding by itself
        }
        return new Founding(ceremony ? Mode.CEREMONY : Mode.FOUNDED, start);
    }

    /** "satgas di P2TP2A sudah dibentuk": what is told is told of something else. */
    static boolean aside(String left, String between) {
        return ASIDE.matcher(left).find() && !between.contains("yang ");
    }

    /** Whether words before something miss it, ask for it, or set a condition. */
    static boolean denied(String lead) {
        return NOT.matcher(lead).find();
    }

    /** "P2TP2A, Polda, ditambah …": a list goes on. */
    private static boolean listed(String verb, String between) {
        return verb.equals("ditambah") && between.indexOf(',') >= 0;
    }

    /** Whether another clause lies between verb and name. */
    private static boolean apart(String between) {
        return between.indexOf(';') >= 0
                || between.contains(" yang ") && between.length() > 40
                || between.contains(", sementara")
                || Stream.of(between.split("\\s"))
                        .anyMatch(word -> word.startsWith("di") && (Verb.of(word) != null || Verb.other(word)))
                || between.contains("rapat")
                || between.contains("rakor");
    }

    private static @Nullable Matcher last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int start = -1;
        while (matcher.find()) {
            start = matcher.start();
        }
        return start >= 0 && matcher.find(start) ? matcher : null;
    }
}
