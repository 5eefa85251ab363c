package org.hotline12345.modules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.felix.utils.resource.ResourceBuilder;
import org.apache.felix.utils.resource.ResourceImpl;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.Finding.Weight;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.resource.Requirement;

/** What a manifest says, held against what is in the container. */
final class Manifested {

    private static final String SCHEMA = "Hotline-Schema";

    private final BundleContext context;
    private final Needs needs;

    Manifested(BundleContext context) {
        this.context = context;
        this.needs = new Needs(context);
    }

    static String symbolicName(OpenedBundle bundle) {
        return bundle.header(Constants.BUNDLE_SYMBOLICNAME)
                .map(it -> it.split(";", 2)[0].strip())
                .orElse("");
    }

    static String version(OpenedBundle bundle) {
        return bundle.header(Constants.BUNDLE_VERSION).orElse("");
    }

    /** What it requires and provides; empty where that cannot be read. */
    static Optional<ResourceImpl> resource(OpenedBundle bundle) {
        try {
            return Optional.of(ResourceBuilder.build(symbolicName(bundle), bundle.headers()));
        } catch (BundleException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Everything that is wrong.
     *
     * @param besides what comes with it
     * @param complete whether all that comes with it is known; otherwise a lack may be made up for
     */
    List<Finding> findings(OpenedBundle bundle, Predicate<Requirement> besides, boolean complete) {
        List<Finding> findings = new ArrayList<>();
        identity(bundle, findings);
        if (findings.isEmpty()) {
            installedAlready(bundle).ifPresent(findings::add);
            schemaOfAnother(bundle).ifPresent(findings::add);
            lacks(bundle, besides, complete, findings);
        }
        return findings;
    }

    private void identity(OpenedBundle bundle, List<Finding> findings) {
        if (bundle.headers().isEmpty()) {
            findings.add(Finding.error(
                    OpenedBundle.MANIFEST, "没有清单文件，或清单为空", "用 bnd 构建，或写上 Bundle-SymbolicName 和 Bundle-Version"));
            return;
        }
        if (!"2".equals(bundle.header(Constants.BUNDLE_MANIFESTVERSION).orElse(""))) {
            findings.add(at(
                    bundle,
                    Constants.BUNDLE_MANIFESTVERSION,
                    "Bundle-ManifestVersion 不是 2",
                    "写 Bundle-ManifestVersion: 2"));
        }
        if (symbolicName(bundle).isEmpty()) {
            findings.add(
                    at(bundle, Constants.BUNDLE_SYMBOLICNAME, "没有 Bundle-SymbolicName", "写上唯一的名称，如 org.example.unit"));
        }
        try {
            Version.parseVersion(bundle.header(Constants.BUNDLE_VERSION).orElseThrow(IllegalArgumentException::new));
        } catch (IllegalArgumentException e) {
            findings.add(at(bundle, Constants.BUNDLE_VERSION, "没有 Bundle-Version，或不是版本号", "写如 Bundle-Version: 1.0.0"));
        }
    }

    private Optional<Finding> installedAlready(OpenedBundle bundle) {
        String name = symbolicName(bundle);
        Version version = Version.parseVersion(version(bundle));
        return Arrays.stream(context.getBundles())
                .filter(it -> name.equals(it.getSymbolicName()) && version.equals(it.getVersion()))
                .findFirst()
                .map(it -> at(
                        bundle,
                        Constants.BUNDLE_VERSION,
                        name + " " + version + " 已经安装（编号 " + it.getBundleId() + "）",
                        "换一个版本号；同一版本要重装的，先移除"));
    }

    private Optional<Finding> schemaOfAnother(OpenedBundle bundle) {
        return bundle.header(SCHEMA)
                .flatMap(schema -> Arrays.stream(context.getBundles())
                        .filter(it -> schema.equals(it.getHeaders("").get(SCHEMA)))
                        .map(Bundle::getSymbolicName)
                        .filter(it -> !it.equals(symbolicName(bundle)))
                        .findFirst()
                        .map(it -> at(bundle, SCHEMA, "数据表前缀 " + schema + " 已由 " + it + " 使用", "换一个前缀，数据表改用新前缀命名")));
    }

    private void lacks(OpenedBundle bundle, Predicate<Requirement> besides, boolean complete, List<Finding> findings) {
        ResourceImpl resource;
        try {
            resource = ResourceBuilder.build(symbolicName(bundle), bundle.headers());
        } catch (BundleException | IllegalArgumentException e) {
            findings.add(Finding.error(OpenedBundle.MANIFEST, "清单读不出来：" + e.getMessage(), "按 OSGi 的格式改正"));
            return;
        }
        for (String lack : needs.unmet(resource.getRequirements(null), besides)) {
            String header = lack.startsWith("缺少程序包") ? Constants.IMPORT_PACKAGE : Constants.REQUIRE_CAPABILITY;
            findings.add(new Finding(
                    complete ? Weight.ERROR : Weight.WARNING,
                    OpenedBundle.MANIFEST,
                    bundle.line(header),
                    lack,
                    complete ? "先安装提供者，或去掉这一引用，或改成可选" : "确认 KAR 所依赖的功能会提供，否则装不上"));
        }
    }

    private static Finding at(OpenedBundle bundle, String header, String wrong, String remedy) {
        return new Finding(Weight.ERROR, OpenedBundle.MANIFEST, bundle.line(header), wrong, remedy);
    }
}
