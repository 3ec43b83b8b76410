package org.communitysafety.csp.io.format;

import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.assessment.Asked;
import org.communitysafety.csp.assessment.Provider;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.io.mapping.Brackets;
import org.communitysafety.csp.io.mapping.DateOrder;
import org.communitysafety.csp.io.mapping.Pairing;
import org.communitysafety.csp.io.mapping.SameBy;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.mapping.Sureness;
import org.communitysafety.csp.io.read.Separator;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.MeasureKind;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.measure.TargetKind;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.DocumentKind;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Language;
import org.communitysafety.csp.record.ProtocolCover;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.record.ViewsOn;
import org.communitysafety.csp.report.ImplicationKind;
import org.communitysafety.csp.violence.ConsulteeKind;
import org.communitysafety.csp.violence.LeaveOutHead;
import org.communitysafety.csp.violence.MadeUnder;
import org.communitysafety.csp.violence.SeriousnessFactor;
import org.communitysafety.csp.violence.ViolenceKind;

/** The closed lists, each read by its words. */
final class Words {

    private Words() {}

    static final WordCodec<Visibility> VISIBILITY = new WordCodec<>(Visibility.class);
    static final WordCodec<InHand> IN_HAND = new WordCodec<>(InHand.class);
    static final WordCodec<Stage> STAGE = new WordCodec<>(Stage.class);
    static final WordCodec<Topic> TOPIC = new WordCodec<>(Topic.class);
    static final WordCodec<Subject> SUBJECT = new WordCodec<>(Subject.class);
    static final WordCodec<Standing> STANDING = new WordCodec<>(Standing.class);
    static final WordCodec<BodyKind> BODY_KIND = new WordCodec<>(BodyKind.class);
    static final WordCodec<StatutoryRole> STATUTORY_ROLE = new WordCodec<>(StatutoryRole.class);
    static final WordCodec<DueKind> DUE_KIND = new WordCodec<>(DueKind.class);
    static final WordCodec<ProgressScale> PROGRESS_SCALE = new WordCodec<>(ProgressScale.class);
    static final WordCodec<DocumentKind> DOCUMENT_KIND = new WordCodec<>(DocumentKind.class);
    static final WordCodec<EngagementAim> ENGAGEMENT_AIM = new WordCodec<>(EngagementAim.class);
    static final WordCodec<TargetKind> TARGET_KIND = new WordCodec<>(TargetKind.class);
    static final WordCodec<Direction> DIRECTION = new WordCodec<>(Direction.class);
    static final WordCodec<MeasureKind> MEASURE_KIND = new WordCodec<>(MeasureKind.class);
    static final WordCodec<NoValue> NO_VALUE = new WordCodec<>(NoValue.class);
    static final WordCodec<ObservationFlag> OBSERVATION_FLAG = new WordCodec<>(ObservationFlag.class);
    static final WordCodec<Provider> PROVIDER = new WordCodec<>(Provider.class);
    static final WordCodec<Asked> ASKED = new WordCodec<>(Asked.class);
    static final WordCodec<ImplicationKind> IMPLICATION_KIND = new WordCodec<>(ImplicationKind.class);
    static final WordCodec<Done> DONE = new WordCodec<>(Done.class);
    static final WordCodec<DecisionVerb> DECISION_VERB = new WordCodec<>(DecisionVerb.class);
    static final WordCodec<ProtocolCover> PROTOCOL_COVER = new WordCodec<>(ProtocolCover.class);
    static final WordCodec<ViewsOn> VIEWS_ON = new WordCodec<>(ViewsOn.class);
    static final WordCodec<Answered> ANSWERED = new WordCodec<>(Answered.class);
    static final WordCodec<Published> PUBLISHED = new WordCodec<>(Published.class);
    static final WordCodec<ViolenceKind> VIOLENCE_KIND = new WordCodec<>(ViolenceKind.class);
    static final WordCodec<SeriousnessFactor> SERIOUSNESS_FACTOR = new WordCodec<>(SeriousnessFactor.class);
    static final WordCodec<MadeUnder> MADE_UNDER = new WordCodec<>(MadeUnder.class);
    static final WordCodec<LeaveOutHead> LEAVE_OUT_HEAD = new WordCodec<>(LeaveOutHead.class);
    static final WordCodec<ConsulteeKind> CONSULTEE_KIND = new WordCodec<>(ConsulteeKind.class);
    static final WordCodec<EventKind> EVENT_KIND = new WordCodec<>(EventKind.class);
    static final WordCodec<SheetField> SHEET_FIELD = new WordCodec<>(SheetField.class);
    static final WordCodec<Sureness> SURENESS = new WordCodec<>(Sureness.class);
    static final WordCodec<DateOrder> DATE_ORDER = new WordCodec<>(DateOrder.class);
    static final WordCodec<Brackets> BRACKETS = new WordCodec<>(Brackets.class);
    static final WordCodec<Pairing> PAIRING = new WordCodec<>(Pairing.class);
    static final WordCodec<Separator> SEPARATOR = new WordCodec<>(Separator.class);
    static final WordCodec<SameBy> SAME_BY = new WordCodec<>(SameBy.class);
    static final WordCodec<Language> LANGUAGE = new WordCodec<>(Language.class);
}
