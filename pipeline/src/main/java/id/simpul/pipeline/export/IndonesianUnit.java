package id.simpul.pipeline.export;

import java.util.Map;

/** The units of the data dictionary, which names them in English, for readers of a workbook. */
final class IndonesianUnit {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("as measure says", "menurut kolom measure"),
            Map.entry("as trafficking_measure says", "menurut kolom trafficking_measure"),
            Map.entry("as violence_measure says", "menurut kolom violence_measure"),
            Map.entry("calendar year", "tahun kalender"),
            Map.entry("day", "hari"),
            Map.entry("degrees", "derajat"),
            Map.entry("documents", "dokumen"),
            Map.entry("facts", "fakta"),
            Map.entry("meetings", "rapat"),
            Map.entry("parts", "bagian"),
            Map.entry("people", "orang"),
            Map.entry("persons", "orang"),
            Map.entry("per 100,000 inhabitants", "per 100.000 penduduk"),
            Map.entry("probability 0..1", "peluang 0–1"),
            Map.entry("regulations", "peraturan"),
            Map.entry("sources", "sumber"),
            Map.entry("units", "unit"));

    private IndonesianUnit() {}

    /** Its Indonesian name; the unit itself where it is known by no other. */
    static String of(String unit) {
        return WORDS.getOrDefault(unit, unit);
    }

    static boolean knows(String unit) {
        return WORDS.containsKey(unit);
    }
}
