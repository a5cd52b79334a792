/**
 * Constraints of jakarta.validation (<i>ràng buộc</i>) for the beans of hosts: texts, dates, values of this library,
 * uploaded files.
 *
 * <p>Start with {@link vn.records.constraint.DocumentNumberText} and {@link vn.records.constraint.ConformsTo}. Documents of
 * the Party and legislation have {@link vn.records.constraint.PartyNumberText} and
 * {@link vn.records.constraint.LegislationNumberText}. There is one
 * violation for each finding. Where Hibernate Validator is the provider, the finding is the violation's dynamic payload:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = own.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p>Messages stand in {@code ContributorValidationMessages}, in Vietnamese and English. They never hold what stands in a
 * document, which could be taken for a template or an expression; that is in the finding only. A host may set a key anew in
 * its own {@code ValidationMessages}, and adds there the key {@code vn.records.rule.ID} for each rule of its own; without it,
 * such a rule is told by its title from the rule book, in both languages, where Hibernate Validator is the provider.
 *
 * <p>Only jakarta.validation 3.0 is needed. All constraints can be composed into others, repeated, put into groups such as
 * {@link vn.records.constraint.Groups}, and put on elements of containers.
 */
@NullMarked
package vn.records.constraint;

import org.jspecify.annotations.NullMarked;
