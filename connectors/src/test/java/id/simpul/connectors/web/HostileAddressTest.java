package id.simpul.connectors.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.landing.MemoryLandingZone;
import id.simpul.connectors.web.TestSite.Reply;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No connection leaves for an address that is not public, however it is written or hidden; public ones all pass. */
class HostileAddressTest {

    private static final int[][] CLOSED = {
        {0, 0, 0, 0},
        {0, 1, 2, 3},
        {10, 0, 0, 1},
        {10, 255, 255, 254},
        {100, 64, 0, 1},
        {100, 100, 100, 200},
        {100, 127, 255, 254},
        {127, 0, 0, 1},
        {127, 0, 0, 53},
        {127, 255, 255, 254},
        {169, 254, 0, 1},
        {169, 254, 169, 254},
        {172, 16, 0, 1},
        {172, 31, 255, 254},
        {192, 0, 0, 192},
        {192, 0, 2, 1},
        {192, 168, 0, 1},
        {192, 168, 255, 254},
        {198, 18, 0, 1},
        {198, 51, 100, 7},
        {203, 0, 113, 9},
        {224, 0, 0, 1},
        {239, 255, 255, 250},
        {240, 0, 0, 1},
        {255, 255, 255, 255},
        {168, 63, 129, 16},
    };

    private static final List<String> CLOSED_IPV6 = List.of(
            "::",
            "::1",
            "0:0:0:0:0:0:0:1",
            "::127.0.0.1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "febf::1",
            "fec0::1",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "2001:10::1",
            "3fff::1",
            "100::1",
            "64:ff9b:1::1",
            "5f00::1",
            "4000::1");

    private final TestSite site = new TestSite();
    private final TestInternet internet = new TestInternet().host("baik.example", site);

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void noConnectionLeavesForAClosedAddress() throws Exception {
        Set<String> hostile = hostile();
        assertTrue(hostile.size() >= 500, () -> hostile.size() + " addresses");
        try (Web web = web()) {
            for (String text : hostile) {
                Optional<WebAddress> address = WebAddress.parse(text);
                if (address.isPresent()) {
                    Answer answer = fetch(web, address.get());
                    assertTrue(!(answer instanceof Answer.Got), text);
                }
            }
        }
        // some of them name the public host after all, when read as browsers do
        assertEquals(Set.of(site.address()), attempted());
    }

    @Test
    void noRedirectLeadsToAClosedAddress() throws Exception {
        List<String> hostile = new ArrayList<>(hostile());
        for (int i = 0; i < hostile.size(); i++) {
            String location = hostile.get(i).replace("\r", "").replace("\n", "").replace("\0", "");
            site.on("/r" + i, seen -> Reply.of(302, "Location", location));
        }
        try (Web web = web()) {
            for (int i = 0; i < hostile.size(); i++) {
                Answer answer =
                        fetch(web, WebAddress.parse("http://baik.example/r" + i).orElseThrow());
                assertTrue(!(answer instanceof Answer.Got), hostile.get(i));
            }
        }
        assertEquals(Set.of(site.address()), attempted());
    }

    /** A name that led to a public address when it was looked up first, and leads inside when it is connected to. */
    @Test
    void aNameThatChangesItsMindIsCheckedAtEachConnection() throws Exception {
        InetAddress inside = InetAddress.getByName("10.0.0.7");
        site.on("/a", seen -> {
            internet.name("berubah.example", inside);
            return Reply.of(200, "Connection", "close");
        });
        internet.host("berubah.example", site);
        try (Web web = web()) {
            WebAddress address = WebAddress.parse("http://berubah.example/a").orElseThrow();
            assertInstanceOf(Answer.Got.class, fetch(web, address));
            Answer.Refused refused = assertInstanceOf(Answer.Refused.class, fetch(web, address));
            assertEquals("closed_address", refused.reason().code());
        }
        assertEquals(Set.of(site.address()), attempted());
    }

    @Test
    void aNameWithOneClosedAddressAmongPublicOnesIsClosed() throws Exception {
        internet.name("campur.example", InetAddress.getByName("93.184.216.34"), InetAddress.getByName("127.0.0.1"));
        try (Web web = web()) {
            fetch(web, WebAddress.parse("http://campur.example/").orElseThrow());
        }
        assertEquals(List.of(), internet.attempts());
    }

    @Test
    void publicAddressesPass() throws Exception {
        site.otherwise(seen -> seen.target().equals("/robots.txt") ? Reply.of(404) : Reply.html("<p>baik</p>"));
        Random random = new Random(7);
        AddressRules rules = new AddressRules(List.of());
        int passed = 0;
        try (Web web = web()) {
            while (passed < 200) {
                byte[] bytes = new byte[passed % 4 == 3 ? 16 : 4];
                random.nextBytes(bytes);
                if (bytes.length == 16) {
                    bytes[0] = 0x24;
                }
                InetAddress open = InetAddress.getByAddress(bytes);
                if (closed(bytes)) {
                    continue;
                }
                assertTrue(rules.allows(open), open::toString);
                String host = "situs" + passed + ".example";
                // where it leads is public; the test's socket brings it to the server here
                internet.publicHost(host, open, site);
                Answer answer =
                        fetch(web, WebAddress.parse("http://" + host + "/").orElseThrow());
                assertInstanceOf(Answer.Got.class, answer, open::toString);
                passed++;
            }
        }
    }

    /** Its own word on IPv4, by whole first bytes, so that the test does not ask the rules under test. */
    private static boolean closed(byte[] bytes) {
        int first = bytes[0] & 0xff;
        return bytes.length == 4
                && (first == 0
                        || first == 10
                        || first == 100
                        || first == 127
                        || first == 168
                        || first == 169
                        || first == 172
                        || first == 192
                        || first == 198
                        || first == 203
                        || first >= 224);
    }

    @Test
    void anIntranetThatIsAllowedIsReached() throws Exception {
        AddressRules rules = new AddressRules(List.of(Network.of("10.20.0.0/16")));
        assertTrue(rules.allows(InetAddress.getByName("10.20.3.4")));
        assertTrue(!rules.allows(InetAddress.getByName("10.21.3.4")));
        assertTrue(!rules.allows(InetAddress.getByName("169.254.169.254")));
    }

    private Set<String> hostile() throws UnknownHostException {
        Set<String> addresses = new LinkedHashSet<>();
        int name = 0;
        for (int[] ip : CLOSED) {
            for (String host : notations(ip)) {
                addresses.add("http://" + host + "/");
            }
            byte[] bytes = {(byte) ip[0], (byte) ip[1], (byte) ip[2], (byte) ip[3]};
            String hidden = "tersembunyi" + name++ + ".example";
            internet.name(hidden, InetAddress.getByAddress(bytes));
            addresses.add("https://" + hidden + "/latest/meta-data/");
            addresses.add("http://" + hidden.toUpperCase(Locale.ROOT) + ".:8080/");
        }
        for (String ip : CLOSED_IPV6) {
            addresses.add("http://[" + ip + "]/");
            addresses.add("https://[" + ip + "]:8443/");
            String hidden = "enam" + name++ + ".example";
            internet.name(hidden, InetAddress.getByName(ip));
            addresses.add("http://" + hidden + "/");
        }
        for (String user : List.of("baik.example@", "a:b@", "http:%2F%2Fbaik.example@", "baik.example%40@", "@")) {
            addresses.add("http://" + user + "127.0.0.1/");
            addresses.add("http://" + user + "baik.example/");
            addresses.add("http://baik.example\\" + user + "127.0.0.1/");
        }
        for (String scheme : List.of(
                "file",
                "ftp",
                "gopher",
                "jar:http",
                "ldap",
                "dict",
                "data",
                "javascript",
                "sftp",
                "netdoc",
                "ws",
                "blob")) {
            addresses.add(scheme + "://127.0.0.1/");
            addresses.add(scheme + ":/etc/passwd");
        }
        addresses.addAll(List.of(
                "http://localhost/",
                "http://LOCALHOST./",
                "http:///127.0.0.1",
                "http:127.0.0.1",
                "http://",
                "http://127.0.0.1:0/",
                "http://127.0.0.1:99999/",
                "http://127.0.0.1:80:80/",
                "http://[::1",
                "http://::1/",
                "http://127。0。0。1/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127.0.0.1%00.baik.example/",
                "http://%31%32%37.0.0.1/",
                "http://127.0.0.1\t/",
                "ht\ntp://127.0.0.1/",
                "http://127.0.0.1#@baik.example/",
                "//127.0.0.1/",
                "http://baik.example%2F@127.0.0.1/",
                "http://0/",
                "http://127.1/",
                "http://[::ffff:7f00:1%25eth0]/"));
        internet.name("localhost", InetAddress.getByName("127.0.0.1"));
        return addresses;
    }

    /** Ways in which the same four bytes are written. */
    private static List<String> notations(int[] ip) {
        long number = ((long) ip[0] << 24) | (ip[1] << 16) | (ip[2] << 8) | ip[3];
        String dotted = ip[0] + "." + ip[1] + "." + ip[2] + "." + ip[3];
        return List.of(
                dotted,
                dotted + ".",
                dotted + ":80",
                Long.toString(number),
                "0x" + Long.toHexString(number),
                "0" + Long.toOctalString(number),
                String.format(Locale.ROOT, "0x%x.0x%x.0x%x.0x%x", ip[0], ip[1], ip[2], ip[3]),
                String.format(Locale.ROOT, "0%o.0%o.0%o.0%o", ip[0], ip[1], ip[2], ip[3]),
                String.format(Locale.ROOT, "%03d.%03d.%03d.%03d", ip[0], ip[1], ip[2], ip[3]),
                ip[0] + "." + (((long) ip[1] << 16) | (ip[2] << 8) | ip[3]),
                ip[0] + "." + ip[1] + "." + ((ip[2] << 8) | ip[3]),
                "[::ffff:" + dotted + "]",
                String.format(Locale.ROOT, "[::ffff:%02x%02x:%02x%02x]", ip[0], ip[1], ip[2], ip[3]),
                String.format(Locale.ROOT, "[64:ff9b::%02x%02x:%02x%02x]", ip[0], ip[1], ip[2], ip[3]),
                String.format(Locale.ROOT, "[2002:%02x%02x:%02x%02x::1]", ip[0], ip[1], ip[2], ip[3]));
    }

    private Set<InetAddress> attempted() {
        return internet.attempts().stream().map(InetSocketAddress::getAddress).collect(Collectors.toSet());
    }

    private Web web() {
        WebSettings settings = TestInternet.hasty();
        WebSettings strict = new WebSettings(
                settings.contact(),
                List.of(new Network(site.address(), 32)),
                settings.ownHosts(),
                Duration.ZERO,
                settings.longestWait(),
                settings.robotsAge(),
                1,
                Duration.ZERO,
                1_000_000,
                settings.rest(),
                settings.redirects(),
                settings.auditEvery(),
                settings.documentBytes(),
                settings.pagesPerRun(),
                settings.bytesPerRun(),
                settings.deadlines());
        return new Web(strict, internet.machine(), new MemoryLandingZone().web());
    }

    private static Answer fetch(Web web, WebAddress address) throws InterruptedException {
        return web.fetcher().fetch(new Ask(address, null, Duration.ZERO, null, other -> false, () -> {}));
    }
}
