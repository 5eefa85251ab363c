package org.hotline12345.catalogue.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.modules.api.ModuleFile;

/**
 * A file that was handed in, on disk for as long as it is looked over: only from there does the JDK verify its signature. For one
 * thread.
 */
public final class ModuleArchive implements ModuleFile, AutoCloseable {

    /** Bytes of an entry that is read as a description. */
    private static final int LARGEST_TEXT = 1024 * 1024;

    private final Path path;
    private final JarFile jar;
    private final Manifest manifest;
    private final ModuleId id;

    private ModuleArchive(Path path, JarFile jar) throws IOException, UnfitFile {
        this.path = path;
        this.jar = jar;
        this.manifest = Optional.ofNullable(jar.getManifest()).orElseThrow(ModuleArchive::noBundle);
        this.id = id(manifest);
        requireOwnLife(manifest.getMainAttributes());
    }

    /** It changes no other, and two versions of it can stand beside each other. */
    private static void requireOwnLife(Attributes head) throws UnfitFile {
        if (!"2".equals(head.getValue("Bundle-ManifestVersion"))) {
            throw new UnfitFile("文件没有 Bundle-ManifestVersion: 2，不是模块", "用模块模板构建");
        }
        if (head.getValue("Fragment-Host") != null) {
            throw new UnfitFile("模块是片段（Fragment-Host），会改动别人的模块", "做成独立的模块");
        }
        if (head.getValue("Bundle-SymbolicName").replace(" ", "").contains("singleton:=true")) {
            throw new UnfitFile("模块声明为 singleton，更换版本时新旧版本不能并行", "删去 singleton:=true 后重新构建");
        }
    }

    /** @throws UnfitFile where it is no bundle */
    public static ModuleArchive of(byte[] file) throws UnfitFile {
        try {
            Path path = Files.createTempFile("hotline-module", ".jar");
            try {
                Files.write(path, file);
                return opened(path);
            } catch (IOException | RuntimeException | UnfitFile e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException | SecurityException e) {
            throw new UnfitFile("文件不是完好的模块（.jar）：" + e.getMessage(), "重新构建，再放入目录");
        }
    }

    private static ModuleArchive opened(Path path) throws IOException, UnfitFile {
        JarFile jar = new JarFile(path.toFile(), true, ZipFile.OPEN_READ);
        try {
            return new ModuleArchive(path, jar);
        } catch (IOException | RuntimeException | UnfitFile e) {
            jar.close();
            throw e;
        }
    }

    private static ModuleId id(Manifest manifest) throws UnfitFile {
        String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
        if (name == null) {
            throw noBundle();
        }
        String version = manifest.getMainAttributes().getValue("Bundle-Version");
        try {
            return new ModuleId(name.split(";")[0].strip(), version == null ? "0.0.0" : version.strip());
        } catch (IllegalArgumentException e) {
            throw new UnfitFile("Bundle-SymbolicName 或 Bundle-Version 有误：" + name + "，" + version, "改正后重新构建");
        }
    }

    private static UnfitFile noBundle() {
        return new UnfitFile("文件没有 Bundle-SymbolicName，不是模块", "用模块模板构建");
    }

    public ModuleId id() {
        return id;
    }

    /** What its author calls it. */
    public String title() {
        return header("Bundle-Name").filter(it -> !it.startsWith("%")).orElse(id.name());
    }

    JarFile jar() {
        return jar;
    }

    Manifest manifest() {
        return manifest;
    }

    /** SHA-256 in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each JDK has SHA-256", e);
        }
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(name)).map(String::strip);
    }

    @Override
    public List<String> entries(String folder) {
        return jar.stream()
                .filter(it -> !it.isDirectory())
                .map(JarEntry::getName)
                .filter(it -> it.startsWith(folder))
                .sorted()
                .toList();
    }

    /** @throws UncheckedIOException where it cannot be read, or is too large for a description */
    @Override
    public Optional<byte[]> bytes(String entry) {
        JarEntry found = jar.getJarEntry(entry);
        if (found == null || found.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream content = jar.getInputStream(found)) {
            byte[] bytes = content.readNBytes(LARGEST_TEXT + 1);
            if (bytes.length > LARGEST_TEXT) {
                throw new IOException(entry + " 超过 " + LARGEST_TEXT / 1024 + " KiB");
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            jar.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
