package org.hotline12345.assessment.result;

import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;

/**
 * What a list of results says of one.
 *
 * @param ruleSet the key of the rule set; empty while the first draft is being made
 * @param published on which day; empty while it is a draft
 */
public record Heading(
        String id,
        AssessedLevel level,
        AssessmentPeriod period,
        int version,
        Optional<String> ruleSet,
        Optional<LocalDate> published) {}
