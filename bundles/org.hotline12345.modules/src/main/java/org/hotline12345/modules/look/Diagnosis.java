package org.hotline12345.modules.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.modules.api.ModuleError;
import org.hotline12345.modules.check.Needs;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

/** Says how a bundle does, and if not well, why. */
public final class Diagnosis {

    private final Needs needs;
    private final Components components;
    private final ErrorLog errors;
    private final Holdings holdings;

    public Diagnosis(Needs needs, Components components, ErrorLog errors, Holdings holdings) {
        this.needs = needs;
        this.components = components;
        this.errors = errors;
        this.holdings = holdings;
    }

    /** How it does by itself; what the hotline makes of it is not asked. */
    public Condition of(Bundle bundle) {
        return of(bundle, Set.of());
    }

    /**
     * The same.
     *
     * @param mayWait the components that need not have what they wait for
     */
    public Condition of(Bundle bundle, Set<String> mayWait) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> running(bundle, mayWait);
            case Bundle.STARTING -> isLazy(bundle) ? running(bundle, mayWait) : Condition.starting("正在启动");
            case Bundle.STOPPING -> Condition.starting("正在停止");
            case Bundle.RESOLVED -> isFragment(bundle) ? Condition.well() : stopped(bundle);
            case Bundle.INSTALLED -> unresolved(bundle);
            default -> Condition.unwell("已卸载");
        };
    }

    private Condition running(Bundle bundle, Set<String> mayWait) {
        List<Condition> parts = new ArrayList<>(components.conditions(bundle, mayWait));
        parts.add(holdings.trouble(bundle).map(Condition::unwell).orElseGet(Condition::well));
        return Condition.of(parts);
    }

    private Condition stopped(Bundle bundle) {
        if (!bundle.adapt(BundleStartLevel.class).isPersistentlyStarted()) {
            return Condition.unwell(bundle.getSymbolicName() + " 已被停用");
        }
        Optional<ModuleError> error = errors.of(List.of(bundle));
        return Condition.unwell(bundle.getSymbolicName() + " 启动失败"
                + error.map(it -> "：" + (it.cause().isEmpty() ? it.what() : it.cause()))
                        .orElse(""));
    }

    private Condition unresolved(Bundle bundle) {
        List<String> unmet = needs.unmet(bundle);
        if (!unmet.isEmpty()) {
            return Condition.unwell(bundle.getSymbolicName() + " " + String.join("；", unmet));
        }
        return bundle.adapt(BundleStartLevel.class).isPersistentlyStarted()
                ? Condition.unwell(bundle.getSymbolicName() + " 所引用的程序包互相冲突，装不上"
                        + errors.of(List.of(bundle)).map(it -> "：" + it.cause()).orElse(""))
                : Condition.unwell(bundle.getSymbolicName() + " 已安装，没有启动");
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }

    private static boolean isLazy(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).isActivationPolicyUsed();
    }
}
