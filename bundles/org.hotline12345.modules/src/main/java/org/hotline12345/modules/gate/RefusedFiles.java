package org.hotline12345.modules.gate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.hotline12345.modules.ModulesSettings;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.check.ArchiveLimits;
import org.hotline12345.modules.check.Measure;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 拒收的文件. Takes from a watched folder what nobody else should open: archives that cannot be unpacked without harm, files that are
 * no archives, and bundles that are here already. They stay where they are, nothing of them is installed, and they are shown
 * with what is wrong. Asked before all that install; any thread.
 */
@Component(
        service = {ArtifactInstaller.class, RefusedFiles.class},
        configurationPid = ModulesSettings.PID,
        property = Constants.SERVICE_RANKING + ":Integer=1000")
public final class RefusedFiles implements ArtifactInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedFiles.class);

    private final Map<Path, String> refused = new ConcurrentHashMap<>();
    private final BundleContext context;
    private final Measure measure;

    @Activate
    public RefusedFiles(BundleContext context, ModulesSettings settings) {
        this(context, new Measure(ArchiveLimits.of(settings)));
    }

    RefusedFiles(BundleContext context, Measure measure) {
        this.context = context;
        this.measure = measure;
    }

    /** Why each is refused, by its name. */
    public Map<String, String> now() {
        Map<String, String> all = new TreeMap<>();
        refused.forEach((file, why) -> all.put(file.getFileName().toString(), why));
        return all;
    }

    @Override
    public boolean canHandle(File artifact) {
        return why(path(artifact)).isPresent();
    }

    @Override
    public void install(File artifact) {
        Path file = path(artifact);
        why(file).ifPresent(it -> {
            refused.put(file, it);
            LOG.warn("{} is not installed: {}", file.getFileName(), it);
        });
    }

    @Override
    public void update(File artifact) {
        install(artifact);
    }

    @Override
    public void uninstall(File artifact) {
        refused.remove(path(artifact));
    }

    private Optional<String> why(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".jar") && !name.endsWith(".kar") && !name.endsWith(".war")) {
            return Optional.empty();
        }
        try {
            Optional<Finding> harm = measure.of(file);
            return harm.isPresent() ? harm.map(RefusedFiles::sentence) : twin(file);
        } catch (IOException e) {
            // It has just gone, or may not be read: whoever installs it says so.
            return Optional.empty();
        }
    }

    /** The framework would not take a second one either, and nobody would show why. */
    private Optional<String> twin(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                return Optional.empty();
            }
            Attributes head = manifest.getMainAttributes();
            String name = String.valueOf(head.getValue(Constants.BUNDLE_SYMBOLICNAME))
                    .split(";", 2)[0]
                    .strip();
            String version =
                    String.valueOf(head.getValue(Constants.BUNDLE_VERSION)).strip();
            return Arrays.stream(context.getBundles())
                    .filter(it -> name.equals(it.getSymbolicName())
                            && version.equals(it.getVersion().toString()))
                    .filter(it -> !isOrWas(file, it))
                    .findFirst()
                    .map(RefusedFiles::twinOf);
        }
    }

    /** Whether a bundle is this file, or one that has been renamed to it and is about to go. */
    private static boolean isOrWas(Path file, Bundle bundle) {
        return Origin.file(bundle)
                .filter(it -> it.equals(file) || Files.notExists(it))
                .isPresent();
    }

    private static String twinOf(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion() + " 已经安装（编号 " + bundle.getBundleId()
                + "），同名同版本的不再安装。换一个版本号";
    }

    private static String sentence(Finding finding) {
        String where = finding.file().isEmpty() ? "" : finding.file() + "：";
        return where + finding.wrong() + "。" + finding.remedy();
    }

    private static Path path(File artifact) {
        return artifact.toPath().toAbsolutePath().normalize();
    }
}
