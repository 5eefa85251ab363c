package org.hotline12345.modules.kept;

import java.nio.file.Path;
import org.hotline12345.modules.ModulesSettings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** Where earlier versions and the record of acts are: in a folder beside the container's data, which may be thrown away. */
@Component(service = Shelf.class, configurationPid = ModulesSettings.PID)
@Designate(ocd = ModulesSettings.class)
public final class Shelf {

    private final KeptFiles files;
    private final Journal journal;

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
    }

    public KeptFiles files() {
        return files;
    }

    public Journal journal() {
        return journal;
    }
}
