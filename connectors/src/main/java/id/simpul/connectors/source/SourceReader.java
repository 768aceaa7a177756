package id.simpul.connectors.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** Reads one source file and checks it, by the schema first, then for what a schema can't know. */
final class SourceReader {

    /**
     * @param source null where there are problems
     * @param id null where the file does not say it
     */
    record Outcome(
            SourceFile file, @Nullable String id, @Nullable Source source, List<Problem> problems) {}

    /** Its reading takes longer than that of a dozen sources. */
    private static final SourceSchema SCHEMA = new SourceSchema();

    private final RegionCodes regions;

    SourceReader(RegionCodes regions) {
        this.regions = regions;
    }

    Outcome read(SourceFile file) {
        String text;
        try {
            text = file.text();
        } catch (IOException e) {
            return refused(file, null, unreadable(file, e));
        }
        try {
            return check(file, text, SCHEMA.parse(text));
        } catch (IOException | IllegalArgumentException e) {
            return refused(file, null, notYaml(file, e));
        }
    }

    private Outcome check(SourceFile file, String text, @Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            return refused(
                    file, null, new Problem(file.name(), 1, "no source is described here", "write id: … and the rest"));
        }
        String id = node.path("id").asString(null);
        List<Problem> problems = new SchemaProblems(SCHEMA, file.name(), text).of(SCHEMA.check(node));
        if (!problems.isEmpty()) {
            return new Outcome(file, id, null, problems);
        }
        SourceFields fields = new SourceFields(node, file);
        List<Problem> found = new ArrayList<>();
        checkRegion(fields, found);
        checkExpectation(fields, found);
        switch (fields.kind()) {
            case "files" -> {
                checkGlobs(fields, found);
                checkFolder(fields, found);
            }
            case "sftp", "mail", "s3" -> {
                checkGlobs(fields, found);
                found.addAll(new RemoteFields(fields).problems());
            }
            default -> new WebChecks(fields).check(found);
        }
        return new Outcome(file, id, found.isEmpty() ? fields.source() : null, found);
    }

    private void checkRegion(SourceFields fields, List<Problem> problems) {
        String code = fields.text("/region");
        Optional<String> today = regions.today(code);
        if (today.isEmpty()) {
            problems.add(fields.problem(
                    "/region",
                    "no region has the code '" + code + "'",
                    "write the Kemendagri code of its home, such as \"53\" or \"53.71\", or ID for the nation"));
        } else if (!today.get().equals(code)) {
            problems.add(fields.problem(
                    "/region", "'" + code + "' is the region's old code", "write \"" + today.get() + "\""));
        }
    }

    private static void checkExpectation(SourceFields fields, List<Problem> problems) {
        Expectation expect = fields.expectation();
        if (expect.least() != null && expect.most() != null && expect.least() > expect.most()) {
            problems.add(fields.problem("/expect/least", "'least' is more than 'most'", "swap them"));
        }
    }

    private static void checkGlobs(SourceFields fields, List<Problem> problems) {
        for (String list : List.of("include", "exclude")) {
            String pointer = "/connector/" + fields.kind() + "/" + list;
            List<String> globs = fields.texts(pointer);
            for (int i = 0; i < globs.size(); i++) {
                try {
                    FileSystems.getDefault().getPathMatcher("glob:" + globs.get(i));
                } catch (PatternSyntaxException e) {
                    problems.add(fields.problem(
                            pointer + "/" + i, "'" + globs.get(i) + "' is no glob", "such as **/*.pdf, {a,b}, [0-9]"));
                }
            }
        }
    }

    private static void checkFolder(SourceFields fields, List<Problem> problems) {
        Path folder = fields.folder();
        if (!fields.enabled()) {
            return;
        }
        String wrong;
        String mend = "create it, mend the path (it counts from this file's folder), or say enabled: false";
        try {
            Files.newDirectoryStream(folder).close();
            if (Files.isExecutable(folder)) {
                return;
            }
            throw new AccessDeniedException(folder.toString());
        } catch (AccessDeniedException e) {
            wrong = "the user " + System.getProperty("user.name") + " has no right to look into the folder " + folder;
            mend = "give it the right (such as chmod a+rx, for the folders above it too), or say enabled: false";
        } catch (NoSuchFileException e) {
            wrong = "there is no folder " + folder;
        } catch (NotDirectoryException e) {
            wrong = folder + " is no folder";
        } catch (IOException e) {
            wrong = "the folder " + folder + " can't be looked into";
        }
        problems.add(fields.problem("/connector/files/folder", wrong, mend));
    }

    private static Problem unreadable(SourceFile file, IOException e) {
        if (e instanceof CharacterCodingException) {
            return new Problem(file.name(), 1, "the file is not UTF-8", "save it as UTF-8");
        }
        if (e instanceof AccessDeniedException) {
            return new Problem(
                    file.name(),
                    1,
                    "the user " + System.getProperty("user.name") + " has no right to read the file",
                    "give it the right (such as chmod a+r)");
        }
        if (e instanceof NoSuchFileException) {
            return new Problem(file.name(), 1, "the file is gone", "mend the link");
        }
        return new Problem(file.name(), 1, "the file can't be read", String.valueOf(e.getMessage()));
    }

    private static Problem notYaml(SourceFile file, Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (!(cause instanceof JacksonException jackson)) {
            return new Problem(file.name(), 1, "this is not YAML", String.valueOf(cause.getMessage()));
        }
        TokenStreamLocation location = jackson.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        String message =
                String.valueOf(jackson.getOriginalMessage()).lines().findFirst().orElse("");
        if (message.startsWith("Duplicate")) {
            return new Problem(file.name(), line, "a key stands twice (" + message + ")", "leave one of them out");
        }
        return new Problem(file.name(), line, "this is not YAML", message);
    }

    private static Outcome refused(SourceFile file, @Nullable String id, Problem problem) {
        return new Outcome(file, id, null, List.of(problem));
    }
}
