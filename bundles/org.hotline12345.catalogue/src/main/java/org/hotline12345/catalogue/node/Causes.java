package org.hotline12345.catalogue.node;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Says in a sentence why a bundle is not installed or started. */
final class Causes {

    private static final Pattern PACKAGE =
            Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)\\)(?:\\(version>=([\\w.]+)\\))?");
    private static final Pattern JAVA = Pattern.compile("osgi\\.ee=JavaSE\\)\\(version=([\\d.]+)\\)");
    private static final Pattern OTHER =
            Pattern.compile("missing requirement .*?\\] ([\\w.]+); (?:filter:=\"?)?(\\S+)");
    private static final int LONGEST = 300;

    private Causes() {}

    static String of(BundleException e) {
        return switch (e.getType()) {
            case BundleException.RESOLVE_ERROR -> unresolved(said(e));
            case BundleException.DUPLICATE_BUNDLE_ERROR -> "平台上已有同名同版本的模块";
            case BundleException.ACTIVATOR_ERROR -> "启动时出错：" + root(e);
            default -> "不能安装或启动：" + root(e);
        };
    }

    private static String unresolved(String text) {
        Matcher wanted = PACKAGE.matcher(text);
        if (wanted.find()) {
            String version = wanted.group(2) == null ? "" : "（" + wanted.group(2) + " 以上版本）";
            return "缺少软件包 " + wanted.group(1) + version + "：先启用提供它的模块，或请模块作者把它放进模块";
        }
        Matcher java = JAVA.matcher(text);
        if (java.find()) {
            return "需要 Java " + java.group(1) + "：请模块作者按 Java 17 构建";
        }
        Matcher other = OTHER.matcher(text);
        return other.find() ? "缺少 " + other.group(1) + " " + other.group(2) : "缺少所需的其他模块：" + cut(text);
    }

    /** What the framework says, with what lies below it. */
    private static String said(Throwable e) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = e; at != null; at = at.getCause()) {
            text.append(at.getMessage()).append(' ');
        }
        return text.toString();
    }

    static String root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "" : "：" + root.getMessage();
        return cut(root.getClass().getSimpleName() + message);
    }

    static String cut(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
