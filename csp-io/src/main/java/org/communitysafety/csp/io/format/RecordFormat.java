package org.communitysafety.csp.io.format;

import org.communitysafety.csp.record.Attendance;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Nomination;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Records;

/** The fields of the records, in the order in which they are written. */
final class RecordFormat {

    private RecordFormat() {}

    static final ObjectFormat<Attendance, Attendance.Builder> ATTENDANCE = ObjectFormat.value(
                    "attendance", "A body's presence at a meeting.", Attendance.class, Attendance::builder, Attendance.Builder::build)
            .fields(its -> its
                    .required("body", References.BODY, Attendance::getBody, Attendance.Builder::body, "The body.")
                    .optional("post", Texts.TEXT, Attendance::getPost, Attendance.Builder::post, "The post of the person who came.")
                    .optional("senior", Numbers.YES_NO, Attendance::getSenior, Attendance.Builder::senior, "Whether that is a senior position."));

    static final ObjectFormat<Nomination, Nomination.Builder> NOMINATION = ObjectFormat.value(
                    "nomination", "The person whom a body names to help information flow.", Nomination.class, Nomination::builder, Nomination.Builder::build)
            .fields(its -> its
                    .required("body", References.BODY, Nomination::getBody, Nomination.Builder::body, "The body.")
                    .required("post", Texts.TEXT, Nomination::getPost, Nomination.Builder::post, "The person or post."));

    static final ObjectFormat<Meeting, Meeting.Builder> MEETING = ObjectFormat.element(
                    "meeting", "A meeting of the strategy group or the partnership.", Meeting.class, Meeting::builder, Meeting.Builder::build)
            .fields(its -> its
                    .id(Meeting::getId, Meeting.Builder::id)
                    .optional("title", Texts.TEXT, Meeting::getTitle, Meeting.Builder::title, "What it was.")
                    .optional("on", Texts.PARTIAL_DATE, Meeting::getOn, Meeting.Builder::on, "When.")
                    .optional("status", Words.DONE, Meeting::getStatus, Meeting.Builder::status, "Whether it happened; without a word, it did.")
                    .optional("openToPublic", Numbers.YES_NO, Meeting::getOpenToPublic, Meeting.Builder::openToPublic, "Whether it was open to the public.")
                    .optional("heldBy", References.BODY, Meeting::getHeldBy, Meeting.Builder::heldBy, "The body that held it.")
                    .list("attendees", ATTENDANCE, Meeting::getAttendees, Meeting.Builder::addAllAttendees, "Who came.")
                    .optional("note", Texts.TEXT, Meeting::getNote, Meeting.Builder::note, "What else is to be known.")
                    .optional("visibility", Words.VISIBILITY, Meeting::getVisibility, Meeting.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Meeting::getExtensions, Meeting.Builder::putAllExtensions));

    static final ObjectFormat<Dispatch, Dispatch.Builder> DISPATCH = ObjectFormat.element(
                    "dispatch", "A copy sent.", Dispatch.class, Dispatch::builder, Dispatch.Builder::build)
            .fields(its -> its
                    .id(Dispatch::getId, Dispatch.Builder::id)
                    .required("what", Words.PUBLISHED, Dispatch::getWhat, Dispatch.Builder::what, "What was sent.")
                    .optional("paper", References.PAPER, Dispatch::getPaper, Dispatch.Builder::paper, "The paper, where among these.")
                    .required("to", References.BODY, Dispatch::getTo, Dispatch.Builder::to, "The body it went to.")
                    .optional("on", Texts.PARTIAL_DATE, Dispatch::getOn, Dispatch.Builder::on, "When.")
                    .optional("status", Words.DONE, Dispatch::getStatus, Dispatch.Builder::status, "Whether it happened; without a word, it did.")
                    .optional("note", Texts.TEXT, Dispatch::getNote, Dispatch.Builder::note, "What else is to be known.")
                    .optional("visibility", Words.VISIBILITY, Dispatch::getVisibility, Dispatch.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Dispatch::getExtensions, Dispatch.Builder::putAllExtensions));

    static final ObjectFormat<Protocol, Protocol.Builder> PROTOCOL = ObjectFormat.element(
                    "protocol", "A protocol on sharing information.", Protocol.class, Protocol::builder, Protocol.Builder::build)
            .fields(its -> its
                    .id(Protocol::getId, Protocol.Builder::id)
                    .required("title", Texts.TEXT, Protocol::getTitle, Protocol.Builder::title, "Its title.")
                    .optional("on", Texts.PARTIAL_DATE, Protocol::getOn, Protocol.Builder::on, "Its date.")
                    .optional("status", Words.DONE, Protocol::getStatus, Protocol.Builder::status, "Whether it exists; without a word, it does.")
                    .list("parties", References.BODY, Protocol::getParties, Protocol.Builder::addAllParties, "The bodies that are party to it.")
                    .set("covers", Words.PROTOCOL_COVER, Protocol::getCovers, Protocol.Builder::addAllCovers, "What sharing it covers.")
                    .list("nominations", NOMINATION, Protocol::getNominations, Protocol.Builder::addAllNominations, "Whom each body named.")
                    .optional("note", Texts.TEXT, Protocol::getNote, Protocol.Builder::note, "What else is to be known.")
                    .optional("visibility", Words.VISIBILITY, Protocol::getVisibility, Protocol.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Protocol::getExtensions, Protocol.Builder::putAllExtensions));

    static final ObjectFormat<Publication, Publication.Builder> PUBLICATION = ObjectFormat.element(
                    "publication", "Something published.", Publication.class, Publication::builder, Publication.Builder::build)
            .fields(its -> its
                    .id(Publication::getId, Publication.Builder::id)
                    .required("what", Words.PUBLISHED, Publication::getWhat, Publication.Builder::what, "What it was.")
                    .optional("title", Texts.TEXT, Publication::getTitle, Publication.Builder::title, "Its title.")
                    .optional("paper", References.PAPER, Publication::getPaper, Publication.Builder::paper, "The paper, where among these.")
                    .optional("meeting", References.MEETING, Publication::getMeeting, Publication.Builder::meeting, "The meeting it tells of.")
                    .optional("on", Texts.PARTIAL_DATE, Publication::getOn, Publication.Builder::on, "When.")
                    .optional("status", Words.DONE, Publication::getStatus, Publication.Builder::status, "Whether it happened; without a word, it did.")
                    .optional("where", Texts.TEXT, Publication::getWhere, Publication.Builder::where, "Where.")
                    .optional("webAddress", Texts.TEXT, Publication::getWebAddress, Publication.Builder::webAddress, "Its address on the web.")
                    .optional("websiteOf", References.BODY, Publication::getWebsiteOf, Publication.Builder::websiteOf, "The body whose website that is.")
                    .set("languages", Words.LANGUAGE, Publication::getLanguages, Publication.Builder::addAllLanguages, "In which languages; without a word, in one that is not told.")
                    .list("forms", Texts.TEXT, Publication::getForms, Publication.Builder::addAllForms, "In what forms.")
                    .list("audiences", Texts.TEXT, Publication::getAudiences, Publication.Builder::addAllAudiences, "For which groups or people.")
                    .optional("note", Texts.TEXT, Publication::getNote, Publication.Builder::note, "What else is to be known.")
                    .optional("visibility", Words.VISIBILITY, Publication::getVisibility, Publication.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Publication::getExtensions, Publication.Builder::putAllExtensions));

    static final ObjectFormat<Consultation, Consultation.Builder> CONSULTATION = ObjectFormat.element(
                    "consultation", "Views sought from people and bodies who live or work in the area.", Consultation.class, Consultation::builder, Consultation.Builder::build)
            .fields(its -> its
                    .id(Consultation::getId, Consultation.Builder::id)
                    .required("title", Texts.TEXT, Consultation::getTitle, Consultation.Builder::title, "What it was.")
                    .optional("period", TimeFormat.PERIOD, Consultation::getPeriod, Consultation.Builder::period, "When.")
                    .optional("status", Words.DONE, Consultation::getStatus, Consultation.Builder::status, "Whether it happened; without a word, it did.")
                    .optional("method", Texts.TEXT, Consultation::getMethod, Consultation.Builder::method, "How.")
                    .set("asked", Words.ASKED, Consultation::getAsked, Consultation.Builder::addAllAsked, "Who was asked.")
                    .set("on", Words.VIEWS_ON, Consultation::getOn, Consultation.Builder::addAllOn, "What they were asked about.")
                    .set("serves", Words.SUBJECT, Consultation::getServes, Consultation.Builder::addAllServes, "The subjects it serves.")
                    .list("groups", Texts.TEXT, Consultation::getGroups, Consultation.Builder::addAllGroups, "The groups spoken for by those asked.")
                    .list("affected", Texts.TEXT, Consultation::getAffected, Consultation.Builder::addAllAffected, "The groups asked because the plan affects them, and how.")
                    .list("otherConsultation", Texts.TEXT, Consultation::getOtherConsultation, Consultation.Builder::addAllOtherConsultation, "Consultation by others that was taken into account.")
                    .optional("result", Texts.TEXT, Consultation::getResult, Consultation.Builder::result, "What they said.")
                    .optional("visibility", Words.VISIBILITY, Consultation::getVisibility, Consultation.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Consultation::getExtensions, Consultation.Builder::putAllExtensions));

    static final ObjectFormat<Decision, Decision.Builder> DECISION = ObjectFormat.element(
                    "decision", "What a body decided on a paper.", Decision.class, Decision::builder, Decision.Builder::build)
            .fields(its -> its
                    .id(Decision::getId, Decision.Builder::id)
                    .required("body", References.BODY, Decision::getBody, Decision.Builder::body, "The body.")
                    .required("verb", Words.DECISION_VERB, Decision::getVerb, Decision.Builder::verb, "What it did.")
                    .optional("on", Texts.PARTIAL_DATE, Decision::getOn, Decision.Builder::on, "When.")
                    .optional("status", Words.DONE, Decision::getStatus, Decision.Builder::status, "Whether it happened; without a word, it did.")
                    .optional("paper", References.PAPER, Decision::getPaper, Decision.Builder::paper, "The paper decided on; without a word, the plan.")
                    .optional("key", Numbers.YES_NO, Decision::getKey, Decision.Builder::key, "Whether it is a key decision.")
                    .optional("text", Texts.TEXT, Decision::getText, Decision.Builder::text, "The decision as written.")
                    .optional("visibility", Words.VISIBILITY, Decision::getVisibility, Decision.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Decision::getExtensions, Decision.Builder::putAllExtensions));

    static final ObjectFormat<Event, Event.Builder> EVENT = ObjectFormat.element(
                    "event", "Something that happened, or did not, between bodies: a demand and its answer, an appointment, a review, data shared.", Event.class, Event::builder, Event.Builder::build)
            .fields(its -> its
                    .id(Event::getId, Event.Builder::id)
                    .required("kind", Words.EVENT_KIND, Event::getKind, Event.Builder::kind, "What happened.")
                    .optional("title", Texts.TEXT, Event::getTitle, Event.Builder::title, "What it goes by.")
                    .optional("on", Texts.PARTIAL_DATE, Event::getOn, Event.Builder::on, "When.")
                    .optional("period", TimeFormat.PERIOD, Event::getPeriod, Event.Builder::period, "The stretch of time that it covers, such as the quarter of the data.")
                    .optional("due", Texts.PARTIAL_DATE, Event::getDue, Event.Builder::due, "When it had to be done, where somebody said so.")
                    .optional("status", Words.DONE, Event::getStatus, Event.Builder::status, "Whether it happened; without a word, it did.")
                    .list("by", References.BODY, Event::getBy, Event.Builder::addAllBy, "The bodies that did it.")
                    .list("to", References.BODY, Event::getTo, Event.Builder::addAllTo, "The bodies that it was done to, or sent to.")
                    .optional("answers", References.EVENT, Event::getAnswers, Event.Builder::answers, "The event that it answers.")
                    .optional("meeting", References.MEETING, Event::getMeeting, Event.Builder::meeting, "The meeting it happened at.")
                    .optional("paper", References.PAPER, Event::getPaper, Event.Builder::paper, "The paper it is about, where among these.")
                    .optional("document", Texts.TEXT, Event::getDocument, Event.Builder::document, "The document it is about or rests on, by title.")
                    .set("serves", Words.SUBJECT, Event::getServes, Event.Builder::addAllServes, "The subjects it serves.")
                    .optional("text", Texts.TEXT, Event::getText, Event.Builder::text, "What happened, as written.")
                    .optional("visibility", Words.VISIBILITY, Event::getVisibility, Event.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Event::getExtensions, Event.Builder::putAllExtensions));

    static final ObjectFormat<Records, Records.Builder> RECORDS = ObjectFormat.value(
                    "records", "Facts of the year that no paper sets out: meetings, copies sent, protocols, publications, consultations, decisions, events.", Records.class, Records::builder, Records.Builder::build)
            .fields(its -> its
                    .list("meetings", MEETING, Records::getMeetings, Records.Builder::addAllMeetings, "Meetings.")
                    .list("copiesSent", DISPATCH, Records::getCopiesSent, Records.Builder::addAllCopiesSent, "Copies sent.")
                    .list("protocols", PROTOCOL, Records::getProtocols, Records.Builder::addAllProtocols, "Protocols on sharing information.")
                    .list("publications", PUBLICATION, Records::getPublications, Records.Builder::addAllPublications, "Publications.")
                    .list("consultations", CONSULTATION, Records::getConsultations, Records.Builder::addAllConsultations, "Consultations.")
                    .list("decisions", DECISION, Records::getDecisions, Records.Builder::addAllDecisions, "Decisions.")
                    .list("events", EVENT, Records::getEvents, Records.Builder::addAllEvents, "What else happened between bodies."));
}
