package org.communitysafety.csp.validation;

/** A group to ask gates in when papers are about to be adopted or published. A host may as well have groups of its own. */
public interface BeforeAdoption {}
