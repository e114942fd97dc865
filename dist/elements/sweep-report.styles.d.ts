/** What became of the visitor's refusals, in the settings. */
export declare const sweepReportStyles: string;
