package se.samplan.ops.children;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs a main class of the tests, with what it needs of ours, into a jar that can be run. */
final class TinyJar {

    private TinyJar() {}

    static Path of(Path folder, Class<?> main, Class<?>... others) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        Path jar = folder.resolve(main.getSimpleName() + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            add(out, main);
            for (Class<?> other : others) {
                add(out, other);
            }
        }
        return jar;
    }

    private static void add(JarOutputStream jar, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
            bytes.transferTo(jar);
        }
    }
}
