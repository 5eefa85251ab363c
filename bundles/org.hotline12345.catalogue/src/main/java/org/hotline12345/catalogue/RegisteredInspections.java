package org.hotline12345.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline12345.catalogue.file.ModuleArchive;
import org.hotline12345.catalogue.file.UnfitFile;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.Inspection;
import org.hotline12345.modules.api.ModuleFile;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks each inspection that is there. Safe for any thread. */
@Component
public final class RegisteredInspections implements Inspections {

    private static final Logger LOG = LoggerFactory.getLogger(RegisteredInspections.class);

    private final List<Inspection> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "left")
    void arrived(Inspection inspection) {
        all.add(inspection);
    }

    void left(Inspection inspection) {
        all.remove(inspection);
    }

    @Override
    public List<Finding> of(byte[] file) {
        try (ModuleArchive archive = ModuleArchive.of(file)) {
            return of(archive);
        } catch (UnfitFile e) {
            return List.of(Finding.error("", e.getMessage(), e.remedy()));
        }
    }

    private List<Finding> of(ModuleFile file) {
        List<Finding> found = new ArrayList<>();
        for (Inspection each : all) {
            try {
                found.addAll(each.inspect(file));
            } catch (RuntimeException e) {
                LOG.warn("An inspection of modules failed", e);
                found.add(Finding.error("", "检查 " + each.getClass().getSimpleName() + " 未能完成：" + e, "请市级信息化运维查看日志"));
            }
        }
        return found;
    }
}
