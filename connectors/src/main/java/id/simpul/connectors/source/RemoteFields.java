package id.simpul.connectors.source;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of connectors to servers that ask who we are. */
final class RemoteFields {

    /** Longer than a copy usually pauses; a server's clock may differ from ours. */
    private static final Duration SETTLE = Duration.ofSeconds(60);

    private static final String SFTP = "/connector/sftp/";
    private static final String MAIL = "/connector/mail/";
    private static final String S3 = "/connector/s3/";

    private final SourceFields fields;

    RemoteFields(SourceFields fields) {
        this.fields = fields;
    }

    Connector.Sftp sftp() {
        return new Connector.Sftp(
                fields.text(SFTP + "host"),
                number(SFTP + "port", 22),
                fields.text(SFTP + "user"),
                fields.texts(SFTP + "host_keys"),
                login(),
                fields.text(SFTP + "folder", "."),
                fields.texts(SFTP + "include"),
                fields.texts(SFTP + "exclude"),
                fields.flag(SFTP + "recursive", true),
                fields.duration(SFTP + "settle", SETTLE));
    }

    private Connector.Sftp.Login login() {
        if (fields.has(SFTP + "password")) {
            return new Connector.Sftp.Login.Password(secret(SFTP + "password"));
        }
        @Nullable Secret passphrase = fields.has(SFTP + "passphrase") ? secret(SFTP + "passphrase") : null;
        return new Connector.Sftp.Login.Key(secret(SFTP + "key"), passphrase);
    }

    Connector.Mail mail() {
        boolean starttls = fields.text(MAIL + "security", "tls").equals("starttls");
        @Nullable Path trust = fields.has(MAIL + "trust") ? fields.path(MAIL + "trust") : null;
        return new Connector.Mail(
                fields.text(MAIL + "host"),
                number(MAIL + "port", starttls ? 143 : 993),
                starttls,
                trust,
                fields.text(MAIL + "user"),
                secret(MAIL + "password"),
                fields.text(MAIL + "folder", "INBOX"),
                fields.texts(MAIL + "senders"),
                1_000_000L * number(MAIL + "message_megabytes", 50),
                fields.flag(MAIL + "mark_seen", false));
    }

    Connector.S3 s3() {
        @Nullable URI endpoint = fields.has(S3 + "endpoint") ? URI.create(fields.text(S3 + "endpoint")) : null;
        return new Connector.S3(
                endpoint,
                fields.text(S3 + "region", "us-east-1"),
                fields.text(S3 + "bucket"),
                fields.text(S3 + "prefix", ""),
                secret(S3 + "access_key"),
                secret(S3 + "secret_key"),
                fields.texts(S3 + "include"),
                fields.texts(S3 + "exclude"));
    }

    /** What the schema can't know of these connectors. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (fields.kind().equals("sftp")) {
            checkLogin(problems);
        }
        for (String secret : List.of(
                SFTP + "password",
                SFTP + "key",
                SFTP + "passphrase",
                MAIL + "password",
                S3 + "access_key",
                S3 + "secret_key")) {
            checkFile(secret + "/file", problems);
        }
        checkFile(MAIL + "trust", problems);
        return problems;
    }

    private void checkLogin(List<Problem> problems) {
        boolean password = fields.has(SFTP + "password");
        if (password == fields.has(SFTP + "key")) {
            problems.add(fields.problem(
                    "/connector/sftp",
                    password ? "both 'password' and 'key' are given" : "neither 'password' nor 'key' is given",
                    "give one of them, as env: NAME or file: PATH"));
        } else if (password && fields.has(SFTP + "passphrase")) {
            problems.add(fields.problem(
                    SFTP + "passphrase",
                    "'passphrase' stands beside a password",
                    "it belongs to a 'key'; leave it out"));
        }
    }

    private void checkFile(String pointer, List<Problem> problems) {
        if (fields.enabled() && fields.has(pointer) && !Files.isReadable(fields.path(pointer))) {
            problems.add(fields.problem(
                    pointer,
                    "there is no readable file " + fields.path(pointer),
                    "create it, mend the path (it counts from this file's folder), or say enabled: false"));
        }
    }

    private Secret secret(String pointer) {
        return fields.has(pointer + "/env")
                ? new Secret.Variable(fields.text(pointer + "/env"))
                : new Secret.File(fields.path(pointer + "/file"));
    }

    private int number(String pointer, int otherwise) {
        Integer number = fields.number(pointer);
        return number == null ? otherwise : number;
    }
}
