package org.hotline12345.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.catalogue.DeclaredSetting.Type;
import org.hotline12345.catalogue.file.DeclaredUnits;
import org.hotline12345.catalogue.file.LiveSources;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.modules.api.Claim;

/**
 * What a module is set to: its own values, and over them those of the county. Values for keys that this version does not have stay
 * kept, for one that has.
 *
 * @param declared what the module says
 * @param chosen what the county has set
 */
public record Settings(Declared declared, List<SettingValue> chosen) {

    /** What is wrong with what was chosen; empty where nothing is. */
    List<Objection> objections() {
        List<Objection> found = new ArrayList<>();
        for (SettingValue each : chosen) {
            String where = "settings." + each.pid() + "." + each.key();
            Optional<DeclaredSetting> setting = declared.settings().stream()
                    .filter(it -> it.is(each.pid(), each.key()))
                    .findFirst();
            if (setting.isEmpty()) {
                found.add(Objection.invalid(where, "模块没有声明这一配置：" + each.pid() + " " + each.key(), "从该模块的配置项中选择"));
            } else if (each.key().equals(DeclaredUnits.ID)) {
                found.add(Objection.invalid(where, "单位编号由模块确定", "不填写 " + DeclaredUnits.ID));
            } else if (DeclaredUnits.isFixed(each.pid(), each.key())) {
                found.add(Objection.invalid(where, "有程序的单位，其上级、辖区和职责由模块确定", "不填写 " + each.key() + "，请模块作者发布新版本"));
            } else {
                against(setting.get(), each.values())
                        .ifPresent(it ->
                                found.add(Objection.invalid(where, each.key() + " 的值有误：" + it, remedy(setting.get()))));
            }
        }
        return found;
    }

    private static Optional<String> against(DeclaredSetting setting, List<String> values) {
        if (!setting.many() && values.size() != 1) {
            return Optional.of("只填写一个值");
        }
        for (String each : values) {
            if (!setting.options().isEmpty() && !setting.options().contains(each)) {
                return Optional.of(each);
            }
            try {
                setting.type().read(each);
            } catch (IllegalArgumentException e) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String remedy(DeclaredSetting setting) {
        if (!setting.options().isEmpty()) {
            return "填写 " + String.join("、", setting.options());
        }
        return switch (setting.type()) {
            case TEXT -> "填写文字";
            case WHOLE -> "填写整数";
            case DECIMAL -> "填写数字";
            case TRUTH -> "填写 true 或 false";
        };
    }

    /** The units that come of it. */
    List<DeclaredUnit> units() {
        Map<String, DeclaredUnit> units = new LinkedHashMap<>();
        declared.units().forEach(it -> units.put(it.id(), it));
        for (String pid : pids()) {
            if (pid.startsWith(DeclaredUnits.FACTORY + "~")) {
                DeclaredUnit set = DeclaredUnits.of(key -> values(pid, key));
                units.put(set.id(), set);
            }
        }
        return List.copyOf(units.values());
    }

    /** For which units the live sources speak that are configured. */
    List<Claim> claims() {
        return declared.settings().stream()
                .filter(it -> it.key().equals(LiveSources.UNIT))
                .flatMap(it -> LiveSources.of(it.pid(), values(it.pid(), it.key())).stream())
                .toList();
    }

    /** The PIDs for which the county has set something that this version has. */
    public Set<String> changed() {
        Set<String> changed = new LinkedHashSet<>();
        chosen.stream()
                .filter(value -> declared.settings().stream().anyMatch(it -> it.is(value.pid(), value.key())))
                .forEach(it -> changed.add(it.pid()));
        return changed;
    }

    /** All that a configuration is to say, as a component is given it. */
    public Map<String, Object> properties(String pid) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (DeclaredSetting each : declared.settings()) {
            List<String> values = values(pid, each.key());
            if (each.pid().equals(pid) && each.many()) {
                properties.put(each.key(), array(each.type(), values));
            } else if (each.pid().equals(pid) && !values.isEmpty()) {
                properties.put(each.key(), each.type().read(values.get(0)));
            }
        }
        return properties;
    }

    private static Object array(Type type, List<String> values) {
        return switch (type) {
            case TEXT -> values.toArray(String[]::new);
            case WHOLE -> values.stream().map(type::read).toArray(Long[]::new);
            case DECIMAL -> values.stream().map(type::read).toArray(Double[]::new);
            case TRUTH -> values.stream().map(type::read).toArray(Boolean[]::new);
        };
    }

    /** What stands for a key now: the county's values, or the module's own. */
    public List<String> values(String pid, String key) {
        return chosen.stream()
                .filter(it -> it.pid().equals(pid) && it.key().equals(key))
                .map(SettingValue::values)
                .findFirst()
                .or(() -> declared.settings().stream()
                        .filter(it -> it.is(pid, key))
                        .map(DeclaredSetting::values)
                        .findFirst())
                .orElse(List.of());
    }

    private Set<String> pids() {
        Set<String> pids = new LinkedHashSet<>();
        declared.settings().forEach(it -> pids.add(it.pid()));
        return pids;
    }
}
