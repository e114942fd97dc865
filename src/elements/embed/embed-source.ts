import type { Config, Service } from '../../core/config.js';
import { PRESETS, type Preset } from './presets.js';

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

const PLACE = /\{(\w+)\}/g;

/** The attributes that addresses are made of. */
export const ADDRESS_ATTRIBUTES: readonly string[] = Object.values(PRESETS).flatMap(({ address }) =>
  Array.from(address.matchAll(PLACE), ([, name]) => name as string),
);

/**
 * What the attributes of an embed say: its `src`, or what its preset makes of its other attributes.
 *
 * @param read reads an attribute
 * @param id of the service
 * @param base what a relative `src` is relative to
 * @param config where consent runs
 * @throws {TypeError} if an attribute is missing or wrong: a `src` such as `javascript:…` would run here
 */
export function embedSource(
  read: (name: string) => string | null,
  id: string,
  base: string,
  config?: Config,
): EmbedSource {
  const name = read('provider') ?? 'generic';
  if (!Object.hasOwn(PRESETS, name)) throw wrong('provider', name, Object.keys(PRESETS).join(', '));
  const preset = PRESETS[name] as Preset;
  const written =
    read('src') ??
    preset.address.replace(PLACE, (_, attribute: string) => {
      const value = read(attribute);
      if (!value) throw wrong(attribute, value, 'what the address of the embed is made of');
      return encodeURIComponent(value);
    });
  const url = URL.canParse(written, base) ? new URL(written, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw wrong('src', written, 'an address that begins with https: or http:');
  const ratio = read('ratio') ?? preset.ratio;
  if (!/^[\d.]+( *\/ *[\d.]+)?$/.test(ratio)) throw wrong('ratio', ratio, 'width by height, such as 16/9');
  const declared = config?.categories.flatMap(({ services }) => services).find((service) => service.id === id);
  const service = { ...preset, ...declared };
  const label = service.label ?? declared?.id ?? url.host;
  return {
    address: url.href,
    title: read('title') || label,
    label,
    service,
    isDeclared: Boolean(declared),
    ratio,
    allow: read('allow') ?? preset.allow,
    sandbox: read('sandbox') ?? preset.sandbox,
  };
}

const wrong = (name: string, found: string | null, allowed: string): TypeError =>
  new TypeError(`${name}: found ${found ?? 'nothing'}, allowed: ${allowed}`);
