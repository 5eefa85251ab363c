package org.hotline12345.modules.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.modules.ModulesSettings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Where earlier versions, the record of acts and what is to be here are: in a folder beside the container's data, which may be thrown
 * away.
 */
@Component(service = Shelf.class, configurationPid = ModulesSettings.PID)
@Designate(ocd = ModulesSettings.class)
public final class Shelf {

    private final KeptFiles files;
    private final Journal journal;
    private final KeptKars kars;
    private final Register register;

    @Activate
    public Shelf(BundleContext context, ModulesSettings settings) {
        this(
                Path.of(context.getProperty("karaf.base"))
                        .resolve(settings.folder())
                        .toAbsolutePath()
                        .normalize(),
                settings.keptVersions());
    }

    private Shelf(Path folder, int keptVersions) {
        files = new KeptFiles(folder.resolve("files"), keptVersions);
        journal = new Journal(folder.resolve("acts.jsonl"));
        kars = new KeptKars(folder.resolve("kars"), keptVersions);
        register = new Register(folder.resolve("register.json"));
    }

    public KeptFiles files() {
        return files;
    }

    public Journal journal() {
        return journal;
    }

    public KeptKars kars() {
        return kars;
    }

    /** Keeps a KAR that has brought features, and forgets those that are too many, but none by which something came. */
    public void keepKar(Path file) throws IOException {
        kars.keep(
                file,
                Stream.concat(register.here().stream(), register.owed().stream())
                        .flatMap(it -> it.kar().stream())
                        .collect(Collectors.toSet()));
    }

    public Register register() {
        return register;
    }
}
