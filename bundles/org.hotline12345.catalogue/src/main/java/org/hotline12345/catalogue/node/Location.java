package org.hotline12345.catalogue.node;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.catalogue.ModuleId;

/**
 * Where a bundle of the catalogue says that it comes from. A framework keeps it over restarts, so that each node knows which bundles
 * are the catalogue's.
 *
 * @param id name and version
 * @param content how the SHA-256 of its file begins: the same version may have been taken out and put in anew
 */
record Location(ModuleId id, String content) {

    private static final Pattern FORM = Pattern.compile("hotline-catalogue:([^/]+)/([^#]+)#([0-9a-f]{12})");
    private static final int DIGITS = 12;

    static Location of(CatalogueModule module) {
        return new Location(module.id(), module.sha256().substring(0, DIGITS));
    }

    /** Empty where a bundle is not the catalogue's. */
    static Optional<Location> read(String location) {
        Matcher matcher = FORM.matcher(location);
        return matcher.matches()
                ? Optional.of(new Location(new ModuleId(matcher.group(1), matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "hotline-catalogue:" + id + "#" + content;
    }
}
