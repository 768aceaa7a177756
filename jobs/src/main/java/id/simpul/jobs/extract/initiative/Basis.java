package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.WordTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The instrument by which a sentence says that something was set up. */
final class Basis {

    private static final WordTable WORDS = WordTable.of(Basis.class, "basis.csv");

    private static final Pattern BASED = Pattern.compile("\\b" + WORDS.any("set_up")
            + "\\b.{0,100}\\b(?:dengan|berdasarkan|berdasar|melalui|lewat|didasarkan|diatur|sesuai)\\b");

    /** "Melalui Keputusan Bupati …, kini memiliki gugus tugas" */
    private static final Pattern BASED_BEFORE = Pattern.compile(
            "\\b(?:melalui|lewat|berdasarkan|dengan|keputusan|sk)\\b.{0,120}\\b" + WORDS.any("has") + "\\b");

    /** Before an instrument that something rests on. */
    private static final Pattern RESTS = Pattern.compile("\\b" + WORDS.any("rests") + "\\b[^.;]{0,60}$");

    private static final Pattern YEAR_OF_NUMBER = Pattern.compile("[-/.]((?:19|20)[0-9]{2})$");

    private Basis() {}

    /** The year of the region's instrument by which the sentence says that it was set up. */
    static Timing of(Passage passage) {
        return of(passage, false);
    }

    /** As above; of a body of the nation by a national instrument. */
    static Timing of(Passage passage, boolean central) {
        List<Mention<Citation>> instruments = Reading.in(passage.reading().citations(), passage.sentence());
        if (instruments.isEmpty()) {
            return Timing.UNKNOWN;
        }
        boolean behind = BASED.matcher(passage.words()).find();
        int name = Math.max(0, Math.min(passage.start(), passage.words().length()));
        boolean before = BASED_BEFORE.matcher(passage.words()).region(0, name).find();
        for (Mention<Citation> mention : instruments) {
            Citation citation = mention.value();
            boolean regional = (citation.office() == Citation.Office.NATIONAL) == central;
            Integer year = citation.year() != null ? citation.year() : yearOf(citation.number());
            if (regional && year != null) {
                boolean after = mention.span().start() > passage.named().span().start();
                if (after ? behind : before) {
                    return new Timing(year, null);
                }
                int place = Math.min(
                        passage.words().length(),
                        mention.span().start() - passage.sentence().start());
                boolean rests = RESTS.matcher(passage.words().substring(0, Math.max(0, place)))
                        .find();
                if (rests && Clause.based(passage)) {
                    return new Timing(year, null);
                }
            }
        }
        return Timing.UNKNOWN;
    }

    /** The year at the end of a decree's number ("470/21/DP3A-2021"), or null. */
    private static @Nullable Integer yearOf(@Nullable String number) {
        Matcher year = YEAR_OF_NUMBER.matcher(number == null ? "" : number);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }
}
