package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When a number was counted: the period beside it; a day only where nobody's talk is dated by it. */
final class PeriodLink {

    private static final int TALK = 8;

    /** Characters before the day of a dateline, at most. */
    private static final int DATELINE = 60;

    private static final int NOWHERE = 1_000_000;

    /** Sentences within which it is told when, at most. */
    private static final int LATER = 8;

    private static final Set<String> DATA = Set.of("data", "angka", "jumlah", "kasus");

    /** "Hitungannya mulai Januari": the next sentence tells from when to when. */
    private static final Set<String> RECKONED =
            Set.of("hitungannya", "penghitungannya", "terhitung", "datanya", "angkanya", "jumlahnya", "rentangnya");

    /** Times of earlier paragraphs that can make one period together: the nearest. */
    private static final int NEAREST = 4;

    /** What stands before the day of an event, and of no dateline. */
    private static final Set<String> ON = Set.of("pada", "per", "hingga", "sampai", "tanggal");

    /** Behind these a year names an edition: "CATAHU 2020" tells of 2019. */
    private static final Set<String> EDITIONS =
            Set.of("catahu", "tahunan", "edisi", "sphpn", "snphar", "internasional", "sedunia");

    private static final Set<String> COMPARERS = Set.of("dibanding", "dibandingkan", "ketimbang", "daripada");

    private static final Set<String> MOVES = Set.of(
            "turun", "menurun", "berkurang", "naik", "meningkat", "bertambah", "melonjak", "merosot", "menyusut");

    /** Words between two numbers of one time. */
    private static final Set<String> WITH =
            Set.of("yang", "dengan", "dan", "melibatkan", "jumlah", "korban", "korbannya");

    private static final int PAIRED = 4;

    /** Words from "angka" to the time that it is of, at most. */
    private static final int POINTED = 5;

    /** Words from a number to its time, at most. */
    private static final int CAME_FROM = 5;

    /** Words from a number to the time of the one that it became, at most. */
    private static final int CAME_TO = 6;

    private static final Set<String> STILL = Set.of("masih", "tetap");

    private static final Set<String> NOW = Set.of("kini", "ini", "sekarang");

    private static final Set<String> ARRIVED = Set.of("tiba", "sampai", "mendarat", "berlabuh", "bersandar", "merapat");

    private static final Set<String> AHEAD = Set.of("mendatang", "nanti", "kelak");

    private final Scene scene;
    private @Nullable List<Mention<When>> inFull;
    private @Nullable Stretches<Mention<When>> usable;

    PeriodLink(Scene scene) {
        this.scene = scene;
    }

    /** @param next the next candidate of its sentence that has a noun, or null */
    Link<Period> own(Candidate candidate, @Nullable Candidate next) {
        List<Mention<When>> before = usable(candidate.left());
        List<Mention<When>> behind = notMoved(candidate, usable(candidate.body().cover(candidate.right())));
        Span number = candidate.number().span();
        if (before.isEmpty() && behind.isEmpty() && next != null && paired(candidate, next)) {
            List<Mention<When>> shared = usable(next.right());
            if (!shared.isEmpty()) {
                return Link.of(first(shared), Source.OWN);
            }
        }
        if (before.isEmpty() && behind.isEmpty()) {
            return cameTo(candidate);
        }
        boolean bracketed = !behind.isEmpty()
                && scene.tokens()
                        .word(scene.tokens().from(behind.get(0).span().start()) - 1)
                        .equals("(")
                && scene.distance(candidate.body(), behind.get(0).span()) <= 1;
        if (bracketed) {
            return Link.of(first(behind), Source.OWN);
        }
        int near = before.isEmpty()
                ? NOWHERE
                : scene.distance(before.get(before.size() - 1).span(), number);
        int far = behind.isEmpty()
                ? NOWHERE
                : scene.distance(candidate.body(), behind.get(0).span());
        Period period = near <= far + 2 ? last(before) : first(behind);
        return period == null || near > far + 2
                ? Link.of(period, Source.OWN)
                : new Link<>(cameFrom(candidate, period).value(), Source.OWN);
    }

    /** "84 kasus yang melibatkan 103 anak pada 2012": two numbers told in one breath of one time. */
    private boolean paired(Candidate candidate, Candidate next) {
        Measures.Word one = candidate.head();
        Measures.Word other = next.head();
        int from = scene.tokens().from(candidate.body().end());
        int to = scene.tokens().from(next.number().span().start());
        if (one == null || other == null || one.measure() == other.measure() || to - from > PAIRED) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!WITH.contains(scene.tokens().word(at))) {
                return false;
            }
        }
        return true;
    }

    /** "114 kasus, naik 43 kasus dibanding 2022": a time that the number is only compared with is not its own. */
    private List<Mention<When>> notMoved(Candidate candidate, List<Mention<When>> behind) {
        if (behind.isEmpty()) {
            return behind;
        }
        int comparer = scene.tokens().from(behind.get(0).span().start()) - 1;
        comparer -= COMPARERS.contains(scene.tokens().word(comparer)) ? 0 : 1;
        boolean compared = COMPARERS.contains(scene.tokens().word(comparer));
        for (int at = comparer - 1;
                compared && at >= scene.tokens().from(candidate.body().end());
                at--) {
            if (MOVES.contains(scene.tokens().word(at))) {
                return List.of();
            }
        }
        return behind;
    }

    /** "dari 4 menjadi 9 kasus di tahun 2024": the number that it came from, whose end is told behind what it came to; else absent. */
    private Link<Period> cameTo(Candidate candidate) {
        int first = scene.tokens().from(candidate.number().span().start());
        int behind = scene.tokens().from(candidate.body().end());
        int moved = MOVES.contains(scene.tokens().word(behind)) ? behind + 1 : behind;
        if (!scene.tokens().word(first - 1).equals("dari") && moved == behind
                || !Set.of("menjadi", "jadi").contains(scene.tokens().word(moved))) {
            return Link.absent();
        }
        int last = Math.min(scene.tokens().size() - 1, behind + CAME_TO);
        int from = candidate.body().end();
        int to = Math.min(
                candidate.sentence().end(), scene.tokens().at(last).span().end());
        Span next = new Span(from, Math.max(from, to));
        List<Mention<When>> told = usable(next);
        Period period = told.isEmpty() ? null : first(told);
        LocalDate start = period == null ? null : period.start();
        return period == null || start == null || !period.wholeYear()
                ? Link.absent()
                : new Link<>(new Period(start.minusYears(1), period.end().minusYears(1)), Source.SENTENCE);
    }

    /** "sepanjang 2018 berkurang dari 40 kasus menjadi 28 kasus": the number that it came from is of the year before. */
    private Link<Period> cameFrom(Candidate candidate, Period period) {
        int first = scene.tokens().from(candidate.number().span().start());
        boolean from = scene.tokens().word(first - 1).equals("dari")
                && MOVES.contains(scene.tokens().word(first - 2));
        boolean to =
                scene.tokens().word(scene.tokens().from(candidate.body().end())).equals("menjadi");
        LocalDate start = period.start();
        return from && to && start != null
                ? new Link<>(new Period(start.minusYears(1), period.end().minusYears(1)), Source.SENTENCE)
                : new Link<>(period, Source.SENTENCE);
    }

    /** What its sentence tells before it; behind it only where the sentence knows no other period. */
    Link<Period> sentence(Candidate candidate) {
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
        List<Mention<When>> told = usable(before);
        if (!told.isEmpty()) {
            Period period = last(told);
            return period == null ? Link.absent() : cameFrom(candidate, period);
        }
        List<Mention<When>> all = usable(candidate.sentence());
        return all.size() == 1 && !compared(candidate, all.get(0))
                ? Link.of(last(all), Source.SENTENCE)
                : Link.absent();
    }

    /** "52 perkara, naik dibanding 2020": the year that something else is compared with. */
    private boolean compared(Candidate candidate, Mention<When> date) {
        int from = candidate.body().end();
        int to = Math.max(from, date.span().start());
        return scene.has(Cues.Cue.COMPARED, new Span(from, to)) || before(from, to);
    }

    /** "naik menjadi 26 anak, dari 23 anak pada tahun 2015": the year of the number that it rose from. */
    private boolean before(int from, int to) {
        for (int at = scene.tokens().from(from); at < scene.tokens().from(to); at++) {
            if (scene.tokens().word(at).equals("dari")
                    && scene.tokens().at(at + 1).isDigits()) {
                return true;
            }
        }
        return false;
    }

    /** Every period that a stretch tells and that can date a count. */
    List<Told<Period>> told(Span stretch) {
        List<Mention<When>> dates = usable(stretch);
        List<Told<Period>> told = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Period period = combined(dates, i);
            if (period != null) {
                told.add(new Told<>(period, dates.get(i).span()));
            }
        }
        return told;
    }

    Link<Period> stretch(Span stretch, Source source) {
        List<Mention<When>> told = usable(stretch);
        List<Mention<When>> reached =
                told.stream().filter(date -> !cameFrom(date.span())).toList();
        return Link.of(last(reached.isEmpty() ? told : reached), source);
    }

    /** "497 kasus, bertambah dari 452 kasus pada 2022": the time of the number that it came from. */
    private boolean cameFrom(Span date) {
        int first = scene.tokens().from(date.start());
        for (int at = first - 1; at >= first - CAME_FROM; at--) {
            if (scene.tokens().at(at).isDigits()) {
                String before = scene.tokens().word(at - 1);
                return COMPARERS.contains(before)
                        || before.equals("dari")
                                && MOVES.contains(scene.tokens().word(at - 2));
            }
        }
        return false;
    }

    /** The last period of earlier paragraphs; one that is told in full rather than "tahun ini". */
    Link<Period> earlier(Span stretch) {
        List<Mention<When>> told = Scene.in(inFull(), Mention::span, stretch);
        return Link.of(last(told.subList(Math.max(0, told.size() - NEAREST), told.size())), Source.DOCUMENT);
    }

    private List<Mention<When>> inFull() {
        List<Mention<When>> known = inFull;
        if (known == null) {
            LocalDate published = scene.reading().document().metadata().published();
            known = scene.reading().dates().stream()
                    .filter(this::dates)
                    .filter(date -> (!date.value().until() || date.value().grain() == Grain.MONTH)
                            && date.value().grain() != Grain.DAY
                            && !compared(date.span())
                            && !Objects.equals(date.value().end(), published))
                    .toList();
            inFull = known;
        }
        return known;
    }

    /** "Jumlah itu hasil penindakan dalam periode 5 hingga 27 Juni", "Data tersebut rangkuman sejak Januari": a later sentence tells when. */
    Link<Period> explained(int from) {
        Span rest = new Span(from, scene.text().length());
        List<Span> next = Scene.in(scene.reading().sentences(), span -> span, rest);
        for (int at = 0; at < Math.min(next.size(), LATER); at++) {
            int first = scene.tokens().from(next.get(at).start());
            boolean back = Set.of("itu", "tersebut").contains(scene.tokens().word(first + 1));
            boolean data = DATA.contains(scene.tokens().word(first));
            Link<Period> pointed = at <= 1 ? pointed(next.get(at)) : Link.absent();
            if (pointed.found()) {
                return pointed;
            }
            boolean reckoned = RECKONED.contains(scene.tokens().word(first)) && at == 0;
            Link<Period> told =
                    back && (at == 0 || data) || reckoned ? stretch(next.get(at), Source.DOCUMENT) : Link.absent();
            if (told.found()) {
                return told;
            }
        }
        return Link.absent();
    }

    /** "angka deportasi pada tahun 2018 itu bertambah": the time of a number told before it; else absent. */
    private Link<Period> pointed(Span sentence) {
        for (Mention<When> date : usable(sentence)) {
            int first = scene.tokens().from(date.span().start());
            boolean back = Set.of("itu", "tersebut")
                    .contains(
                            scene.tokens().word(scene.tokens().from(date.span().end())));
            for (int at = first - 1; back && at >= first - POINTED; at--) {
                if (DATA.contains(scene.tokens().word(at))) {
                    return Link.of(last(List.of(date)), Source.DOCUMENT);
                }
            }
        }
        return Link.absent();
    }

    /** "berkurang dibanding 2020": a year told for comparison dates nothing further down. */
    private boolean compared(Span date) {
        int first = scene.tokens().from(date.start());
        return COMPARERS.contains(scene.tokens().word(first - 1))
                || COMPARERS.contains(scene.tokens().word(first - 2));
    }

    /** The day on which people came home, as the text tells it first; absent where it tells none. */
    Link<Period> event() {
        for (Mention<When> mention : usable(new Span(0, scene.text().length()))) {
            LocalDate day = mention.value().end();
            List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, mention.span());
            boolean single =
                    mention.value().grain() == Grain.DAY && !mention.value().until();
            if (day != null && single && !sentences.isEmpty() && sentHome(sentences.get(0))) {
                return new Link<>(new Period(day, day), Source.DOCUMENT);
            }
        }
        return Link.absent();
    }

    /** The one period that the whole text tells, wherever it stands; absent where it tells several, or days only. */
    Link<Period> only() {
        List<Told<Period>> longer = told(new Span(0, scene.text().length())).stream()
                .filter(told -> !told.value().end().equals(told.value().start()))
                .toList();
        Set<Period> all = longer.stream().map(Told::value).collect(Collectors.toSet());
        return all.size() == 1 && longer.stream().anyMatch(told -> counts(told.span()))
                ? new Link<>(all.iterator().next(), Source.DOCUMENT)
                : Link.absent();
    }

    /** Whether the sentence speaks of cases, of data or of violence: "tahun ini dinas menambah mobil layanan" dates no count. */
    private boolean counts(Span date) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, date);
        return sentences.isEmpty()
                || !scene.topics(sentences.get(0)).isEmpty()
                || !scene.statuses(sentences.get(0)).isEmpty()
                || scene.any(DATA, sentences.get(0))
                || scene.measures(sentences.get(0)).stream()
                        .anyMatch(term -> term.value().role() == Measures.Role.UNIT);
    }

    private List<Mention<When>> usable(Span stretch) {
        Stretches<Mention<When>> known = usable;
        if (known == null) {
            known = new Stretches<>(
                    scene.reading().dates().stream().filter(this::dates).toList(), Mention::span);
            usable = known;
        }
        return known.in(stretch);
    }

    /** Whether it can date a count: resolved, not still to come, and no day of a talk or of the dateline. */
    private boolean dates(Mention<When> mention) {
        When when = mention.value();
        if (when.end() == null || ahead(mention) || edition(mention) || lasting(mention)) {
            return false;
        }
        boolean day = when.grain() == Grain.DAY && !when.until();
        if (day && when.weekday() != null && (reported(mention.span()) || talked(mention))) {
            return false;
        }
        return !day || came(mention.span()) || !talk(mention.span()) && !dateline(mention.span());
    }

    /** "dilaporkan dalam kegiatan itu, Rabu 26 Februari 2020": a weekday dates what is said of cases, not the cases. */
    private boolean reported(Span date) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, date);
        return !sentences.isEmpty()
                && !sentHome(sentences.get(0))
                && scene.measures(sentences.get(0)).stream()
                        .filter(term -> scene.agencies(term.span()).isEmpty()
                                && scene.tokens().at(term.first() - 1).isDigits())
                        .noneMatch(term -> term.value().role() == Measures.Role.PERSON
                                || term.value().measure() != Measure.CASES
                                        && term.value().measure() != Measure.REPORTS);
    }

    /** "Ratusan PMI dideportasi lewat Nunukan, Jumat, 4 Agustus 2023", "mereka tiba di Dumai, Sabtu (15/2)": the day on which they came. */
    private boolean sentHome(Span sentence) {
        return !scene.has(Cues.Cue.SPEECH, sentence)
                && (arrived(sentence)
                        || scene.categories(sentence).stream()
                                .anyMatch(term -> term.value().category() == Category.DEPORTATION));
    }

    private boolean arrived(Span sentence) {
        int to = scene.tokens().from(sentence.end());
        for (int at = scene.tokens().from(sentence.start()); at < to; at++) {
            boolean there = Set.of("di", "ke").contains(scene.tokens().word(at + 1));
            if (there && ARRIVED.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Para korban sampai kini masih di Lampung": what still is so dates no count. */
    private boolean lasting(Mention<When> mention) {
        return Objects.equals(
                        mention.value().end(),
                        scene.reading().document().metadata().published())
                && STILL.contains(
                        scene.tokens().word(scene.tokens().from(mention.span().end())))
                && NOW.contains(
                        scene.tokens().word(scene.tokens().from(mention.span().end()) - 1));
    }

    private boolean edition(Mention<When> mention) {
        return mention.value().grain() == Grain.YEAR
                && EDITIONS.contains(
                        scene.tokens().word(scene.tokens().from(mention.span().start()) - 1));
    }

    /** "sasaran yang ingin diraih pada 2035 mendatang": nothing is counted yet. */
    private boolean ahead(Mention<When> mention) {
        LocalDate published = scene.reading().document().metadata().published();
        LocalDate start = mention.value().start();
        return AHEAD.contains(
                        scene.tokens().word(scene.tokens().from(mention.span().end())))
                || published != null && start != null && start.isAfter(published);
    }

    /** "ujar Kepala Dinas …, dijumpai di kantornya, Kamis (11/1/2023)": the day of what is said, however far behind. */
    private boolean talked(Mention<When> mention) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, mention.span());
        if (mention.value().weekday() == null || sentences.isEmpty()) {
            return false;
        }
        int from = sentences.get(0).start();
        Span before = new Span(from, Math.max(from, mention.span().start()));
        Term<Cues.Cue> last = null;
        for (Term<Cues.Cue> cue : scene.cues(before)) {
            last = cue.value() == Cues.Cue.SPEECH ? cue : last;
        }
        return last != null
                && scene.numbers(new Span(
                                last.span().end(),
                                Math.max(last.span().end(), mention.span().start())))
                        .isEmpty();
    }

    private boolean talk(Span date) {
        int from = Math.max(0, scene.tokens().from(date.start()) - TALK);
        int to = Math.min(scene.tokens().size() - 1, scene.tokens().from(date.end()) + TALK);
        Span around = scene.tokens().span(from, Math.max(from, to));
        return scene.has(Cues.Cue.SPEECH, around);
    }

    private boolean came(Span date) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, date);
        return !sentences.isEmpty() && sentHome(sentences.get(0));
    }

    /** "Praya, 8 Mei 2014 – …": a day near the head of a line, with a dash behind it. */
    private boolean dateline(Span date) {
        int behind = scene.tokens().from(date.end());
        String before = scene.tokens().word(scene.tokens().from(date.start()) - 1);
        return scene.tokens().at(behind).isDash()
                || scene.tokens().word(behind).equals("|")
                || scene.tokens().word(behind).equals(".") && !ON.contains(before) && heads(date);
    }

    /** Whether hardly anything stands before it in its line. */
    private boolean heads(Span date) {
        int from = Math.max(0, date.start() - DATELINE);
        return from == 0 || scene.text().substring(from, date.start()).indexOf('\n') >= 0;
    }

    private @Nullable Period last(List<Mention<When>> dates) {
        return dates.isEmpty() ? null : combined(dates, dates.size() - 1);
    }

    private @Nullable Period first(List<Mention<When>> dates) {
        if (dates.isEmpty()) {
            return null;
        }
        int at = 0;
        while (at + 1 < dates.size()
                && scene.distance(dates.get(at).span(), dates.get(at + 1).span()) <= 2) {
            at++;
        }
        return combined(dates, at);
    }

    /** "2012 sampai Oktober", "sejak Januari, per 15 Mei 2022": an end told alone takes its beginning from beside it. */
    private @Nullable Period combined(List<Mention<When>> dates, int at) {
        When when = dates.get(at).value();
        LocalDate end = when.end();
        if (end == null) {
            return null;
        }
        if (!when.until()) {
            return finer(dates, at, when, end);
        }
        List<LocalDate> starts = new ArrayList<>();
        for (int i = Math.max(0, at - 2); i < Math.min(dates.size(), at + 2); i++) {
            LocalDate start = dates.get(i).value().start();
            if (i != at
                    && start != null
                    && start.getYear() <= end.getYear()
                    && start.isBefore(end)
                    && scene.distance(dates.get(i).span(), dates.get(at).span()) <= 6) {
                starts.add(start);
            }
        }
        return new Period(starts.isEmpty() ? LocalDate.of(end.getYear(), 1, 1) : starts.get(0), end);
    }

    /** "tahun 2020 (Januari s.d. Mei)", "Januari sampai Mei tahun 2020": the finer of two that tell one time. */
    private @Nullable Period finer(List<Mention<When>> dates, int at, When when, LocalDate end) {
        Period period = new Period(when.start(), end);
        if (at == 0) {
            return period;
        }
        Mention<When> before = dates.get(at - 1);
        LocalDate other = before.value().end();
        boolean beside = scene.distance(before.span(), dates.get(at).span()) <= 3;
        if (!beside || other == null) {
            return period;
        }
        if (before.value().until() && other.getYear() == end.getYear()) {
            return combined(dates, at - 1);
        }
        Period first = new Period(before.value().start(), other);
        return first.start() != null && first.within(period) ? first : period;
    }
}
