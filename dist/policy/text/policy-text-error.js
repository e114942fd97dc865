import { PolicyError } from '../check/policy-error.js';

/** A plain text that cannot be read as a policy. The message says where, what was found, and what is allowed. */
class PolicyTextError extends PolicyError {
    constructor(line, column, found, allowed) {
        super(`line ${line}, column ${column}`, found, allowed);
        this.name = 'PolicyTextError';
        this.line = line;
        this.column = column;
    }
}
/** The same from a line and a column that both count from 0. */
const textError = (...[line, column, found, allowed]) => new PolicyTextError(line + 1, column + 1, found, allowed);

export { PolicyTextError, textError };
//# sourceMappingURL=policy-text-error.js.map
