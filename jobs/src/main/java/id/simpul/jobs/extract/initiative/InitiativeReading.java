package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Founding.Mode;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One document's initiatives, sentence by sentence. For one document and one thread. */
final class InitiativeReading {

    private static final Pattern SET_UP = Pattern.compile(
            "\\b(?:dibentuk|terbentuk|ditambah|dibangun|dicanangkan|bertambah|membentuk|menambah|didirikan|percontohan|menyusul)\\b");

    private static final Pattern TARGETED = Pattern.compile("\\b(?:menargetkan|ditargetkan|target)\\b");

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:meminta|diminta|minta|mendesak|perlu|harus|mendorong|diharapkan|berharap|agar|mengusulkan|paling sedikit|belum)\\b");

    private static final Pattern BASED = Pattern.compile(
            "\\b(?:dibentuk|terbentuk|pembentukan|didirikan|berdiri|membentuk)\\b.{0,60}\\b(?:dengan|berdasarkan|berdasar|melalui|lewat|didasarkan|diatur|sesuai)\\b",
            Pattern.DOTALL);

    private final Reading reading;
    private final Territory territory;
    private final List<Named> names;
    private final Roll roll = new Roll();

    InitiativeReading(Reading reading) {
        this.reading = reading;
        this.territory = new Territory(reading);
        this.names = Named.find(reading.text());
    }

    List<Finding<Initiative>> findings() {
        return roll.findings();
    }

    void enacted(Finding<Regulation> finding) {
        Finding<Initiative> initiative = Enacted.of(finding, reading);
        if (initiative != null) {
            String what = initiative.fact().initiativeKind() == InitiativeKind.ACTION_PLAN ? "rad" : "enacted";
            roll.add(what, initiative);
        }
    }

    void read() {
        if (names.isEmpty()) {
            return;
        }
        List<Span> sentences = prose();
        int next = 0;
        Named last = null;
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            Span behind = i + 1 < sentences.size() ? sentences.get(i + 1) : new Span(sentence.end(), sentence.end());
            while (next < names.size() && names.get(next).span().start() < sentence.start()) {
                next++;
            }
            boolean none = true;
            for (; next < names.size() && names.get(next).span().start() < sentence.end(); next++) {
                Named named = names.get(next);
                none = false;
                last = named;
                read(named, sentence, behind);
            }
            if (none && last != null && last.kind() == InitiativeKind.COMMUNITY_PROGRAMME) {
                goingOn(last, sentence);
            }
            last = none && sentence.length() > 300 ? null : last;
        }
    }

    /** The sentences outside tables: cells tell of other things. */
    private List<Span> prose() {
        List<Span> prose = new ArrayList<>();
        List<Span> sentences = reading.sentences();
        int next = 0;
        for (Block block : reading.document().blocks()) {
            while (next < sentences.size()
                    && sentences.get(next).start() < block.span().start()) {
                next++;
            }
            while (next < sentences.size()
                    && sentences.get(next).start() < block.span().end()) {
                if (!(block instanceof Block.Table)) {
                    prose.add(sentences.get(next));
                }
                next++;
            }
        }
        return prose;
    }

    private void read(Named named, Span sentence, Span behind) {
        String words = words(sentence);
        int start = named.core().start() - sentence.start();
        int end = Math.min(words.length(), named.span().end() - sentence.start());
        switch (named.kind()) {
            case AWARD -> award(named, sentence, behind, words, start, end);
            case ACTION_PLAN -> {
                // a plan is a fact by the instrument that enacts it
            }
            case COMMUNITY_PROGRAMME -> {
                if (!counted(named, sentence, behind, words, true)) {
                    founded(named, sentence, behind, words, start, end);
                }
            }
            default -> {
                if (!counted(named, sentence, behind, words, false)) {
                    founded(named, sentence, behind, words, start, end);
                }
            }
        }
    }

    private void award(Named named, Span sentence, Span behind, String words, int start, int end) {
        int verb = Awards.given(words, start, end);
        if (verb < 0) {
            return;
        }
        Rank rank = Awards.rank(words, Math.min(start, words.length()));
        rank = rank != null ? rank : Awards.rankGoingOn(words(behind));
        Timing told = Timing.nearest(reading, sentence, named.span().end());
        Timing timing = told.year() != null ? told : ceremony(behind);
        for (Region region : territory.subjects(sentence, sentence.start() + Math.min(verb, start))) {
            add(
                    named,
                    region,
                    timing,
                    rank,
                    null,
                    List.of(),
                    sentence,
                    told.year() == null ? 0.6 : 0.85,
                    "initiative.award");
        }
    }

    /** Whether the sentence counts places of it; then each count is a fact. */
    private boolean counted(Named named, Span sentence, Span behind, String words, boolean programme) {
        String lead = words.substring(0, named.core().start() - sentence.start());
        if (ASKED.matcher(lead.substring(Math.max(0, lead.length() - 60))).find()) {
            return false;
        }
        List<Coverage> counts = new ArrayList<>(Coverage.before(reading, named.core(), sentence));
        if (counts.isEmpty()) {
            for (Coverage count : Coverage.in(reading, sentence)) {
                if (programme || near(count, named, words, sentence)) {
                    counts.add(count);
                }
            }
        }
        for (Coverage count : counts) {
            Timing timing = Timing.nearest(reading, sentence, count.span().start());
            boolean dated = timing.year() != null;
            if (!dated && programme && SET_UP.matcher(words).find()) {
                timing = ceremony(behind);
            }
            add(
                    named,
                    territory.of(named.span(), sentence),
                    timing,
                    null,
                    count.count(),
                    territory.covered(sentence, count.span().end()),
                    sentence,
                    0.7,
                    "initiative.counted");
        }
        return !counts.isEmpty();
    }

    /** Whether a count of places belongs to a body: "di 15 kecamatan" behind it, "11 telah membentuk" or "enam dari sepuluh" before. */
    private boolean near(Coverage count, Named named, String words, Span sentence) {
        int gap = count.span().distance(named.span());
        if (gap > 70) {
            return false;
        }
        boolean after = count.span().start() > named.span().start();
        String between = words.substring(
                Math.min(count.span().end(), named.span().end()) - sentence.start(),
                Math.max(count.span().start(), named.span().start()) - sentence.start());
        return after
                ? between.matches("(?s)\\s?(?:\\S{1,14}\\s){0,2}(?:di|untuk|pada)\\s(?:\\S{1,9}\\s)?")
                : between.matches("(?s).{0,45}\\b(?:telah|sudah|yang|memiliki|punya|membentuk)\\b.{0,25}");
    }

    /** "Pada tahun 2018 akan dibentuk lagi 4 kelurahan": a sentence that goes on about the programme of the one before. */
    private void goingOn(Named named, Span sentence) {
        String words = words(sentence);
        if (!SET_UP.matcher(words).find() || ASKED.matcher(words).find()) {
            return;
        }
        for (Coverage count : Coverage.in(reading, sentence)) {
            Timing timing = Timing.nearest(reading, sentence, count.span().start());
            if (timing.year() != null) {
                Region region =
                        territory.of(new Span(count.span().start(), count.span().start()), sentence);
                add(
                        named,
                        region,
                        timing,
                        null,
                        count.count(),
                        territory.covered(sentence, count.span().end()),
                        sentence,
                        0.7,
                        "initiative.counted");
            }
        }
    }

    private void founded(Named named, Span sentence, Span behind, String words, int start, int end) {
        Founding founding = Founding.of(words, start, end);
        Timing basis = basis(named, sentence, words);
        if (founding == null && basis.year() == null) {
            return;
        }
        Mode mode = founding == null ? Mode.FOUNDED : founding.mode();
        int verb = founding == null ? start : founding.place();
        Timing told = basis.year() != null ? basis : Timing.nearest(reading, sentence, sentence.start() + verb);
        if (told.year() == null && mode != Mode.FOUNDED) {
            told = mode == Mode.CEREMONY ? ceremony(behind) : followUp(behind);
        }
        if (mode == Mode.PLANNED && told.year() == null
                || named.kind() == InitiativeKind.PROCEDURE && told.year() == null) {
            return;
        }
        Region region = territory.of(named.span(), sentence);
        List<String> covered = territory.covered(sentence, named.span().end());
        double confidence = basis.year() != null ? 0.8 : mode == Mode.FOUNDED && told.year() == null ? 0.55 : 0.7;
        add(
                named,
                region,
                told,
                null,
                null,
                covered,
                sentence,
                confidence,
                "initiative." + mode.name().toLowerCase(Locale.ROOT));
    }

    /** The year of the region's instrument by which the sentence says that it was set up. */
    private Timing basis(Named named, Span sentence, String words) {
        if (!BASED.matcher(words).find()) {
            return Timing.UNKNOWN;
        }
        for (Mention<Citation> mention : Reading.in(reading.citations(), sentence)) {
            Citation citation = mention.value();
            boolean regional = citation.office() != Citation.Office.NATIONAL;
            if (regional
                    && citation.year() != null
                    && mention.span().start() > named.span().start()) {
                return new Timing(citation.year(), null);
            }
        }
        return Timing.UNKNOWN;
    }

    /** The day that the next sentence tells of the event; else the year of publication: a ceremony is news. */
    private Timing ceremony(Span behind) {
        Timing next = Timing.nearest(reading, behind, behind.start());
        LocalDate published = reading.document().metadata().published();
        if (next.date() != null) {
            return next;
        }
        return published == null ? Timing.UNKNOWN : new Timing(published.getYear(), null);
    }

    /** "… akan mengaktifkannya mulai 1 Agustus": the date of a plan, in the sentence behind it. */
    private Timing followUp(Span behind) {
        return words(behind).matches("(?s).{0,60}\\b(?:akan|mulai)\\s\\w{0,14}(?:kannya|inya|nya)\\b.*")
                ? Timing.nearest(reading, behind, behind.start())
                : Timing.UNKNOWN;
    }

    private void add(
            Named named,
            @Nullable Region region,
            Timing timing,
            @Nullable Rank rank,
            @Nullable Integer count,
            List<String> covered,
            Span sentence,
            double confidence,
            String rule) {
        Initiative fact = new Initiative(
                named.kind(),
                named.span().of(reading.text()),
                region == null ? null : region.code(),
                timing.year(),
                timing.date(),
                rank,
                count,
                covered);
        double sure = region == null ? confidence * 0.5 : confidence;
        roll.add(named.what(), new Finding<>(fact, sentence, null, null, page(sentence), sure, List.of(rule)));
    }

    private @Nullable Integer page(Span sentence) {
        return reading.document().blocks().stream()
                .filter(block -> block.span().start() <= sentence.start()
                        && sentence.start() < block.span().end())
                .map(Block::page)
                .filter(page -> page != null)
                .findFirst()
                .orElse(null);
    }

    private String words(Span span) {
        return span.of(reading.text())
                .toLowerCase(Locale.ROOT)
                .replace('\n', ' ')
                .replace('\t', ' ');
    }
}
