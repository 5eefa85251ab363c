package org.hotline12345.evaluation.asking;

import static org.hotline12345.evaluation.api.Way.APP;
import static org.hotline12345.evaluation.api.Way.PHONE;
import static org.hotline12345.evaluation.api.Way.SMS;
import static org.hotline12345.evaluation.api.Way.WEB;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.law.ticket.Channel;

/**
 * By which ways a requester can be asked, the best first: where the matter came from, and then by the number that was left. A
 * mobile number gets a message rather than a call; another can only be called.
 */
final class Ways {

    private static final Pattern MOBILE = Pattern.compile("((00|\\+)?86)?1\\d{10}");

    private Ways() {}

    static List<Way> of(Channel intake, Optional<String> phone) {
        return Stream.concat(own(intake).stream(), phone.stream().flatMap(Ways::by))
                .toList();
    }

    /** The way that needs no number. */
    static Optional<Way> own(Channel intake) {
        return switch (intake) {
            case APP, MINI_PROGRAM -> Optional.of(APP);
            case WEB -> Optional.of(WEB);
            case PHONE, SMS -> Optional.empty();
        };
    }

    private static Stream<Way> by(String phone) {
        String plain = Normalizer.normalize(phone, Normalizer.Form.NFKC).replaceAll("[\\s()-]", "");
        return MOBILE.matcher(plain).matches() ? Stream.of(SMS, PHONE) : Stream.of(PHONE);
    }
}
