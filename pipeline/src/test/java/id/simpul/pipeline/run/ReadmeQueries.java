package id.simpul.pipeline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of one section of the README: its SQL, and what its Python and R ask the database. */
final class ReadmeQueries {

    private static final Path README = Path.of("../README.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## Questions that researchers ask$(.*?)(?=^## )");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sql|python|r)$\n(.*?)^```$");
    private static final Pattern ASKED = Pattern.compile("(?s)(?:read_sql\\(\"\"\"|dbGetQuery\\(database, \")(.*?)\"");

    private ReadmeQueries() {}

    static List<String> all() throws IOException {
        List<String> all = new ArrayList<>();
        Matcher section = SECTION.matcher(Files.readString(README));
        while (section.find()) {
            Matcher block = BLOCK.matcher(section.group(1));
            while (block.find()) {
                if (block.group(1).equals("sql")) {
                    List.of(block.group(2).split(";\\s*(\n|$)")).forEach(all::add);
                } else {
                    ASKED.matcher(block.group(2)).results().forEach(asked -> all.add(asked.group(1)));
                }
            }
        }
        return all;
    }
}
