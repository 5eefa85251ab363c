package org.hotline12345.law.step;

import org.hotline12345.law.Called;

/**
 * 预警. Limits have come to a point at which the platform warns, or have run out (A28.5, A29).
 */
@Called("预警")
public record Ring() implements Step {

    @Override
    public boolean aside() {
        return true;
    }
}
