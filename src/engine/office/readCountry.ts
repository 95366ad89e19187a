import type { ItemId } from '../types';
import type { CountryShare } from './settingOf';
import type { CountryReading, OfficeKind, OfficeWord, RoleMention } from './types';

/** What the article and its outlet tell of the country that a bare role may be of. */
export interface CountryEvidence {
  readonly setting: readonly CountryShare[];
  /** The outlet's country; null where it is not known. */
  readonly outlet: ItemId | null;
  /** Does the country have such an office at all, as far as is known? */
  readonly has: (country: ItemId, kind: OfficeKind) => boolean;
  /** Countries whose office somebody of the article may have held that day. */
  readonly held: (kind: OfficeKind) => readonly ItemId[];
  /** The same, of those whom the article gives that office as a title. */
  readonly titled: (kind: OfficeKind) => readonly ItemId[];
}

/** A role word read: the office, and the country with how that is known. */
export interface OfficeReading {
  readonly kind: OfficeKind;
  readonly country: CountryReading;
}

/** What speaks for a country beside its share of the article. */
const WORTH = { held: 0.5, titled: 0.5, outlet: 0.35 } as const;
/** How far the best country must be ahead of the next. */
const MARGIN = { likely: 0.45, guess: 0.15 } as const;

/**
 * Which office of which country a role means; null where nothing tells. A country that the role
 * itself gives is certain; else it is weighed, and where two are about as likely, nothing is said.
 */
export function readCountry(
  role: Pick<RoleMention, 'readings' | 'country'>,
  evidence: CountryEvidence,
): OfficeReading | null {
  const { country } = role;
  if (country !== null) {
    const fit = role.readings.find((word) => isUsedOf(word, country));
    return fit === undefined
      ? null
      : { kind: fit.kind, country: { item: country, ground: 'given' } };
  }
  const scored = role.readings
    .flatMap((word) => candidates(word, evidence, role.readings.length === 1))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined) return null;
  const ground = groundOf(best, next?.score ?? 0, evidence);
  return ground === null ? null : { kind: best.kind, country: { item: best.item, ground } };
}

function isUsedOf({ among, except }: OfficeWord, country: ItemId): boolean {
  return (among === null || among.includes(country)) && !except.includes(country);
}

interface Candidate {
  readonly item: ItemId;
  readonly kind: OfficeKind;
  readonly score: number;
  /** The word is used of no other country. */
  readonly only: boolean;
}

function candidates(
  word: OfficeWord,
  evidence: CountryEvidence,
  alone: boolean,
): readonly Candidate[] {
  const { kind, among } = word;
  const { setting, outlet, has } = evidence;
  const [held, titled] = [evidence.held(kind), evidence.titled(kind)];
  const all = among ?? [
    ...new Set([...setting.map(({ item }) => item), ...held, ...(outlet === null ? [] : [outlet])]),
  ];
  return all
    .filter((item) => isUsedOf(word, item) && (has(item, kind) || held.includes(item)))
    .map((item) => ({
      item,
      kind,
      only: alone && among?.length === 1,
      score:
        (setting.find((one) => one.item === item)?.share ?? 0) +
        (held.includes(item) ? WORTH.held : 0) +
        (titled.includes(item) ? WORTH.titled : 0) +
        (item === outlet ? WORTH.outlet : 0),
    }));
}

function groundOf(
  best: Candidate,
  next: number,
  { setting, titled, outlet, has }: CountryEvidence,
): CountryReading['ground'] | null {
  const margin = best.score - next;
  const [first] = setting;
  if (best.only) {
    // There is one pope; a home secretary may be Britain's, where the article is about another country.
    if (best.kind === 'pope' || first?.item === best.item) return 'given';
    return best.score > 0 ? 'likely' : 'guess';
  }
  const [named, ...others] = titled(best.kind);
  if (named === best.item && others.length === 0 && margin >= MARGIN.likely) return 'given';
  // An outlet's own president needs no country, however much the article speaks of another.
  const atHome = outlet === null || outlet === best.item || !has(outlet, best.kind);
  if (margin >= MARGIN.likely) return atHome ? 'likely' : 'guess';
  return atHome && margin >= MARGIN.guess ? 'guess' : null;
}
