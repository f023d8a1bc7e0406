package se.samplan.platform.message;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A {@link Receipt} as it leaves the hub: the version is a bookmark, sealed for whoever gets it, since the number would tell how much
 * else has happened in the stream.
 */
public record SealedReceipt(String stream, String version) {
    @JsonCreator
    public SealedReceipt {}

    /** As one word, {@code stream:version}, for a query parameter. */
    @Override
    public String toString() {
        return stream + ":" + version;
    }

    /** @throws IllegalArgumentException if the text is not {@code stream:version} */
    public static SealedReceipt parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new IllegalArgumentException("not a receipt");
        }
        return new SealedReceipt(text.substring(0, colon), text.substring(colon + 1));
    }
}
