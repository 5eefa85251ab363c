/** 考核. What is counted of the work of units, and how an indicator is made of it (A33, A34). */
@Version("1.1.0")
package org.hotline12345.assessment.api;

import org.osgi.annotation.versioning.Version;
