package se.samplan.ops.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ChildProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static Path jar;

    private final int port = LoopbackPort.pick();
    private final ReadyProbe probe = ReadyProbe.http(URI.create("http://127.0.0.1:" + port + "/"));

    @BeforeAll
    static void packTheChild() throws Exception {
        jar = TinyJar.of(folder, TinyServer.class, Lifeline.class);
    }

    @Test
    void isReadyWhenItsProbeSaysSo() {
        var program = tiny("ready").withEnvironment(Map.of("TINY_NAME", "Bo")).withFlags("-Xmx64m");

        try (var child = ChildProcess.start(program, probe, Restart.NEVER)) {
            child.awaitReady(PATIENCE);

            assertThat(child.state()).isEqualTo(ProcessState.READY);
            assertThat(child.pid()).isPresent();
            assertThat(program.log()).content().contains("Hello from Bo");
        }
    }

    @Test
    void endsInGoodOrderWhenItsInputEnds() {
        var child = ChildProcess.start(tiny("good-end"), probe, Restart.ALWAYS);
        child.awaitReady(PATIENCE);

        child.stop();

        assertThat(child.lastExitStatus()).hasValue(0);
        assertThat(child.state()).isEqualTo(ProcessState.STOPPED);
        assertThat(child.pid()).isEmpty();
        assertThat(child.restarts()).isZero();
    }

    @Test
    void isEndedBySignalWhenItDoesNotMindItsInput() {
        var deaf = tiny("deaf").withArguments(Integer.toString(port), "deaf");
        var child = ChildProcess.start(deaf, probe, Restart.ALWAYS, Duration.ofMillis(200));
        child.awaitReady(PATIENCE);

        child.stop();

        assertThat(child.lastExitStatus()).hasValue(128 + 15);
        assertThat(child.state()).isEqualTo(ProcessState.STOPPED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesAnInterruptFromTheKeyboardToItsParent() throws Exception {
        try (var child = ChildProcess.start(tiny("interrupted"), probe, Restart.NEVER)) {
            child.awaitReady(PATIENCE);

            var interrupt =
                    new ProcessBuilder("kill", "-INT", Long.toString(child.pid().orElseThrow())).start();
            assertThat(interrupt.waitFor(10, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(500);

            assertThat(child.state()).isEqualTo(ProcessState.READY);
            assertThat(probe.ready()).isTrue();
        }
    }

    @Test
    void comesBackOnTheSamePortWhenKilled() throws Exception {
        try (var child = ChildProcess.start(tiny("killed"), probe, Restart.ALWAYS)) {
            child.awaitReady(PATIENCE);
            long killed = child.pid().orElseThrow();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            while (child.pid().orElse(killed) == killed) {
                Thread.sleep(20);
            }
            child.awaitReady(PATIENCE);

            assertThat(probe.ready()).isTrue();
            assertThat(child.restarts()).isEqualTo(1);
        }
    }

    @Test
    void staysDownWhenNotToBeRestarted() throws Exception {
        try (var child = ChildProcess.start(tiny("down"), probe, Restart.NEVER)) {
            child.awaitReady(PATIENCE);

            ProcessHandle.of(child.pid().orElseThrow()).orElseThrow().destroyForcibly();
            while (child.state() == ProcessState.READY) {
                Thread.sleep(20);
            }

            assertThatThrownBy(() -> child.awaitReady(PATIENCE)).isInstanceOf(ChildFailed.class);
            assertThat(child.state()).isEqualTo(ProcessState.FAILED);
        }
    }

    @Test
    void isGivenUpAndExplainedWhenItNeverGetsReady() {
        var failing = tiny("failing").withArguments(Integer.toString(port), "fail");

        try (var child = ChildProcess.start(failing, probe, Restart.ALWAYS)) {
            assertThatThrownBy(() -> child.awaitReady(PATIENCE))
                    .isInstanceOf(ChildFailed.class)
                    .hasMessageContaining("status 7")
                    .hasMessageContaining("There is no ground to stand on");
            assertThat(child.restarts()).isEqualTo(2);
        }
    }

    @Test
    void isNotAwaitedForEver() {
        try (var child = ChildProcess.start(tiny("slow"), () -> false, Restart.NEVER)) {
            assertThatThrownBy(() -> child.awaitReady(Duration.ofMillis(100)))
                    .isInstanceOf(ChildFailed.class)
                    .hasMessageContaining("not ready");
        }
    }

    @Test
    void doesNotOutliveAParentThatIsKilled() throws Exception {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TinyParent.class.getName(),
                        jar.toString(),
                        Integer.toString(port),
                        folder.resolve("orphan.log").toString())
                .redirectError(folder.resolve("parent.log").toFile())
                .start();
        var output = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        var child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

        parent.destroyForcibly();

        child.onExit().get(30, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    private Program tiny(String name) {
        return Program.ofJar(name, jar, folder.resolve(name + ".log")).withArguments(Integer.toString(port));
    }
}
