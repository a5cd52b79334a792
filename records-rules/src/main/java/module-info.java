/** The law of Vietnamese records work as dated rules. */
@SuppressWarnings("requires-automatic")
module vn.records.rules {
    requires transitive jakarta.validation;
    requires transitive vn.records.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;

    exports vn.records.completeness;
    exports vn.records.completeness.checklist;
    exports vn.records.completeness.transfer;
    exports vn.records.constraint;
    exports vn.records.filing;
    exports vn.records.finding;
    exports vn.records.metadata;
    exports vn.records.practice;
    exports vn.records.presentation;
    exports vn.records.presentation.authority;
    exports vn.records.presentation.check;
    exports vn.records.presentation.draft;
    exports vn.records.presentation.draft.layout;
    exports vn.records.presentation.page;
    exports vn.records.presentation.typography;
    exports vn.records.registering;
    exports vn.records.registering.filed;
    exports vn.records.registering.numbering;
    exports vn.records.retention;
    exports vn.records.retention.access;
    exports vn.records.retention.appraisal;
    exports vn.records.retention.disposal;
    exports vn.records.retention.law;
    exports vn.records.retention.reorganisation;
    exports vn.records.retention.printed;
    exports vn.records.retention.rows;
    exports vn.records.rule;
    exports vn.records.statistics;

    uses vn.records.constraint.HouseRules;
}
