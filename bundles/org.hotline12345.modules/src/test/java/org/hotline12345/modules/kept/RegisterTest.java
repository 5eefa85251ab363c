package org.hotline12345.modules.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.modules.api.ModuleStatus.Form;
import org.hotline12345.modules.kept.Register.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    private static final Entry UNIT = new Entry(Form.BUNDLE, "unit", "1.0.0");
    private static final Entry PRESS =
            new Entry(Form.FEATURE, "press", "1.0.0", Optional.of("press-1.0.0"), Optional.empty());

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadByAnother() {
        assertFalse(register().wasThere());
        register().follow(List.of(UNIT, PRESS), Set.of("assessment"), it -> false);
        register().owe(List.of(UNIT));

        Register read = register();

        assertTrue(read.wasThere());
        assertEquals(List.of(UNIT, PRESS), read.here());
        assertEquals(Set.of("assessment"), read.without());
        assertEquals(Optional.of(UNIT), read.owed("unit"));
    }

    @Test
    void eachIsOwedOnceUntilItIsHereOrNobodyWaits() {
        Register register = register();
        register.owe(List.of(UNIT, PRESS));
        register.owe(List.of(PRESS));
        assertEquals(List.of(UNIT, PRESS), register.owed());

        register.follow(List.of(UNIT), Set.of(), UNIT::equals);
        assertEquals(List.of(PRESS), register.owed());
        register.say("press", "没有");
        register.settle("press");
        assertEquals(List.of(), register().owed());
        assertEquals(Optional.empty(), register.said("press"));
    }

    @Test
    void oneThatCannotBeReadCountsAsNone() throws IOException {
        Files.writeString(folder.resolve("register.json"), "{\"here\":[");
        assertFalse(register().wasThere());
        assertEquals(List.of(), register().here());
    }

    private Register register() {
        return new Register(folder.resolve("register.json"));
    }
}
