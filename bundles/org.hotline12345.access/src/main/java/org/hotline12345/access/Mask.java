package org.hotline12345.access;

import org.hotline12345.law.ticket.Contact;

/** 脱敏. Leaves as much of a contact as helps to recognise it, and not enough to use it. */
final class Mask {

    /** A mobile number; shorter ones lose more, since fewer digits are left to hide. */
    private static final int LONG_NUMBER = 11;

    private static final int ADDRESS_SHOWN = 6;

    private Mask() {}

    static Contact of(Contact contact) {
        return new Contact(
                contact.name().map(Mask::name),
                contact.phone().map(Mask::phone),
                contact.address().map(Mask::address));
    }

    /** 张*. */
    private static String name(String name) {
        return characters(name) > 1 ? first(name, 1) + "*" : "*";
    }

    /** 139****1234. */
    private static String phone(String phone) {
        int length = phone.length();
        if (length >= LONG_NUMBER) {
            return phone.substring(0, 3) + "****" + phone.substring(length - 4);
        }
        return "****" + phone.substring(length - Math.min(2, length / 3));
    }

    /** 鄯善县鲁克沁***. */
    private static String address(String address) {
        int length = characters(address);
        return first(address, length > ADDRESS_SHOWN ? ADDRESS_SHOWN : length / 2) + "***";
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String first(String text, int count) {
        return text.substring(0, text.offsetByCodePoints(0, count));
    }
}
