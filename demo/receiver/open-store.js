import { fileURLToPath } from 'node:url';
import { openPostgres } from './postgres-store.js';
import { openSqlite } from './sqlite-store.js';

/** The store that the environment names: PostgreSQL at DATABASE_URL, else a SQLite file at SQLITE_FILE or in data/. */
export async function openStore({ DATABASE_URL, SQLITE_FILE } = process.env) {
  if (DATABASE_URL) return openPostgres(DATABASE_URL);
  return openSqlite(SQLITE_FILE ?? fileURLToPath(new URL('data/receipts.db', import.meta.url)));
}
