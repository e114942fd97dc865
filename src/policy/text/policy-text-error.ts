import { PolicyError } from '../check/policy-error.js';

/** A plain text that cannot be read as a policy. The message says where, what was found, and what is allowed. */
export class PolicyTextError extends PolicyError {
  override name = 'PolicyTextError';
  /** Both from 1; a column is a UTF-16 code unit. */
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, found: string, allowed: string) {
    super(`line ${line}, column ${column}`, found, allowed);
    this.line = line;
    this.column = column;
  }
}
