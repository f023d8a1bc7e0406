-- Who is signed in at the pages, for the one it is about, and so that a session can end before its time in every process.
create table sign_in_session (
    session_id       varchar(36) not null,
    person_id        varchar(100) not null,
    subject          varchar(64) not null,
    provider_session varchar(64),
    device           varchar(60) not null,
    began_at         timestamp(6) with time zone not null,
    seen_at          timestamp(6) with time zone not null,
    ends_at          timestamp(6) with time zone not null,
    ended_at         timestamp(6) with time zone,
    constraint sign_in_session_pk primary key (session_id)
);
create index sign_in_session_person on sign_in_session (person_id);
create index sign_in_session_subject on sign_in_session (subject);
create index sign_in_session_provider on sign_in_session (provider_session);
create index sign_in_session_ended on sign_in_session (ended_at);

-- People whose tokens of before this moment are no longer good: keyed marks of the person or of the provider's subject.
create table sign_in_end (
    mark     varchar(64) not null,
    ended_at timestamp(6) with time zone not null,
    constraint sign_in_end_pk primary key (mark)
);
create index sign_in_end_moment on sign_in_end (ended_at);
