import { useEffect, useState } from 'preact/hooks';
import type { Atlas } from './atlas';

let loading: Promise<Atlas | null> | null = null;

/** An update of the extension takes the files of the old version away under an open panel. */
const load = (): Promise<Atlas | null> => {
  loading ??= import('./atlas').then(
    ({ atlas }) => atlas,
    () => null,
  );
  return loading;
};

/** The atlas, loaded with the first map; null until it is there, and where it cannot be had. */
export const useAtlas = (): Atlas | null => {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load().then((loaded) => isWanted && setAtlas(loaded));
    return () => {
      isWanted = false;
    };
  }, []);
  return atlas;
};
