package org.hotline12345.modules.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hotline12345.rest.api.problem.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    @Test
    void aFileIsThereUntilItIsClosed() throws Exception {
        Path file;
        try (Upload upload = Upload.of(Optional.of("unit-1.0.0.jar"), sent(3), 3)) {
            file = upload.file();
            assertEquals("unit-1.0.0.jar", file.getFileName().toString());
            assertEquals(3, Files.size(file));
        }
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void oneThatIsTooLargeIsNotTakenIn() {
        Rejected rejected = assertThrows(
                Rejected.class,
                () -> Upload.of(Optional.of("unit.jar"), sent(4), 3).close());
        assertEquals(413, rejected.problem().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../unit.jar", "unit.zip", ".jar", "a/b.kar", "单位.jar"})
    void aNameThatIsNoneOfAModuleIsRefused(String name) {
        Rejected rejected = assertThrows(
                Rejected.class, () -> Upload.of(Optional.of(name), sent(1), 3).close());
        assertEquals(400, rejected.problem().status());
    }

    private static InputStream sent(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }
}
