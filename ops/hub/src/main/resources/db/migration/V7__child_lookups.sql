-- Who looked for which child by number, why, and whether it was found: the number as a keyed fingerprint, the reason sealed.
create table child_lookup (
    lookup_id varchar(36) not null,
    person_id varchar(100) not null,
    party_id  varchar(36) not null,
    looked_at timestamp(6) with time zone not null,
    number    varchar(128) not null,
    purpose   varchar(20) not null,
    reason    varchar(12000) not null,
    found     boolean,
    constraint child_lookup_pk primary key (lookup_id)
);
create index child_lookup_person on child_lookup (person_id, looked_at);
create index child_lookup_party on child_lookup (party_id, looked_at);
