package org.hotline12345.modules.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.modules.ModuleWords;
import org.hotline12345.modules.api.Checked;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Dependent;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleBundle;
import org.hotline12345.modules.api.ModuleError;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.modules.api.Outcome;

/**
 * A module as it is shown.
 *
 * @param name by which it is named in an address
 * @param form FEATURE, BUNDLE, or FILE for one that was not let in
 * @param description what its author says of it
 * @param version the version in force, or the latest that could be installed
 * @param installed whether it is
 * @param health WELL, STARTING, UNWELL or ABSENT
 * @param healthWord the same in Chinese
 * @param troubles why it is not well
 * @param bundles of which it is made
 * @param brings what the hotline has of it
 * @param lastError what went wrong last
 * @param dependents what stops when it goes
 * @param versions those that could be put in force
 * @param previous the version that a roll back would bring
 */
record ModuleView(
        String name,
        String form,
        String description,
        String version,
        boolean installed,
        String health,
        String healthWord,
        List<String> troubles,
        List<ModuleBundle> bundles,
        List<Brought> brings,
        Optional<ModuleError> lastError,
        List<Dependent> dependents,
        List<String> versions,
        Optional<String> previous) {

    static ModuleView of(ModuleStatus module) {
        return new ModuleView(
                module.name(),
                module.form().name(),
                module.description(),
                module.version(),
                module.installed(),
                module.health().name(),
                ModuleWords.of(module.health()),
                module.troubles(),
                module.bundles(),
                module.brings().stream().map(Brought::of).toList(),
                module.lastError(),
                module.dependents(),
                module.versions(),
                module.previous());
    }

    /** All of them. */
    record ModuleList(List<ModuleView> modules) {

        static ModuleList of(List<ModuleStatus> all) {
            return new ModuleList(all.stream().map(ModuleView::of).toList());
        }
    }

    /** Something that the hotline has of a module. */
    record Brought(String bundle, String kind, String name, Optional<String> trouble, Optional<String> hint) {

        static Brought of(Contribution contribution) {
            return new Brought(
                    contribution.bundle(),
                    contribution.kind().name(),
                    contribution.name(),
                    contribution.trouble(),
                    contribution.hint());
        }
    }

    /**
     * How an act ended.
     *
     * @param name the module
     * @param result how, as a sentence
     * @param module the module as it is now; left out where it has gone
     */
    record ModuleChange(String name, String result, Optional<ModuleView> module) {

        static ModuleChange of(Outcome.Done done) {
            return new ModuleChange(done.name(), done.result(), done.module().map(ModuleView::of));
        }
    }

    /** Who did what, the latest first. */
    record ModuleRecord(List<ModuleDeed> acts) {

        static ModuleRecord of(List<ModuleAct> acts) {
            return new ModuleRecord(acts.stream()
                    .map(it -> new ModuleDeed(
                            it.at(),
                            it.by(),
                            it.kind().name(),
                            it.module(),
                            it.before(),
                            it.after(),
                            it.done(),
                            it.result()))
                    .toList());
        }
    }

    /** One act. */
    record ModuleDeed(
            Instant at,
            String by,
            String kind,
            String module,
            Optional<String> before,
            Optional<String> after,
            boolean done,
            String result) {}

    /**
     * What was found in a file.
     *
     * @param accepted whether it can be installed
     * @param findings what was found, empty where all is well
     */
    record ModuleCheck(boolean accepted, List<ModuleFinding> findings) {

        static ModuleCheck of(List<Checked> checked) {
            return new ModuleCheck(
                    checked.stream().noneMatch(Checked::refused),
                    checked.stream()
                            .flatMap(it -> it.findings().stream().map(found -> ModuleFinding.of(it, found)))
                            .toList());
        }
    }

    /** Something that was found, with the bundle, the entry and the line. */
    record ModuleFinding(
            String bundle, String entry, Optional<Integer> line, String weight, String wrong, String remedy) {

        static ModuleFinding of(Checked checked, Finding finding) {
            return new ModuleFinding(
                    checked.file(),
                    finding.file(),
                    finding.line().stream().boxed().findFirst(),
                    finding.weight().name(),
                    finding.wrong(),
                    finding.remedy());
        }
    }

    /** 安装. Which feature, and in which version; the latest where it is left out. */
    record ModuleWanted(String feature, Optional<String> version) {}

    /** 更新. To which version. */
    record ModuleVersion(String version) {}
}
