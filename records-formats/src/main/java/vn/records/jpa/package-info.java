/**
 * Codes and numbers in the columns of a database (<i>lưu mã, số, ký hiệu vào cơ sở dữ liệu</i>), for hosts that use Jakarta
 * Persistence: a converter for each type with a canonical text, such as {@link vn.records.jpa.DocumentNumberConverter}.
 *
 * <p>They apply by themselves to attributes of their types once the provider knows them: name this package where the host
 * names those of its entities ({@code @EntityScan}, {@code packagesToScan} or {@code <class>}). No provider converts an
 * {@code @Id}: it would be stored as serialised Java, so an id is a text, or an embeddable of texts.
 *
 * <p>Needs jakarta.persistence-api at run time.
 */
@NullMarked
package vn.records.jpa;

import org.jspecify.annotations.NullMarked;
