package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** Kills a writing process again and again at random moments: what was acknowledged must be in the file, at once. */
class DurabilityTest {

    private static final int KILLS = 12;

    @TempDir
    Path data;

    @Test
    void losesNothingThatWasAcknowledgedWhenKilled() throws Exception {
        long seed = System.nanoTime();
        System.out.println("DurabilityTest seed " + seed);
        var random = new Random(seed);
        Set<Long> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            int before = acknowledged.size();
            writeUntilKilled(50 + random.nextInt(900), acknowledged);
            assertThat(acknowledged).hasSizeGreaterThan(before);
            Set<Long> lost = new TreeSet<>(acknowledged);
            lost.removeAll(stored());
            assertThat(lost).as("acknowledged and lost at kill %d", kill + 1).isEmpty();
        }
        System.out.printf("%d rows acknowledged over %d kills, none lost%n", acknowledged.size(), KILLS);
    }

    private void writeUntilKilled(int millisOfWriting, Set<Long> acknowledged) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = writer.inputReader()) {
            acknowledged.add(Long.valueOf(said.readLine()));
            Thread killer = Thread.ofPlatform().start(() -> killAfter(millisOfWriting, writer));
            listen(said, acknowledged);
            killer.join();
        }
        assertThat(writer.waitFor(1, TimeUnit.MINUTES)).as("has ended").isTrue();
        assertThat(writer.exitValue()).as("ended by the kill").isEqualTo(137);
    }

    private static void listen(BufferedReader said, Set<Long> acknowledged) throws IOException {
        String line;
        while ((line = said.readLine()) != null) {
            acknowledged.add(Long.valueOf(line));
        }
    }

    private static void killAfter(int millis, Process writer) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Through the handle: what the writer has said and nobody has read yet stays readable.
        writer.toHandle().destroyForcibly();
    }

    private Set<Long> stored() throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
                var rows = connection.createStatement().executeQuery("select id from said")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** The address that the embedded default uses, with the data directory of this test. */
    private String url() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application-evaluation.yaml"));
        Properties properties = yaml.getObject();
        return properties.getProperty("spring.datasource.url").replace("${samplan.data}", data.toString());
    }
}
