package org.hotline12345.modules.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hotline12345.modules.api.Finding;

/**
 * Whether an archive can be unpacked without harm. Nothing of it is kept, and reading ends at the first bound that is passed:
 * what the archive says of its own sizes is not believed.
 */
public final class Measure {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Set<String> DESCRIPTORS = Set.of("HOTLINE-INF/", "OSGI-INF/", "META-INF/");

    private final ArchiveLimits limits;

    public Measure(ArchiveLimits limits) {
        this.limits = limits;
    }

    /** What is wrong with it; empty where nothing is. */
    public Optional<Finding> of(Path file) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            return tooLarge();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return entries(zip);
        } catch (ZipException e) {
            return wrong("", "不是完整的 JAR 文件：" + e.getMessage(), "重新构建或重新传送");
        }
    }

    /** What is said of a file that is too large, before all of it is here. */
    Optional<Finding> tooLarge() {
        return wrong(
                "",
                "文件超过 " + limits.fileBytes() / ArchiveLimits.MEBIBYTE + " MiB",
                "去掉不需要的内容，或由市级运维调高 largestFileMebibytes");
    }

    private Optional<Finding> entries(ZipFile zip) throws IOException {
        if (zip.size() > limits.entries()) {
            return wrong("", "有 " + zip.size() + " 个条目，超过 " + limits.entries() + " 个", "减少条目，或由市级运维调高 mostEntries");
        }
        Set<String> names = new HashSet<>();
        long room = limits.unpackedBytes();
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            String name = entry.getName();
            if (!names.add(name)) {
                return wrong(name, "同名条目不止一个", "重新打包，每个条目只写一次");
            }
            if (escapes(name)) {
                return wrong(name, "条目名称会写到文件夹之外", "条目名称用相对路径，不含 .. 和反斜杠");
            }
            long size = size(zip, entry, Math.min(room, limit(name)));
            Optional<Finding> bomb = bomb(entry, size, room);
            if (bomb.isPresent()) {
                return bomb;
            }
            room -= size;
        }
        return Optional.empty();
    }

    private long limit(String name) {
        return isDescriptor(name) ? limits.descriptorBytes() : Long.MAX_VALUE;
    }

    private static boolean isDescriptor(String name) {
        return DESCRIPTORS.stream().anyMatch(name::startsWith);
    }

    private Optional<Finding> bomb(ZipEntry entry, long size, long room) {
        String name = entry.getName();
        if (size > limit(name)) {
            return wrong(
                    name,
                    "描述文件超过 " + limits.descriptorBytes() / 1024 + " KiB",
                    "拆分或缩短，或由市级运维调高 largestDescriptorKibibytes");
        }
        if (size > room) {
            return wrong(
                    name,
                    "解压后的总大小超过 " + limits.unpackedBytes() / ArchiveLimits.MEBIBYTE + " MiB",
                    "去掉不需要的内容，或由市级运维调高 largestUnpackedMebibytes");
        }
        if (size > ArchiveLimits.MEBIBYTE && size / Math.max(1, entry.getCompressedSize()) > limits.ratio()) {
            return wrong(name, "解压后是压缩前的 " + limits.ratio() + " 倍以上，疑为压缩炸弹", "换成不重复的内容，或由市级运维调高 highestRatio");
        }
        return Optional.empty();
    }

    /** How many bytes there are, counted up to one that is too many. */
    private long size(ZipFile zip, ZipEntry entry, long bound) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long enough = Math.min(bound, Math.max(ArchiveLimits.MEBIBYTE, packed * (limits.ratio() + 1)));
        byte[] piece = new byte[8192];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(piece); read >= 0 && size <= enough; read = in.read(piece)) {
                size += read;
            }
        }
        return size;
    }

    private static boolean escapes(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.codePoints().anyMatch(Character::isISOControl)
                || DRIVE.matcher(name).matches()
                || Stream.of(name.split("/")).anyMatch(it -> it.equals("..") || it.equals("."));
    }

    private static Optional<Finding> wrong(String file, String wrong, String remedy) {
        return Optional.of(Finding.error(file, wrong, remedy));
    }
}
