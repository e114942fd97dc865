import type { Config, Service } from '../../core/config.js';
import { type Preset } from './presets.js';
/** What an embed loads, and what is known of who sends it. */
export interface EmbedSource extends Pick<Preset, 'ratio' | 'allow'> {
    readonly sandbox: string | undefined;
    /** Address of the frame. */
    readonly address: string;
    /** What it is, for everybody. */
    readonly title: string;
    /** Name of the service. */
    readonly label: string;
    /** What visitors read of the service: the configuration's words, else the preset's. */
    readonly service: Partial<Service>;
    /** Whether the configuration has the service. */
    readonly isDeclared: boolean;
}
/** The attributes that addresses are made of. */
export declare const ADDRESS_ATTRIBUTES: readonly string[];
/**
 * What the attributes of an embed say: its `src`, or what its preset makes of its other attributes.
 *
 * @param read reads an attribute
 * @param id of the service
 * @param base what a relative `src` is relative to
 * @param config where consent runs
 * @throws {TypeError} if an attribute is missing or wrong: a `src` such as `javascript:…` would run here
 */
export declare function embedSource(read: (name: string) => string | null, id: string, base: string, config?: Config): EmbedSource;
