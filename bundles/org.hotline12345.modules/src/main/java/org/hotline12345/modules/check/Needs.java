package org.hotline12345.modules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.utils.resource.RequirementImpl;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;

/** What a bundle needs of others and nobody in the container provides, said so that its author can mend it. */
public final class Needs {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\(([^()=<>~!]+)=([^()]*)\\)");
    private static final Pattern FLOOR = Pattern.compile("(?<!!)\\((?:bundle-)?version>=([^()]+)\\)");
    private static final Pattern CEILING = Pattern.compile("\\(!\\((?:bundle-)?version>=([^()]+)\\)\\)");

    private final FrameworkWiring container;

    public Needs(BundleContext context) {
        this.container = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    /**
     * Of a bundle that is installed: a sentence for each.
     *
     * @throws IllegalStateException where it has gone
     */
    public List<String> unmet(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            throw new IllegalStateException(bundle + " has gone");
        }
        return unmet(revision.getRequirements(null), it -> false);
    }

    /**
     * A sentence for each.
     *
     * @param besides what is provided by something that comes with it
     */
    List<String> unmet(Collection<? extends Requirement> requirements, Predicate<Requirement> besides) {
        List<String> unmet = new ArrayList<>();
        for (Requirement each : requirements) {
            if (matters(each) && container.findProviders(each).isEmpty() && !besides.test(each)) {
                unmet.add(sentence(each));
            }
        }
        return unmet;
    }

    /** What the framework insists on before it lets a bundle start. */
    private static boolean matters(Requirement requirement) {
        Map<String, String> directives = requirement.getDirectives();
        String resolution = directives.getOrDefault(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE, "mandatory");
        String effective = directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, "resolve");
        return resolution.equals("mandatory") && effective.equals("resolve");
    }

    private String sentence(Requirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        if (!requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)) {
            return "容器内没有模块包提供 " + requirement.getNamespace() + " " + filter;
        }
        String name = attribute(filter, PackageNamespace.PACKAGE_NAMESPACE);
        List<String> others = versions(name);
        return "缺少程序包 " + name + range(filter)
                + (others.isEmpty() ? "，容器内没有模块包提供" : "，容器内只有版本 " + String.join("、", others));
    }

    private List<String> versions(String name) {
        Requirement any = new RequirementImpl(
                null, PackageNamespace.PACKAGE_NAMESPACE, "(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + name + ")");
        return container.findProviders(any).stream()
                .map(it -> String.valueOf(it.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String range(String filter) {
        Matcher floor = FLOOR.matcher(filter);
        Matcher ceiling = CEILING.matcher(filter);
        String from = floor.find() ? floor.group(1) : "";
        if (ceiling.find()) {
            return "，版本 [" + from + "," + ceiling.group(1) + ")";
        }
        return from.isEmpty() || from.equals("0.0.0") ? "" : "，版本 " + from + " 以上";
    }

    private static String attribute(String filter, String name) {
        return ATTRIBUTE
                .matcher(filter)
                .results()
                .filter(it -> it.group(1).equals(name))
                .map(it -> it.group(2))
                .findFirst()
                .orElse(filter);
    }
}
