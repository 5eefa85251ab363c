package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 附上材料. Encloses a file with a ticket (A9, A19, A23.3). The record says what was enclosed; the content is kept apart, under
 * its hash, and was received and looked at before the step is taken.
 *
 * @param fileName the name of the file, as its owner calls it
 * @param mediaType what the content was found to be, such as {@code image/jpeg}
 * @param size of the content in bytes
 * @param sha256 of the content, in 64 hexadecimal digits
 * @param note what it is, said by who encloses it
 */
@Called("附上材料")
public record Enclose(String fileName, String mediaType, int size, String sha256, Optional<String> note)
        implements Step {

    public Enclose {
        note = note == null ? Optional.empty() : note.filter(it -> !it.isBlank());
    }

    @Override
    public boolean aside() {
        return true;
    }
}
