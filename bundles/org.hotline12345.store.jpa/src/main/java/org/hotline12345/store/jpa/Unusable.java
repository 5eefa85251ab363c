package org.hotline12345.store.jpa;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.store.tables.Trouble;

/** Why the chosen database cannot be used, in one sentence for whoever has chosen it; never with the password. */
final class Unusable {

    /** The oldest that this was tried on. */
    static final int LEAST_POSTGRESQL = 14;

    private static final String CHOICE = "etc/org.ops4j.datasource-hotline.cfg";

    private Unusable() {}

    /** Why there was no connection. */
    static String why(SQLException thrown) {
        return why(thrown, CHOICE);
    }

    /** Why there was no connection to what was chosen somewhere. */
    static String why(SQLException thrown, String choice) {
        SQLException told = innermost(thrown);
        String state = Optional.ofNullable(told.getSQLState()).orElse("");
        String said = words(told);
        return switch (state.isEmpty() ? "" : state.substring(0, 2)) {
            case "08" -> "nobody answers there (%s): start it, or correct url in %s".formatted(said, choice);
            case "28" -> "it does not let this user in (%s): correct user and password in %s".formatted(said, choice);
            case "3D" ->
                "the server has no such database (%s): create it, or correct url in %s".formatted(said, choice);
            default -> said + " (SQL state " + state + "), as chosen in " + choice;
        };
    }

    /** Whether it let this user not in, which it will not do either when asked again and again. */
    static boolean refused(SQLException thrown) {
        return Optional.ofNullable(innermost(thrown).getSQLState()).orElse("").startsWith("28");
    }

    /** Whether it went away, or was busy with somebody else, in the middle of the migrations. */
    static boolean passing(SQLException thrown) {
        return thrown.getCause() != null
                && EnumSet.of(Trouble.AWAY, Trouble.BUSY).contains(Trouble.of(thrown.getCause()));
    }

    /** Why a server of this version will not do; empty where it will. */
    static Optional<String> tooOld(String product, int version) {
        return product.toLowerCase(Locale.ROOT).contains("postgres") && version < LEAST_POSTGRESQL
                ? Optional.of("it is PostgreSQL %d, and %d or newer is needed".formatted(version, LEAST_POSTGRESQL))
                : Optional.empty();
    }

    /** The pool says only that it has no connection; the driver below it says why. */
    private static SQLException innermost(SQLException thrown) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(it -> it.getSQLState() != null)
                .findFirst()
                .orElse(thrown);
    }

    /** The first sentence; the driver's "attempt failed" says less than the network below it. */
    private static String words(SQLException told) {
        String said = causes(told)
                .filter(it -> it instanceof IOException && told.getMessage().contains("attempt failed"))
                .findFirst()
                .<Throwable>map(it -> it)
                .map(it -> it.getClass().getSimpleName() + " " + it.getMessage())
                .orElseGet(told::getMessage);
        return said.lines().findFirst().orElse("").replaceFirst("\\. .*", "");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, it -> it != null, Throwable::getCause);
    }
}
