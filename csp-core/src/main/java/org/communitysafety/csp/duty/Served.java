package org.communitysafety.csp.duty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.plan.Plan;
import org.jspecify.annotations.Nullable;

/** An element of the plan that is said to serve a subject; what it says of substance is found once. */
public final class Served {

    private final Serving element;
    private @Nullable Optional<Evidence> substance;

    private Served(Serving element) {
        this.element = element;
    }

    /** The strategies, priorities, actions and measures of the plan, in that order, by each subject that they serve. */
    static Map<Subject, List<Served>> in(Plan plan) {
        Map<Subject, List<Served>> serving = new EnumMap<>(Subject.class);
        for (List<? extends Serving> elements :
                List.of(plan.getStrategies(), plan.getPriorities(), plan.getActions(), plan.getMeasures())) {
            for (Serving element : elements) {
                if (!element.getServes().isEmpty()) {
                    Served served = new Served(element);
                    for (Subject subject : Subject.withWider(element.getServes())) {
                        serving.computeIfAbsent(subject, first -> new ArrayList<>()).add(served);
                    }
                }
            }
        }
        return serving;
    }

    /** The element. */
    public Serving element() {
        return element;
    }

    /**
     * The first words of the element that say something of substance, as evidence: neither its heading again nor a
     * placeholder; empty if there are none.
     */
    public Optional<Evidence> substance() {
        if (substance == null) {
            substance = substance(element);
        }
        return substance;
    }

    private static Optional<Evidence> substance(Serving element) {
        String heading = element.heading().map(Said::text).orElse("").strip();
        if (element instanceof Measure && Placeholders.is(heading)) {
            return Optional.empty();
        }
        for (Said said : element.said()) {
            if (!said.text().strip().equalsIgnoreCase(heading) && !Placeholders.is(said.text())) {
                return Optional.of(new Evidence(element, said.attribute(), Basis.DECLARED, said.text()));
            }
        }
        return Optional.empty();
    }
}
