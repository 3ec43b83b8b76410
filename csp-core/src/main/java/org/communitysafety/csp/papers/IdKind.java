package org.communitysafety.csp.papers;

import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.element.Element;
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

/** What a reference by id has to lead to. */
enum IdKind {
    BODY(Body.class, IdMessages.BODY),
    PAPER(Paper.class, IdMessages.PAPER),
    STRATEGY(Strategy.class, IdMessages.STRATEGY),
    PRIORITY(Priority.class, IdMessages.PRIORITY),
    ACTION(Action.class, IdMessages.ACTION),
    MEASURE(Measure.class, IdMessages.MEASURE),
    PROPOSED_PRIORITY(ProposedPriority.class, IdMessages.PROPOSED_PRIORITY),
    CONSULTATION(Consultation.class, IdMessages.CONSULTATION),
    MEETING(Meeting.class, IdMessages.MEETING),
    EVENT(Event.class, IdMessages.EVENT);

    private final Class<? extends Element> type;
    private final Message.Plain noun;

    IdKind(Class<? extends Element> type, Message.Plain noun) {
        this.type = type;
        this.noun = noun;
    }

    boolean is(Element element) {
        return type.isInstance(element);
    }

    /** How a sentence names one. */
    Message.Plain noun() {
        return noun;
    }
}
