package se.samplan.ops.signin;

/** The people that the tests sign in. */
final class MadeUpPeople {

    static final String ASA = "0192f000-0000-7000-8000-000000000001";
    static final String MARIA = "0192f000-0000-7000-8000-000000000002";
    static final String GUN = "0192f000-0000-7000-8000-000000000003";
    static final String SCHOOL = "0192f000-0000-7000-8000-0000000000aa";
    static final String NOBODY = "0192f000-0000-7000-8000-0000000000ff";

    static final String ALL = """
            [{"id": "%s", "name": "Gun Revelius", "role": "auditor", "mandate": ["%s"]},
             {"id": "%s", "name": "Åsa Öberg", "role": "staff", "party": "%s", "partyName": "Björkängsskolan",
              "title": "Specialpedagog", "group": "Alva Lindqvist – demo", "demo": true},
             {"id": "%s", "name": "Maria <Lindqvist>", "identity": "198001012382", "group": "Alva Lindqvist – demo", "demo": true}]
            """.formatted(GUN, SCHOOL, ASA, SCHOOL, MARIA);

    private MadeUpPeople() {}
}
