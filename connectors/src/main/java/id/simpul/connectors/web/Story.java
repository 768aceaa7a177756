package id.simpul.connectors.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which addresses are one story, so that it is fetched once: what was added to follow the reader, the twins for
 * mobile phones and for AMP, http beside https, www beside none, and the order of parameters make no difference.
 */
public final class Story {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "igshid",
            "igsh",
            "twclid",
            "ttclid",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "spm",
            "share_id",
            "ref_src",
            "ref_url",
            "fb_action_ids",
            "fb_action_types",
            "fb_source",
            "fb_comment_id",
            "__twitter_impression",
            "s_kwcid",
            "cmpid");

    private static final Pattern AMP_PATH = Pattern.compile("(?<=/)amp/(?=.)|/amp/?$|\\.amp(?=\\.html?$|$)");
    private static final Set<String> TWIN =
            Set.of("amp", "amp=1", "amp=true", "outputtype=amp", "m=1", "m=0", "mobile=1");
    private static final Pattern TWIN_HOST = Pattern.compile("^(www\\d?|m|mobile|amp|wap)\\.(?=[^.]+\\.)");

    private Story() {}

    /** The address to ask for: without what follows the reader. */
    public static WebAddress clean(WebAddress address) {
        String query = kept(address.query(), false);
        return new WebAddress(address.scheme(), address.host(), address.port(), address.path(), query);
    }

    /** The same for all addresses of a story; no address itself. */
    public static String key(WebAddress address) {
        String host = TWIN_HOST.matcher(address.host()).replaceFirst("");
        String path = AMP_PATH.matcher(address.path()).replaceAll("");
        path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        path = path.isEmpty() ? "/" : path;
        String query = kept(address.query(), true);
        String port = address.port() < 0 ? "" : ":" + address.port();
        return host + port + path + (query == null ? "" : "?" + query);
    }

    private static @Nullable String kept(@Nullable String query, boolean sorted) {
        if (query == null) {
            return null;
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            if (!parameter.isEmpty() && !tracks(parameter) && !(sorted && twin(parameter))) {
                parameters.add(parameter);
            }
        }
        if (sorted) {
            parameters.sort(null);
        }
        return parameters.isEmpty() ? null : String.join("&", parameters);
    }

    private static boolean twin(String parameter) {
        return TWIN.contains(parameter.toLowerCase(Locale.ROOT));
    }

    private static boolean tracks(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
