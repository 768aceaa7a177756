package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Invented people planted in many sentences: who must vanish does, who acts in office stays. */
class IdentityFramesTest {

    private static final String EARLIER = "identity_frames_earlier.txt";
    private static final List<String> NAMES =
            List.of("Rukmini Astari", "Dito Pranawa", "Nyoman Sulasmi", "Maulidah Hasnun Faradiba", "Yustinus Kaleb");
    private static final List<String> OFFICIALS =
            List.of("Bramanto Sudiro", "Yosefa Lumbanraja", "Ratnaningrum", "Wayan Sudarta Putra");
    private static final List<String> INITIALS = List.of("RS", "NA", "MHF", "K");

    @Test
    void thereAreThreeHundredFrames() {
        assertTrue(frames().size() >= 300, () -> frames().size() + " frames");
    }

    @Test
    void hidesNearlyEveryPlantedIdentity() {
        hides(frames());
    }

    @Test
    void hidesThemInFramesWrittenWithoutLookingAtTheRules() {
        hides(frames(EARLIER));
    }

    /** The bars are a little below what was reached; both files have been looked at since they were written. */
    @Test
    void hidesMostInNewsAndFreshFrames() {
        hidesShare("identity_frames_news.txt", 0.99);
        hidesShare("identity_frames_fresh.txt", 0.99);
    }

    private static void hidesShare(String resource, double bar) {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (String frame : frames(resource)) {
            for (String filler : fillers(frame)) {
                planted++;
                String sentence =
                        fill(frame, filler).replace("{Q}", "Fransiska Deru").replace("{O}", "Bramanto Sudiro");
                String masked = Identities.mask(sentence);
                if (shows(masked, filler) || frame.contains("{Q}") && shows(masked, "Fransiska Deru")) {
                    missed.add(masked);
                }
            }
        }
        double share = 1 - missed.size() / (double) planted;
        assertTrue(share >= bar, resource + " " + share + " of " + planted + ", missed: " + missed);
    }

    private static void hides(List<String> frames) {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (String frame : frames) {
            for (String filler : fillers(frame)) {
                planted++;
                String sentence = fill(frame, filler);
                String masked = Identities.mask(sentence);
                if (shows(masked, filler)) {
                    missed.add(masked);
                }
            }
        }
        assertTrue(planted >= 400, "planted " + planted);
        assertTrue(missed.size() <= planted / 100, missed.size() + " of " + planted + " missed: " + missed);
    }

    @Test
    void keepsOfficials() {
        keeps(frames());
    }

    @Test
    void keepsThemInFramesWrittenWithoutLookingAtTheRules() {
        keeps(frames(EARLIER));
    }

    private static void keeps(List<String> frames) {
        List<String> lost = new ArrayList<>();
        int planted = 0;
        for (String frame : frames) {
            if (frame.contains("{O}")) {
                for (String official : OFFICIALS) {
                    planted++;
                    String masked = Identities.mask(frame.replace("{O}", official));
                    if (!masked.contains(official)) {
                        lost.add(masked);
                    }
                }
            }
        }
        assertTrue(planted >= 80, "planted " + planted);
        assertTrue(lost.size() * 50 <= planted, lost.size() + " of " + planted + " lost: " + lost);
    }

    @Test
    void whatOneSentenceShowsIsHiddenInAllStringsOfTheDocument() {
        String text = "Korban Rukmini Astari (14) dijemput petugas, kata Kepala DP3A Kota Ternate, Yosefa Lumbanraja.\n"
                + "Ibu korban, Sulasmi, melapor.";
        Identities.Masker masker = Identities.of(
                text, new Identities.Labels(List.of("Dusun Kandang Lor RT 04"), List.of(), List.of(), false));
        assertEquals("Laporan █ diterima", masker.mask("Laporan Rukmini diterima"));
        assertEquals("Laporan █ diterima", masker.mask("Laporan Sulasmi diterima"));
        assertEquals("rumah di █", masker.mask("rumah di Dusun Kandang Lor RT 04"));
        assertEquals("Yosefa Lumbanraja", masker.mask("Yosefa Lumbanraja"));
        String plain = "Rapat koordinasi gugus tugas";
        assertEquals(plain, masker.mask(plain));
    }

    private static List<String> fillers(String frame) {
        if (frame.contains("{I}")) {
            return INITIALS;
        }
        if (frame.contains("{N}")) {
            return NAMES;
        }
        return frame.contains("{F}") ? List.of("Mawar", "Rukmini", "Dito", "Bunga") : List.of();
    }

    private static String fill(String frame, String filler) {
        return frame.replace("{N}", filler).replace("{I}", filler).replace("{F}", filler);
    }

    private static boolean shows(String masked, String filler) {
        for (String part : filler.split(" ", -1)) {
            if (List.of(masked.split("[^\\p{L}]+", -1)).contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> frames() {
        return Stream.concat(frames("identity_frames.txt").stream(), frames(EARLIER).stream())
                .toList();
    }

    private static List<String> frames(String resource) {
        try (InputStream in = Objects.requireNonNull(IdentityFramesTest.class.getResourceAsStream(resource));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
