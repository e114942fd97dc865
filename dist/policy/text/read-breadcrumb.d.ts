import type { Breadcrumb } from '../document.js';
/** `Your position: Home / Privacy Policy`, where the title follows. */
export declare function readBreadcrumb(line: string, title: string): Breadcrumb | undefined;
