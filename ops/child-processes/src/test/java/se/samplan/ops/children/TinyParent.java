package se.samplan.ops.children;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** A parent for the tests: starts the jar it is given, prints the child's process id, and waits to be killed. */
final class TinyParent {

    private TinyParent() {}

    public static void main(String[] args) throws InterruptedException {
        String port = args[1];
        var program = Program.ofJar("tiny", Path.of(args[0]), Path.of(args[2])).withArguments(port);
        var child = ChildProcess.start(
                program, ReadyProbe.http(URI.create("http://127.0.0.1:" + port + "/")), Restart.ALWAYS);
        child.awaitReady(Duration.ofSeconds(60));
        System.out.println(child.pid().orElseThrow());
        Thread.sleep(Duration.ofMinutes(5));
    }
}
