import pg from 'pg';
import { append } from './chain.js';

/** The advisory lock of all who write: one chain has one end. */
const LOCK = 0x70726976;

const INSUFFICIENT_PRIVILEGE = '42501';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS receipts (
    seq bigint PRIMARY KEY,
    id text NOT NULL UNIQUE,
    received timestamptz(3) NOT NULL,
    receipt text NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL
  );
  CREATE OR REPLACE FUNCTION receipts_stay() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'receipts are append-only'; END $$;
  CREATE OR REPLACE TRIGGER receipts_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON receipts
    FOR EACH STATEMENT EXECUTE FUNCTION receipts_stay();
`;

const INSERT = `
  INSERT INTO receipts (seq, id, received, receipt, previous, hash)
  SELECT * FROM unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[])`;
const COLUMNS = ['seq', 'id', 'received', 'receipt', 'previous', 'hash'];

/** As it went into the hash. */
const readRow = (row) => ({ ...row, seq: Number(row.seq), received: row.received?.toISOString() });

/** Keeps receipts in PostgreSQL. Several processes may write to it: each waits for the others' commits. */
export async function openPostgres(connectionString) {
  const pool = new pg.Pool({ connectionString, max: 2 });
  // A connection that ends while it is idle is replaced by the pool.
  pool.on('error', (error) => console.error(error.message));

  /** Runs `work` in a transaction that holds the lock. */
  async function transact(work) {
    const client = await pool.connect();
    let failure;
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      // After a failure the connection goes, and what it had begun with it.
      client.release(failure);
    }
  }

  await transact((client) => client.query(SCHEMA)).catch((error) => {
    // A role that may only read and insert finds what another has made.
    if (error.code !== INSUFFICIENT_PRIVILEGE) throw error;
  });
  return {
    name: 'PostgreSQL',

    append: (entries) =>
      transact(async (client) => {
        const ids = entries.map(({ id }) => id);
        const { rows: heads } = await client.query('SELECT seq, hash FROM receipts ORDER BY seq DESC LIMIT 1');
        const { rows: known } = await client.query('SELECT id, seq, receipt, hash FROM receipts WHERE id = ANY($1)', [
          ids,
        ]);
        const { rows, answers } = append(entries, heads.map(readRow)[0], known.map(readRow));
        if (rows.length > 0)
          await client.query(
            INSERT,
            COLUMNS.map((column) => rows.map((row) => row[column])),
          );
        return answers;
      }),

    async *rows() {
      let last = -1;
      for (;;) {
        const { rows } = await pool.query('SELECT * FROM receipts WHERE seq > $1 ORDER BY seq LIMIT 1000', [last]);
        if (rows.length === 0) return;
        yield* rows.map(readRow);
        last = rows.at(-1).seq;
      }
    },

    close: () => pool.end(),
  };
}
