package org.hotline12345.catalogue;

import java.util.List;

/**
 * A value that a county has set for a module.
 *
 * @param pid of the configuration
 * @param key which value in it
 * @param values one, or several where the module lets it be
 */
public record SettingValue(String pid, String key, List<String> values) {

    public SettingValue {
        values = values == null ? List.of() : List.copyOf(values);
    }
}
