-- One partition a month. Run before the receiver's first start: it leaves a table that is there as it is. A month with no
-- partition of its own goes to receipts_rest, so no receipt is refused where somebody forgot to make one.
-- No index can be unique over all months, save with `received` in it; the receiver looks for an id before it appends, under
-- a lock that all who write share.
CREATE TABLE receipts (
  seq bigint NOT NULL,
  id text NOT NULL,
  received timestamptz(3) NOT NULL,
  receipt text NOT NULL,
  previous text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (seq, received)
) PARTITION BY RANGE (received);
CREATE INDEX receipts_id ON receipts (id);
CREATE TABLE receipts_rest PARTITION OF receipts DEFAULT;

-- This month and the next two. Run it again each month, with the months to come.
DO $$
DECLARE month date;
BEGIN
  FOR month IN SELECT generate_series(date_trunc('month', now()), now() + interval '2 months', interval '1 month') LOOP
    EXECUTE format(
      'CREATE TABLE IF NOT EXISTS receipts_%s PARTITION OF receipts FOR VALUES FROM (%L) TO (%L)',
      to_char(month, 'YYYY_MM'), month, month + interval '1 month');
  END LOOP;
END $$;
