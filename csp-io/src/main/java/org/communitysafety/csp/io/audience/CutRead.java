package org.communitysafety.csp.io.audience;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.format.ShownPlaces;
import org.communitysafety.csp.io.format.Withholding;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Message;

/** What was read of papers, without what may not be shown. */
final class CutRead {

    private final Read<Papers> whole;
    private final Withholding withholding;
    private final ShownPlaces places;
    private final General general;

    CutRead(Read<Papers> whole, Withholding withholding, General general) {
        this.general = general;
        this.whole = whole;
        this.withholding = withholding;
        this.places = withholding.places();
    }

    Read<Papers> read() {
        Sentences sentences = new Sentences(withholding, general.words());
        List<Fault> faults = whole.faults().stream()
                .map(fault -> places.mayTell(fault) && general.told(fault).noneMatch(sentences::hasWithheld) ? fault : general(fault, General.FAULT))
                .toList();
        return whole.telling(withholding.papers(), faults, unread(), shown());
    }

    /** What is told of the parts that were not wholly read. */
    Set<String> unread() {
        return Set.copyOf(whole.unreadPaths().stream().map(places::told).toList());
    }

    /** A fault of which only the kind is told. */
    static Fault general(Fault fault, Message.Plain message) {
        return new Fault(Location.notShown(fault.location().source()), fault.kind(), message.said());
    }

    /** The defects of form, of which those in what is not shown are only counted. */
    List<FormFinding> form(List<FormFinding> form) {
        List<FormFinding> told = new ArrayList<>();
        int hidden = 0;
        for (FormFinding finding : form) {
            if (places.mayTell(finding.pointer())) {
                told.add(finding);
            } else {
                hidden++;
            }
        }
        if (hidden > 0) {
            told.add(0, new FormFinding("", general.form(hidden)));
        }
        return told;
    }

    /** The places of what is shown. How many values a list has is no secret, so those at a pointer are told. */
    private Places shown() {
        if (withholding.isNothing()) {
            return whole.places();
        }
        Map<Element, Element> originals = new IdentityHashMap<>();
        withholding.shown().forEach((original, shown) -> originals.put(shown, original));
        return new Places() {
            @Override
            public Optional<Location> of(Element element) {
                return Optional.ofNullable(originals.get(element)).flatMap(whole.places()::of);
            }

            @Override
            public Optional<Location> of(Element element, String attribute) {
                return Optional.ofNullable(originals.get(element)).flatMap(original -> whole.places().of(original, attribute));
            }

            @Override
            public Optional<Location> at(String pointer) {
                return whole.places().at(pointer);
            }
        };
    }
}
