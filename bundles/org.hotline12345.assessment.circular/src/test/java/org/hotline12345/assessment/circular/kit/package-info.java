/** What the tests of circulars start from. */
package org.hotline12345.assessment.circular.kit;
