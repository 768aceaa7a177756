package id.simpul.connectors.intake;

import id.simpul.connectors.landing.LandingException;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.remote.Mailbox;
import id.simpul.connectors.remote.RemoteFolder;
import id.simpul.connectors.remote.S3Bucket;
import id.simpul.connectors.remote.Secrets;
import id.simpul.connectors.remote.SftpFolder;
import id.simpul.connectors.source.Connector;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.source.WebConnector;
import id.simpul.connectors.web.Time;
import id.simpul.connectors.web.Web;
import id.simpul.connectors.web.WebSettings;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects sources into the landing zone. What has landed stays landed, whatever happens afterwards; collecting the same
 * sources again, in the same run or another, adds only what is new.
 */
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Limits limits;
    private final Waits waits;
    private final Secrets secrets;
    private final Clock clock;
    private final WebSettings webSettings;
    private final Web.Machine machine;

    /** With what the process knows, and without leave to ask the web: its sources fail until somebody says who asks. */
    public Intake(Limits limits, Clock clock) {
        this(limits, Waits.DEFAULT, Secrets.ofProcess(), clock);
    }

    /** Without leave to ask the web. */
    public Intake(Limits limits, Waits waits, Secrets secrets, Clock clock) {
        this(limits, waits, secrets, WebSettings.DEFAULT, Web.Machine.real(Time.from(clock)), clock);
    }

    /** With what the process knows. */
    public Intake(Limits limits, WebSettings webSettings, Clock clock) {
        this(limits, Waits.DEFAULT, Secrets.ofProcess(), webSettings, Web.Machine.real(Time.from(clock)), clock);
    }

    /** @param webSettings who asks servers of the web, and how */
    public Intake(
            Limits limits, Waits waits, Secrets secrets, WebSettings webSettings, Web.Machine machine, Clock clock) {
        this.limits = limits;
        this.waits = waits;
        this.secrets = secrets;
        this.clock = clock;
        this.webSettings = webSettings;
        this.machine = machine;
    }

    /**
     * Collects all that the sources have, and returns when all is done. A source that fails does so alone.
     *
     * @return one entry a source, in the order given
     * @throws InterruptedException where the thread was interrupted; what was collected until then has landed
     */
    public List<Collected> collect(List<Source> sources, LandingZone zone, long runId, Progress progress)
            throws InterruptedException {
        if (sources.isEmpty()) {
            return List.of();
        }
        try (RunningRoutes routes = new RunningRoutes(waits.retry(), limits.patience());
                WebIntake web = new WebIntake(webSettings, machine, secrets, zone)) {
            return inParallel(sources, source -> collect(routes, web, source, zone, runId, progress));
        }
    }

    private interface Collector {
        Collected collect(Source source) throws InterruptedException;
    }

    private List<Collected> inParallel(List<Source> sources, Collector collector) throws InterruptedException {
        ExecutorService own = pool(limits.sourcesAtOnce());
        ExecutorService sites = pool(limits.sitesAtOnce());
        try {
            List<Future<Collected>> futures = new ArrayList<>();
            for (Source source : sources) {
                ExecutorService pool = source.connector() instanceof WebConnector ? sites : own;
                futures.add(pool.submit(() -> collector.collect(source)));
            }
            List<Collected> collected = new ArrayList<>();
            for (Future<Collected> future : futures) {
                collected.add(future.get());
            }
            return collected;
        } catch (ExecutionException e) {
            throw new IllegalStateException("collecting failed", e.getCause());
        } finally {
            own.shutdownNow();
            sites.shutdownNow();
        }
    }

    private static ExecutorService pool(int threads) {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "intake");
            thread.setDaemon(true);
            return thread;
        });
    }

    private Collected collect(
            RunningRoutes routes, WebIntake web, Source source, LandingZone zone, long runId, Progress progress)
            throws InterruptedException {
        Collected collected;
        try {
            zone.register(source);
            Collecting collecting = new Collecting(source, zone, runId, progress, clock, limits.documents());
            collected = run(routes, web, collecting);
        } catch (LandingException e) {
            collected = failed(source, new Reason("landing_failed", "the landing zone failed: " + e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("source {} could not be collected", source.id(), e);
            collected = failed(source, new Reason("route_failed", "its route can't be made: " + e.getMessage()));
        }
        progress.done(collected);
        return collected;
    }

    private Collected run(RunningRoutes routes, WebIntake web, Collecting collecting) throws InterruptedException {
        @Nullable Visit visit = visit(collecting);
        if (visit != null) {
            return collectVisit(routes, collecting, visit);
        }
        return collecting.source().connector() instanceof WebConnector site
                ? collectSite(routes, web, collecting, site)
                : collectFolder(routes, collecting);
    }

    /** The round through a server; null where the source is a folder or of the web. */
    private @Nullable Visit visit(Collecting collecting) {
        Connector connector = collecting.source().connector();
        if (connector instanceof Connector.Sftp sftp) {
            FileNames names = new FileNames(sftp.include(), sftp.exclude());
            RemoteFolder folder = new SftpFolder(sftp, secrets, waits.servers());
            return visit(folder, collecting, names, sftp.settle());
        }
        if (connector instanceof Connector.S3 s3) {
            FileNames names = new FileNames(s3.include(), s3.exclude());
            // an object appears whole or not at all
            return visit(new S3Bucket(s3, secrets, waits.servers()), collecting, names, Duration.ZERO);
        }
        if (connector instanceof Connector.Mail mail) {
            Mailbox mailbox = new Mailbox(mail, secrets, waits.servers());
            return new MailVisit(mailbox, collecting, mail);
        }
        return null;
    }

    private Visit visit(RemoteFolder folder, Collecting collecting, FileNames names, Duration settle) {
        return new FolderVisit(folder, collecting, names, settle, waits.poll(), limits.documentBytes(), clock);
    }

    private Collected collectVisit(RunningRoutes routes, Collecting collecting, Visit visit)
            throws InterruptedException {
        try {
            String route = routes.add(camel -> VisitRoute.add(camel, collecting, visit, unloading(collecting)));
            return routes.run(route, collecting, camel -> VisitRoute.send(camel, collecting, visit));
        } finally {
            visit.close();
        }
    }

    private Collected collectSite(RunningRoutes routes, WebIntake web, Collecting collecting, WebConnector site)
            throws InterruptedException {
        Source source = collecting.source();
        Crawl crawl;
        try {
            crawl = web.crawl(collecting, site);
        } catch (WebIntake.NotReadyException e) {
            return failed(source, e.reason());
        }
        String route = routes.add(camel -> WebRoute.add(camel, source.id(), site.kind(), crawl, collecting));
        return routes.run(route, collecting, camel -> {});
    }

    private Collected collectFolder(RunningRoutes routes, Collecting collecting) throws InterruptedException {
        Source source = collecting.source();
        String route;
        try {
            route = routes.add(camel -> switchOn(camel, collecting));
        } catch (IOException e) {
            return failed(source, folderFailed(source, e));
        }
        return routes.run(route, collecting, camel -> {});
    }

    private String switchOn(CamelContext camel, Collecting collecting) throws IOException {
        Connector connector = collecting.source().connector();
        if (connector instanceof Connector.Files files) {
            return FilesRoute.add(
                    camel, collecting, files, new FileContent(limits.documentBytes()), unloading(collecting), clock);
        }
        throw new IllegalStateException("no route for " + connector);
    }

    private Unloading unloading(Collecting collecting) {
        return new Unloading(collecting, new FileContent(limits.documentBytes()), limits.archives());
    }

    private static Reason folderFailed(Source source, IOException e) {
        @Nullable Path folder = source.connector() instanceof Connector.Files files ? files.folder() : null;
        if (folder != null && e instanceof NoSuchFileException) {
            return new Reason("no_folder", "there is no folder " + folder + "; create it, or mend " + source.file());
        }
        if (folder != null && e instanceof AccessDeniedException) {
            return FileRight.toCollect(folder);
        }
        return new Reason("folder_failed", "the folder " + folder + " can't be read: " + e.getMessage());
    }

    private static Collected failed(Source source, Reason reason) {
        return new Collected(source.id(), List.of(), 0, List.of(), reason);
    }
}
