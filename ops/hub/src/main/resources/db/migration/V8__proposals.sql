-- Proposals of several units stand beside each other; a plan runs only when it has been opened.
create table proposed_plan (
    child_id varchar(36) not null,
    party_id varchar(36) not null,
    plan_id  varchar(36) not null,
    constraint proposed_plan_pk primary key (plan_id),
    constraint proposed_plan_unit unique (child_id, party_id)
);

-- What was only proposed stands in nobody's way any longer, where the events tell which those are.
delete from active_plan
where exists (select 1 from domain_event_entry e where e.aggregate_identifier = active_plan.plan_id)
  and not exists (select 1 from domain_event_entry e
                  where e.aggregate_identifier = active_plan.plan_id
                    and e.payload_type = 'se.samplan.plan.events.PlanOpened');
