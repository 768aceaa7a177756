package id.simpul.connectors.source;

import id.simpul.connectors.source.SourceReader.Outcome;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All sources that are configured. One bad file never stops the others.
 *
 * @param all the sound ones, disabled ones too, by id
 * @param problems of the others: a source with a problem is not in {@code all}
 */
public record Sources(List<Source> all, List<Problem> problems) {

    public Sources {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /**
     * The catalogue, overlaid by the operator's own files: of two with the same id, the operator's counts, even where it
     * has a problem.
     *
     * @param folder with {@code *.yml} or {@code *.yaml} files; one that does not exist has none
     * @param regions codes that the operator's sources may have; those of the catalogue were checked when it was made
     */
    public static Sources load(Catalogue catalogue, Path folder, RegionCodes regions) {
        return of(catalogue.files(), folder, regions);
    }

    /** The sources of one folder alone, whatever the codes of their regions. */
    public static Sources in(Path folder) {
        return of(List.of(), folder, RegionCodes.ANY);
    }

    /** Those that a run collects. */
    public List<Source> enabled() {
        return all.stream().filter(Source::enabled).toList();
    }

    /** Those of the operator's own files, not of the catalogue. */
    public List<Source> own() {
        return all.stream().filter(source -> !Catalogue.holds(source)).toList();
    }

    public Optional<Source> find(String id) {
        return all.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    private static Sources of(List<SourceFile> catalogue, Path folder, RegionCodes regions) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Outcome> bundled = byId(catalogue, new SourceReader(RegionCodes.ANY), problems);
        Map<String, Outcome> own = byId(files(folder, problems), new SourceReader(regions), problems);
        Map<String, Outcome> overlaid = new LinkedHashMap<>(bundled);
        overlaid.putAll(own);
        return new Sources(sound(overlaid.values()), problems);
    }

    private static List<Source> sound(Collection<Outcome> outcomes) {
        List<Source> sources = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            @Nullable Source source = outcome.source();
            if (source != null) {
                sources.add(source);
            }
        }
        sources.sort(Comparator.comparing(Source::id));
        return sources;
    }

    private static Map<String, Outcome> byId(List<SourceFile> files, SourceReader reader, List<Problem> problems) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (SourceFile file : files) {
            Outcome outcome = reader.read(file);
            problems.addAll(outcome.problems());
            String id = outcome.id();
            Outcome first = id == null ? null : outcomes.putIfAbsent(id, outcome);
            if (first != null) {
                problems.add(new Problem(
                        file.name(),
                        1,
                        "the id '" + id + "' is taken by " + first.file().name(),
                        "give one of the two another id; until then the first one counts"));
            }
        }
        return outcomes;
    }

    private static List<SourceFile> files(Path folder, List<Problem> problems) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Sources::isSourceFile)
                    .sorted()
                    .map(path -> new SourceFile(path.toString(), path.getParent(), () -> Files.newInputStream(path)))
                    .toList();
        } catch (IOException e) {
            String wrong = e instanceof AccessDeniedException
                    ? "the user " + System.getProperty("user.name") + " has no right to look into the folder of sources"
                    : "the folder of sources can't be looked into";
            problems.add(new Problem(
                    folder.toString(),
                    1,
                    wrong,
                    "give it the right (such as chmod a+rx), or name another by --sources"));
            return List.of();
        }
    }

    /** Whether a folder holds a source file, right or wrong; one that can't be read counts as holding some, for {@link #load} to say so. */
    public static boolean hasFiles(Path folder) {
        List<Problem> problems = new ArrayList<>();
        return !files(folder, problems).isEmpty() || !problems.isEmpty();
    }

    private static boolean isSourceFile(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yml") || name.endsWith(".yaml"));
    }
}
