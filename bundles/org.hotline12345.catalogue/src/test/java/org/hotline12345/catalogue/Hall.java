package org.hotline12345.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.catalogue.file.DeclaredUnits;
import org.hotline12345.catalogue.kit.Keys;
import org.hotline12345.catalogue.kit.ModuleJar;
import org.hotline12345.catalogue.kit.Town;
import org.hotline12345.catalogue.store.JpaCatalogue;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.modules.api.Checked;
import org.hotline12345.modules.api.Checks;
import org.hotline12345.modules.api.Claim;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.store.tables.kit.ModuleStore;

/** The desks of a catalogue, over tables of a test, with the certificate of a county. */
public final class Hall {

    public final List<Finding> findings = new ArrayList<>();
    /** What those say of each file who read its formats. */
    public final List<Claim> claims = new ArrayList<>();
    /** Why nobody can say so; empty where somebody can. */
    public Optional<String> unanswered = Optional.empty();

    public final Catalogue catalogue;
    public final CatalogueStore store;

    private final Keys keys;

    /** @param acceptsUnsigned whether files that nobody signed are taken in */
    public Hall(ModuleStore tables, Keys keys, boolean acceptsUnsigned) {
        this.keys = keys;
        this.store = new JpaCatalogue(tables.template());
        this.catalogue = new Catalogue(
                // Certificates of the test are as old as the test.
                new Office(store, new Town(), FewWords.installed(), Clock.systemUTC()),
                new Reception(found(), acceptsUnsigned, 1024 * 1024, Set.of(DeclaredUnits.FACTORY)),
                "org.hotline12345.access"::equals);
    }

    private Checks found() {
        return new Checks() {
            @Override
            public List<Checked> check(Path file) {
                return check(file.toString(), new byte[0]);
            }

            @Override
            public List<Checked> check(String name, byte[] content) {
                return List.of(new Checked(name, "", "", findings));
            }

            @Override
            public List<Claim> claims(byte[] bundle) throws IOException {
                if (unanswered.isPresent()) {
                    throw new IOException(unanswered.get());
                }
                return claims;
            }
        };
    }

    /** The keys of two counties; making them takes a while. */
    public static Keys keys(Path folder) {
        return new Keys(folder).county("shanshan").county("toksun");
    }

    public String pem(String alias) {
        return keys.pem(alias);
    }

    /** A town in one file, signed by a county. */
    public byte[] town(String version, String unit, String signer) {
        return keys.sign(
                ModuleJar.town("cn.gov.town", version, unit, "650421", "[]").bytes(), signer);
    }

    public byte[] signed(ModuleJar jar, String signer) {
        return keys.sign(jar.bytes(), signer);
    }

    /** What a node is asked to report. */
    public static NodeReport running(ModuleId id) {
        return new NodeReport("node-1", id, NodeState.RUNNING, Optional.empty(), Instant.EPOCH);
    }
}
