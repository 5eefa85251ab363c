package org.hotline12345.supervision.soap;

import java.util.List;
import java.util.Optional;

/**
 * A page of cases, the latest first.
 *
 * @param next what to give as {@code before} for the next page; left out on the last
 */
public record CasePage(List<CaseDetails> cases, Optional<Long> next) {}
