package id.simpul.jobs.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Title, day and language of a paper that carries no metadata: a report, minutes, a decree, a table. The title stands below the
 * letterhead and begins with a word of {@code paper-titles.csv}; the day is the one beside the signature, or of the enactment.
 */
public final class PaperMetadata {

    private static final List<String> WORDS = Rows.of(PaperMetadata.class, "paper-titles.csv").stream()
            .map(row -> row.get(0))
            .toList();

    /** Blocks among which a title stands. */
    private static final int TITLE_WITHIN = 25;

    private static final int LONGEST_TITLE = 320;
    private static final int MOST_TITLE_LINES = 7;

    /** A longer line is prose. */
    private static final int SHORT = 120;

    private static final Pattern AFTER_TITLE = Pattern.compile(
            "(?i)(?:dengan rahmat|dinas |badan |sekretariat |pemerintah |kantor |menimbang|memutuskan|daftar isi|(?:gubernur|bupati|wali ?kota|presiden|menteri|kepala|ketua|direktur|sekretaris|camat|lurah|rektor|jaksa)\\b.{0,90},$|jalan |jl\\. |sumber|periode|bulan|tanggal|hari|[a-z]\\. |\\d{1,2}\\. ).{0,200}");

    /** Behind these words a title goes on, whatever the next line begins with. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i).*\\s(?:dan|di|ke|dari|yang|untuk|pada|dengan|oleh|bagi|serta|atau|terhadap|dalam|antara|lingkungan|wilayah)");

    /** What has a number of its own below its name. */
    private static final Pattern INSTRUMENT =
            Pattern.compile("(?i)(?:keputusan|peraturan|instruksi|surat edaran|qanun)\\b.*");

    private static final Pattern NUMBERED = Pattern.compile("(?i)(nomor|no\\.)\\s?:\\s?(\\S.{0,60})");

    /** What a letter is about. */
    private static final Pattern SUBJECT = Pattern.compile("(?i)(?:peri)?hal\\s?:\\s?(\\p{L}.{4,250}?)[.;]?");

    /** "Ranai, 5 Januari 2022" at a line's end. */
    private static final Pattern SIGNED =
            Pattern.compile("(?:^|[.:)] |\\s)\\p{Lu}[\\p{L} ]{2,30}, ?(\\d{1,2} \\p{L}{3,10} \\d{4})\\.?$");

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:tanggal (?:unduh|cetak|ekspor|laporan|rilis)|(?:dicetak|diunduh|ditetapkan|dikeluarkan)\\b.{0,40}?(?:tanggal|pada)|pada tanggal)\\s?:?\\s?(.{6,40})");

    /** "Ranai, 12 Mei 2014 –", "KABAR.EXAMPLE, Ranai, Senin (12/5/2014) -". */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.]{1,24}[ ,/|]{1,3}){1,5}[(]?(\\d{1,2}[ /-][\\p{L}\\d]{1,10}[ /-]\\d{4})[)]?\\s{0,2}[–—:-]");

    private static final Pattern HELD =
            Pattern.compile("(?i)(?:hari ?(?:/|,|dan)? ?tanggal|tanggal)\\s?:\\s?(.{6,60})");

    private static final Pattern SOURCE = Pattern.compile("(?:^|[.] )Sumber\\s?:");

    private final List<String> lines = new ArrayList<>();
    private final int above;

    PaperMetadata(Document document) {
        int tables = -1;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table) {
                tables = tables < 0 ? lines.size() : tables;
            } else {
                lines.add(block.span().of(document.text()));
            }
        }
        above = Math.min(TITLE_WITHIN, tables < 0 ? lines.size() : tables);
    }

    /** What the paper tells of itself. */
    public static Metadata of(Document document) {
        PaperMetadata paper = new PaperMetadata(document);
        String language = Languages.of(List.of(document.text()), null);
        int at = paper.titleLine();
        String title = at < 0 ? paper.subject() : paper.joined(at);
        String publisher = new Letterhead(paper.lines, at).publisher(title);
        return new Metadata(title, paper.published(), publisher, null, null, language);
    }

    /** The line that the title begins with; -1 where there is none. */
    private int titleLine() {
        for (int i = 0; i < above; i++) {
            String line = lines.get(i);
            if (line.length() <= LONGEST_TITLE && line.indexOf(' ') > 0 && begins(line) && (isTitle(line) || i < 3)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line begins with a word of {@code paper-titles.csv}, as titles of papers do. */
    public static boolean begins(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .anyMatch(word -> lower.startsWith(word)
                        && (lower.length() == word.length() || !Character.isLetter(lower.charAt(word.length()))));
    }

    /** Written in capitals, or without the end of a sentence. */
    private static boolean isTitle(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        long capitals = line.chars().filter(Character::isUpperCase).count();
        return capitals * 2 > letters;
    }

    private String joined(int first) {
        StringBuilder title = new StringBuilder(lines.get(first));
        boolean capitals = isTitle(lines.get(first));
        for (int i = first + 1; i < Math.min(above, first + MOST_TITLE_LINES); i++) {
            String line = number(lines.get(i), title);
            if (capitals != isTitle(line) || !goesOn(title, line) || (!capitals && line.length() > SHORT)) {
                break;
            }
            boolean named = line.length() > SHORT && title.toString().endsWith(" TENTANG");
            title.append(' ').append(line);
            if (named && !UNFINISHED.matcher(line).matches()) {
                break; // all that it is about, in one block
            }
        }
        return title.toString();
    }

    /** Whether a title may go on with this line, which is not empty. */
    public static boolean goesOn(CharSequence title, String line) {
        return line.length() <= LONGEST_TITLE - title.length()
                && (UNFINISHED.matcher(title).matches() || !isAfterTitle(line))
                && !line.contains(" : ")
                && ".;:".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Whether it is what stands above or below titles: an office, who enacts, a day, a source. */
    public static boolean isAfterTitle(String line) {
        return AFTER_TITLE.matcher(line).matches();
    }

    /** Whether it begins the title of a decree or a regulation, whose number has a line of its own. */
    public static boolean isInstrument(String line) {
        return INSTRUMENT.matcher(line).matches();
    }

    /** The number of a decree is part of its title, with a colon or without. */
    private static String number(String line, CharSequence title) {
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches() && INSTRUMENT.matcher(title).matches()
                ? numbered.group(1) + " " + numbered.group(2)
                : line;
    }

    private @Nullable String subject() {
        return lines.stream()
                .limit(above)
                .map(SUBJECT::matcher)
                .filter(Matcher::matches)
                .map(subject -> subject.group(1))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate published() {
        return signed().or(() -> first(LABELLED))
                .or(this::dateline)
                .or(() -> first(HELD))
                .or(this::source)
                .orElse(null);
    }

    /** Beside the last signature: a paper may begin with an older letter. */
    private Optional<LocalDate> signed() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher signed = SIGNED.matcher(lines.get(i));
            if (lines.get(i).length() <= SHORT && signed.find()) {
                Optional<LocalDate> day = FullDays.first(signed.group(1));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> first(Pattern label) {
        for (String line : lines) {
            Matcher matcher = label.matcher(line);
            if (line.length() <= SHORT && matcher.lookingAt()) {
                Optional<LocalDate> day = FullDays.first(matcher.group(1));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dateline() {
        return lines.stream()
                .limit(TITLE_WITHIN)
                .map(PaperMetadata::dateline)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Ranai, 12 Mei 2014 – " at a paragraph's beginning. */
    public static Optional<LocalDate> dateline(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return dateline.lookingAt() ? FullDays.first(dateline.group(1)) : Optional.empty();
    }

    /** "Sumber: UPTD PPA, diunduh 5 Mei 2022": the youngest day that the table's source line names. */
    private Optional<LocalDate> source() {
        return lines.stream()
                .filter(line -> SOURCE.matcher(line).find())
                .flatMap(line -> FullDays.in(line).stream())
                .max(LocalDate::compareTo);
    }
}
