package org.hotline12345.itests.module;

import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Reading;

/** An indicator that never applies. */
public final class ModuleIndicator implements Indicator {

    @Override
    public Reading read(Known known) {
        return new Reading.NotApplicable("试验指标");
    }
}
