package se.samplan.platform.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * One request to the engine, and what became of it: an answer, {@link SearchAway} when there is none, {@link SearchFault} when what was
 * asked was refused.
 */
@FunctionalInterface
interface EngineCall<T> {

    T call() throws IOException;

    static <T> T answer(EngineCall<T> call) {
        return answer(call, 0).orElseThrow();
    }

    /** @param missing the HTTP status that means: there is nothing; empty then */
    static <T> Optional<T> answer(EngineCall<T> call, int missing) {
        try {
            return Optional.of(call.call());
        } catch (ElasticsearchException refused) {
            // Of the error its kind alone: the rest can repeat what a document holds.
            return no(refused.status(), refused.endpointId(), refused.error().type(), missing);
        } catch (TransportException unclear) {
            return no(unclear.statusCode(), String.valueOf(unclear.endpointId()), "unknown", missing);
        } catch (IOException away) {
            throw noAnswer(away);
        }
    }

    private static <T> Optional<T> no(int status, String what, @Nullable String kind, int missing) {
        if (status == missing) {
            return Optional.empty();
        }
        String reason = kind == null ? "unknown" : kind;
        if (status == 401) {
            throw SearchAway.shut("the search engine does not accept the key (samplan.search.api-key)", null);
        }
        if (status == 403) {
            throw reason.equals("security_exception")
                    ? SearchAway.shut("the key (samplan.search.api-key) has no right to " + what, null)
                    : new SearchAway(what + " is not possible now: " + reason);
        }
        if (status == 429 || status >= 500) {
            throw new SearchAway(what + " answered " + status);
        }
        throw new SearchFault(status, what + " answered " + status + ": " + reason);
    }

    private static SearchAway noAnswer(IOException away) {
        for (@Nullable Throwable each = away; each != null; each = each.getCause()) {
            if (each instanceof CertificateException || each instanceof CertPathBuilderException) {
                return SearchAway.shut(
                        "the search engine's certificate does not lead to a known CA, or is for another name"
                                + " (samplan.search.ca)",
                        away);
            }
            if (each instanceof SSLPeerUnverifiedException) {
                return SearchAway.shut(
                        "the search engine's certificate is for another name (samplan.search.url)", away);
            }
        }
        return new SearchAway("no answer from the search engine", away);
    }
}
