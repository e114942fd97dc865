import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { append } from './chain.js';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS receipts (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    received TEXT NOT NULL,
    receipt TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  );
  CREATE TRIGGER IF NOT EXISTS receipts_no_update BEFORE UPDATE ON receipts
    BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;
  CREATE TRIGGER IF NOT EXISTS receipts_no_delete BEFORE DELETE ON receipts
    BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;
`;

/** Keeps receipts in a SQLite file. Several processes may write to it. */
export function openSqlite(file) {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  // FULL: a commit has reached the disk when it returns, which WAL alone does not promise (sqlite.org/pragma.html).
  db.exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  db.exec(SCHEMA);
  const selectHead = db.prepare('SELECT seq, hash FROM receipts ORDER BY seq DESC LIMIT 1');
  const selectOne = db.prepare('SELECT id, seq, receipt, hash FROM receipts WHERE id = ?');
  const selectSome = db.prepare('SELECT * FROM receipts WHERE seq > ? ORDER BY seq LIMIT 1000');
  const insert = db.prepare(
    'INSERT INTO receipts (seq, id, received, receipt, previous, hash) VALUES (?, ?, ?, ?, ?, ?)',
  );

  return {
    name: `SQLite in ${file}`,

    async append(entries) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const known = entries.flatMap(({ id }) => selectOne.get(id) ?? []);
        const { rows, answers } = append(entries, selectHead.get(), known);
        for (const row of rows) insert.run(row.seq, row.id, row.received, row.receipt, row.previous, row.hash);
        db.exec('COMMIT');
        return answers;
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },

    async *rows() {
      let last = -1;
      for (;;) {
        const some = selectSome.all(last);
        if (some.length === 0) return;
        yield* some;
        last = some.at(-1).seq;
      }
    },

    async close() {
      db.close();
    },
  };
}
