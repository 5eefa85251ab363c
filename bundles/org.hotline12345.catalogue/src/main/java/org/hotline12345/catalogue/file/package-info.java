/** What a module's file is and says, found out without running any of it. */
package org.hotline12345.catalogue.file;
