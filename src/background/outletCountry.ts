import { countryItem } from '../engine/office/countryCodes';
import type { ItemId } from '../engine/types';
import sites from '../sites.json';

/** The country of a news site by its host, as the list of sites has it; null for others. */
export const outletCountry = (host: string): ItemId | null => {
  const site = sites.find((one) => host === one.host || host.endsWith(`.${one.host}`));
  return site === undefined ? null : countryItem(site.country);
};
