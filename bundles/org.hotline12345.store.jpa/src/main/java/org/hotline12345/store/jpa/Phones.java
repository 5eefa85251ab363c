package org.hotline12345.store.jpa;

import java.text.Normalizer;

/** One way of writing for each telephone number. */
final class Phones {

    private Phones() {}

    /** The digits, without the country's code, which some write and others do not; empty where there are none. */
    static String digits(String phone) {
        String digits = Normalizer.normalize(phone, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
        return digits.replaceFirst("^(00)?86(?=1\\d{10}$|0\\d{9,11}$)", "");
    }
}
