package id.simpul.jobs.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites name their elements as they like: the article may stand in what is called a widget or a pop-up. */
class MisleadingNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"promo", "teaser-text", "story-slider", "cta", "ads-wrap"})
    void boxesThatHoldAGoodPartOfTheArticleAreItsOwn(String name) throws IOException {
        String box = "<div class='" + name + "'><p>%s</p></div>";
        String page = "<article>" + sentences(1, 4) + box.formatted(sentence(5)) + box.formatted(sentence(6))
                + box.formatted(sentence(7)) + sentences(8, 10) + "</article>";
        assertEquals(8, Texts.read(new HtmlReader(), "a.html", page).blocks().size());
    }

    @Test
    void behindAShortStoryTheyAreNot() throws IOException {
        String page = "<article>" + sentences(1, 4) + "<div class=promo><p>" + sentence(99) + "</p></div></article>";
        assertFalse(text(page).contains("nomor 99"));
    }

    @Test
    void aSmallBoxOfThatNameIsNot() throws IOException {
        String page = "<article>" + sentences(1, 9) + "<div class=promo><p>" + sentence(99) + "</p></div></article>";
        assertFalse(text(page).contains("nomor 99"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"widget-area", "popup", "related-x", "modal-content", "popular"})
    void namesThatWouldTakeTheWholeArticleAreNotBelieved(String name) throws IOException {
        String boxes = IntStream.range(1, 8)
                .mapToObj(i -> "<section class='" + name + "'>" + sentences(2 * i, 2 * i + 2) + "</section>")
                .collect(Collectors.joining());
        String page = "<h1>Satgas mendata korban di pulau terluar</h1><div>" + boxes + "</div>";
        assertTrue(text(page).contains("nomor 14"));
    }

    @Test
    void whatReadersWriteIsNoArticleHoweverLong() throws IOException {
        String page = "<div class=x1><h1>Satgas mendata korban</h1>" + sentences(1, 3) + "</div><div class=comments>"
                + sentences(50, 58) + "</div>";
        assertTrue(text(page).contains("nomor 1 "));
        assertFalse(text(page).contains("nomor 55"));
    }

    @Test
    void severalParagraphsBetweenHeadlineAndArticleAreItsBeginning() throws IOException {
        String page = "<h1>Satgas mendata korban di pulau terluar</h1><div>" + sentences(1, 4) + "</div><div><div>"
                + sentences(4, 30) + "</div></div>";
        assertEquals(30, Texts.read(new HtmlReader(), "a.html", page).blocks().size()); // with the headline
    }

    @Test
    void cardsThatAreNamedAfterTheirStoriesAreARow() throws IOException {
        String cards = IntStream.range(1, 5)
                .mapToObj(
                        i -> "<article class='post-" + i + " type-post'><h3><a href=/" + i
                                + ">Judul berita lain nomor " + i
                                + "</a></h3><p>Ringkasan berita lain yang tidak ada hubungannya dengan berita ini.</p></article>")
                .collect(Collectors.joining());
        assertFalse(text("<div class=x1>" + sentences(1, 12) + "<div>" + cards + "</div></div>")
                .contains("Ringkasan"));
    }

    private static String text(String page) throws IOException {
        return Texts.read(new HtmlReader(), "a.html", page).text();
    }

    private static String sentences(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "<p>" + sentence(i) + "</p>")
                .collect(Collectors.joining());
    }

    private static String sentence(int number) {
        List<String> who = List.of("Camat", "Bupati", "Kapolres", "Kepala dinas");
        return who.get(number % who.size()) + " menyebut pendampingan korban di desa nomor " + number
                + " berjalan sejak awal tahun bersama kader setempat.";
    }
}
