package org.hotline12345.store.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.store.api.Content;
import org.hotline12345.store.api.ContentStore;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps contents in the database of the tickets, in pieces, so that one backup has both and every node sees both. */
@Component
public final class JpaContentStore implements ContentStore {

    /** Bytes that are held in memory at once. */
    static final int PIECE = 256 * 1024;

    private static final String UNNAMED = "c.named = :named and c.keptAt < :before";

    private static final Logger LOG = LoggerFactory.getLogger(JpaContentStore.class);

    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public JpaContentStore(@Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template) {
        this(template, Clock.systemUTC());
    }

    JpaContentStore(JpaTemplate template, Clock clock) {
        this.transactions = new Transactions(template);
        this.clock = clock;
    }

    @Override
    public Optional<Content> keep(InputStream content, int limit) throws IOException {
        String id = UUID.randomUUID().toString();
        boolean kept = false;
        try {
            begin(id);
            Optional<Content> arrived = receive(id, content, limit);
            kept = arrived.isPresent() && finish(id, arrived.get());
            return arrived;
        } finally {
            if (!kept) {
                discard(id);
            }
        }
    }

    private void begin(String id) {
        transactions.write(em -> {
            em.persist(new ContentRow(id, clock.instant()));
            return id;
        });
    }

    private Optional<Content> receive(String id, InputStream content, int limit) throws IOException {
        MessageDigest digest = Sha256.digest();
        int size = 0;
        for (int number = 0; ; number++) {
            byte[] piece = content.readNBytes((int) Math.min(PIECE, (long) limit - size + 1));
            if (piece.length == 0) {
                return Optional.of(new Content(HexFormat.of().formatHex(digest.digest()), size));
            }
            size += piece.length;
            if (size > limit) {
                return Optional.empty();
            }
            digest.update(piece);
            int at = number;
            transactions.write(em -> {
                em.persist(new PieceRow(id, at, piece));
                return at;
            });
        }
    }

    /** Whether the arrival is what is kept from now on; else the same content was there before, and is as good as new. */
    private boolean finish(String id, Content content) {
        while (true) {
            try {
                return transactions.write(em -> !renewed(em, content.sha256()) && complete(em, id, content));
            } catch (Duplicate e) {
                LOG.debug("The same content has just arrived twice");
            }
        }
    }

    private boolean renewed(EntityManager em, String sha256) {
        return em.createQuery("update ContentRow c set c.keptAt = :now where c.sha256 = :sha256")
                        .setParameter("now", clock.instant().toEpochMilli())
                        .setParameter("sha256", sha256)
                        .executeUpdate()
                == 1;
    }

    private boolean complete(EntityManager em, String id, Content content) {
        return em.createQuery("update ContentRow c set c.sha256 = :sha256, c.size = :size, c.keptAt = :now"
                                + " where c.id = :id")
                        .setParameter("sha256", content.sha256())
                        .setParameter("size", content.size())
                        .setParameter("now", clock.instant().toEpochMilli())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private void discard(String id) {
        try {
            transactions.write(em -> deletePieces(em, id)
                    + em.createQuery("delete from ContentRow c where c.id = :id")
                            .setParameter("id", id)
                            .executeUpdate());
        } catch (StoreUnavailable e) {
            LOG.warn("What is left of a content that was not kept is forgotten later: {}", e.getMessage());
        }
    }

    private static int deletePieces(EntityManager em, String id) {
        return em.createQuery("delete from PieceRow p where p.content = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return transactions
                .read(em -> em.createQuery("select c from ContentRow c where c.sha256 = :sha256", ContentRow.class)
                        .setParameter("sha256", sha256)
                        .getResultList())
                .stream()
                .findFirst()
                .map(it -> new PieceStream(it.size(), number -> piece(it.id(), number)));
    }

    private Optional<byte[]> piece(String id, int number) {
        return Optional.ofNullable(transactions.read(em -> em.find(PieceRow.class, new PieceId(id, number))))
                .map(PieceRow::bytes);
    }

    @Override
    public int forgetUnnamed(Instant before) {
        List<String> unnamed =
                transactions.read(em -> em.createQuery("select c.id from ContentRow c where " + UNNAMED, String.class)
                        .setParameter("named", false)
                        .setParameter("before", before.toEpochMilli())
                        .getResultList());
        return unnamed.stream()
                .mapToInt(id -> transactions.write(em -> forget(em, id, before)))
                .sum();
    }

    /** Asks again with the row locked: it may have been named, or have come again, in between. */
    private static int forget(EntityManager em, String id, Instant before) {
        int gone = em.createQuery("delete from ContentRow c where c.id = :id and " + UNNAMED)
                .setParameter("id", id)
                .setParameter("named", false)
                .setParameter("before", before.toEpochMilli())
                .executeUpdate();
        if (gone == 1) {
            deletePieces(em, id);
        }
        return gone;
    }

    /**
     * Notes that a ticket names the content of {@code event}, in the transaction of that event.
     *
     * @throws IllegalStateException where it is not kept; the step is then not kept either
     */
    static void name(EntityManager em, Event event) {
        if (event.step() instanceof Enclose step
                && em.createQuery("update ContentRow c set c.named = :named where c.sha256 = :sha256")
                                .setParameter("named", true)
                                .setParameter("sha256", step.sha256())
                                .executeUpdate()
                        == 0) {
            throw new IllegalStateException("A file is enclosed of which there is no content: " + event.ticket());
        }
    }
}
