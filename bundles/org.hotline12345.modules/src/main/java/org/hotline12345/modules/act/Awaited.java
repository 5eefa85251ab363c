package org.hotline12345.modules.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.hotline12345.modules.kept.Register;
import org.hotline12345.modules.kept.Register.Entry;

/** What is still to come back, shown among what is here. */
final class Awaited {

    private final Register register;

    Awaited(Register register) {
        this.register = register;
    }

    /** In the place of what is known and not installed. */
    List<ModuleStatus> among(List<ModuleStatus> known) {
        List<ModuleStatus> awaited = register.owed().stream()
                .filter(it -> known.stream()
                        .noneMatch(other -> other.installed() && other.name().equals(it.name())))
                .map(this::status)
                .toList();
        if (awaited.isEmpty()) {
            return known;
        }
        List<ModuleStatus> all = new ArrayList<>(awaited);
        known.stream()
                .filter(it -> awaited.stream().noneMatch(other -> other.name().equals(it.name())))
                .forEach(all::add);
        all.sort(Comparator.comparing((ModuleStatus it) -> it.health() == Health.ABSENT)
                .thenComparing(ModuleStatus::name));
        return List.copyOf(all);
    }

    Optional<ModuleStatus> find(String name) {
        return register.owed(name).map(this::status);
    }

    private ModuleStatus status(Entry entry) {
        Optional<String> said = register.said(entry.name());
        return new ModuleStatus(
                entry.name(),
                entry.form(),
                "",
                entry.version(),
                said.isPresent() ? Health.UNWELL : Health.STARTING,
                List.of(said.orElse("容器的缓存是新的，等待恢复")),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(entry.version()),
                Optional.empty());
    }
}
