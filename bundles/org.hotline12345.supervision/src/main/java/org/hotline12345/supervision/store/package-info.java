/** Cases, findings and what is followed, in a relational database. */
package org.hotline12345.supervision.store;
