/** What stands around the text of a policy. */
export declare const policyStyles: string;
