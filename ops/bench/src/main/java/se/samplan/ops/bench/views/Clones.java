package se.samplan.ops.bench.views;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents that the hub made itself, written again and again under fresh ids, to fill an index quickly. */
public final class Clones {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** A member whose ids are packed away: JSON within JSON. */
    private static final Pattern PACKED = Pattern.compile("\"(summary|waiting|news)\":\"([A-Za-z0-9+/=]+)\",?");

    private static final int BULK = 4 * 1024 * 1024;

    private final Elastic elastic;
    private final Set<UUID> shared;
    private final int sharing;
    private final List<Template> templates = new ArrayList<>();

    /**
     * @param shared ids that only every {@code sharing}th clone gets anew, as a party has many plans; with 0 none of them ever
     */
    public Clones(Elastic elastic, Set<UUID> shared, int sharing) {
        this.elastic = elastic;
        this.shared = shared;
        this.sharing = sharing;
    }

    /** A document cut where its ids are. */
    private record Template(String index, Cut id, Cut source, Map<String, Cut> packed) {}

    private record Cut(List<String> between, List<UUID> ids) {
        static Cut of(String text) {
            List<String> between = new ArrayList<>();
            List<UUID> ids = new ArrayList<>();
            Matcher each = ID.matcher(text);
            int from = 0;
            while (each.find()) {
                between.add(text.substring(from, each.start()));
                ids.add(UUID.fromString(each.group()));
                from = each.end();
            }
            between.add(text.substring(from));
            return new Cut(between, ids);
        }
    }

    /** @param id may hold ids; a plain number is counted on */
    public void add(String index, String id, String source) {
        Map<String, Cut> packed = new LinkedHashMap<>();
        Matcher each = PACKED.matcher(source);
        while (each.find()) {
            packed.put(
                    each.group(1),
                    Cut.of(new String(Base64.getDecoder().decode(each.group(2)), StandardCharsets.UTF_8)));
        }
        templates.add(
                new Template(index, Cut.of(id), Cut.of(PACKED.matcher(source).replaceAll("")), packed));
    }

    public int documents() {
        return templates.size();
    }

    /** The id in place of this one in a clone. */
    public String idIn(int clone, String id) {
        return fresh(UUID.fromString(id), clone).toString();
    }

    /** Clones number {@code from} to below {@code to}; the first is 1. */
    public void write(int from, int to) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(BULK + 64 * 1024);
        for (int clone = from; clone < to; clone++) {
            for (Template each : templates) {
                String id = each.id().ids().isEmpty()
                        ? String.valueOf(Long.parseLong(each.id().between().getFirst()) + clone * 10_000L)
                        : filled(each.id(), clone);
                String heading = String.format(
                        Locale.ROOT, "{\"index\":{\"_index\":\"%s\",\"_id\":\"%s\"}}%n", each.index(), id);
                body.writeBytes(heading.getBytes(StandardCharsets.UTF_8));
                body.writeBytes(filled(each, clone).getBytes(StandardCharsets.UTF_8));
                body.write('\n');
            }
            if (body.size() > BULK) {
                send(body);
            }
        }
        if (body.size() > 0) {
            send(body);
        }
    }

    private void send(ByteArrayOutputStream body) {
        if (elastic.ask("POST", "/_bulk", body.toByteArray()).path("errors").asBoolean(true)) {
            throw new IllegalStateException("a clone was refused");
        }
        body.reset();
    }

    private String filled(Template template, int clone) {
        StringBuilder text = new StringBuilder(filled(template.source(), clone));
        template.packed().forEach((name, cut) -> {
            byte[] bytes = filled(cut, clone).getBytes(StandardCharsets.UTF_8);
            String member = ",\"" + name + "\":\"" + Base64.getEncoder().encodeToString(bytes) + "\"";
            text.insert(text.length() - 1, member);
        });
        return text.toString();
    }

    private String filled(Cut cut, int clone) {
        StringBuilder text = new StringBuilder();
        for (int each = 0; each < cut.ids().size(); each++) {
            text.append(cut.between().get(each)).append(fresh(cut.ids().get(each), clone));
        }
        return text.append(cut.between().getLast()).toString();
    }

    private UUID fresh(UUID id, int clone) {
        long other = !shared.contains(id) ? clone : sharing == 0 ? 0 : clone / sharing;
        // Stays a UUID of the same version.
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ other);
    }
}
