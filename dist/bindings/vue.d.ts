import { type EmitFn, type HTMLAttributes, type PublicProps, type ShallowRef } from 'vue';
import type { Events, PrivacyElements, Props, Tag } from './elements.js';
import { type PageState } from './follow-page.js';
export type { PageState };
/**
 * The consent of the page, whoever starts it, and when; until the scope ends. While a server renders, and until the
 * component is mounted, nothing is granted.
 */
export declare function useConsent(): Readonly<ShallowRef<PageState>>;
/** `consent-change` as `onConsentChange`, which is what a template's `@consent-change` is for Vue. */
type Handler<Name> = Name extends `${infer First}-${infer Second}` ? `on${Capitalize<First>}${Capitalize<Second>}` : never;
type Listeners<T extends Tag> = {
    [Name in keyof Events<T> as Handler<Name>]?: ((event: Events<T>[Name]) => void) | undefined;
};
type Elements = {
    [T in Tag]: new () => {
        $props: PublicProps & HTMLAttributes & Props<T> & Listeners<T>;
        $emit: EmitFn<{
            [Name in keyof Events<T>]: (event: Events<T>[Name]) => void;
        }>;
    } & PrivacyElements[T]['element'];
};
declare module 'vue' {
    interface GlobalComponents extends Elements {
    }
}
