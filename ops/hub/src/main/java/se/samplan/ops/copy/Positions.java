package se.samplan.ops.copy;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a place in the source's history is called in the target's counting. */
interface Positions {

    /** @return the place of the last event at or before this one; -1 when there is none */
    long of(long position);

    /** A token of a processing group, as JSON with its type, in the target's terms. */
    StoredToken of(StoredToken token);

    /** How far a group has read: serialized, and the name of its class. */
    record StoredToken(byte[] bytes, String type) {}

    /** The target counts as the source does. */
    Positions KEPT = new Positions() {
        @Override
        public long of(long position) {
            return position;
        }

        @Override
        public StoredToken of(StoredToken token) {
            return token;
        }
    };

    /** Axon Server counts the source's events from 0, without gaps. */
    static Positions countedAnew(Iterator<RawEvent> history) {
        LongStream.Builder positions = LongStream.builder();
        history.forEachRemaining(event -> positions.add(event.position()));
        return new Anew(positions.build().toArray());
    }

    /** @param positions of every event, rising */
    record Anew(long[] positions) implements Positions {
        private static final String OF_DATABASE = "org.axonframework.eventhandling.GapAwareTrackingToken";
        private static final String OF_AXON_SERVER = "org.axonframework.eventhandling.GlobalSequenceTrackingToken";

        @Override
        public long of(long position) {
            int found = Arrays.binarySearch(positions, position);
            return found >= 0 ? found : -found - 2;
        }

        @Override
        public StoredToken of(StoredToken token) {
            if (!token.type().equals(OF_DATABASE)) {
                throw new CopyRefused("a token of the unknown kind " + token.type());
            }
            JsonNode read = JsonMapper.shared().readTree(token.bytes());
            long seen = of(read.path("index").asLong());
            // An event in a gap was not seen: heard once more is better than never.
            for (JsonNode gap : read.path("gaps")) {
                if (Arrays.binarySearch(positions, gap.asLong()) >= 0) {
                    seen = Math.min(seen, of(gap.asLong()) - 1);
                }
            }
            byte[] bytes = JsonMapper.shared()
                    .writeValueAsBytes(JsonMapper.shared().createObjectNode().put("globalIndex", seen));
            return new StoredToken(bytes, OF_AXON_SERVER);
        }
    }
}
