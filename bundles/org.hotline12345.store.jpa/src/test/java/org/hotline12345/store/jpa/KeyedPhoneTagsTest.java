package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedPhoneTagsTest {

    @TempDir
    Path etc;

    @Test
    void aNumberIsKnownAgainHoweverItIsWrittenAndUnderEachKey() {
        Keys keys = new Keys(etc.resolve("hotline.keys"));
        keys.make();
        KeyedPhoneTags tags = new KeyedPhoneTags(keys);
        List<String> before = tags.of("13999551234");

        assertEquals(1, before.size());
        assertFalse(before.get(0).contains("13999551234"));
        assertEquals(before, tags.of("+86 139-9955-1234"));
        assertNotEquals(before, tags.of("13999551235"));
        assertEquals(List.of(), tags.of("无"));

        keys.change(Keysets::withAnother);
        keys.change(sets -> sets.using(1));
        List<String> after = tags.of("13999551234");
        assertEquals(2, after.size());
        assertEquals(before.get(0), after.get(1));
    }
}
