package id.simpul.jobs.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.reconcile.MonthEnds.Reach;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stories of one meeting, and of two, told by two publishers. */
class MeetingPairsTest {

    private record Pair(String what, boolean same, Statement one, Statement other) {}

    @Test
    void storiesOfOneMeetingAreToldFromThoseOfTwo() {
        List<Pair> pairs = pairs();
        List<Pair> found = pairs.stream().filter(MeetingPairsTest::joined).toList();
        long right = found.stream().filter(Pair::same).count();
        double precision = (double) right / found.size();
        double recall = (double) right / pairs.stream().filter(Pair::same).count();
        System.out.printf(
                Locale.ROOT, "meetings: %d pairs; precision %.4f, recall %.4f%n", pairs.size(), precision, recall);
        String wrong = pairs.stream()
                .filter(pair -> pair.same() != joined(pair))
                .map(Pair::what)
                .collect(Collectors.joining("\n"));
        assertTrue(pairs.size() >= 60 && precision >= 0.98 && recall >= 0.9, wrong);
    }

    @Test
    void allStoriesTogetherMakeTheSameMeetingsInAnyOrder() {
        List<Statement> stories = new ArrayList<>();
        for (Pair pair : pairs()) {
            stories.add(pair.one());
            stories.add(pair.other());
        }
        List<ResolvedFact<?>> expected = Resolution.of(stories);
        Random random = new Random(17);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(stories, random);
            assertEquals(expected, Resolution.of(stories));
        }
    }

    /** As the warehouse does it: what falls into two blocks meets where one of them leads to the other. */
    private static boolean joined(Pair pair) {
        Map<String, List<Statement>> blocks = Stream.of(pair.one(), pair.other())
                .collect(Collectors.groupingBy(MeetingPairsTest::block, TreeMap::new, Collectors.toList()));
        return (placeless(blocks)
                        || blocks.keySet().stream()
                                .allMatch(block -> together(block, blocks).containsAll(blocks.keySet())))
                && Resolution.of(blocks).values().stream().mapToInt(List::size).sum() == 1;
    }

    /** One of two stories tells no place, and they lead to each other. */
    private static boolean placeless(Map<String, List<Statement>> blocks) {
        Map<String, List<Statement>> placed = new TreeMap<>(blocks);
        Map<String, List<Statement>> without = new TreeMap<>(blocks);
        placed.keySet().removeIf(block -> block.endsWith("-"));
        without.keySet().removeAll(placed.keySet());
        return without.size() == 1
                && placed.size() == 1
                && Placeless.provinces(without.values().iterator().next(), placed)
                                .size()
                        == 1;
    }

    private static Set<String> together(String block, Map<String, List<Statement>> blocks) {
        MonthEnds ends = new MonthEnds(month -> blocks.getOrDefault(month.block(), List.of()).stream()
                .flatMap(story -> reach(story).stream())
                .toList());
        Set<String> found = new TreeSet<>(Set.of(block));
        Blocks.month(block).ifPresent(month -> ends.together(Set.of(month)).forEach(other -> found.add(other.block())));
        return found;
    }

    private static Optional<Reach> reach(Statement story) {
        Meeting meeting = (Meeting) story.fact();
        return Reach.of(meeting.dateStart(), meeting.dateEnd(), story.published());
    }

    private static String block(Statement story) {
        return Blocks.of(story.fact(), story.published(), story.source());
    }

    private static List<Pair> pairs() {
        List<String> lines = lines();
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < lines.size(); at += 3) {
            String what = lines.get(at);
            pairs.add(new Pair(
                    what, what.startsWith("="), story("Kabar", lines.get(at + 1)), story("Warta", lines.get(at + 2))));
        }
        return pairs;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(MeetingPairsTest.class.getResourceAsStream("meeting/pairs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Statement story(String publisher, String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String guests = cells.get(9).replaceAll("[^0-9]", "");
        Meeting meeting = new Meeting(
                MeetingKind.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                known(cells.get(1)),
                day(cells.get(2)),
                day(cells.get(3)),
                known(cells.get(4)),
                known(cells.get(5)),
                known(cells.get(6)),
                people(cells.get(7)),
                people(cells.get(8)),
                guests.isEmpty() ? null : Integer.valueOf(guests),
                list(cells.get(10)),
                List.of());
        return Said.by(publisher, cells.get(11), meeting);
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<Person> people(String cell) {
        return list(cell).stream().map(name -> new Person(name, null)).toList();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*;\\s*"));
    }
}
