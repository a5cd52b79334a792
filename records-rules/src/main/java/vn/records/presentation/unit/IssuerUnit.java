package vn.records.presentation.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.records.agency.AgencyVocabulary;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.place.AdministrativeUnits;
import vn.records.place.UnitKind;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** The unit in the name of the issuer and of the body above it (<i>đơn vị hành chính trong tên cơ quan</i>), on the day. */
public final class IssuerUnit {

    private static final Verdict NO_UNIT = Verdict.notApplicable("issuer-names-no-unit");
    private static final Verdict NAME_MAY_STAY = Verdict.undecided("body-may-keep-name");
    private static final Verdict NO_LOCAL_BODY = Verdict.notApplicable("no-local-body");
    private static final Verdict LINE_BELOW = Verdict.undecided("unit-may-stand-below");

    /** Bodies that are there because the unit is; a school or a company may be called after one that is no more. */
    private static final Pattern OF_UNIT = Pattern.compile(
            "^(?:văn phòng (?:đoàn đại biểu quốc hội và )?+)?+(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|sở|công an|thanh tra)(?!\\p{L}).*+");

    private final AdministrativeUnits units;

    private IssuerUnit(AdministrativeUnits units) {
        this.units = units;
    }

    /** Passes when the units in both names are there on the day of the draft. */
    public static Check<Draft> exists(AdministrativeUnits units) {
        IssuerUnit check = new IssuerUnit(units);
        return draft -> {
            ImmutableList<Part> bodies = bodies(draft);
            if (bodies.stream().allMatch(part -> unit(part).isEmpty())) {
                return bodies.isEmpty() ? Verdicts.NOT_RECOGNISED : NO_UNIT;
            }
            return UnitDay.judged(draft, units, day -> check.existing(bodies, day));
        };
    }

    private static ImmutableList<Part> bodies(Draft draft) {
        return ImmutableList.of(Component.PARENT_AGENCY, Component.ISSUING_AGENCY).stream()
                .flatMap(component -> draft.part(component).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> unit(Part part) {
        return UnitOfIssuer.in(UnitOfIssuer.folded(part));
    }

    private Verdict existing(ImmutableList<Part> bodies, LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        boolean open = false;
        for (Part part : bodies) {
            Optional<String> missing = unit(part).filter(name -> isMissing(name, day));
            if (missing.isPresent()
                    && part.certain()
                    && OF_UNIT.matcher(UnitOfIssuer.folded(part)).matches()) {
                faults.add(fault(part, missing.get(), day));
            } else {
                open |= missing.isPresent();
            }
        }
        return faults.isEmpty() && open ? NAME_MAY_STAY : Verdict.of(faults);
    }

    private boolean isMissing(String name, LocalDate day) {
        return hasEnded(name)
                || (UnitOfIssuer.isFilledIn(name) && units.startOf(name, day).isEmpty());
    }

    private static boolean hasEnded(String name) {
        return UnitKind.startOf(name).filter(kind -> !kind.goesOn()).isPresent();
    }

    private static Fault fault(Part part, String name, LocalDate day) {
        Fault fault = Fault.of(part.at(), written(part, name), UnitDay.REQUIRED).withDetails(UnitDay.told(day));
        return hasEnded(name) ? fault.withVariant("kind") : fault;
    }

    private static Measure written(Part part, String name) {
        String text = VietnameseText.fold(part.text());
        return Measure.words(text.substring(Math.max(0, text.length() - name.length())));
    }

    /** Passes when the name of a people's council or committee says of which unit it is, itself or in the line above. */
    public static Check<Draft> isNamed() {
        return draft -> {
            Optional<Part> issuer =
                    draft.part(Component.ISSUING_AGENCY).filter(part -> AgencyVocabulary.beginsAsLocalBody(name(part)));
            if (issuer.isEmpty()) {
                return NO_LOCAL_BODY;
            }
            Part part = issuer.get();
            boolean alone = isAlone(name(part)) && !draft.has(Component.PARENT_AGENCY);
            if (!alone) {
                return Verdict.passed();
            } else if (!part.certain()) {
                return Verdicts.NOT_CERTAIN;
            }
            return isNameBelow(draft, part)
                    ? LINE_BELOW
                    : Verdict.failed(Fault.of(part.at(), Measure.words(part.text()), Measure.term("unit-of-body")));
        };
    }

    private static String name(Part part) {
        return VietnameseText.upper(VietnameseText.fold(part.text()));
    }

    /** Whether a name is that of a body, and tells of no unit or of its noun alone. */
    private static boolean isAlone(String name) {
        return AgencyVocabulary.isLocalBody(name)
                || Arrays.stream(UnitKind.values())
                        .map(kind -> ' ' + VietnameseText.upper(kind.noun()))
                        .anyMatch(noun -> name.endsWith(noun)
                                && AgencyVocabulary.isLocalBody(name.substring(0, name.length() - noun.length())));
    }

    /** Whether words or dots that may be the name stand right below. */
    private static boolean isNameBelow(Draft draft, Part part) {
        Line last = part.last();
        return draft.lines().stream()
                .filter(line -> line.index() > last.index() && line.zone().equals(last.zone()))
                .filter(line -> !line.folded().isEmpty())
                .findFirst()
                .filter(line -> !isOfOtherPart(draft, line))
                .filter(line -> !line.key().isEmpty()
                        || line.folded().indexOf('.') >= 0
                        || line.folded().indexOf('…') >= 0)
                .isPresent();
    }

    private static boolean isOfOtherPart(Draft draft, Line line) {
        return draft.parts().values().stream().anyMatch(part -> part.lines().contains(line));
    }
}
