package se.samplan.platform.message;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The answer to an accepted command: the stream that took it, and the stream's version afterwards (the sequence number of its
 * last event, from 0). A reader that hands the receipt back waits until its view has seen that version.
 */
public record Receipt(String stream, long version) {

    @JsonCreator
    public Receipt {}

    /** As one word, {@code stream:version}, for a query parameter. */
    @Override
    public String toString() {
        return stream + ":" + version;
    }

    /** @throws IllegalArgumentException if the text is not {@code stream:version} */
    public static Receipt parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not a receipt");
        }
        return new Receipt(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
    }
}
