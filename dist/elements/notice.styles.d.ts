/** News along the bottom edge, above the page; an author's own stands in the flow. */
export declare const noticeStyles: string;
