package se.samplan.ops.searchnode.door;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.elasticsearch.ElasticsearchStatusException;
import org.elasticsearch.action.ActionListener;
import org.elasticsearch.http.netty4.internal.HttpValidator;
import org.elasticsearch.rest.RestStatus;
import org.jspecify.annotations.Nullable;

/** Lets a request in that brings the key as an API key; before its body is read. */
final class KeyCheck implements HttpValidator {
    private final byte[] wanted;

    KeyCheck(String key) {
        wanted = bytes("ApiKey " + key);
    }

    @Override
    public void validate(HttpRequest request, Channel connection, ActionListener<Void> answer) {
        if (isGood(request.headers().get("Authorization"))) {
            answer.onResponse(null);
        } else {
            answer.onFailure(new ElasticsearchStatusException("the key is missing", RestStatus.UNAUTHORIZED));
        }
    }

    /** Takes the same time however much of it is right. */
    private boolean isGood(@Nullable String sent) {
        return sent != null && MessageDigest.isEqual(wanted, bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
