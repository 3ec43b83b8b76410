package org.communitysafety.csp.law;

/**
 * Where in an instrument a duty stands.
 *
 * @param instrument the Act or instrument
 * @param text the place in it, as a lawyer writes it: {@code s.6(1)(d)}, {@code reg 13A}
 * @param link the address of its text at legislation.gov.uk
 */
public record Provision(Instrument instrument, String text, String link) {

    /** {@code CDA 1998 s.6(1)(d)}. */
    @Override
    public String toString() {
        return instrument.getWord() + " " + text;
    }
}
