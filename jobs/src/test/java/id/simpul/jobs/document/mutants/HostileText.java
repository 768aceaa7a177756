package id.simpul.jobs.document.mutants;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Texts and pages that make careless readers take forever, in any size. */
enum HostileText {
    DEEP_TAGS("a.html", n -> "<html><body>" + "<div>".repeat(n / 5) + "isi"),
    DEEP_LISTS("a.html", n -> "<html><body><article>" + "<ul><li>butir ".repeat(n / 14)),
    DEEP_INLINE("a.html", n -> "<html><body><p>" + "<b>a ".repeat(n / 5)),
    DEEP_TABLES("a.html", n -> "<html><body>" + "<table><tr><td>a".repeat(n / 16)),
    UNCLOSED_LINKS("a.html", n -> "<html><body>" + "<a href=x>Baca juga ".repeat(n / 20)),
    ATTRIBUTES("a.html", n -> "<html><body><p " + attributes(n / 12) + ">isi paragraf</p>"),
    LONG_CLASS("a.html", n -> "<html><body><div class=\"" + "menu iklan ".repeat(n / 11) + "\">isi</div>"),
    MANY_PARAGRAPHS("a.html", n -> "<html><body><article>" + "<p>Tercatat 3 kasus di Kota Batam.</p>".repeat(n / 38)),
    MANY_BREAKS("a.html", n -> "<html><body><article>" + "isi<br>".repeat(n / 7)),
    WIDE_TABLE("a.html", n -> "<html><body><table><tr>" + "<td>7".repeat(n / 5) + "</table>"),
    LONG_TABLE("a.html", n -> "<html><body><table>" + "<tr><td>a<td>7".repeat(n / 14) + "</table>"),
    SPANS(
            "a.html",
            n -> "<html><body><table>" + "<tr><td rowspan=65000 colspan=900>a<td>7".repeat(n / 40) + "</table>"),
    ENTITIES("a.html", n -> "<html><body><p>" + "&amp;&nbsp;&#8203;".repeat(n / 18)),
    COMMENTS("a.html", n -> "<html><body>" + "<!--".repeat(n / 4)),
    JSON_LD(
            "a.html",
            n -> "<html><head><script type=\"application/ld+json\">" + "{\"a\":[".repeat(n / 6)
                    + "</script></head><body><p>isi</p>"),
    JSON_ROWS("a.json", n -> "[" + "{\"kota\":\"Batam\",\"kasus\":7},".repeat(n / 28) + "]"),
    JSON_COLUMNS("a.json", n -> "[" + columns(n / 20) + "]"),
    SPACES("a.txt", n -> "Kasus" + " ".repeat(n) + "kekerasan"),
    DIGITS("a.txt", n -> "1".repeat(n) + " kasus"),
    DOTTED_DIGITS("a.txt", n -> "1.234.".repeat(n / 6) + " kasus"),
    LETTERS("a.txt", n -> "a ".repeat(n / 2)),
    CAPITALS("a.txt", n -> "Budi ".repeat(n / 5)),
    COMMAS("a.txt", n -> "dan, ".repeat(n / 5)),
    NUMBERS("a.txt", n -> "12 kasus, ".repeat(n / 10)),
    YEARS("a.txt", n -> "tahun 2021 dan ".repeat(n / 15)),
    REGIONS("a.txt", n -> "Kabupaten Bone, ".repeat(n / 16)),
    OPEN_BRACKETS("a.txt", n -> "(".repeat(n)),
    QUOTES("a.txt", n -> "\" kata ".repeat(n / 7)),
    CITATIONS("a.txt", n -> "Peraturan Daerah Nomor ".repeat(n / 23)),
    ONE_LINE("a.txt", n -> "Tercatat 3 kasus kekerasan di Kota Batam pada 2021. ".repeat(n / 51)),
    LINES("a.txt", n -> "Tercatat 3 kasus kekerasan di Kota Batam pada 2021.\n".repeat(n / 51)),
    SEPARATORS("a.csv", n -> ";".repeat(n)),
    OPEN_QUOTE("a.csv", n -> "a;b;c\n\"" + "1;2;3\n".repeat(n / 6)),
    CSV_ROWS("a.csv", n -> "kota;kasus;tahun\n" + "Kota Batam;7;2021\n".repeat(n / 18));

    final String file;
    private final IntFunction<String> text;

    HostileText(String file, IntFunction<String> text) {
        this.file = file;
        this.text = text;
    }

    /** @param size in bytes, about */
    byte[] bytes(int size) {
        return text.apply(size).getBytes(StandardCharsets.UTF_8);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("=\"x\" ");
        }
        return attributes.toString();
    }

    private static String columns(int count) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < count; i++) {
            columns.append("{\"k").append(i).append("\":\"7\"},");
        }
        return columns.toString();
    }
}
