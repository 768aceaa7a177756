package id.simpul.connectors.remote;

import id.simpul.connectors.remote.RemoteFile.Kind;
import id.simpul.connectors.source.Connector;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket of an S3-compatible store: the keys below a prefix are its files. Credentials are those that the source names
 * and no others; the store's own profile files and variables are not looked at.
 */
public final class S3Bucket implements RemoteFolder {

    private static final int PRECONDITION_FAILED = 412;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    private final Connector.S3 settings;
    private final Secrets secrets;
    private final Deadlines deadlines;
    private @Nullable S3Client client;
    private volatile @Nullable ResponseInputStream<?> open;

    public S3Bucket(Connector.S3 settings, Secrets secrets, Deadlines deadlines) {
        this.settings = settings;
        this.secrets = secrets;
        this.deadlines = deadlines;
    }

    @Override
    public List<RemoteFile> list() throws IOException {
        S3Client store = client();
        try {
            List<RemoteFile> files = new ArrayList<>();
            store.listObjectsV2Paginator(
                            request -> request.bucket(settings.bucket()).prefix(settings.prefix()))
                    .contents()
                    .forEach(object -> add(object, files));
            files.sort(Comparator.comparing(RemoteFile::path));
            return files;
        } catch (NoSuchBucketException e) {
            throw new RefusedException("no_bucket", "there is no bucket " + settings.bucket() + " at " + server());
        } catch (S3Exception e) {
            throw e.statusCode() == FORBIDDEN ? refused(e) : new IOException(told(e), e);
        } catch (SdkException e) {
            throw lost(e);
        }
    }

    private void add(S3Object object, List<RemoteFile> files) {
        String path = object.key().substring(settings.prefix().length());
        // a key that ends with a slash is how tools draw a folder
        if (!path.isEmpty() && !path.endsWith("/")) {
            files.add(new RemoteFile(
                    path,
                    Kind.FILE,
                    object.size(),
                    object.lastModified().truncatedTo(ChronoUnit.SECONDS),
                    object.eTag()));
        }
    }

    @Override
    public InputStream open(RemoteFile file, long from) throws IOException {
        S3Client store = client();
        try {
            ResponseInputStream<?> in = store.getObject(request -> {
                request.bucket(settings.bucket())
                        .key(settings.prefix() + file.path())
                        .ifMatch(file.tag());
                if (from > 0) {
                    request.range("bytes=" + from + "-");
                }
            });
            open = in;
            return new Aborting(in);
        } catch (SdkException e) {
            throw told(e, file);
        }
    }

    @Override
    public RemoteFile look(RemoteFile file) throws IOException {
        S3Client store = client();
        try {
            HeadObjectResponse head = store.headObject(
                    request -> request.bucket(settings.bucket()).key(settings.prefix() + file.path()));
            return new RemoteFile(
                    file.path(),
                    Kind.FILE,
                    head.contentLength(),
                    head.lastModified().truncatedTo(ChronoUnit.SECONDS),
                    head.eTag());
        } catch (SdkException e) {
            throw told(e, file);
        }
    }

    private IOException told(SdkException e, RemoteFile file) {
        if (!(e instanceof S3Exception answer)) {
            return lost(e);
        }
        return switch (answer.statusCode()) {
            case NOT_FOUND, PRECONDITION_FAILED -> new NoSuchFileException(file.path());
            case FORBIDDEN -> new AccessDeniedException(file.path());
            default -> new IOException(told(answer), answer);
        };
    }

    private RefusedException refused(S3Exception e) {
        return code(e).equals("AccessDenied")
                ? new RefusedException(
                        "no_permission", "the account may not list the bucket " + settings.bucket() + " at " + server())
                : new RefusedException(
                        "wrong_credentials", server() + " does not accept the access key with its secret key");
    }

    private IOException lost(SdkException e) {
        return e instanceof SdkClientException ? new UnreachableException(server(), e) : new IOException(told(e), e);
    }

    private static String told(SdkException e) {
        return e instanceof S3Exception answer
                ? "the store answered " + answer.statusCode() + " " + code(answer)
                : String.valueOf(e.getMessage());
    }

    private static String code(S3Exception e) {
        return e.awsErrorDetails() == null
                ? ""
                : String.valueOf(e.awsErrorDetails().errorCode());
    }

    private S3Client client() throws RefusedException {
        S3Client made = client;
        if (made == null) {
            made = connect(
                    AwsBasicCredentials.create(secrets.get(settings.accessKey()), secrets.get(settings.secretKey())));
            client = made;
        }
        return made;
    }

    private S3Client connect(AwsBasicCredentials credentials) {
        URI endpoint = settings.endpoint();
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                // others than Amazon know no checksums of their own
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                // trying again is the intake's business
                .overrideConfiguration(config -> config.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(deadlines.connect())
                        .socketTimeout(deadlines.silence()));
        return endpoint == null
                ? builder.build()
                : builder.endpointOverride(endpoint).forcePathStyle(true).build();
    }

    private String server() {
        URI endpoint = settings.endpoint();
        return endpoint == null ? "Amazon S3" : endpoint.toString();
    }

    @Override
    public void close() {
        ResponseInputStream<?> last = open;
        if (last != null) {
            last.abort();
        }
    }

    /** An object is read to its end or given up: closing must not read the rest. */
    private static final class Aborting extends FilterInputStream {

        private final ResponseInputStream<?> response;

        Aborting(ResponseInputStream<?> response) {
            super(response);
            this.response = response;
        }

        @Override
        public void close() {
            response.abort();
        }
    }
}
