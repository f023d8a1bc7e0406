package se.samplan.ops.children;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A runnable jar and how to run it. It is run by the same Java that runs the parent.
 *
 * @param name what the program is called in log lines and thread names
 * @param jar the jar to run, with a main class in its manifest
 * @param flags given to the virtual machine, before {@code -jar}
 * @param arguments given to the program
 * @param environment added to the environment that the parent runs in
 * @param log the file that takes what the program writes; its folder is made when missing
 */
public record Program(
        String name, Path jar, List<String> flags, List<String> arguments, Map<String, String> environment, Path log) {

    public Program {
        flags = List.copyOf(flags);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** A program without flags, arguments or environment of its own. */
    public static Program ofJar(String name, Path jar, Path log) {
        return new Program(name, jar, List.of(), List.of(), Map.of(), log);
    }

    /** The same program with these flags for the virtual machine, instead of any before. */
    public Program withFlags(String... flags) {
        return new Program(name, jar, List.of(flags), arguments, environment, log);
    }

    /** The same program with these arguments, instead of any before. */
    public Program withArguments(String... arguments) {
        return new Program(name, jar, flags, List.of(arguments), environment, log);
    }

    /** The same program with this environment, instead of any before. For what must not show in a list of processes. */
    public Program withEnvironment(Map<String, String> environment) {
        return new Program(name, jar, flags, arguments, environment, log);
    }

    List<String> commandLine() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(flags);
        line.add("-jar");
        line.add(jar.toString());
        line.addAll(arguments);
        return line;
    }
}
