package org.hotline12345.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.DeclaredSetting.Type;
import org.hotline12345.law.procedure.Objection;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String FILE = "org.hotline12345.unit~650421-x";
    private static final String CLASS = "cn.gov.push.gateway";

    @Test
    void aCountyMovesNoUnitThatHasCode() {
        assertEquals(List.of("settings.cn.gov.push.gateway.unit.parent"), wrong(CLASS, "unit.parent"));
        assertEquals(List.of("settings.cn.gov.push.gateway.unit.territory"), wrong(CLASS, "unit.territory"));
        assertEquals(List.of(), wrong(CLASS, "unit.desk"));
        assertEquals(List.of(), wrong(FILE, "unit.parent"), "where it then stands is judged as any unit");
        assertEquals(List.of("settings.org.hotline12345.unit~650421-x.unit.id"), wrong(FILE, "unit.id"));
    }

    private static List<String> wrong(String pid, String key) {
        DeclaredSetting setting = new DeclaredSetting(
                pid, key, key, Optional.empty(), Type.TEXT, false, List.of(), List.of("as the module says"));
        Declared declared = new Declared(List.of(), List.of(setting), List.of());
        return new Settings(declared, List.of(new SettingValue(pid, key, List.of("650422"))))
                .objections().stream()
                        .map(Objection::where)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
