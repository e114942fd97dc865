import { PolicyError } from '../check/policy-error.js';
import type { Fail } from './place-labels.js';

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

/** The same from a line and a column that both count from 0. */
export const textError = (...[line, column, found, allowed]: Parameters<Fail>): PolicyTextError =>
  new PolicyTextError(line + 1, column + 1, found, allowed);
