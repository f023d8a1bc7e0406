package se.samplan.ops.copy;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a place in the source's history is called in the target's counting. */
interface Positions {

    /** @return the place of the last fact at or before this one; -1 when there is none */
    long of(long position);

    /** A token of a processing group, as JSON with its type, in the target's terms. */
    Token of(Token token);

    /** How far a group has read: serialized, and the name of its class. */
    record Token(byte[] bytes, String type) {}

    /** The target counts as the source does. */
    Positions KEPT = new Positions() {
        @Override
        public long of(long position) {
            return position;
        }

        @Override
        public Token of(Token token) {
            return token;
        }
    };

    /** Axon Server counts the source's facts from 0, without gaps. */
    static Positions countedAnew(Iterator<KeptFact> history) {
        LongStream.Builder positions = LongStream.builder();
        history.forEachRemaining(fact -> positions.add(fact.position()));
        return new Anew(positions.build().toArray());
    }

    /** @param positions of every fact, rising */
    record Anew(long[] positions) implements Positions {
        private static final String OF_DATABASE = "org.axonframework.eventhandling.GapAwareTrackingToken";
        private static final String OF_AXON_SERVER = "org.axonframework.eventhandling.GlobalSequenceTrackingToken";

        @Override
        public long of(long position) {
            int found = Arrays.binarySearch(positions, position);
            return found >= 0 ? found : -found - 2;
        }

        @Override
        public Token of(Token token) {
            if (!token.type().equals(OF_DATABASE)) {
                throw new CanNotCopy("a token of the unknown kind " + token.type());
            }
            JsonNode read = JsonMapper.shared().readTree(token.bytes());
            long seen = of(read.path("index").asLong());
            // A fact in a gap was not seen: heard once more is better than never.
            for (JsonNode gap : read.path("gaps")) {
                if (Arrays.binarySearch(positions, gap.asLong()) >= 0) {
                    seen = Math.min(seen, of(gap.asLong()) - 1);
                }
            }
            byte[] bytes = JsonMapper.shared()
                    .writeValueAsBytes(JsonMapper.shared().createObjectNode().put("globalIndex", seen));
            return new Token(bytes, OF_AXON_SERVER);
        }
    }
}
