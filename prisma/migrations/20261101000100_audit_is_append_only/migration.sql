-- Audit rows are only ever added. This holds for every user of the database and every statement, also by hand: whoever
-- must change one (a court's order) has to disable the trigger first, which is a deliberate act.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit table is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON "Audit"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
