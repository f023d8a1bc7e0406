-- What the running hub may do, table by table: no more than its statements need. Run by the owner of the tables after every change of
-- this script or of the hub's user. A new table gets its line here.
revoke all on domain_event_entry, snapshot_event_entry, token_entry, dead_letter_entry, scheduled_tasks,
    child_registry, active_plan, proposed_plan, party_registry, staff_directory, staff_unit, vault_key, last_look, used_key, sign_in_session,
    sign_in_end, child_lookup
    from "${application}";
grant usage on schema "${flyway:defaultSchema}" to "${application}";

-- Facts: written once and read. Never changed, never removed.
grant select, insert on domain_event_entry to "${application}";
-- A newer snapshot takes the place of the older ones.
grant select, insert, delete on snapshot_event_entry to "${application}";

-- What the processing keeps for itself.
grant select, insert, update, delete on token_entry, dead_letter_entry, scheduled_tasks to "${application}";

-- Registers only grow; a plan or a proposal that ends leaves its place to the next.
grant select, insert on child_registry, party_registry, staff_directory to "${application}";
-- Who signs in for another unit works there from then on.
grant select, insert on staff_unit to "${application}";
grant update (party_id, since) on staff_unit to "${application}";
grant select, insert, delete on active_plan, proposed_plan to "${application}";

-- A destroyed key loses its bytes and keeps its row, so that no other takes its place.
grant select, insert on vault_key to "${application}";
grant update (wrapped_key, destroyed_at) on vault_key to "${application}";

grant select, insert on last_look to "${application}";
grant update (position) on last_look to "${application}";

-- Keys of commands are noted, and forgotten after some days.
grant select, insert, delete on used_key to "${application}";

-- Sessions of the pages: begun, used, ended, forgotten.
grant select, insert, delete on sign_in_session, sign_in_end to "${application}";
grant update (seen_at, ended_at) on sign_in_session to "${application}";
grant update (ended_at) on sign_in_end to "${application}";

-- The book of look-ups only grows; what was found is added once.
grant select, insert on child_lookup to "${application}";
grant update (found) on child_lookup to "${application}";
