package org.hotline12345.catalogue.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.catalogue.DeclaredSetting.Type;
import org.hotline12345.modules.api.ModuleFile;

/** Reads the configurations that the Configurator would make of a bundle: of each PID its keys with their values. */
final class Configurations {

    /**
     * A value as it is written.
     *
     * @param many whether it is a list
     */
    record Written(Type type, boolean many, List<String> values) {}

    private static final String FOLDER = "OSGI-INF/configurator/";

    /** Folders other than that one are named by the requirement of the extender. */
    private static final Pattern FOLDERS = Pattern.compile("configurations(?::[\\w<>]+)?=\"?([^\";]+)\"?");

    private static final String OF_THE_CONFIGURATOR = ":configurator:";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Configurations() {}

    static Map<String, Map<String, Written>> of(ModuleFile file) throws UnfitFile {
        Map<String, Map<String, Written>> found = new LinkedHashMap<>();
        for (String folder : folders(file)) {
            for (String entry : file.entries(folder)) {
                Optional<byte[]> content = entry.endsWith(".json") ? Components.content(file, entry) : Optional.empty();
                if (content.isPresent()) {
                    read(entry, content.get(), found);
                }
            }
        }
        return found;
    }

    private static Set<String> folders(ModuleFile file) {
        Set<String> folders = new LinkedHashSet<>(List.of(FOLDER));
        Matcher named = FOLDERS.matcher(file.header("Require-Capability").orElse(""));
        while (named.find()) {
            for (String each : named.group(1).split(",")) {
                String path = each.strip().replaceFirst("^/+", "");
                folders.add(path.endsWith("/") ? path : path + "/");
            }
        }
        return folders;
    }

    private static void read(String entry, byte[] content, Map<String, Map<String, Written>> found) throws UnfitFile {
        JsonNode root = parsed(entry, content);
        if (!root.isObject()) {
            throw new UnfitFile(entry + " 不是 JSON 对象", "以 { 开头，按单位或组件分别填写");
        }
        for (Map.Entry<String, JsonNode> each : root.properties()) {
            if (!each.getKey().startsWith(OF_THE_CONFIGURATOR)
                    && each.getValue().isObject()) {
                found.computeIfAbsent(each.getKey(), it -> new LinkedHashMap<>())
                        .putAll(values(each.getValue()));
            }
        }
    }

    private static JsonNode parsed(String entry, byte[] content) throws UnfitFile {
        try {
            return MAPPER.readTree(content);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnfitFile(entry + " 第 " + line + " 行不是 JSON", "改正后重新构建");
        } catch (IOException e) {
            throw new UnfitFile(entry + " 不是 UTF-8 编码的 JSON", "改正后重新构建");
        }
    }

    private static Map<String, Written> values(JsonNode configuration) {
        Map<String, Written> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : configuration.properties()) {
            if (!each.getKey().startsWith(OF_THE_CONFIGURATOR)) {
                int typed = each.getKey().indexOf(':');
                values.put(typed < 0 ? each.getKey() : each.getKey().substring(0, typed), written(each.getValue()));
            }
        }
        return values;
    }

    private static Written written(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(it -> texts.add(it.asText()));
        } else if (!value.isNull()) {
            texts.add(value.asText());
        }
        return new Written(type(value.isArray() ? value.path(0) : value), value.isArray(), texts);
    }

    private static Type type(JsonNode value) {
        if (value.isBoolean()) {
            return Type.TRUTH;
        }
        if (value.isIntegralNumber()) {
            return Type.WHOLE;
        }
        return value.isNumber() ? Type.DECIMAL : Type.TEXT;
    }
}
