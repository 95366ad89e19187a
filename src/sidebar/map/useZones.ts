import { useEffect, useState } from 'preact/hooks';
import type { Coordinates } from '../../wikidata/types';

type ZoneAt = (at: Coordinates, moment: Date) => string | null;

/** How to tell a place's time zone; null until it is loaded, and where no time is to be told. */
export const useZones = (wanted: boolean): ZoneAt | null => {
  const [zoneAt, setZoneAt] = useState<ZoneAt | null>(null);
  useEffect(() => {
    let isWanted = wanted;
    if (wanted)
      void import('./zoneAt').then(
        (loaded) => isWanted && setZoneAt(() => loaded.zoneAt),
        // Gone with an update of the extension: then no clock is shown.
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return zoneAt;
};
