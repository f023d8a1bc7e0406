package se.samplan.platform.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.party.events.PartyEvent;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.message.Words;

/**
 * An event as it was once stored. The directory is the approved list of stored names: files are added, never changed, renamed or removed.
 *
 * @param name the stored type name
 * @param revision 1 for an event stored without a revision
 */
record GoldenFile(String name, int revision, String json) {

    /** Every event of today. */
    static Stream<Class<?>> kinds() {
        return Stream.of(PartyEvent.class, ChildEvent.class, ConsentEvent.class, PlanEvent.class)
                .flatMap(Words::records);
    }

    static List<GoldenFile> all() {
        try (Stream<Path> files = Files.list(Path.of(directory()))) {
            return files.sorted(Comparator.comparing(Path::toString))
                    .map(GoldenFile::of)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The file that a kind of event of today is written like. */
    static GoldenFile of(Class<?> kind) {
        return all().stream()
                .filter(file -> file.name.equals(kind.getName()) && file.revision == EventFormat.revision(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no golden file src/test/resources/events/" + kind.getName() + "-"
                        + EventFormat.revision(kind) + ".json"));
    }

    /** What a reader of the store is handed for it. */
    List<Object> read() {
        return read(json);
    }

    List<Object> read(String otherJson) {
        return Stored.read(name, storedRevision(), otherJson, EventUpcasters.upcasters());
    }

    /** As the store keeps it: none for the first. */
    @Nullable
    String storedRevision() {
        return revision == 1 ? null : Integer.toString(revision);
    }

    @Override
    public String toString() {
        return name.substring(name.lastIndexOf('.') + 1) + " " + revision;
    }

    private static GoldenFile of(Path file) {
        String name = file.getFileName().toString();
        int dash = name.lastIndexOf('-');
        int revision = Integer.parseInt(name.substring(dash + 1, name.length() - ".json".length()));
        try {
            return new GoldenFile(
                    name.substring(0, dash), revision, Files.readString(file).strip());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static URI directory() {
        try {
            return Objects.requireNonNull(GoldenFile.class.getResource("/events"), "golden files")
                    .toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
