package org.hotline12345.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * What a county has chosen of a module.
 *
 * @param county the unit of the county
 * @param module its symbolic name
 * @param version the version that is to run; empty where the module is disabled
 * @param before the version that ran before; empty where there was none
 * @param settings the values that the county has set
 * @param by the account that changed it last
 * @param at when
 */
public record ModuleChoice(
        UnitId county,
        String module,
        Optional<String> version,
        Optional<String> before,
        List<SettingValue> settings,
        String by,
        Instant at) {

    public ModuleChoice {
        settings = List.copyOf(settings);
    }

    static ModuleChoice none(UnitId county, String module) {
        return new ModuleChoice(county, module, Optional.empty(), Optional.empty(), List.of(), "", Instant.EPOCH);
    }

    /** The module that is to run. */
    public Optional<ModuleId> wanted() {
        return version.map(it -> new ModuleId(module, it));
    }

    /** Whether it has ever run, and so can be gone back to or set. */
    boolean known() {
        return version.isPresent() || before.isPresent();
    }

    ModuleChoice enabled(String next, String account, Instant now) {
        Optional<String> last = version.isPresent() && !version.get().equals(next) ? version : before;
        return new ModuleChoice(county, module, Optional.of(next), last, settings, account, now);
    }

    ModuleChoice disabled(String account, Instant now) {
        return new ModuleChoice(county, module, Optional.empty(), version.or(() -> before), settings, account, now);
    }

    ModuleChoice set(List<SettingValue> values, String account, Instant now) {
        return new ModuleChoice(county, module, version, before, values, account, now);
    }
}
