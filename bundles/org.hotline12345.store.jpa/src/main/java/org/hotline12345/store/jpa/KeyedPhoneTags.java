package org.hotline12345.store.jpa;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.store.api.PhoneTags;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hashes telephone numbers as the contacts are hashed. */
@Component
public final class KeyedPhoneTags implements PhoneTags {

    private final Keys keys;

    @Activate
    public KeyedPhoneTags(@Reference Keys keys) {
        this.keys = keys;
    }

    @Override
    public List<String> of(String phone) {
        Keyring ring = keys.ring();
        List<String> all = ring.hashes(phone);
        return all.isEmpty()
                ? all
                : Stream.concat(Stream.of(ring.hash(Optional.of(phone))), all.stream())
                        .distinct()
                        .toList();
    }
}
