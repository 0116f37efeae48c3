-- A shelter may set an action aside that makes no sense any more. It stays in its plan until a re-visit has judged it.
ALTER TABLE action DROP CONSTRAINT action_status;
ALTER TABLE action ADD CONSTRAINT action_status
    CHECK (status IN ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'STUCK', 'SET_ASIDE'));
ALTER TABLE action_progress DROP CONSTRAINT action_progress_status;
ALTER TABLE action_progress ADD CONSTRAINT action_progress_status
    CHECK (status IN ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'STUCK', 'SET_ASIDE'));
