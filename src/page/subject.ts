import { randomId } from './random-id.js';

/** Where the id of this browser is kept. */
const keyOf = (recordName: string): string => `${recordName}-subject`;

/** The id that the receipts of this browser have in common. It is made with the first decision, never before one. */
export function subjectOf(recordName: string): string {
  const key = keyOf(recordName);
  try {
    const id = localStorage.getItem(key) ?? randomId();
    localStorage.setItem(key, id);
    return id;
  } catch {
    // What cannot be kept links nothing.
    return randomId();
  }
}

/** Forgets it, with the record. */
export function forgetSubject(recordName: string): void {
  try {
    localStorage.removeItem(keyOf(recordName));
  } catch {
    // Then it was never kept.
  }
}
