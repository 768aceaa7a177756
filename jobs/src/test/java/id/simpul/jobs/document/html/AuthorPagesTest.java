package id.simpul.jobs.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorPagesTest {

    @ParameterizedTest
    @CsvSource({
        "/author/sinta-lestari, true",
        "https://kabar.example/penulis/wayan-surya/, true",
        "Reporters/made?page=2, true",
        "/author, false",
        "/authority/rules, false",
        "/penulis/wayan/berita/banjir, false"
    })
    void anAuthorsPageStandsRightBehindTheWord(String address, boolean author) {
        assertEquals(author, AuthorPages.isOne(address));
    }
}
