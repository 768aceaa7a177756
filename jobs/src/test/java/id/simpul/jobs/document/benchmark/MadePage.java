package id.simpul.jobs.document.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A page as publishing systems make them. Its proportions follow 132 pages of news sites and blogs that were counted (lower quartile,
 * median, upper quartile): 64, 115, 184 kB; 536, 763, 1221 elements with one and a half attributes each, of 40 characters; 82, 146,
 * 209 links; 249, 549, 919 stretches of white space; 7, 14, 23 kB of text, of them 5, 11, 17 the article's; 24 meta and 20 link
 * elements; 0, 6, 61 kB of scripts.
 */
final class MadePage {

    private static final String SENTENCE =
            "Dinas mencatat 14 laporan kekerasan sepanjang tahun 2022, turun dari 19 laporan pada tahun sebelumnya. ";

    private static final String SITE = "https://www.kabar-karangan.example";

    private final StringBuilder html = new StringBuilder();
    private final String title;

    private MadePage(String title) {
        this.title = title;
    }

    /**
     * @param paragraphs of the article
     * @param cards other stories that the page leads to, each with its picture
     * @param links of the menus above and below
     * @param script characters of inline scripts and styles
     */
    static byte[] of(int paragraphs, int cards, int links, int script) {
        return of("Laporan kekerasan di kota menurun", paragraphs(paragraphs), cards, links, script);
    }

    /**
     * As the other, around an article of the caller's.
     *
     * @param article paragraphs in HTML
     */
    static byte[] of(String title, String article, int cards, int links, int script) {
        MadePage page = new MadePage(title);
        page.head(script);
        page.add(
                "<body class=\"post-template-default single single-post postid-4711 single-format-standard wp-embed\">");
        page.menu("header", "main-menu", links / 2);
        page.add("<div id=\"page\" class=\"site\">\n  <div class=\"container\">\n    <div class=\"row row-main\">");
        page.add("<div class=\"col-md-8 content-area\">\n    <main id=\"main\" class=\"site-main\">");
        page.article(article);
        page.add("</main>\n  </div>");
        page.cards("aside", "widget-area sidebar col-md-4", cards / 3);
        page.add("</div>");
        page.cards("section", "related-posts", cards - cards / 3);
        page.add("</div>\n</div>");
        page.menu("footer", "footer-menu", links - links / 2);
        page.add("<p class=\"copyright\">&copy; 2022 Kabar Karangan</p>\n</body></html>");
        return page.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String paragraphs(int paragraphs) {
        MadePage page = new MadePage("");
        for (int i = 0; i < paragraphs; i++) {
            page.add(
                    "    <p>Paragraf %d. %s<strong>Dinas</strong> itu <a href=\"%s/tag/dinas/\">melapor</a>.</p>",
                    i, SENTENCE.repeat(2), SITE);
            if (i % 5 == 4) {
                page.add("    <p><strong>Baca juga: <a href=\"%s/lain/%d\">Berita lain</a></strong></p>", SITE, i);
                page.add(
                        "    <div class=\"ads ads-tengah\" id=\"iklan-%d\" data-slot=\"/1234567/kabar_tengah_%d\" style=\"text-align:center\"></div>",
                        i, i);
            }
        }
        return page.html.toString();
    }

    private void add(String format, Object... values) {
        html.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }

    private void head(int script) {
        add("<!doctype html>\n<html lang=\"id\" prefix=\"og: https://ogp.me/ns#\">\n<head>\n<meta charset=\"utf-8\">");
        add("<title>%s - Kabar Karangan</title>", title);
        add("<meta property=\"article:published_time\" content=\"2022-11-03T08:15:00+07:00\">");
        add("<meta property=\"og:description\" content=\"%s\">", SENTENCE.strip());
        add("<meta property=\"og:site_name\" content=\"Kabar Karangan\">");
        add("<meta property=\"og:title\" content=\"%s\">", title);
        for (int i = 0; i < 20; i++) {
            add(
                    "<meta name=\"setting:%d\" content=\"%s/wp-content/uploads/2022/11/gambar-%d-1200x675.jpg\" />",
                    i, SITE, i);
        }
        add("<link rel=\"canonical\" href=\"%s/2022/11/03/laporan-kekerasan-di-kota-menurun/\" />", SITE);
        for (int i = 0; i < 19; i++) {
            add(
                    "<link rel='stylesheet' id='bagian-%d-css' href='%s/wp-content/plugins/bagian-%d/gaya.min.css?ver=6.1.%d' type='text/css' media='all' />",
                    i, SITE, i, i);
        }
        add("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",");
        add("\"headline\":\"%s\",\"datePublished\":\"2022-11-03T08:15:00+07:00\",", title);
        add("\"author\":{\"@type\":\"Person\",\"name\":\"Rina Contoh\"}}</script>");
        for (int written = 0; written < script; written += 2_000) {
            String statement =
                    "window.setelan = window.setelan || []; window.setelan.push({nomor: " + written + "});\n";
            add("<script>%s</script>", statement.repeat(2_000 / statement.length()));
        }
        add("<style>.judul{font-size:1.2em;line-height:1.4}.isi p{margin:0 0 1em}</style>\n</head>");
    }

    private void menu(String tag, String name, int links) {
        add(
                "<%s class=\"site-%s\">\n  <nav class=\"navbar navbar-expand\" aria-label=\"%s\">\n  <ul id=\"%s\" class=\"menu\">",
                tag, tag, name, name);
        for (int i = 0; i < links; i++) {
            add(
                    "    <li id=\"%s-item-%d\" class=\"menu-item menu-item-type-taxonomy menu-item-object-category\">\n      <a href=\"%s/kanal/rubrik-nomor-%d/\">Rubrik %d</a>\n    </li>",
                    name, i, SITE, i, i);
        }
        add("  </ul>\n  </nav>\n</%s>", tag);
    }

    private void article(String paragraphs) {
        add("<article id=\"post-4711\" class=\"post-4711 post type-post status-publish hentry category-kota\">");
        add(
                "  <ul class=\"breadcrumb\"><li><a href=\"%s\">Beranda</a></li><li><a href=\"%s/kota/\">Kota</a></li></ul>",
                SITE, SITE);
        add("  <h1 class=\"entry-title\">%s</h1>", title);
        add("  <div class=\"entry-meta\"><a rel=\"author\" href=\"%s/author/rina/\">Rina Contoh</a>", SITE);
        add(
                "  <time class=\"entry-date published\" datetime=\"2022-11-03T08:15:00+07:00\">Kamis, 3 November 2022 08:15 WIB</time></div>");
        for (String network : new String[] {"satu", "dua", "tiga", "empat", "lima"}) {
            add(
                    "  <a class=\"share-button share-%s\" href=\"https://%s.example/share?url=%s\" target=\"_blank\" rel=\"noopener nofollow\">",
                    network, network, SITE);
            add(
                    "    <svg width=\"24\" height=\"24\" viewBox=\"0 0 24 24\"><path d=\"M12 2C6.5 2 2 6.5 2 12s4.5 10 10 10 10-4.5 10-10S17.5 2 12 2z\"/></svg></a>");
        }
        add("  <figure class=\"wp-block-image\">");
        picture(0);
        add(
                "    <figcaption>Kantor dinas di kota. (Foto: Humas)</figcaption>\n  </figure>\n  <div class=\"entry-content isi\">");
        html.append(paragraphs);
        add("  </div>\n</article>");
    }

    private void cards(String tag, String name, int cards) {
        add("<%s class=\"%s\">\n  <h3 class=\"widget-title\"><span>Berita lain</span></h3>", tag, name);
        for (int i = 1; i <= cards; i++) {
            add(
                    "  <div class=\"card card-small col-6\">\n    <a class=\"card-thumb\" href=\"%s/2022/11/02/judul-berita-lain-nomor-%d/\">",
                    SITE, i);
            picture(i);
            add("    </a>\n    <div class=\"card-body\">\n      <h4 class=\"card-title\">");
            add(
                    "        <a href=\"%s/2022/11/02/judul-berita-lain-nomor-%d/\">Judul berita lain nomor %d dari kota</a></h4>",
                    SITE, i, i);
            add(
                    "      <span class=\"card-date\"><i class=\"icon-clock\"></i> %d jam lalu</span>\n    </div>\n  </div><!-- card -->",
                    i);
        }
        add("</%s>", tag);
    }

    private void picture(int number) {
        String file = SITE + "/wp-content/uploads/2022/11/gambar-berita-nomor-" + number;
        add(
                "    <img src=\"%s-300x169.jpg\" class=\"attachment-large wp-post-image\" alt=\"Gambar %d\" srcset=\"%s-300x169.jpg 300w, %s-768x432.jpg 768w\" />",
                file, number, file, file);
    }
}
