/** Which version of the library is running (<i>phiên bản thư viện</i>). */
@NullMarked
package vn.records.version;

import org.jspecify.annotations.NullMarked;
