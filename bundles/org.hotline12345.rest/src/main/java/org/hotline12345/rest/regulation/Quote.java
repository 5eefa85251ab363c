package org.hotline12345.rest.regulation;

import java.util.Optional;

/**
 * A paragraph as it is shown.
 *
 * @param key such as {@code A17.1}
 * @param text its words; left out where its regulation is not installed
 * @param document the number of the document it stands in, such as 吐政办函〔2021〕33号; left out likewise
 */
public record Quote(String key, Optional<String> text, Optional<String> document) {}
