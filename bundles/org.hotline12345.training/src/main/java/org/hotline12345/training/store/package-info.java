/** Plans, sessions and people in a relational database. */
package org.hotline12345.training.store;
