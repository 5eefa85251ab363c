package org.hotline12345.law.step;

import org.hotline12345.law.Called;

/**
 * 重新计算时限. A notice has changed the working days; the open limits are counted anew.
 *
 * @param reason which notice
 */
@Called("重新计算时限")
public record Recount(String reason) implements Step {

    @Override
    public boolean aside() {
        return true;
    }
}
