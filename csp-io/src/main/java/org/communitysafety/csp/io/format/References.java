package org.communitysafety.csp.io.format;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.words.Message;
import org.jspecify.annotations.Nullable;

/** References from one element to another, by its id. */
final class References {

    private References() {}

    static final Reference BODY = new Reference(Body.class, ReferenceMessages.BODY);
    static final Reference PAPER = new Reference(Paper.class, ReferenceMessages.PAPER);
    static final Reference STRATEGY = new Reference(Strategy.class, ReferenceMessages.STRATEGY);
    static final Reference PRIORITY = new Reference(Priority.class, ReferenceMessages.PRIORITY);
    static final Reference ACTION = new Reference(Action.class, ReferenceMessages.ACTION);
    static final Reference MEASURE = new Reference(Measure.class, ReferenceMessages.MEASURE);
    static final Reference PROPOSED_PRIORITY =
            new Reference(ProposedPriority.class, ReferenceMessages.PROPOSED_PRIORITY);
    static final Reference CONSULTATION = new Reference(Consultation.class, ReferenceMessages.CONSULTATION);
    static final Reference MEETING = new Reference(Meeting.class, ReferenceMessages.MEETING);
    static final Reference EVENT = new Reference(Event.class, ReferenceMessages.EVENT);

    /**
     * The id of an element of one kind.
     *
     * @param to the kind it must be
     * @param noun how a sentence names one
     */
    record Reference(Class<? extends Element> to, Message.Plain noun) implements Codec<ElementId> {

        /**
         * Where it is looked up if it stands in a scope, in that order: among the ids of that scope, then among the current ones.
         * The papers of the year before may refer to each other's elements, and every paper may be referred to from everywhere.
         */
        List<Scope> lookedUp(Scope from) {
            List<Scope> scopes = new ArrayList<>(List.of(from));
            if (from != Scope.CURRENT) {
                scopes.add(Scope.CURRENT);
            }
            if (from != Scope.CURRENT || to == Paper.class) {
                for (Scope other : Scope.values()) {
                    if (!scopes.contains(other)) {
                        scopes.add(other);
                    }
                }
            }
            return scopes;
        }

        @Override
        public @Nullable ElementId read(JsonIn in) {
            ElementId id = Texts.ID.read(in);
            if (id != null) {
                in.refers(id, this);
            }
            return id;
        }

        @Override
        public void write(ElementId value, JsonOut out) {
            Texts.ID.write(value, out);
        }

        @Override
        public void describe(SchemaOut out) {
            Texts.ID.describe(out);
        }

        @Override
        public Shape shape() {
            return Texts.ID.shape().referring(to.getSimpleName());
        }
    }
}
