-- Keys that commands came with lately, by stream: whose, and a keyed mark of what the command said. Kept for some days, in the
-- transaction of the command.
create table used_key (
    stream      varchar(100) not null,
    command_key varchar(100) not null,
    person_id   varchar(100) not null,
    body        varchar(64) not null,
    used_at     timestamp(6) with time zone not null,
    constraint used_key_pk primary key (stream, command_key)
);
create index used_key_age on used_key (used_at);
