package org.hotline12345.modules.api;

import java.util.List;
import java.util.Optional;

/**
 * 模块状况. A module and how it does.
 *
 * @param name of a feature its name, of a bundle its symbolic name, of a file that was refused its file name
 * @param form what it came as
 * @param description what its author says of it; may be empty
 * @param version the version in force, or the latest that could be installed
 * @param health how it does
 * @param troubles why it is not well, each with its cause, as sentences in Chinese
 * @param bundles of which it is made, where it is installed
 * @param brings what the hotline has of it
 * @param lastError what went wrong last, even where it is well again
 * @param dependents what stops when it goes
 * @param versions those that could be put in force, the latest first
 * @param previous the version that a roll back would bring
 */
public record ModuleStatus(
        String name,
        Form form,
        String description,
        String version,
        Health health,
        List<String> troubles,
        List<ModuleBundle> bundles,
        List<Contribution> brings,
        Optional<ModuleError> lastError,
        List<Dependent> dependents,
        List<String> versions,
        Optional<String> previous) {

    /** What a module came as. */
    public enum Form {
        /** 功能. */
        FEATURE,
        /** 单个模块包. */
        BUNDLE,
        /** 被拒收的文件. A file that was not let in. */
        FILE
    }

    /** How a module does. */
    public enum Health {
        /** 正常. */
        WELL,
        /** 启动中. It may become well by itself. */
        STARTING,
        /** 异常. */
        UNWELL,
        /** 未安装. Only available. */
        ABSENT
    }

    public ModuleStatus {
        troubles = List.copyOf(troubles);
        bundles = List.copyOf(bundles);
        brings = List.copyOf(brings);
        dependents = List.copyOf(dependents);
        versions = List.copyOf(versions);
    }

    public boolean installed() {
        return health != Health.ABSENT && form != Form.FILE;
    }
}
