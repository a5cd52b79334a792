/**
 * Reading of OpenDocument texts (<i>đọc tệp ODT</i>), as LibreOffice and others save them, with effective formatting.
 *
 * <p>Start with {@link vn.records.odt.OdtReader}. They are read and judged, not written.
 */
@NullMarked
package vn.records.odt;

import org.jspecify.annotations.NullMarked;
