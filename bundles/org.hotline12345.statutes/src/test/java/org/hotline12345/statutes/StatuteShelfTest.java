package org.hotline12345.statutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.junit.jupiter.api.Test;

class StatuteShelfTest {

    private final StatutoryLimit one = new StatutoryLimit("《甲法》", "第一条", List.of(), List.of("教育"), 3);
    private final StatutoryLimit other = new StatutoryLimit("《乙法》", "第二条", List.of(), List.of("民政"), 5);

    @Test
    void whatABundleBroughtGoesWithIt() {
        StatuteShelf shelf = new StatuteShelf();
        shelf.put(2, List.of(other));
        shelf.put(1, List.of(one));
        assertEquals(List.of(one, other), shelf.all());
        shelf.remove(1);
        assertEquals(List.of(other), shelf.all());
    }
}
