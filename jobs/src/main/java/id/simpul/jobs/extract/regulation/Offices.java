package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.language.Citation.Office;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who holds office, as words say it, and what an office can issue and where. */
final class Offices {

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(gubernur|bupati|wali\\s?kota|camat|lurah|kepala\\s(?:desa|kampung)|menteri|mendagri|presiden|kapolda|kapolres|rektor)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "kepada bupati dan wali kota": who is asked to do something issued nothing. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\b(?:kepada|bagi|ke)\\s(?:(?:para|seluruh|semua)\\s)?(?:\\p{L}{3,12}(?:,\\s|\\s)(?:(?:dan|serta|maupun|atau)\\s)?){0,3}$",
            Pattern.CASE_INSENSITIVE);

    /** "SE … memuat tujuh hal yang harus dikerjakan bupati": who has to do it issued nothing. */
    private static final Pattern TASKED = Pattern.compile(
            "\\b(?:dikerjakan|dilaksanakan|dilakukan|dijalankan|dipatuhi|ditaati|ditujukan|memerintahkan|meminta|mewajibkan|mengimbau|mengharuskan|menginstruksikan|kepada|agar)\\s(?:(?:oleh|kepada|para|seluruh|semua|setiap)\\s){0,2}$",
            Pattern.CASE_INSENSITIVE);

    /** Bodies of the nation whose heads issue decrees; a "Badan" of other names may be a region's. */
    private static final Pattern NATIONAL_BODY = Pattern.compile(
            "\\bkepala\\s{1,2}(?:(?:badan|lembaga)\\s{1,2}(?:pengawas\\s{1,2}(?:tenaga|obat)|kepegawaian\\s{1,2}negara"
                    + "|pusat\\s{1,2}statistik|nasional|narkotika\\s{1,2}nasional|informasi\\s{1,2}geospasial|standardisasi\\s{1,2}nasional"
                    + "|kependudukan\\s{1,2}dan\\s{1,2}keluarga\\s{1,2}berencana\\s{1,2}nasional"
                    + "|pelindungan\\s{1,2}pekerja\\s{1,2}migran|administrasi\\s{1,2}negara|kebijakan\\s{1,2}pengadaan)"
                    + "|kepolisian\\s{1,2}negara|arsip\\s{1,2}nasional|perpustakaan\\s{1,2}nasional)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_ADDRESS = 60;

    private static final int NEAR = 200;

    private Offices() {}

    /** The office that the clause names last before the citation, else first behind it. */
    static Office near(String text, Span citation, boolean cited, Span clause) {
        Office before = Office.UNSAID;
        Matcher within = OFFICE.matcher(text).region(citation.start(), citation.end());
        if (cited && within.find()) { // "Surat Keputusan (SK) Wali Kota Mataram Nomor …"
            return office(within.group(1));
        }
        Matcher matcher =
                OFFICE.matcher(text).region(Math.max(clause.start(), citation.start() - NEAR), citation.start());
        while (matcher.find()) {
            boolean addressed = ADDRESSED
                    .matcher(text)
                    .region(Math.max(clause.start(), matcher.start() - LONGEST_ADDRESS), matcher.start())
                    .find();
            before = addressed ? before : office(matcher.group(1));
        }
        if (before != Office.UNSAID) {
            return before;
        }
        matcher.region(citation.end(), Math.max(citation.end(), Math.min(clause.end(), citation.end() + NEAR / 4)));
        boolean behind = matcher.find()
                && !TASKED.matcher(text.substring(citation.end(), matcher.start()))
                        .find();
        return behind ? office(matcher.group(1)) : Office.UNSAID;
    }

    /** Whether a citation names the head of a national body as its issuer. */
    static boolean isNationalBody(String citation) {
        return NATIONAL_BODY.matcher(citation).find();
    }

    private static Office office(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return switch (folded) {
            case "gubernur" -> Office.GOVERNOR;
            case "bupati" -> Office.REGENT;
            case "camat" -> Office.DISTRICT;
            case "lurah" -> Office.KELURAHAN;
            case "menteri", "mendagri", "presiden" -> Office.NATIONAL;
            default ->
                folded.startsWith("wali") ? Office.MAYOR : folded.startsWith("kepala") ? Office.VILLAGE : Office.UNSAID;
        };
    }

    static RegulationType type(String code, Office office) {
        return switch (code) {
            case "decree" ->
                switch (office) {
                    case GOVERNOR -> RegulationType.KEPGUB;
                    case REGENT -> RegulationType.KEPBUP;
                    case MAYOR -> RegulationType.KEPWALI;
                    default -> RegulationType.OTHER;
                };
            case "instruction" ->
                switch (office) {
                    case GOVERNOR -> RegulationType.INGUB;
                    case REGENT -> RegulationType.INBUP;
                    case MAYOR -> RegulationType.INWALI;
                    default -> RegulationType.OTHER;
                };
            case "perkada" ->
                switch (office) {
                    case GOVERNOR -> RegulationType.PERGUB;
                    case REGENT -> RegulationType.PERBUP;
                    case MAYOR -> RegulationType.PERWALI;
                    default -> RegulationType.OTHER;
                };
            default -> RegulationType.valueOf(code.toUpperCase(Locale.ROOT));
        };
    }

    static Set<Level> levels(RegulationType type, Office office) {
        return switch (type) {
            case PERGUB, KEPGUB, INGUB, PERDASUS, PERDASI -> Set.of(Level.PROVINCE);
            case PERBUP, KEPBUP, INBUP -> Set.of(Level.REGENCY);
            case PERWALI, KEPWALI, INWALI -> Set.of(Level.CITY);
            case PERDES -> Set.of(Level.DESA);
            case PERDA, QANUN -> Set.of(Level.PROVINCE, Level.REGENCY, Level.CITY);
            default -> levels(office);
        };
    }

    private static Set<Level> levels(Office office) {
        return switch (office) {
            case GOVERNOR -> Set.of(Level.PROVINCE);
            case REGENT -> Set.of(Level.REGENCY);
            case MAYOR -> Set.of(Level.CITY);
            case DISTRICT -> Set.of(Level.DISTRICT);
            case KELURAHAN -> Set.of(Level.KELURAHAN);
            case VILLAGE -> Set.of(Level.DESA);
            case NATIONAL -> Set.of(Level.NATION);
            case UNSAID -> Set.of(Level.PROVINCE, Level.REGENCY, Level.CITY);
        };
    }
}
