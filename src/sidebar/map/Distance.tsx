import type { ItemId } from '../../engine/types';
import { numberFormat } from '../../lib/formats';
import { usePanel } from '../context';
import type { MapPlace } from './PlaceMarks';

/** Where distances on the road are told in miles (CLDR's measurement systems US and UK). */
const MILES = new Set(['GB', 'LR', 'MM', 'US']);
const KILOMETRES_PER_MILE = 1.609344;

/** A distance as a reader of this locale counts it, to three figures: no city is a point. */
export const formatDistance = (kilometres: number, locale: string): string => {
  const inMiles = MILES.has(new Intl.Locale(locale).maximize().region ?? '');
  return numberFormat(locale, {
    style: 'unit',
    unit: inMiles ? 'mile' : 'kilometer',
    unitDisplay: 'long',
    maximumSignificantDigits: kilometres < 100 ? 2 : 3,
  }).format(inMiles ? kilometres / KILOMETRES_PER_MILE : kilometres);
};

/** The ends of a distance; null where none is chosen. */
export interface Ends {
  readonly from: ItemId | null;
  readonly to: ItemId | null;
}

interface Props {
  readonly places: readonly MapPlace[];
  readonly ends: Ends;
  /** Kilometres between the ends; null until two places are chosen. */
  readonly kilometres: number | null;
  readonly onChoose: (ends: Ends) => void;
}

interface EndProps {
  readonly label: string;
  readonly places: readonly MapPlace[];
  readonly value: ItemId | null;
  readonly onChoose: (item: ItemId | null) => void;
}

const End = ({ label, places, value, onChoose }: EndProps) => (
  <label class="end">
    <span>{label}</span>
    <select
      value={value ?? ''}
      onChange={(event) => {
        const chosen = places.find(({ item }) => item === event.currentTarget.value);
        onChoose(chosen?.item ?? null);
      }}
    >
      <option value="">–</option>
      {places.map(({ item, name }) => (
        <option key={item} value={item}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** How far two places of the article are apart. */
export const Distance = ({ places, ends, kilometres, onChoose }: Props) => {
  const { text } = usePanel();
  return (
    <fieldset class="distance">
      <legend>{text.say('distance')}</legend>
      <End
        label={text.say('distanceFrom')}
        places={places}
        value={ends.from}
        onChoose={(from) => onChoose({ ...ends, from })}
      />
      <End
        label={text.say('distanceTo')}
        places={places}
        value={ends.to}
        onChoose={(to) => onChoose({ ...ends, to })}
      />
      <output>
        {kilometres !== null && text.say('distanceIs', formatDistance(kilometres, text.locale))}
      </output>
    </fieldset>
  );
};
