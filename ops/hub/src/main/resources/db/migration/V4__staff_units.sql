-- Where a member of staff works now: the unit of their latest sign-in. An older token or session of another unit is not let in.
create table staff_unit (
    person_id varchar(100) not null,
    party_id  varchar(36) not null,
    since     timestamp(6) with time zone not null,
    constraint staff_unit_pk primary key (person_id)
);
