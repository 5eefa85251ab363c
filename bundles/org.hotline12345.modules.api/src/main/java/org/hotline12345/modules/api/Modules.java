package org.hotline12345.modules.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 模块. What modules there are on this node, how they do, and what is done with them. A module is what comes and goes as one
 * thing: a feature that is not part of the hotline itself, or a bundle by itself that brings something to it.
 *
 * <p>Whether somebody may act is asked before, by who offers it; here is written down who did. One act at a time: another that
 * comes meanwhile is refused at once. An act takes as long as the module takes to become well, at most the time that is
 * configured, on the caller's thread; never call it inside a transaction.
 */
@ProviderType
public interface Modules {

    /** All, by name: first those that are installed. Asks the container, so that each call is some work. */
    List<ModuleStatus> list();

    Optional<ModuleStatus> find(String name);

    /** 操作记录. What was done of late, the latest first. */
    List<ModuleAct> record();

    /**
     * 安装. Installs a feature that is known here.
     *
     * @param version which one; the latest where empty
     * @param by the account
     */
    Outcome install(String feature, Optional<String> version, String by);

    /**
     * 安装. Looks a bundle or a KAR over and installs it; where the module is here in another version, that is an update. The file
     * is kept, and may be deleted afterwards.
     */
    Outcome install(Path file, String by);

    /**
     * 更新. Puts another version in force that is known here or was kept: starts it beside the old one, which goes when the new
     * one is well, and stays when it does not become so.
     */
    Outcome update(String name, String version, String by);

    /** 回退. Puts the version in force that was before. */
    Outcome rollBack(String name, String by);

    /**
     * 移除.
     *
     * @param confirmed whether what depends on it may stop; where it may not, and something does, it is refused
     */
    Outcome remove(String name, boolean confirmed, String by);
}
