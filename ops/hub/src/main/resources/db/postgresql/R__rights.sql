-- What the running hub may do, table by table: no more than its statements need. Run by the owner of the tables after every change of
-- this script or of the hub's user. A new table gets its line here.
revoke all on domain_event_entry, snapshot_event_entry, token_entry, dead_letter_entry, scheduled_tasks,
    child_registry, active_plan, party_registry, staff_directory, staff_unit, vault_key, last_look
    from "${application}";
grant usage on schema "${flyway:defaultSchema}" to "${application}";

-- Facts: written once and read. Never changed, never removed.
grant select, insert on domain_event_entry to "${application}";
-- A newer snapshot takes the place of the older ones.
grant select, insert, delete on snapshot_event_entry to "${application}";

-- What the processing keeps for itself.
grant select, insert, update, delete on token_entry, dead_letter_entry, scheduled_tasks to "${application}";

-- Registers only grow; a plan that ends leaves its place to the next.
grant select, insert on child_registry, party_registry, staff_directory to "${application}";
-- Who signs in for another unit works there from then on.
grant select, insert on staff_unit to "${application}";
grant update (party_id, since) on staff_unit to "${application}";
grant select, insert, delete on active_plan to "${application}";

-- A destroyed key loses its bytes and keeps its row, so that no other takes its place.
grant select, insert on vault_key to "${application}";
grant update (wrapped_key, destroyed_at) on vault_key to "${application}";

grant select, insert on last_look to "${application}";
grant update (position) on last_look to "${application}";
