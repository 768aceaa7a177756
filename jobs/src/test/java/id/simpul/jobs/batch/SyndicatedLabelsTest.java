package id.simpul.jobs.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.TestWarehouse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which of the labelled documents are copies of one text: exactly those that are labelled so. */
class SyndicatedLabelsTest {

    private static final String[] SETS = {"dev", "agency", "seeds"};

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void groupsAreThoseOfTheLabels() throws Exception {
        assumeTrue(Labelled.there(), "no labelled documents: say where they lie by -Dsimpul.gold");
        Map<String, byte[]> documents = Labelled.documents(SETS);
        try (Readers readers = new Readers()) {
            // what they state decides nothing about it
            new Loads(warehouse.database, readers, new Extractors(List.of()), 2, 0).run(documents.keySet(), documents);
        }
        Set<String> labelled = new TreeSet<>();
        for (JsonNode label : Labelled.labels(SETS)) {
            TreeSet<String> group =
                    new TreeSet<>(Set.of(bare(label.path("document").asString(""))));
            label.path("syndicated_with").forEach(other -> group.add(bare(other.asString(""))));
            if (group.size() > 1) {
                labelled.add(String.join(" ", group));
            }
        }
        Set<String> found = new TreeSet<>(warehouse.jdbc.queryForList("""
                select string_agg(regexp_replace(name, '[.][a-z]+$', ''), ' ' order by name) from evidence.document
                group by syndication_group having count(*) > 1
                """, String.class));

        System.out.printf("syndication: %d documents, %d groups: %s%n", documents.size(), found.size(), found);
        assertFalse(labelled.isEmpty());
        assertEquals(labelled, found);
    }

    private static String bare(String name) {
        return name.replaceFirst("\\.[a-z]+$", "");
    }
}
