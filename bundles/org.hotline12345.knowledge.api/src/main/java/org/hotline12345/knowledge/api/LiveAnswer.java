package org.hotline12345.knowledge.api;

import java.util.Optional;

/**
 * What a live source knows just now.
 *
 * @param title in a line
 * @param text what may be read out
 * @param source where it was looked up, for who wants to check
 * @param reference an address or number there
 */
public record LiveAnswer(String title, String text, String source, Optional<String> reference) {

    public LiveAnswer {
        reference = reference == null ? Optional.empty() : reference;
        if (title == null || title.isBlank() || text == null || text.isBlank() || source == null || source.isBlank()) {
            throw new IllegalArgumentException("A live answer has a title, a text and a source");
        }
    }
}
