package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Comparisons;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Periods that are told in other sentences than the number that they date. */
final class PeriodsAround {

    /** Sentences within which it is told when, at most. */
    private static final int LATER = 8;

    private static final Set<String> DATA = Set.of("data", "angka", "jumlah", "kasus");

    private static final Set<String> COUNTING =
            Set.of("hitungan", "penghitungan", "rekapan", "rekapitulasi", "catatan");

    private static final Set<String> BACK = Set.of("itu", "tersebut", "ini");

    /** "Penangkapan ini dilakukan sejak 5 Juni": what was done, taken up by the next sentence. */
    private static final Set<String> DEEDS = Set.of(
            "penangkapan", "pengungkapan", "penindakan", "operasi", "penggerebekan", "pencegahan", "capaian", "hasil");

    /** Words that say of a number from when to when it was counted. */
    private static final Set<String> GATHERED = Set.of(
            "terhitung",
            "hasil",
            "dihimpun",
            "terkumpul",
            "rangkuman",
            "rekapan",
            "rekapitulasi",
            "periode",
            "rentang");

    /** "Hitungannya mulai Januari": the next sentence tells from when to when. */
    private static final Set<String> RECKONED =
            Set.of("hitungannya", "penghitungannya", "terhitung", "datanya", "angkanya", "jumlahnya", "rentangnya");

    /** Times of earlier paragraphs that can make one period together: the nearest. */
    private static final int NEAREST = 4;

    /** Words from "angka" to the time that it is of, at most. */
    private static final int POINTED = 5;

    private final Scene scene;
    private final PeriodLink periods;
    private final CountDates dates;
    private final JoinedDates joined;
    private @Nullable List<Mention<When>> inFull;

    PeriodsAround(Scene scene, PeriodLink periods, CountDates dates, JoinedDates joined) {
        this.scene = scene;
        this.periods = periods;
        this.dates = dates;
        this.joined = joined;
    }

    /** The last period of earlier paragraphs; one that is told in full rather than "tahun ini". */
    Link<Period> earlier(Span stretch) {
        List<Mention<When>> told = Scene.in(inFull(), Mention::span, stretch);
        return Link.of(joined.last(told.subList(Math.max(0, told.size() - NEAREST), told.size())), Source.DOCUMENT);
    }

    private List<Mention<When>> inFull() {
        List<Mention<When>> known = inFull;
        if (known == null) {
            LocalDate published = scene.reading().document().metadata().published();
            known = scene.reading().dates().stream()
                    .filter(dates::dates)
                    .filter(date -> (!date.value().until() || date.value().grain() == Grain.MONTH)
                            && date.value().grain() != Grain.DAY
                            && !compared(date.span())
                            && !periods.cameFrom(date.span())
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
            String pointing = scene.tokens().word(first + 1);
            boolean deed = at == 0
                    && pointing.equals("ini")
                    && DEEDS.contains(scene.tokens().word(first));
            boolean back = deed || Set.of("itu", "tersebut").contains(pointing);
            boolean data = DATA.contains(scene.tokens().word(first));
            Link<Period> pointed = at <= 1 ? pointed(next.get(at)) : Link.absent();
            if (pointed.found()) {
                return pointed;
            }
            boolean reckoned = RECKONED.contains(scene.tokens().word(first)) && at == 0;
            Link<Period> told = back && (at == 0 || data) || reckoned ? reached(next.get(at)) : Link.absent();
            if (told.found()) {
                return told;
            }
        }
        return Link.absent();
    }

    /** What a sentence tells, unless it holds another number against it: "Angka itu bertambah dari tahun 2016". */
    private Link<Period> reached(Span sentence) {
        boolean held = dates.usable(sentence).stream().allMatch(date -> periods.held(date.span()));
        return held ? Link.absent() : periods.stretch(sentence, Source.DOCUMENT);
    }

    /**
     * "Tahun 2021 ini ada 87 kasus. Itu jumlah dari Januari sampai November 2021": the part of the year told that the next
     * sentence says was counted; else the period as it is.
     */
    Link<Period> limited(Candidate candidate, Link<Period> told) {
        Period here = upTo(candidate.sentence(), told.value());
        if (here != null) {
            return new Link<>(here, Source.SENTENCE, told.probability());
        }
        Period whole = told.value();
        List<Span> next = whole == null || whole.start() == null
                ? List.of()
                : Scene.in(
                        scene.reading().sentences(),
                        span -> span,
                        new Span(candidate.sentence().end(), scene.text().length()));
        if (whole == null || next.isEmpty() || !reckons(next.get(0))) {
            return told;
        }
        Period counted = periods.stretch(next.get(0), Source.SENTENCE).value();
        boolean part = counted != null
                && !counted.equals(whole)
                && counted.within(whole)
                && (Objects.equals(counted.start(), whole.start())
                        || untilNow(whole) && scene.any(GATHERED, next.get(0)));
        return part ? new Link<>(counted, Source.SENTENCE, told.probability()) : told;
    }

    /** "Hingga kini 231 orang ditangkap. Angka itu hasil penindakan 5-11 Juni": a time of which only the end was told, and vaguely. */
    private boolean untilNow(Period told) {
        return told.end().equals(scene.reading().document().metadata().published());
    }

    /** "Sepanjang tahun 2020 ada 93 kasus per 3 September 2020": the year as far as its sentence counts; else null. */
    private @Nullable Period upTo(Span sentence, @Nullable Period whole) {
        LocalDate start = whole == null ? null : whole.start();
        if (whole == null || start == null || !whole.wholeYear()) {
            return null;
        }
        List<LocalDate> ends = dates.usable(sentence).stream()
                .map(Mention::value)
                .filter(When::until)
                .map(When::end)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean within = ends.size() == 1
                && ends.get(0).getYear() == start.getYear()
                && ends.get(0).isBefore(whole.end());
        return within ? new Period(start, ends.get(0)) : null;
    }

    /** "Itu jumlah dari …", "Hitungan itu …", "Data tersebut …". */
    private boolean reckons(Span sentence) {
        int first = scene.opening(sentence);
        String one = scene.tokens().word(first);
        String two = scene.tokens().word(first + 1);
        return BACK.contains(one) && (DATA.contains(two) || COUNTING.contains(two))
                || BACK.contains(two) && (DATA.contains(one) || COUNTING.contains(one))
                || RECKONED.contains(one);
    }

    /** "angka deportasi pada tahun 2018 itu bertambah": the time of a number told before it; else absent. */
    private Link<Period> pointed(Span sentence) {
        for (Mention<When> date : dates.usable(sentence)) {
            int first = scene.tokens().from(date.span().start());
            boolean back = Set.of("itu", "tersebut")
                    .contains(
                            scene.tokens().word(scene.tokens().from(date.span().end())));
            for (int at = first - 1; back && at >= first - POINTED; at--) {
                if (DATA.contains(scene.tokens().word(at))) {
                    return Link.of(joined.last(List.of(date)), Source.DOCUMENT);
                }
            }
        }
        return Link.absent();
    }

    /** "berkurang dibanding 2020": a year told for comparison dates nothing further down. */
    private boolean compared(Span date) {
        int first = scene.tokens().from(date.start());
        return Comparisons.compared(scene.tokens(), first);
    }

    /** The day on which people came home, as the text tells it first; absent where it tells none. */
    Link<Period> homecoming() {
        return day(mention -> sentence(mention).stream().anyMatch(dates::sentHome));
    }

    /** The day of the first raid; absent where none is told, or where the text tells a longer time too. */
    Link<Period> raid() {
        return longer().isEmpty()
                ? day(mention -> sentence(mention).stream()
                        .anyMatch(sentence -> !another(sentence) && dates.raided(sentence, mention.span())))
                : Link.absent();
    }

    /** "Sebelumnya (9/9) polisi juga menggagalkan …": what is told of another time. */
    private boolean another(Span sentence) {
        return scene.tokens().word(scene.opening(sentence)).equals("sebelumnya");
    }

    private Link<Period> day(Predicate<Mention<When>> happened) {
        for (Mention<When> mention : dates.usable(new Span(0, scene.text().length()))) {
            LocalDate day = mention.value().end();
            boolean single =
                    mention.value().grain() == Grain.DAY && !mention.value().until();
            if (day != null && single && happened.test(mention)) {
                return new Link<>(new Period(day, day), Source.DOCUMENT);
            }
        }
        return Link.absent();
    }

    private List<Span> sentence(Mention<When> mention) {
        return Scene.in(scene.reading().sentences(), span -> span, mention.span());
    }

    /**
     * The one period in which the whole text counts, wherever it stands; absent where it counts in several, or in days only.
     *
     * @param people whether people are counted: they may be those of one told case, so no other period may be told at all
     */
    Link<Period> only(boolean people) {
        List<Told<Period>> longer = longer();
        List<Told<Period>> counting =
                longer.stream().filter(told -> counts(told.span())).toList();
        Set<Period> all = (people ? longer : counting).stream().map(Told::value).collect(Collectors.toSet());
        return all.size() == 1 && !counting.isEmpty()
                ? new Link<>(all.iterator().next(), Source.DOCUMENT)
                : Link.absent();
    }

    /** What the text tells of times that are longer than a day. */
    private List<Told<Period>> longer() {
        return periods.told(new Span(0, scene.text().length())).stream()
                .filter(told -> !told.value().end().equals(told.value().start()) && !periods.held(told.span()))
                .toList();
    }

    /** Whether the sentence speaks of cases, of data or of violence: "tahun ini dinas menambah mobil layanan" dates no count. */
    private boolean counts(Span date) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, date);
        return sentences.isEmpty()
                || !scene.topics(sentences.get(0)).isEmpty()
                || !scene.statuses(sentences.get(0)).isEmpty()
                || scene.any(DATA, sentences.get(0))
                || scene.any(GATHERED, sentences.get(0))
                || scene.measures(sentences.get(0)).stream()
                        .anyMatch(term -> term.value().role() == Measures.Role.UNIT);
    }
}
