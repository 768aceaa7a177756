package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What speaks against an event where a sentence names a kind of one. */
final class NoEvent {

    private static final WordTable SPEECH = WordTable.of(NoEvent.class, "speech.csv");

    private static final WordTable WORDS = WordTable.of(NoEvent.class, "no_event.csv");

    private static final Pattern NOT_AN_EVENT = Pattern.compile(WORDS.any("not_told") + "\\s+$");

    private static final Pattern GENERIC = WORDS.find("generic");

    /** "… dilaksanakan rutin setiap Selasa": no one time of it. */
    private static final Pattern ROUTINE = Pattern.compile(
            "(?<!\\p{L})(?:rutin|berkala) (?:setiap|tiap|per|sekali|sebulan|seminggu|dua kali)(?!\\p{L})");

    private static final Pattern PRESS = Pattern.compile(
            "konferensi pers|jumpa pers|keterangan pers|siaran pers|press release|temu pers|dalam keterangan(?:nya)?|pernyataan tertulis|keterangan tertulis|wawancara");

    private static final Set<String> SIGNING = WORDS.of("signing");

    private static final Pattern PACT =
            Pattern.compile("nota|mou|memorandum|perjanjian|komitmen|pakta|kesepa|deklarasi|kerja ?sama|pks(?!\\p{L})");

    /** "mengunjungi korban", "mendatangi rumah pelaku": no visit of a body. */
    private static final Pattern VICTIMS = Pattern.compile(
            " (?:ke )?(?:para |kediaman |rumah (?!aman|perlindungan|singgah|dinas|jabatan|sakit umum|ibadah)|tempat kejadian|tkp|lokasi |sejumlah |kedua |seorang )?"
                    + WORDS.any("victims") + "(?!\\p{L})");

    /** "… kepada wartawan usai rapat paripurna": an interview, whatever was before it. */
    private static final Pattern AFTER = Pattern.compile(
            "(?<!\\p{L})(?:usai|seusai|setelah|selepas|di sela|di sela-sela|disela|disela-sela|sela-sela) (?:mengikuti |menghadiri |membuka |memimpin |kegiatan |acara )?$");

    private static final Pattern TO_THE_PRESS = Pattern.compile(
            "(?<!\\p{L})(?:kepada (?:wartawan|awak media|media|jurnalis|[a-z]{3,16}(?:\\.com|\\.id))|ditemui|dikonfirmasi|diwawancarai?|doorstop)(?!\\p{L})");

    /** "mendahului rapat koordinasi …": another event, to which the one told is related. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("another") + " (?:kegiatan |pelaksanaan |acara )?$");

    /** "… katanya seusai paripurna": what was said behind it, not at it. */
    private static final Pattern SAID_AFTER = Pattern.compile("(?<!\\p{L})" + SPEECH.any("said", "says", "tells")
            + "(?:nya)?(?: \\p{L}{2,14}){0,3} (?:usai|seusai|selepas|sehabis) (?:mengikuti |menghadiri )?$");

    /** "dana rapat koordinasi", "jadwal pelatihan": what is paid for or listed. */
    private static final Pattern OF_IT = Pattern.compile("(?<!\\p{L})" + WORDS.any("of_it") + "(?: untuk)? $");

    /** "peringatan keras": a warning. */
    private static final Pattern WARNING = Pattern.compile(" " + WORDS.any("of_a_warning") + "(?!\\p{L})");

    private static final Pattern THINGS = Pattern.compile(" " + WORDS.any("things") + "(?!\\p{L})");

    /** "Rapat yang sedianya digelar Selasa ditunda": it was not held. */
    private static final Pattern CALLED_OFF = WORDS.find("called_off");

    /** "mendesak DPRD menggelar rapat …": somebody wants it. */
    private static final Pattern WISHED = Pattern.compile(
            "(?<!\\p{L})" + WORDS.any("wished")
                    + "(?: \\p{L}[\\p{L}\\p{N}-]*){0,4} (?:menggelar|digelar|mengadakan|diadakan|melaksanakan|dilaksanakan|menyelenggarakan|melakukan|dilakukan|segera|rutin|ada)(?: kegiatan| acara)? $");

    private static final int WISH = 90;

    /** What agencies do every day; an event only where it is told as one. */
    private static final Set<String> WORK = WORDS.of("work");

    private static final Pattern TOLD_AS_EVENT = Pattern.compile("(?<!\\p{L})" + WORDS.any("told_as_event") + "\\s+$");

    private static final Pattern VERB = Pattern.compile("^(?:me[mnlr]|be[rt])");

    private static final int LEAD = 32;

    private static final Pattern VISITS = WORDS.find("visits");

    private final Story story;

    NoEvent(Story story) {
        this.story = story;
    }

    /** Whether a word for an event names none here: a room, a press conference, a signature under something else, a visit to victims. */
    boolean excluded(Hit hit, Sentence sentence) {
        int from = Math.max(sentence.span().start(), hit.start() - 12);
        String before = story.lower().substring(from, hit.start());
        boolean room = before.endsWith("ruang ") || before.endsWith("aula ") || before.endsWith("ruangan ");
        boolean press = hit.phrase().startsWith("konferensi") || before.endsWith("tim ");
        boolean signing = hit.columns().get(0).equals("declaration")
                && SIGNING.contains(hit.phrase())
                && !PACT.matcher(story.lower()
                                .substring(hit.end(), Math.min(story.lower().length(), hit.end() + 60)))
                        .find();
        boolean victims = hit.columns().get(0).equals("visit")
                && VICTIMS.matcher(story.lower())
                        .region(hit.end(), story.lower().length())
                        .lookingAt();
        boolean things = hit.phrase().equals("mengumpulkan")
                && THINGS.matcher(story.lower())
                        .region(hit.end(), story.lower().length())
                        .lookingAt();
        boolean work = WORK.contains(hit.phrase())
                && !Character.isUpperCase(story.text().charAt(hit.start()))
                && !TOLD_AS_EVENT.matcher(lead(hit)).find();
        boolean warning = hit.phrase().equals("peringatan")
                && WARNING.matcher(story.lower())
                        .region(hit.end(), story.lower().length())
                        .lookingAt();
        return warning || room || press || signing || victims || things || work;
    }

    /** Whether a sentence tells of a visit to victims, to a suspect or to where it happened. */
    boolean victims(Span sentence) {
        Matcher visits = VISITS.matcher(story.lower())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        return visits.find()
                && VICTIMS.matcher(story.lower())
                        .region(visits.end(), sentence.end())
                        .lookingAt();
    }

    /** Whether another event is meant, to which the one told is related. */
    boolean another(Hit hit) {
        return ANOTHER.matcher(lead(hit)).find();
    }

    /** How much less likely a sentence tells an event; 0 where nothing speaks against it. */
    double doubt(Sentence sentence, Hit hit, boolean dated) {
        String lower =
                story.lower().substring(sentence.span().start(), sentence.span().end());
        String before = lower.substring(0, hit.start() - sentence.span().start());
        double doubt = sentence.headline() ? 2 : 0;
        doubt += !dated && GENERIC.matcher(tail(before, 30)).find() ? 2 : 0;
        doubt += !dated && ROUTINE.matcher(lower).find() ? 2 : 0;
        doubt += NOT_AN_EVENT.matcher(tail(before, 20)).find() && !told(hit, before) ? 1 : 0;
        doubt += OwnDay.quoted(story, sentence, hit.start()) ? 2 : 0;
        doubt += another(hit) ? 2.5 : 0;
        doubt += CALLED_OFF.matcher(lower).find() ? 5 : 0;
        doubt += WISHED.matcher(tail(before, WISH)).find() ? 2.5 : 0;
        doubt += PRESS.matcher(lower).find() ? 2 : 0;
        doubt += SAID_AFTER.matcher(tail(before, WISH)).find() ? 4 : 0;
        doubt += OF_IT.matcher(lead(hit)).find() ? 2.5 : 0;
        doubt += AFTER.matcher(lead(hit)).find() && TO_THE_PRESS.matcher(lower).find() ? 4 : 0;
        return doubt;
    }

    /** "Kepala Dinas X, Yuli Manafe, mengunjungi …": the comma before a verb belongs to no list. */
    private static boolean told(Hit hit, String before) {
        return before.endsWith(", ") && VERB.matcher(hit.phrase()).find();
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private String lead(Hit hit) {
        return story.lower().substring(Math.max(0, hit.start() - LEAD), hit.start());
    }
}
