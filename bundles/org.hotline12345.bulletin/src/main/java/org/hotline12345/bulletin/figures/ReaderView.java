package org.hotline12345.bulletin.figures;

import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * 个性化数据展现. What one reader sees of a bulletin (A30): a unit what is of itself and of those below it (A7).
 *
 * @param unit whose; empty in that of the whole
 * @param name of what its figures are, such as 全市
 * @param scope the same, to be asked again
 * @param figures how many
 */
public record ReaderView(Optional<UnitId> unit, String name, BulletinScope scope, BulletinFigures figures) {}
