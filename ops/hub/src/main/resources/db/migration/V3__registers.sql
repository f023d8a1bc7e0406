-- Rules that span streams (the same child twice, two plans at once) are kept in the transaction of the command.
create table child_registry (
    blind_index varchar(128) not null,
    child_id    varchar(36) not null,
    constraint child_registry_pk primary key (blind_index)
);

create table active_plan (
    child_id varchar(36) not null,
    plan_id  varchar(36) not null,
    constraint active_plan_pk primary key (child_id),
    constraint active_plan_plan unique (plan_id)
);

create table party_registry (
    code     varchar(64) not null,
    party_id varchar(36) not null,
    kind     varchar(32) not null,
    constraint party_registry_pk primary key (code),
    constraint party_registry_party unique (party_id)
);

create table staff_directory (
    person_id varchar(100) not null,
    party_id  varchar(36) not null,
    constraint staff_directory_pk primary key (person_id, party_id)
);

-- One key per subject and controller, itself encrypted. A destroyed key keeps its row and loses its bytes.
create table vault_key (
    subject      varchar(100) not null,
    controller   varchar(100) not null,
    wrapped_key  varchar(2000),
    created_at   timestamp(6) with time zone not null,
    destroyed_at timestamp(6) with time zone,
    constraint vault_key_pk primary key (subject, controller)
);

-- How far in the history a person had seen a plan when last looking at it.
create table last_look (
    person_id varchar(100) not null,
    plan_id   varchar(36) not null,
    position  bigint not null,
    constraint last_look_pk primary key (person_id, plan_id)
);
