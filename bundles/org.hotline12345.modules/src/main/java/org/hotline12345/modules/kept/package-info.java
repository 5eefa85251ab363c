/** What outlives an act: earlier versions, and who did what. */
package org.hotline12345.modules.kept;
