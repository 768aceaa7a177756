package id.simpul.connectors.web;

import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes clients that have one connection each and do nothing by themselves: no redirects, no retries, no cookies, no
 * credentials, no proxy of the environment. Their connections get their addresses from the guarded resolver only.
 */
final class HttpClients {

    /** A server that names no time of its own closes idle connections after 5 to 60 s. */
    private static final TimeValue KEEP_ALIVE = TimeValue.of(15, TimeUnit.SECONDS);

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    private final GuardedNames names;
    private final WebSettings settings;
    private final SSLContext tls;
    private final Supplier<Socket> sockets;

    /** @param sockets makes unconnected ones */
    HttpClients(GuardedNames names, WebSettings settings, SSLContext tls, Supplier<Socket> sockets) {
        this.names = names;
        this.settings = settings;
        this.tls = tls;
        this.sockets = sockets;
    }

    CloseableHttpClient client() {
        return HttpClientBuilder.create()
                .setConnectionManager(connection())
                .setUserAgent(settings.userAgent())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setDefaultKeepAlive(KEEP_ALIVE.getDuration(), KEEP_ALIVE.getTimeUnit())
                        .setResponseTimeout(
                                timeout(settings.deadlines().silence().toMillis()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    private BasicHttpClientConnectionManager connection() {
        Timeout silence = timeout(settings.deadlines().silence().toMillis());
        BasicHttpClientConnectionManager connection = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(
                        proxy -> sockets.get(),
                        null,
                        names,
                        RegistryBuilder.<TlsSocketStrategy>create()
                                .register("https", new DefaultClientTlsStrategy(tls))
                                .build()),
                ManagedHttpClientConnectionFactory.builder().http1Config(LIMITS).build());
        connection.setSocketConfig(
                SocketConfig.custom().setSoTimeout(silence).setTcpNoDelay(true).build());
        connection.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(timeout(settings.deadlines().connect().toMillis()))
                .setSocketTimeout(silence)
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .build());
        return connection;
    }

    private static Timeout timeout(long millis) {
        return Timeout.ofMilliseconds(Math.max(1, millis));
    }
}
