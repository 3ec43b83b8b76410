/** Reviews papers; brings rules of its own, which the library finds as a service. */
module example.modules {
    requires org.communitysafety.csp.io;

    provides org.communitysafety.csp.pack.PackSource with example.modules.TitleStandard;
}
