package id.simpul.pipeline.command;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Finding;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simpul extract}: facts of files as JSON lines; no database, no Spring. */
@Command(name = "extract", mixinStandardHelpOptions = true, description = "Facts of files, as JSON lines")
final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--with-text", description = "add the extracted text to the document line")
    private boolean withText;

    @Option(names = "--with-tables", description = "add the tables to the document line")
    private boolean withTables;

    @Option(names = "--published", paramLabel = "DATE", description = "day of publication of a file that lacks it")
    private @Nullable LocalDate published;

    @Option(names = "--url", paramLabel = "URL", description = "address of a file that lacks it")
    private @Nullable String url;

    @Override
    public Integer call() throws IOException {
        Metadata known = new Metadata(null, published, null, null, url, null);
        Extractors extractors = Extractors.standard();
        boolean refused = false;
        try (PrintWriter out = new PrintWriter(new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)));
                Readers readers = new Readers()) {
            for (Path path : files()) {
                String name = path.getFileName().toString();
                try {
                    Document document = readers.read(path, known);
                    FactJson json = new FactJson(document);
                    out.println(json.document(withText, withTables));
                    for (Finding<?> finding : extractors.extract(document)) {
                        out.println(json.finding(finding));
                    }
                } catch (IOException e) {
                    refused = true;
                    out.println(FactJson.error(name, String.valueOf(e.getMessage())));
                }
            }
        }
        return refused ? ExitStatus.INCOMPLETE : ExitStatus.DONE;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> walk = Files.walk(path)) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
