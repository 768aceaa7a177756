package id.simpul.jobs.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a paper: the body in its letterhead with the region of the government above it, the government of the official who
 * enacts, the body that a label or a source line names, or the one in its title.
 */
final class Letterhead {

    private static final String BODIES =
            "dinas|badan|sekretariat(?!\\s?:)|uptd|upt|inspektorat|kecamatan|kelurahan|rumah sakit|rsud|puskesmas|gugus tugas|satuan polisi|satgas|biro|komisi|dewan perwakilan|bappeda|dp3a\\w{0,6}|dpppa\\w{0,6}|dinsos\\w{0,6}|unit pelaksana|balai|direktorat|kepolisian|pengadilan|kejaksaan|kantor";

    private static final Pattern GOVERNMENT = Pattern.compile(
            "(?i)pemerintah(?:an)? (provinsi|kabupaten|kota|daerah provinsi|daerah kabupaten|daerah kota|aceh) ?(\\p{L}[\\p{L} -]{2,40}?)?(?= (?:"
                    + BODIES + ")\\b|$)");

    /** A body's name ends where its address begins. */
    private static final Pattern BODY = Pattern.compile(
            "(?i)(?:" + BODIES
                    + ")\\b[\\p{L}\\d ,/.&()-]{0,160}?(?=\\s?(?:$|[|:;]| jalan\\b| jln?\\b| alamat\\b| telp?\\b| telepon\\b| sekretariat\\s?:| kode pos\\b))");

    private static final Pattern REGION = Pattern.compile("(?i)\\b(?:provinsi|kabupaten|kota|kab\\.) \\p{L}{3,}");

    /** "Peraturan Bupati Natuna", "Keputusan Gubernur Riau": the head of a government. */
    private static final Pattern ENACTED = Pattern.compile(
            "(?i)(?:peraturan|keputusan|instruksi|surat edaran) (gubernur|bupati|wali ?kota) (\\p{L}[\\p{L} -]{2,40}?)(?= (?:nomor|no\\b|tentang|tahun)|$).{0,300}");

    /** "Keputusan Kepala Dinas Sosial Kota Batam": the head of a body. */
    private static final Pattern OF_BODY = Pattern.compile(
            "(?i)(?:peraturan|keputusan|instruksi|surat edaran) (?:kepala|ketua|direktur) ((?:" + BODIES
                    + "|lembaga)\\b[\\p{L} ,-]{2,120}?)(?:,? republik indonesia)?(?= (?:nomor|no\\b|tentang|tahun)|$).{0,300}");

    private static final Pattern OF_MINISTER = Pattern.compile(
            "(?i)(?:peraturan|keputusan|instruksi|surat edaran) menteri (\\p{L}[\\p{L} ,-]{2,100}?)(?:,? republik indonesia)?(?= (?:nomor|no\\b|tentang|tahun)|$).{0,300}");

    /** What the state itself enacts. */
    private static final Pattern OF_STATE = Pattern.compile(
            "(?i)(?:undang-undang|peraturan pemerintah|(?:peraturan|keputusan|instruksi) presiden) republik indonesia\\b.{0,300}");

    private static final Pattern OF_REGION = Pattern.compile(
            "(?i)(?:peraturan daerah|qanun) (provinsi|kabupaten|kota) (\\p{L}[\\p{L} -]{2,40}?)(?= (?:nomor|no\\b|tentang|tahun)|$).{0,300}");

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:berdasarkan )?(?:instansi|unit kerja|perangkat daerah|unit eselon (?:i{1,3}|iv|[1-4])|(?:opd )?penerbit|opd|satuan kerja|penyusun|disusun oleh|diterbitkan oleh)\\s?:\\s?(.{4,120})");

    private static final Pattern COMPILED = Pattern.compile(
            "(?i)\\b(?:diolah|dihimpun|disusun|dikompilasi)(?: oleh)? (?:(?:bidang|seksi|bagian) .{3,60}?)?\\b((?:"
                    + BODIES + ")\\b[\\p{L}\\d ]{3,80})");

    private static final Pattern IN_TITLE = Pattern.compile(
            "(?i)laporan\\b.{0,60}?\\b((?:uptd|upt|dinas|badan|gugus tugas)\\b[\\p{L}\\d ,/-]{3,120}?\\b(?:provinsi|kabupaten|kota) \\p{L}[\\p{L} ]{2,30}?)(?=,? (?:tahun|triwulan|semester|bulan|periode)|,|$).{0,80}");

    private static final Pattern POLICE = Pattern.compile("(?i)daerah (\\p{L}[\\p{L} ]{3,40})");

    private static final Set<String> SMALL = Set.of(
            "dan",
            "di",
            "ke",
            "dari",
            "yang",
            "terhadap",
            "untuk",
            "oleh",
            "pada",
            "menurut",
            "dengan",
            "serta",
            "atau");

    private static final Set<String> ACRONYMS = Set.of(
            "uptd", "upt", "ppa", "tppo", "kb", "pp", "rsud", "dprd", "opd", "ntt", "ntb", "diy", "dki", "pmi",
            "pp-tppo");

    /** Lines among which a letterhead stands where no title ends it. */
    private static final int MOST = 6;

    private static final int LONGEST = 260;

    private final List<String> lines;
    private final int title;

    /** @param title the line at which the title begins, or -1 */
    Letterhead(List<String> lines, int title) {
        this.lines = lines;
        this.title = title;
    }

    @Nullable
    String publisher(@Nullable String heading) {
        return enacting(heading)
                .or(this::police)
                .or(this::head)
                .or(() -> labelled(LABELLED, MOST * 2))
                .or(() -> heading == null ? Optional.empty() : first(IN_TITLE.matcher(heading)))
                .or(this::footer)
                .or(this::compiled)
                .map(Letterhead::written)
                .orElse(null);
    }

    private static Optional<String> first(Matcher matcher) {
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> enacting(@Nullable String heading) {
        if (heading == null) {
            return Optional.empty();
        }
        Matcher official = ENACTED.matcher(heading);
        if (official.matches()) {
            String kind = official.group(1).toLowerCase(Locale.ROOT);
            String level = kind.equals("gubernur") ? "provinsi" : kind.equals("bupati") ? "kabupaten" : "kota";
            return Optional.of("pemerintah " + level + " " + official.group(2));
        }
        Matcher council = OF_REGION.matcher(heading);
        if (council.matches()) {
            return Optional.of("pemerintah " + council.group(1) + " " + council.group(2));
        }
        Matcher body = OF_BODY.matcher(heading);
        if (body.matches()) {
            return Optional.of(body.group(1));
        }
        Matcher minister = OF_MINISTER.matcher(heading);
        if (minister.matches()) {
            return Optional.of("kementerian " + minister.group(1));
        }
        return OF_STATE.matcher(heading).matches() ? Optional.of("pemerintah republik indonesia") : Optional.empty();
    }

    private List<String> top() {
        return lines.subList(0, Math.min(lines.size(), title >= 0 ? Math.min(title, MOST) : MOST)).stream()
                .filter(line -> line.length() <= LONGEST)
                .toList();
    }

    /** "Kepolisian Negara Republik Indonesia", "Daerah Jawa Tengah", "Direktorat Reserse Kriminal Umum". */
    private Optional<String> police() {
        List<String> top = top();
        if (top.size() < 2 || !top.get(0).toLowerCase(Locale.ROOT).startsWith("kepolisian negara")) {
            return Optional.empty();
        }
        Matcher area = POLICE.matcher(top.get(1));
        if (!area.matches()) {
            return Optional.empty();
        }
        String office = "polda " + area.group(1);
        return Optional.of(
                top.size() > 2 && top.get(2).toLowerCase(Locale.ROOT).startsWith("dir")
                        ? top.get(2) + " " + office
                        : office);
    }

    /** The last body below the government's name: a unit stands below its agency. */
    private Optional<String> head() {
        String government = null;
        String region = "";
        String body = null;
        for (String line : top()) {
            Matcher named = GOVERNMENT.matcher(line);
            String rest = line;
            if (government == null && named.lookingAt()) {
                government = named.group().strip();
                region = government.substring(government.indexOf(' ') + 1).replaceFirst("(?i)^daerah ", "");
                rest = line.substring(named.end()).strip();
            }
            Matcher bodies = BODY.matcher(rest);
            body = government != null && bodies.lookingAt() ? bodies.group().strip() : body;
        }
        if (government == null) {
            return Optional.empty();
        }
        return Optional.of(body == null ? government : REGION.matcher(body).find() ? body : body + " " + region);
    }

    private Optional<String> labelled(Pattern label, int within) {
        return lines.stream()
                .limit(within)
                .filter(line -> line.length() <= LONGEST)
                .map(label::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1).strip())
                .findFirst();
    }

    /** A line with a body, its region and its address. */
    private Optional<String> footer() {
        return lines.stream()
                .filter(line ->
                        line.length() <= LONGEST && ADDRESS.matcher(line).find())
                .map(BODY::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> found.group().strip())
                .filter(body -> REGION.matcher(body).find())
                .findFirst();
    }

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:jalan|jln?\\.|telp?\\.|telepon)");

    private Optional<String> compiled() {
        return lines.stream()
                .filter(line -> line.length() <= LONGEST)
                .map(COMPILED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .filter(body -> REGION.matcher(body).find())
                .findFirst();
    }

    /** Names in capitals as they are written in a text; what has small letters stays. */
    private static String written(String name) {
        StringBuilder written = new StringBuilder();
        long large = name.chars().filter(Character::isUpperCase).count();
        boolean capitals = 2 * large > name.chars().filter(Character::isLetter).count()
                || name.startsWith("pemerintah ")
                || name.startsWith("kementerian ");
        for (String word : name.split(" ")) {
            written.append(written.isEmpty() ? "" : " ").append(capitals || isShouted(word) ? cased(word) : word);
        }
        return written.toString();
    }

    /** A region in capitals behind a body that is not. */
    private static boolean isShouted(String word) {
        return word.length() > 6 && word.chars().allMatch(Character::isUpperCase);
    }

    private static String cased(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = lower.replaceAll("[,.()]", "");
        boolean acronym = ACRONYMS.contains(bare) || bare.chars().anyMatch(Character::isDigit);
        if (acronym || word.isEmpty()) {
            return word.toUpperCase(Locale.ROOT);
        }
        return SMALL.contains(bare) ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
