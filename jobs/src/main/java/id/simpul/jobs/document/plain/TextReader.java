package id.simpul.jobs.document.plain;

import id.simpul.jobs.document.Charsets;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.FullDays;
import id.simpul.jobs.document.Languages;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.PaperMetadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.SiteFurniture;
import id.simpul.jobs.document.UnreadableException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain text: a paragraph a line, but for lines cut at a width. Header lines {@code url: …}, {@code published: …}, {@code publisher: …} and a blank line may
 * stand before it; a short first line without end punctuation is the title; what the site put around the text is left out.
 */
public final class TextReader implements Reader {

    private static final Pattern HEADER = Pattern.compile(
            "(url|published|publisher|title|author)\\s{0,3}:\\s{0,3}(.{0,2000})", Pattern.CASE_INSENSITIVE);

    /** Headlines of Indonesian papers rarely pass 120 characters. */
    private static final int LONGEST_TITLE = 160;

    /** "Ditulis oleh redaksi pada Selasa, 17 Maret 2020 20:52 WIB" is no longer. */
    private static final int LONGEST_LABEL = 80;

    /** A line of fewer words is a label: a column's or a section's name. */
    private static final int FEWEST_WORDS = 3;

    /** A line of as many words is no crumb of a site's path. */
    private static final int HEADLINE_WORDS = 6;

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws UnreadableException {
        List<String> lines = TabbedRows.piped(Charsets.decode(bytes).lines().toList()).stream()
                .map(TextReader::tidy)
                .toList();
        int body = headerLines(lines);
        Metadata said = header(lines.subList(0, body));
        List<String> text = WrappedLines.joined(lines.subList(body, lines.size()));
        if (text.isEmpty()) {
            throw new UnreadableException(UnreadableException.Reason.EMPTY, "the file holds no text");
        }
        List<String> own = own(text);
        DocumentBuilder builder = new DocumentBuilder();
        int title = title(own);
        for (int i = 0; i < own.size(); i++) {
            if (i == title) {
                builder.heading(own.get(i), 1, null);
            } else if (PipedRows.is(own.get(i))) {
                i = PipedRows.write(own, i, builder) - 1;
            } else {
                builder.paragraph(own.get(i), null);
            }
        }
        Metadata read = new Metadata(
                title < 0 ? null : own.get(title), published(own), null, null, null, Languages.of(own, null));
        Metadata metadata = said.or(known).or(read);
        LocalDate addressed = FullDays.inAddress(metadata.url()).orElse(null);
        return builder.build(name, metadata.or(new Metadata(null, addressed, null, null, null, null)));
    }

    /** How many lines at the beginning are header lines with the blank line behind them; 0 where there is no such header. */
    private static int headerLines(List<String> lines) {
        int at = 0;
        while (at < lines.size() && HEADER.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at > 0 && at < lines.size() && lines.get(at).isEmpty() ? at + 1 : 0;
    }

    private static Metadata header(List<String> lines) throws UnreadableException {
        Metadata metadata = Metadata.NONE;
        for (String line : lines) {
            Matcher header = HEADER.matcher(line);
            if (header.matches() && !header.group(2).isBlank()) {
                String value = header.group(2).strip();
                metadata = switch (header.group(1).toLowerCase(Locale.ROOT)) {
                    case "url" -> metadata.or(new Metadata(null, null, null, null, address(value), null));
                    case "published" -> metadata.or(new Metadata(null, day(value), null, null, null, null));
                    case "publisher" -> metadata.or(new Metadata(null, null, value, null, null, null));
                    case "author" -> metadata.or(new Metadata(null, null, null, value, null, null));
                    default -> metadata.or(new Metadata(value, null, null, null, null, null));
                };
            }
        }
        return metadata;
    }

    private static @Nullable String address(String value) {
        try {
            return URI.create(value).toString();
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static LocalDate day(String value) throws UnreadableException {
        try {
            return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeParseException e) {
            throw new UnreadableException(
                    UnreadableException.Reason.BAD_HEADER,
                    "the header line \"published:\" holds no day; write it as 2018-08-13, or leave the line out",
                    e);
        }
    }

    private static List<String> own(List<String> lines) {
        boolean[] furniture = SiteFurniture.mark(lines);
        List<String> own = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean piped = PipedRows.is(lines.get(i));
            String line = piped ? lines.get(i) : furniture[i] ? "" : SiteFurniture.withoutInsets(lines.get(i));
            if (!line.isEmpty()) {
                own.add(line);
            }
        }
        return own.isEmpty() ? lines : own;
    }

    /** The first line that reads as a headline, before the first that reads as a paragraph; -1 where there is none. */
    private static int title(List<String> lines) {
        for (int i = 0; i + 1 < lines.size() && lines.get(i).length() <= LONGEST_TITLE; i++) {
            String line = lines.get(i);
            boolean ends = ".!:;,".indexOf(line.charAt(line.length() - 1)) >= 0;
            if (!ends && !PipedRows.is(line) && !label(line) && below(lines, i).length() >= line.length() / 2) {
                return i;
            }
        }
        return -1;
    }

    private static boolean label(String line) {
        return line.split(" ").length < FEWEST_WORDS;
    }

    /** The line below another; below a long one in capitals a label is passed over: "JUMLAH KORBAN … TAHUN 2024", "Unduh", "Dinas …". */
    private static String below(List<String> lines, int at) {
        boolean over = capitals(lines.get(at)) && at + 2 < lines.size() && label(lines.get(at + 1));
        return lines.get(over ? at + 2 : at + 1);
    }

    private static boolean capitals(String line) {
        return line.split(" ").length >= HEADLINE_WORDS && line.chars().noneMatch(Character::isLowerCase);
    }

    /** Of a short line above the first paragraph, else of that paragraph's dateline. */
    private static @Nullable LocalDate published(List<String> lines) {
        for (String line : lines) {
            if (line.length() > LONGEST_TITLE) {
                return PaperMetadata.dateline(line).orElse(null);
            }
            Optional<LocalDate> day = line.length() <= LONGEST_LABEL ? FullDays.first(line) : Optional.empty();
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }

    /** White space folded, invisible characters left out. */
    private static String tidy(String line) {
        StringBuilder tidy = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (c >= ' ' && c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                tidy.append(c);
            }
        }
        return tidy.toString().strip();
    }
}
