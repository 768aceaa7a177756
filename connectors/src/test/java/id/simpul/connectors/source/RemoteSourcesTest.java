package id.simpul.connectors.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.simpul.connectors.source.Connector.Sftp.Login;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteSourcesTest {

    private static final String KEY = "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU";

    @TempDir
    Path folder;

    @Test
    void anSftpServerIsDescribed() throws IOException {
        Path key = Files.writeString(folder.resolve("kunci"), "kunci");
        assertEquals(
                new Connector.Sftp(
                        "sftp.example",
                        22,
                        "simpul",
                        List.of(KEY),
                        new Login.Key(new Secret.File(key), new Secret.Variable("KATA")),
                        ".",
                        List.of("**/*.pdf"),
                        List.of(),
                        true,
                        Duration.ofSeconds(60)),
                connector("sftp: {host: sftp.example, user: simpul, host_keys: [" + KEY
                        + "], key: {file: kunci}, passphrase: {env: KATA}, include: ['**/*.pdf']}"));
    }

    @Test
    void aMailboxIsDescribed() throws IOException {
        assertEquals(
                new Connector.Mail(
                        "imap.example",
                        143,
                        true,
                        null,
                        "laporan",
                        new Secret.Variable("SANDI"),
                        "INBOX",
                        List.of("@dp3a.example"),
                        20_000_000,
                        true),
                connector("mail: {host: imap.example, security: starttls, user: laporan, password: {env: SANDI},"
                        + " senders: ['@dp3a.example'], message_megabytes: 20, mark_seen: true}"));
    }

    @Test
    void aBucketIsDescribed() throws IOException {
        assertEquals(
                new Connector.S3(
                        URI.create("https://minio.example"),
                        "us-east-1",
                        "laporan",
                        "2024/",
                        new Secret.Variable("KUNCI"),
                        new Secret.Variable("RAHASIA"),
                        List.of(),
                        List.of()),
                connector("s3: {endpoint: https://minio.example, bucket: laporan, prefix: 2024/,"
                        + " access_key: {env: KUNCI}, secret_key: {env: RAHASIA}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sftp: {host: h, user: u, host_keys: [%s]} | neither 'password' nor 'key' is given",
                "sftp: {host: h, user: u, host_keys: [%s], password: {env: A}, key: {env: B}} | both 'password' and 'key' are given",
                "sftp: {host: h, user: u, host_keys: [%s], password: {env: A}, passphrase: {env: B}} | 'passphrase' stands beside a password",
                "sftp: {host: h, user: u, host_keys: [], password: {env: A}} | 'connector.sftp.host_keys' can't be this",
                "sftp: {host: h, user: u, host_keys: [abc], password: {env: A}} | 'connector.sftp.host_keys.0' can't be 'abc'",
                "sftp: {host: h, user: u, host_keys: [%s], password: rahasia} | 'connector.sftp.password' is text where a group of keys belongs",
                "sftp: {host: h, user: u, host_keys: [%s], password: {env: 'rahasia sekali'}} | 'connector.sftp.password.env' can't be what stands there",
                "sftp: {host: h, user: u, host_keys: [%s], password: {file: hilang}} | there is no readable file",
                "sftp: {host: h, user: u, host_keys: [%s], password: {env: A}, include: ['[']} | '[' is no glob",
                "mail: {host: h, user: u, password: {env: A}, senders: [semua]} | 'connector.mail.senders.0' can't be 'semua'",
                "mail: {host: h, user: u, password: {env: A}} | the key 'senders' is missing",
                "s3: {endpoint: 'ftp://x', bucket: laporan, access_key: {env: A}, secret_key: {env: B}} | 'connector.s3.endpoint' can't be 'ftp://x'"
            })
    void whatIsWrongIsToldAndNoSecretIsShown(String connector, String wrong) throws IOException {
        Sources sources = load(connector.replace("%s", KEY));
        assertEquals(1, sources.problems().size(), sources.problems().toString());
        Problem problem = sources.problems().get(0);
        assertEquals(
                wrong,
                problem.wrong()
                        .substring(0, Math.min(wrong.length(), problem.wrong().length())));
        assertFalse(problem.toString().contains("rahasia"), problem.toString());
    }

    private Connector connector(String connector) throws IOException {
        Sources sources = load(connector);
        assertEquals(List.of(), sources.problems());
        return sources.all().get(0).connector();
    }

    private Sources load(String connector) throws IOException {
        Files.writeString(folder.resolve("a.yml"), """
                id: a
                name: A
                publisher: A
                region: ID
                medium: news
                disclosure: restricted
                connector:
                  %s
                """.formatted(connector));
        return Sources.in(folder);
    }
}
