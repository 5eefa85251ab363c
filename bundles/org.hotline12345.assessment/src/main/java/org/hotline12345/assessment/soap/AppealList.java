package org.hotline12345.assessment.soap;

import java.util.List;

/** Appeals, the latest first. */
public record AppealList(List<AppealDetails> appeals) {}
