/** The books in a relational database. */
package org.hotline12345.assessment.store;
