import type { PolicyDocument } from '../../policy/document.js';
import type { WriteOptions } from '../../policy/html/write-policy.js';
/**
 * Checks a policy that is data, and makes what writes it, with live blocks from the configuration of the consent that runs,
 * if one does.
 *
 * @throws {PolicyError} where it is not what a policy may be
 */
export declare function readPolicyData(raw: unknown, host: Node): Promise<{
    document: PolicyDocument;
    dataWriter: WriteOptions['dataWriter'];
}>;
